import type { ReactNode } from 'react'
import { termOf, type RuleDocument } from '../../rules/language'
import { formatDay, type DayNumber } from '../../rules/language/calendar'
import type { Outcome } from '../engine'
import { formatDate, Phrases, StandingBand, useText, type Text } from '../ui'
import { nameOf, wordsFor } from './others'
import type { Homes } from './use-outcomes'

/** More names than these nobody reads. */
const mostNames = 3

interface Ending {
  readonly document: RuleDocument
  readonly until: DayNumber
  readonly outcomes: readonly Outcome[]
}

/** Outcomes by the document they rest on first, where that ends. */
function endingsOf(outcomes: readonly Outcome[]): Ending[] {
  const found = new Map<string, { document: RuleDocument; until: DayNumber; outcomes: Outcome[] }>()
  for (const outcome of outcomes) {
    const [first] = outcome.basis
    const until = first && termOf(first).until
    if (!first || until === undefined) continue
    const key = `${first.document.id} ${String(until)}`
    const known = found.get(key) ?? { document: first.document, until, outcomes: [] }
    known.outcomes.push(outcome)
    found.set(key, known)
  }
  return [...found.values()]
}

/** The plan of a place; where a place has several documents, the document by its title. */
function planName(document: RuleDocument, { rules }: Homes, text: Text): string {
  const here = rules.find(({ module }) => module.documents.some(({ id }) => id === document.id))
  if (!here) return ''
  const words = wordsFor(here, text)
  return here.module.documents.length === 1
    ? text.t('results:notice.plan', { place: words.place })
    : text.t('results:notice.document', { title: words.word(`documents.${document.id}.title`) })
}

const met = ({ conditions }: Outcome): boolean => conditions.every(({ verdict }) => verdict === 'yes')
const over = (outcome: Outcome): boolean => outcome.status === 'ended' && met(outcome)
const count = (outcomes: readonly Outcome[]): number => new Set(outcomes.map(({ benefit }) => benefit.id)).size

/** What would have come by the change, had its plan not ended before the day. */
export function missedBy(before: readonly Outcome[], after: readonly Outcome[]): Outcome[] {
  return after.filter(
    (outcome) =>
      over(outcome) && !before.some((was) => over(was) && was.benefit.id === outcome.benefit.id && was.subject === outcome.subject),
  )
}

interface NoticesProps {
  /** What differs, whose documents may end. */
  readonly outcomes: readonly Outcome[]
  /** What an end has taken away already. */
  readonly missed?: readonly Outcome[]
  readonly homes: Homes
}

/** Until when the differences hold, and what an end has already taken away. */
export function Notices({ outcomes: differing, missed: lost = [], homes }: NoticesProps): ReactNode {
  const text = useText()
  const { t, language } = text
  const coming = endingsOf(differing)
  const missed = endingsOf(lost)
  const date = (day: DayNumber): string => formatDate(formatDay(day), language)
  const missedText = (outcomes: readonly Outcome[]): string => {
    const names = [...new Set(outcomes.map(({ benefit }) => homes.words(benefit).word(`benefits.${nameOf(benefit)}.name`)))]
    const list = names.slice(0, mostNames).join(t('whatif:list'))
    return t(names.length > mostNames ? 'whatif:notice.missedMany' : 'whatif:notice.missed', { count: count(outcomes), names: list })
  }
  return (
    <>
      {missed.map(({ document, until, outcomes }) => (
        <div key={`m${document.id}`} className="sheet notice">
          <StandingBand standing="expired">
            {t('whatif:notice.over', { name: planName(document, homes, text), date: date(until) })}
          </StandingBand>
          <p className="small">
            <Phrases text={missedText(outcomes)} />
          </p>
        </div>
      ))}
      {coming.map(({ document, until, outcomes }) => (
        <div key={`c${document.id}${String(until)}`} className="sheet notice">
          <StandingBand standing="trial">
            {t('whatif:notice.until', { name: planName(document, homes, text), date: date(until) })}
          </StandingBand>
          <p className="small">
            <Phrases text={t('whatif:notice.after', { count: count(outcomes) })} />
          </p>
        </div>
      ))}
    </>
  )
}
