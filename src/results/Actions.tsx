import type { ReactNode } from 'react'
import { LinkButton, useText } from '../ui'
import { reviewPath } from './asked'
import { PrintButton } from './PrintButton'

/** What to do next. */
export function Actions({ open }: { readonly open: boolean }): ReactNode {
  const { t } = useText()
  return (
    <div className="buttons actions screen-only">
      {open && <LinkButton to="/answers">{t('results:actions.continue')}</LinkButton>}
      <LinkButton to={reviewPath} look="outline">
        {t('results:actions.change')}
      </LinkButton>
      <LinkButton to="/keep" look="outline">
        {t('results:actions.keep')}
      </LinkButton>
      <PrintButton />
    </div>
  )
}
