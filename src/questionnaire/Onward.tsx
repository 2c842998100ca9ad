import type { ReactNode } from 'react'
import { Button, TextLink, useText } from '../ui'

interface OnwardProps {
  /** What the one filled button says. */
  readonly next: string
  /** The page before, as a path without a language. */
  readonly back?: string
  /** Leaves the page as it is, blanks and all. */
  readonly onSkip?: () => void
  /** The button itself leads to the results. */
  readonly last?: boolean
}

/** The ways out of a page: on, back, past it, and straight to the results. */
export function Onward({ next, back, onSkip, last = false }: OnwardProps): ReactNode {
  const { t } = useText()
  return (
    <div className="onward">
      <Button type="submit">{next}</Button>
      <nav className="cluster apart" aria-label={t('questionnaire:ways')}>
        {back !== undefined && (
          <TextLink to={back} className="link">
            {t('questionnaire:back')}
          </TextLink>
        )}
        {onSkip && (
          <Button look="link" onClick={onSkip}>
            {t('questionnaire:skip')}
          </Button>
        )}
        {!last && (
          <TextLink to="/results" className="link">
            {t('questionnaire:results')}
          </TextLink>
        )}
      </nav>
    </div>
  )
}
