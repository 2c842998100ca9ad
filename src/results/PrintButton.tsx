import { useSyncExternalStore, type ReactNode } from 'react'
import { Button, inWeChat, useText } from '../ui'

const never = (): (() => void) => () => undefined

const prints = (): boolean => typeof window.print === 'function' && !inWeChat()

/** Prints the page, where that can be done. */
export function PrintButton(): ReactNode {
  const { t } = useText()
  const printing = useSyncExternalStore(never, prints, () => false)
  if (!printing) return null
  return (
    <Button look="outline" onClick={() => window.print()}>
      {t('results:actions.print')}
    </Button>
  )
}
