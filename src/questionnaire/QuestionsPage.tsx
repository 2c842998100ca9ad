import { Fragment, useState, type FormEvent, type ReactNode } from 'react'
import { useAnswersStore } from '../share'
import { ErrorSummary, Seal, useGo, useText, type FieldError } from '../ui'
import { around, fieldsOn, flowOf, staleOn, stepOf, type Asking, type Page } from './flow'
import { personName, personSeal } from './people'
import { settleDrafts, write } from './propose'
import { QuestionField } from './QuestionField'
import { Onward, Steps } from './Steps'
import { memberOf } from './topics'
import { AttemptContext, fieldId, useDays } from './use-field'
import { faultWords } from './words'

interface QuestionsPageProps {
  readonly page: Page
  readonly asking: Asking
}

const isParent = (path: string): boolean => path === 'mother' || path === 'father'

/** The fields of a page. Whether there is a parent is only asked where it is not known; asked once, it stays until the page is left. */
function useFields(page: Page, asking: Asking): readonly string[] {
  const now = fieldsOn(page, asking)
  const [parents] = useState(() => now.filter(isParent))
  return [...parents, ...now.filter((path) => !isParent(path))]
}

/** The list that a member's page belongs to, and leads back to. */
const listOf = ({ section, member }: Page): string | undefined =>
  member !== undefined && (section === 'children' || section === 'elders') ? `/answers/${section}` : undefined

/** The questions of one page: about the household, or about one person of it. */
export function QuestionsPage({ page, asking }: QuestionsPageProps): ReactNode {
  const store = useAnswersStore()
  const text = useText()
  const { t } = text
  const { latest } = useDays()
  const go = useGo()
  const fields = useFields(page, asking)
  const [attempt, setAttempt] = useState(0)
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const flow = flowOf(asking)
  const { next, back } = around(page, flow)
  const list = listOf(page)

  function submit(event: FormEvent): void {
    event.preventDefault()
    const refused = settleDrafts(store, fields, latest)
    const { household } = store.get()
    setErrors(refused.map(({ path, fault }) => ({ id: fieldId(path), message: faultWords(fault, household, text) })))
    setAttempt((before) => before + 1)
    if (refused.length > 0) return
    // Toggling an answer to and fro loses nothing; leaving the page settles what no longer makes sense.
    staleOn(page, { ...asking, household }).forEach((path) => write(store, path, undefined))
    go(list ?? next?.to ?? '/results')
  }
  const nextWord = list ? 'questionnaire:done' : next ? 'questionnaire:next' : 'questionnaire:last'
  return (
    <AttemptContext.Provider value={attempt}>
      <form className="col" noValidate onSubmit={submit}>
        <Steps {...stepOf(page, flow)} />
        <Title page={page} asking={asking} />
        <ErrorSummary title={t('questionnaire:errors', { count: errors.length })} errors={errors} attempt={attempt} />
        <div className="questions">
          {fields.map((path, index) => (
            <Fragment key={path}>
              {page.member === undefined && <Person path={path} before={fields[index - 1]} asking={asking} />}
              <QuestionField path={path} />
            </Fragment>
          ))}
        </div>
        <Onward next={t(nextWord)} back={list ?? back?.to ?? '/places'} last={!list && !next} />
      </form>
    </AttemptContext.Provider>
  )
}

interface PersonProps {
  readonly path: string
  readonly before: string | undefined
  readonly asking: Asking
}

/** On a page of the household: where the questions about a parent begin. */
function Person({ path, before, asking: { household } }: PersonProps): ReactNode {
  const text = useText()
  const member = memberOf(path)
  if ((member !== 'mother' && member !== 'father') || path === member) return null
  if (before !== undefined && before !== member && memberOf(before) === member) return null
  return (
    <h2 className="person">
      <Seal letter={personSeal(member, household, text)} />
      <span>{text.t(`questionnaire:places.of.${member}`, { who: personName(member, household, text) })}</span>
    </h2>
  )
}

function Title({ page: { section, member }, asking: { household } }: QuestionsPageProps): ReactNode {
  const text = useText()
  const { t, has } = text
  const lead = `questionnaire:sections.${section}.lead`
  if (member === undefined) {
    return (
      <>
        <h1>{t(`questionnaire:sections.${section}.title`)}</h1>
        {has(lead) && <p className="lead">{t(lead)}</p>}
      </>
    )
  }
  return (
    <div className="person">
      {/* Outside the heading, which also becomes the title of the page. */}
      <Seal letter={personSeal(member, household, text)} />
      <h1>{t(`questionnaire:sections.${section}.person`, { who: personName(member, household, text) })}</h1>
    </div>
  )
}
