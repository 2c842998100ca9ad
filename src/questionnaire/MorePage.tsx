import { type ReactNode } from 'react'
import type { Purpose } from '../engine'
import { useAnswersStore } from '../share'
import { Button, LinkButton, Phrases, TextLink, useGo, useText } from '../ui'
import { furtherFacts, morePath, nextFrom, reviewPath, type Interview } from './interview'
import { stepsFrom } from './steps'

interface MorePageProps {
  readonly interview: Interview
  readonly look: () => Interview
}

/** Between what law gives, which is settled, and what only says more of it or stands in drafts: the family may stop here. */
export function MorePage({ interview, look }: MorePageProps): ReactNode {
  const { t } = useText()
  const store = useAnswersStore()
  const go = useGo()
  const further = furtherFacts(interview)
  const pages = (...among: readonly Purpose[]): number =>
    stepsFrom(
      further.filter(({ purpose }) => among.includes(purpose)),
      interview.household,
    ).length
  const [details, drafts] = [pages('detail'), pages('draft', 'draft-detail')]

  function goOn(): void {
    store.reach(morePath)
    go(nextFrom(look()))
  }
  return (
    <div className="col stack">
      <h1>{t('questionnaire:more.title')}</h1>
      <p className="lead">
        <Phrases text={t('questionnaire:more.lead')} />
      </p>
      <LinkButton to="/results">{t('questionnaire:last')}</LinkButton>
      {details + drafts > 0 && (
        <>
          <ul className="more">
            {details > 0 && <li>{t('questionnaire:more.details', { count: details })}</li>}
            {drafts > 0 && <li>{t('questionnaire:more.drafts', { count: drafts })}</li>}
          </ul>
          <Button look="outline" onClick={goOn}>
            {t('questionnaire:more.goOn')}
          </Button>
        </>
      )}
      <p>
        <TextLink to={reviewPath} className="link">
          {t('questionnaire:review.to')}
        </TextLink>
      </p>
    </div>
  )
}
