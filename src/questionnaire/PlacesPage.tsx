import './questionnaire.css'
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react'
import { answerAt, useAnswers, useAnswersStore, type Answers } from '../share'
import { ChoiceField, ErrorSummary, useGo, useText, useTexts, YesNoField, type YesNo } from '../ui'
import { DocumentsUsed } from './DocumentsUsed'
import { isInChina } from './places/names'
import { PlacesApart } from './PlacesApart'
import { allThere, isPlace, parentsThere, sayThere, sayWho, tiePaths, whoIsThere, type Who } from './places-answers'
import { settleDrafts } from './propose'
import { QuestionField } from './QuestionField'
import { Onward } from './Onward'
import { householdWords, roomWords } from './texts'
import { fieldId, useDays } from './use-field'
import { useQuestionFor } from './words'

/** Where something stands in a box of places that leads to none; home may not stay open either. */
function unplaced({ household, drafts }: Answers): readonly string[] {
  return ['residence', ...tiePaths(household)].filter((path) => {
    const answer = answerAt(household, path)
    if (drafts[path] !== undefined) return true
    return answer === undefined ? path === 'residence' : isPlace(answer) && !isInChina(answer)
  })
}

const whos: readonly Who[] = ['both', 'mother', 'father', 'neither']

/** Where the family lives, who is in it, and which other places it is tied to. */
export function PlacesPage(): ReactNode {
  const { t } = useTexts([householdWords, roomWords])
  const store = useAnswersStore()
  const { household } = useAnswers()
  const go = useGo()
  const [attempt, setAttempt] = useState(0)
  const questionFor = useQuestionFor()
  const { latest } = useDays()
  const refused = attempt > 0 ? unplaced(store.get()) : []
  const errors = refused.map((path) => ({
    id: fieldId(path),
    message:
      path === 'residence' ? t('questionnaire:places.missing') : t('questionnaire:places.unplaced', { question: questionFor(path).label }),
  }))

  function submit(event: FormEvent): void {
    event.preventDefault()
    settleDrafts(store, ['residence', ...tiePaths(household)], latest)
    setAttempt((before) => before + 1)
    if (unplaced(store.get()).length === 0) go('/answers')
  }
  return (
    <form className="col" noValidate onSubmit={submit}>
      <h1>{t('questionnaire:places.title')}</h1>
      <p className="lead">{t('questionnaire:places.lead')}</p>
      <ErrorSummary title={t('questionnaire:errors', { count: errors.length })} errors={errors} attempt={attempt} />
      <div className="questions">
        <QuestionField path="residence" />
        <WhoIsThere />
        <Everything />
      </div>
      <DocumentsUsed />
      <Onward next={t('questionnaire:next')} back="/" />
    </form>
  )
}

function WhoIsThere(): ReactNode {
  const { t } = useText()
  const store = useAnswersStore()
  const { household } = useAnswers()
  return (
    <ChoiceField
      id="who"
      label={<strong>{t('questionnaire:places.who.label')}</strong>}
      hint={t('questionnaire:places.who.hint')}
      options={whos.map((value) => ({ value, label: t(`questionnaire:places.who.${value}`) }))}
      value={whoIsThere(household)}
      onChange={(who) => sayWho(store, who)}
    />
  )
}

/** One question instead of six; the six only where the answer is no. */
function Everything(): ReactNode {
  const { t } = useText()
  const store = useAnswersStore()
  const { household } = useAnswers()
  const { residence } = household
  const there = allThere(household, residence)
  const [apart, setApart] = useState(there === false)
  const last = useRef(residence)

  // Whoever said that everything is at home, and then corrects where home is, meant all of it.
  useEffect(() => {
    const before = last.current
    last.current = residence
    if (before === residence || apart || !isPlace(residence)) return
    if (allThere(store.get().household, before)) sayThere(store, residence)
  }, [store, residence, apart])

  if (!isPlace(residence) || parentsThere(household).length === 0) return null
  function choose(value: YesNo): void {
    if (!isPlace(residence)) return
    setApart(value === 'no')
    sayThere(store, residence, value === 'no')
  }
  return (
    <>
      <YesNoField
        id="everything"
        label={<strong>{t('questionnaire:places.everything.label')}</strong>}
        hint={t('questionnaire:places.everything.hint')}
        words={{ yes: t('questionnaire:places.everything.yes'), no: t('questionnaire:places.everything.no') }}
        value={apart || there === false ? 'no' : there ? 'yes' : undefined}
        onChange={choose}
      />
      {(apart || there === false) && <PlacesApart />}
    </>
  )
}
