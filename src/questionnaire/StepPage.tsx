import { useState, type FormEvent, type ReactNode } from 'react'
import { useAnswers } from '../share'
import { ErrorSummary, Fold, useText } from '../ui'
import { Fields } from './Fields'
import { Head } from './Head'
import type { Interview } from './interview'
import { Onward } from './Onward'
import { arrivalAt, fieldsOn } from './page-fields'
import { WhyHere } from './parts'
import { makesSense } from './sense'
import type { Place } from './steps'
import { AttemptContext } from './use-field'
import { usePage, type InterviewHere } from './use-page'

export interface StepPageProps extends InterviewHere {
  readonly place: Place
}

/** What is open on a page now, in the order of its value. */
const factsAt = (to: string, { steps }: Interview): Interview['steps'][number]['facts'] => steps.find((step) => step.to === to)?.facts ?? []

/** One topic: what is open of it, one question below the other. */
export function StepPage({ place, ...here }: StepPageProps): ReactNode {
  const { interview } = here
  const { t } = useText()
  const { household, on } = interview
  const answers = useAnswers()
  const facts = factsAt(place.to, interview)
  const open = facts.map(({ path }) => path)
  // Decided on arrival: an answer given on a page must not take its question, or the reasons for it, away.
  const [arrival] = useState(() => arrivalAt(place, open, answers))
  const [reasons] = useState(facts)
  const { back, last, attempt, errors, goOn, skip } = usePage(place, here)
  const fields = fieldsOn(place, arrival, open, answers, on)
  const told = arrival.told.filter((path) => makesSense(path, household, on) !== false)
  const comingBack = arrival.asked.length === 0
  const all = [...fields, ...told]

  function submit(event: FormEvent): void {
    event.preventDefault()
    goOn(all)
  }
  return (
    <AttemptContext.Provider value={attempt}>
      <form className="col" noValidate onSubmit={submit}>
        <Head place={place} interview={interview} />
        <ErrorSummary title={t('questionnaire:errors', { count: errors.length })} errors={errors} attempt={attempt} />
        {comingBack && <Fields paths={told} household={household} plain={place.member !== undefined} />}
        <Fields paths={fields} household={household} plain={place.member !== undefined} />
        {!comingBack && told.length > 0 && (
          <div className="after-list">
            <Fold look="plain" title={t('questionnaire:toldBefore')} count={t('questionnaire:toldCount', { count: told.length })}>
              <Fields paths={told} household={household} plain={place.member !== undefined} level={3} />
            </Fold>
          </div>
        )}
        <Onward next={t(last ? 'questionnaire:last' : 'questionnaire:next')} back={back} last={last} onSkip={() => skip(all)} />
        <WhyHere facts={reasons} />
      </form>
    </AttemptContext.Provider>
  )
}
