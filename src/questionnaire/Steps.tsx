import type { ReactNode } from 'react'
import { Button, TextLink, useText } from '../ui'

interface StepsProps {
  readonly step: number
  /** Left out where how many there will be is not known yet. */
  readonly steps?: number
}

/** Which step this is: in words, and as a line that is solid as far as it has been gone. */
export function Steps({ step, steps }: StepsProps): ReactNode {
  const { t } = useText()
  if (steps === undefined) return <p className="faint steps">{t('questionnaire:steps.first', { step })}</p>
  return (
    <div className="steps">
      <p className="faint">{t('questionnaire:steps.of', { step, steps })}</p>
      <div className="steps-line" aria-hidden="true">
        {Array.from({ length: steps }, (_, index) => (
          <span key={index} className={index < step ? 'steps-done' : undefined} />
        ))}
      </div>
    </div>
  )
}

interface OnwardProps {
  /** What the one filled button says. */
  readonly next: string
  /** The page before, as a path without a language. */
  readonly back?: string
  /** The button itself leads to the results. */
  readonly last?: boolean
}

/** The ways out of a page: on, back, and straight to the results. */
export function Onward({ next, back, last = false }: OnwardProps): ReactNode {
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
        {!last && (
          <TextLink to="/results" className="link">
            {t('questionnaire:results')}
          </TextLink>
        )}
      </nav>
    </div>
  )
}
