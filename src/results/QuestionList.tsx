import { useEffect, useRef, type ReactNode } from 'react'
import { questionsOf, type Outcome } from '../engine'
import { answerAt } from '../share'
import { Fold, SectionHead, Sheet, useText } from '../ui'
import { mannersFor } from './asked'
import { AnswerInPlace } from './AnswerInPlace'
import { LineRow } from './BenefitRow'
import { useFold } from './folds'
import type { OpenQuestion } from './questions'
import { rowsOf, type ResultRow } from './rows'
import { howMany } from './sections'
import type { Results } from './useResults'
import { OutcomeVerdict } from './who'

/** So many questions stand open at once; the others wait in a fold. */
const atOnce = 3
/** So many benefits stand below a question; the others wait in a fold. */
const inSight = 4

/** What stands on the page: a question, or one just answered with what it came to. */
interface Asked extends OpenQuestion {
  readonly answered: boolean
}

const same = (a: Outcome, b: Outcome): boolean => a.benefit.id === b.benefit.id && a.subject === b.subject

/** Questions answered here stay, each in its place, so that nothing jumps and an answer can be taken back. */
function useAsked(questions: readonly OpenQuestion[], results: Results): Asked[] {
  const shown = useRef<readonly OpenQuestion[]>([])
  const kept = shown.current.flatMap((before): Asked[] => {
    const open = questions.find(({ path }) => path === before.path)
    if (open) return [{ ...open, answered: false }]
    if (answerAt(results.household, before.path) === undefined) return []
    const outcomes = results.outcomes.filter((outcome) => before.outcomes.some((one) => same(one, outcome)))
    return [{ path: before.path, outcomes, answered: true }]
  })
  const fresh = questions
    .filter(({ path }) => !kept.some((asked) => asked.path === path))
    .map((open): Asked => ({ ...open, answered: false }))
  // What an answer opens up comes right after it.
  const after = kept.reduce((last, { answered }, index) => (answered ? index + 1 : last), 0)
  const asked = [...kept.slice(0, after), ...fresh, ...kept.slice(after)]
  useEffect(() => {
    // What was settled by an answer is remembered as it was asked, not as it came out.
    shown.current = asked.map((one) => (one.answered ? (shown.current.find(({ path }) => path === one.path) ?? one) : one))
  })
  return asked
}

/** Up to the third question that is still open. */
function openEnd(asked: readonly Asked[]): number {
  let open = 0
  const end = asked.findIndex(({ answered }) => {
    open += answered ? 0 : 1
    return open > atOnce
  })
  return end < 0 ? asked.length : end
}

/** What is missing, by the answer that would settle it. */
export function QuestionList({
  questions,
  results,
}: {
  readonly questions: readonly OpenQuestion[]
  readonly results: Results
}): ReactNode {
  const { t } = useText()
  const asked = useAsked(questions, results)
  const fold = useFold('questions')
  if (asked.length === 0) return null
  const left = howMany(questions.flatMap(({ outcomes }) => outcomes))
  const end = openEnd(asked)
  const first = asked.slice(0, end)
  const more = asked.slice(end)
  const list = (some: readonly Asked[]): ReactNode =>
    some.map((question) => <QuestionGroup key={question.path} asked={question} results={results} />)
  return (
    <section id="open">
      <SectionHead {...(left > 0 ? { note: t('results:count', { count: left }) } : {})}>{t('results:section.missing')}</SectionHead>
      <p className="small section-why">{t('results:section.missingWhy')}</p>
      <div className="stack">{list(first)}</div>
      {more.length > 0 && (
        <div className="after-list">
          <Fold
            level={3}
            title={t('results:section.moreQuestions')}
            count={t('results:section.moreQuestionsCount', { count: more.length })}
            {...fold}
          >
            <div className="stack">{list(more)}</div>
          </Fold>
        </div>
      )}
    </section>
  )
}

function QuestionGroup({ asked, results }: { readonly asked: Asked; readonly results: Results }): ReactNode {
  const { t } = useText()
  const rows = rowsOf(asked.outcomes)
  const fold = useFold(`question ${asked.path}`)
  const line = (row: ResultRow): ReactNode => <QuestionLine key={row.key} row={row} asked={asked} results={results} />
  return (
    <div className="sheet question">
      <AnswerInPlace path={asked.path} results={results} />
      <Sheet>{rows.slice(0, inSight).map(line)}</Sheet>
      {rows.length > inSight && (
        <Fold look="plain" title={t('results:question.others', { count: rows.length - inSight })} {...fold}>
          <Sheet>{rows.slice(inSight).map(line)}</Sheet>
        </Fold>
      )}
    </div>
  )
}

function QuestionLine({ row, asked, results }: { readonly row: ResultRow; readonly asked: Asked; readonly results: Results }): ReactNode {
  const { t } = useText()
  const waiting = questionsOf(row.outcome, mannersFor(results.household, results.on)).length
  return (
    <LineRow row={row} results={results}>
      {asked.answered && (
        <p>
          <OutcomeVerdict outcome={row.outcome} />
        </p>
      )}
      {!asked.answered && waiting > 1 && <p className="faint">{t('results:question.waits', { count: waiting })}</p>}
    </LineRow>
  )
}
