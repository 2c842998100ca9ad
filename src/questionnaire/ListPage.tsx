import { useState, type FormEvent, type ReactNode } from 'react'
import { useAnswersStore } from '../share'
import { ErrorSummary, useText } from '../ui'
import { Head } from './Head'
import { ListFields, pathsOfList } from './ListFields'
import type { ListName } from './members'
import { Onward } from './Onward'
import { WhyHere } from './parts'
import type { StepPageProps } from './StepPage'
import { AttemptContext } from './use-field'
import { usePage } from './use-page'

/** The children, or the grandparents, on a page of their own. */
export function ListPage({ list, place, ...here }: StepPageProps & { readonly list: ListName }): ReactNode {
  const { interview } = here
  const { t } = useText()
  const store = useAnswersStore()
  const [reasons] = useState(interview.steps.find(({ to }) => to === place.to)?.facts ?? [])
  const { back, attempt, errors, goOn, skip } = usePage(place, here)
  const paths = (): readonly string[] => pathsOfList(list, store.get().household)

  function submit(event: FormEvent): void {
    event.preventDefault()
    goOn(paths())
  }
  return (
    <AttemptContext.Provider value={attempt}>
      <form className="col" noValidate onSubmit={submit}>
        <Head place={place} interview={interview} />
        <ErrorSummary title={t('questionnaire:errors', { count: errors.length })} errors={errors} attempt={attempt} />
        <ListFields list={list} />
        <Onward next={t('questionnaire:next')} back={back} onSkip={() => skip(paths())} />
        <WhyHere facts={reasons} />
      </form>
    </AttemptContext.Provider>
  )
}
