import { useSyncExternalStore, type ReactNode } from 'react'
import { Button, LinkButton, useText } from '../ui'
import { reviewPath } from './asked'

const never = (): (() => void) => () => undefined

/** WeChat's browser prints nothing. */
const prints = (): boolean => typeof window.print === 'function' && !/MicroMessenger/i.test(navigator.userAgent)

/** What to do next. */
export function Actions({ open }: { readonly open: boolean }): ReactNode {
  const { t } = useText()
  const printing = useSyncExternalStore(never, prints, () => false)
  return (
    <div className="buttons actions screen-only">
      {open && <LinkButton to="/answers">{t('results:actions.continue')}</LinkButton>}
      <LinkButton to={reviewPath} look="outline">
        {t('results:actions.change')}
      </LinkButton>
      {printing && (
        <Button look="outline" onClick={() => window.print()}>
          {t('results:actions.print')}
        </Button>
      )}
    </div>
  )
}
