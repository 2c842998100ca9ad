import type { ReactNode } from 'react'
import { keyFor, type Command } from './keys'

/** The key that does the same as the button it stands on. For the eye: the button says it to screen readers otherwise. */
export const Key = ({ of }: { readonly of: Command }): ReactNode => (
  <kbd className="key" aria-hidden="true">
    {keyFor(of)}
  </kbd>
)

/** What a screen reader is told of the key of a button. */
export const keyShortcut = (command: Command): string => keyFor(command).replace('Ctrl', 'Control')
