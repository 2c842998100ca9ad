import { useSyncExternalStore, type ReactNode } from 'react'
import { Button, LinkButton, useText } from '../ui'

const never = (): (() => void) => () => undefined

/** WeChat's browser prints nothing. */
const prints = (): boolean => typeof window.print === 'function' && !/MicroMessenger/i.test(navigator.userAgent)

/** What to do next. */
export function Actions({ open }: { readonly open: boolean }): ReactNode {
  const { t } = useText()
  const printing = useSyncExternalStore(never, prints, () => false)
  return (
    <div className="buttons actions screen-only">
      <LinkButton to="/answers" look={open ? 'filled' : 'outline'}>
        {t(open ? 'results:actions.continue' : 'results:actions.change')}
      </LinkButton>
      {printing && (
        <Button look="outline" onClick={() => window.print()}>
          {t('results:actions.print')}
        </Button>
      )}
    </div>
  )
}
