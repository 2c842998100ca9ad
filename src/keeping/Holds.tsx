import { useState, type ReactNode } from 'react'
import { placesOf } from '../../rules/household'
import { formatDay, parseDay } from '../../rules/language/calendar'
import { placeName, useNamesOf } from '../questionnaire'
import { AnswersContext, isEmpty, useAnswers, type AnswersStore } from '../share'
import { countAnswers, type Shared } from '../share/link'
import { Button, Facts, formatDate, Phrases, SectionHead, useDay, useGo, useText, type Fact, type Text } from '../ui'
import { AskReplace } from './AskReplace'
import { Changes } from './Changes'
import { takeUp, type Trial } from './trial'

export interface HoldsProps {
  readonly trial: Trial
  /** The family's own. */
  readonly store: AnswersStore
}

/** What a link holds, what changed since it was made, and whether to take it up. */
export function Holds({ trial, store }: HoldsProps): ReactNode {
  const { t } = useText()
  return (
    <>
      <div>
        <SectionHead>{t('keeping:open.holds')}</SectionHead>
        <Contents shared={trial.shared} />
      </div>
      <AnswersContext.Provider value={trial.answers}>
        <Changes shared={trial.shared} />
      </AnswersContext.Provider>
      <Decision shared={trial.shared} store={store} />
    </>
  )
}

function factsOf({ household, on, left }: Shared, text: Text): Fact[] {
  const { t, language } = text
  const comma = t('keeping:picture.comma')
  const places = placesOf(household).map((code) => placeName(code, text))
  return [
    { name: t('keeping:open.places'), value: places.length > 0 ? places.join(comma) : t('keeping:open.noPlaces') },
    { name: t('keeping:open.day'), value: formatDate(formatDay(on), language) },
    { name: t('keeping:open.answers'), value: t('keeping:open.answersCount', { count: countAnswers(household) }) },
    ...(left.length > 0
      ? [{ name: t('keeping:open.left'), value: left.map((topic) => t(`keeping:link.topic.${topic}`)).join(comma) }]
      : []),
  ]
}

function Contents({ shared }: Pick<Trial, 'shared'>): ReactNode {
  const text = useText()
  const { t, language } = text
  const today = useDay()
  useNamesOf(placesOf(shared.household))
  const then = formatDay(shared.on)
  return (
    <div className="stack">
      <Facts facts={factsOf(shared, text)} sheet />
      {shared.left.length > 0 && (
        <p className="small">
          <Phrases text={t('keeping:open.leftWhy')} />
        </p>
      )}
      {!shared.chosen && then !== today && (
        <p className="small">
          <Phrases text={t('keeping:open.today', { then: formatDate(then, language), now: formatDate(today, language) })} />
        </p>
      )}
    </div>
  )
}

function Decision({ shared, store }: { readonly shared: Shared; readonly store: AnswersStore }): ReactNode {
  const { t } = useText()
  const answers = useAnswers()
  const today = parseDay(useDay()) ?? 0
  const [asking, setAsking] = useState(false)
  const go = useGo()

  function take(): void {
    takeUp(store, shared, today)
    // In place of this page: the link is not left in the history.
    go('/results', { replace: true })
  }
  return (
    <>
      <p className="small">
        <Phrases text={t('keeping:open.only')} />
      </p>
      <div className="buttons">
        <Button onClick={() => (isEmpty(answers) ? take() : setAsking(true))}>{t('keeping:open.take')}</Button>
        <Button look="outline" onClick={() => go('/', { replace: true })}>
          {t('keeping:open.decline')}
        </Button>
      </div>
      <AskReplace open={asking} onKeep={() => setAsking(false)} onReplace={take} />
    </>
  )
}
