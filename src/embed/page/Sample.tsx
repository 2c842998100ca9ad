import type { ReactNode } from 'react'

/** A few lines of code, to be read. */
export function Sample({ text }: { readonly text: string }): ReactNode {
  return (
    <pre className="sheet sample">
      <code>{text}</code>
    </pre>
  )
}
