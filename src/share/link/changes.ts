import { termOf, type Citation } from '../../../rules/language'
import type { DayNumber } from '../../../rules/language/calendar'
import type { DatedEntry } from '../../../rules/language/node'
import type { FigureUse, Outcome, Verdict, YearAmount } from '../../engine'
import { idsFor } from './compact/benefits'
import { marksOf, sameMark, type Mark } from './marks'

/** Why a benefit is not what it was. */
export type Reason =
  /** Under today's rules the same answers came to something else on the very day of the link. */
  | { readonly kind: 'rules' }
  /** The rules of its place were not known then. */
  | { readonly kind: 'new-rules' }
  /** The same, though the rules are the same: how they are worked out was corrected. */
  | { readonly kind: 'program' }
  /** There is no such benefit any more. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'ended'; readonly citation: Citation; readonly until?: DayNumber }
  /** A figure of the law is another since a day that has come; or nobody knows it any more since the day after its last. */
  | { readonly kind: 'figure' | 'outdated'; readonly entry: DatedEntry }
  | { readonly kind: 'failing' | 'met'; readonly conditions: readonly string[] }
  /** It gives another sum each year, and another year has come. */
  | { readonly kind: 'schedule'; readonly schedule: readonly YearAmount[] }
  /** Days have passed. */
  | { readonly kind: 'day' }

export interface Change {
  readonly benefit: string
  readonly subject: string
  /** As the sender saw it, and as it is now; absent where there is nothing to claim. */
  readonly then?: Mark
  readonly now?: Mark
  /** As it is now, in full; absent where the benefit or the subject is gone. */
  readonly outcome?: Outcome
  readonly reasons: readonly [Reason, ...Reason[]]
}

/** The same household three ways: as the sender saw it, by the rules of now on that day, and by the rules of now today. */
export interface Seen {
  /**
   * Benefits of a code from paper are named by a hash, those of other links by their id. Undefined where the sender told nothing
   * of it: then what the days have done is found, and what the rules have done is not.
   */
  readonly then: readonly Mark[] | undefined
  readonly before: readonly Outcome[]
  readonly now: readonly Outcome[]
  /** How the rules that a benefit belongs to are to those of then. */
  readonly rules: (benefit: string) => 'same' | 'changed' | 'new'
}

const byRules = { same: 'program', changed: 'rules', new: 'new-rules' } as const

const keyOf = (benefit: string, subject: string): string => `${benefit} ${subject}`
const marked = (marks: readonly Mark[]): Map<string, Mark> => new Map(marks.map((mark) => [keyOf(mark.benefit, mark.subject), mark]))
const byKey = (outcomes: readonly Outcome[]): Map<string, Outcome> =>
  new Map(outcomes.map((outcome) => [keyOf(outcome.benefit.id, outcome.subject), outcome]))

const turned = (before: Outcome, now: Outcome, to: Verdict): string[] =>
  now.conditions
    .filter(({ name, verdict }) => verdict === to && before.conditions.some((was) => was.name === name && was.verdict !== to))
    .map(({ name }) => name)

/** Figures that the later day takes and the earlier did not. */
const fresh = (before: Outcome, now: Outcome): FigureUse[] =>
  now.figures.filter(({ entry, state }) => !before.figures.some((was) => was.entry === entry && was.state === state))

/** What days alone have done to an outcome under the same rules. */
function byDays(before: Outcome, now: Outcome): Reason[] {
  const [citation] = now.basis
  if (now.status === 'ended' && before.status !== 'ended' && citation) {
    const { until } = termOf(citation)
    return [{ kind: 'ended', citation, ...(until === undefined ? {} : { until }) }]
  }
  const figures = fresh(before, now).map(({ entry, state }): Reason => ({ kind: state === 'outdated' ? 'outdated' : 'figure', entry }))
  const failing = turned(before, now, 'no')
  const met = turned(before, now, 'yes')
  const sameStatus = now.status === before.status
  return [
    ...figures,
    ...(failing.length > 0 ? [{ kind: 'failing' as const, conditions: failing }] : []),
    ...(met.length > 0 && failing.length === 0 ? [{ kind: 'met' as const, conditions: met }] : []),
    ...(now.schedule && sameStatus ? [{ kind: 'schedule' as const, schedule: now.schedule }] : []),
  ]
}

function reasonsFor(key: string, mark: Mark | undefined, seen: Seen, marks: Marks): [Reason, ...Reason[]] {
  const [before, now] = [marks.outcomesBefore.get(key), marks.outcomesNow.get(key)]
  if (!now) return [{ kind: 'gone' }]
  const reasons: Reason[] = []
  if (!sameMark(mark, marks.before.get(key))) reasons.push({ kind: byRules[seen.rules(now.benefit.id)] })
  if (before && !sameMark(marks.before.get(key), marks.now.get(key))) reasons.push(...byDays(before, now))
  const [first = { kind: 'day' }, ...rest] = reasons
  return [first, ...rest]
}

interface Marks {
  readonly before: ReadonlyMap<string, Mark>
  readonly now: ReadonlyMap<string, Mark>
  readonly outcomesBefore: ReadonlyMap<string, Outcome>
  readonly outcomesNow: ReadonlyMap<string, Outcome>
}

/**
 * Benefit by benefit what is not as the sender saw it, and why. What differs on the sender's own day is the doing of the rules;
 * what differs between that day and this one under the same rules is the doing of the days.
 */
export function changesOf(seen: Seen): Change[] {
  const idOf = idsFor([...seen.before, ...seen.now].map(({ benefit }) => benefit.id))
  const then = marked((seen.then ?? marksOf(seen.before)).map((mark) => ({ ...mark, benefit: idOf(mark.benefit) })))
  const marks: Marks = {
    before: marked(marksOf(seen.before)),
    now: marked(marksOf(seen.now)),
    outcomesBefore: byKey(seen.before),
    outcomesNow: byKey(seen.now),
  }
  const keys = [...new Set([...then.keys(), ...marks.now.keys()])]
  return keys.flatMap((key) => {
    const [was, is] = [then.get(key), marks.now.get(key)]
    if (sameMark(was, is)) return []
    const outcome = marks.outcomesNow.get(key)
    const { benefit, subject } = (was ?? is) as Mark
    return [
      {
        benefit,
        subject,
        ...(was === undefined ? {} : { then: was }),
        ...(is === undefined ? {} : { now: is }),
        ...(outcome === undefined ? {} : { outcome }),
        reasons: reasonsFor(key, was, seen, marks),
      },
    ]
  })
}
