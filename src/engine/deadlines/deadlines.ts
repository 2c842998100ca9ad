import type { Facts } from '../../../rules/household'
import { attestationOf, type Deadline } from '../../../rules/language'
import { dayFrom, yearOf, type DayNumber } from '../../../rules/language/calendar'
import { contextOf, subjectsOf, type Case, type SubjectMember } from '../conditions'
import type { Within } from '../context'
import { numberOf } from '../numbers'
import type { Outcome } from '../outcome'
import { NO, OPEN, YES, type Bits } from '../ranges'
import { inTerm, looker, termOf } from '../stretch'
import { truthOf } from '../truth'
import type { BenefitDeadline, OpenDeadline, SettledDeadline } from './deadline'
import { amountLost } from './lost'

const live = ({ status }: Outcome): boolean => status === 'eligible' || status === 'upcoming' || status === 'undetermined'

const commonOf = (outcome: Outcome, { name, lost, basis }: Deadline): Omit<OpenDeadline, 'state' | 'missing'> => ({
  outcome,
  name,
  lost,
  basis,
  attested: attestationOf(basis),
})

/** Whom an outcome is of: the list of them may not be known. */
const memberOf = ({ benefit, subject }: Outcome, facts: Facts): SubjectMember | 'unlisted' | undefined => {
  const members = subjectsOf(benefit, facts)
  return members ? members.find((one) => one.subject === subject) : 'unlisted'
}

interface Look {
  readonly outcome: Outcome
  readonly subject: SubjectMember
  readonly of: Case
  /** The day on which the deadline is decided. */
  readonly on: DayNumber
  /** Whether the benefit fits on that day. */
  readonly fits: Bits
}

/** One deadline as it stands on a day; none where its day has passed, or nothing is left to do. */
function decide(deadline: Deadline, { outcome, subject, of, on, fits }: Look): BenefitDeadline | undefined {
  const context = contextOf(subject, of, on)
  const when = deadline.when ? truthOf(deadline.when, context) : YES
  if (when === NO) return undefined
  const by = numberOf(deadline.by, context)
  if (by.none === 2 || by.hi < on) return undefined
  const doubtful = fits === YES ? [] : outcome.missing
  const missing = [...new Set([...doubtful, ...context.open])]
  if (by.lo !== by.hi) return { ...commonOf(outcome, deadline), state: 'open', missing }
  // What a plan that is over by then would have given cannot be claimed so late: its own last day comes first.
  if (!inTerm(by.lo, termOf(outcome.benefit))) return undefined
  const sure = fits === YES && when === YES && by.none === 0
  const amount = amountLost(deadline.lost, by.lo, outcome)
  return {
    ...commonOf(outcome, deadline),
    state: sure ? 'sure' : 'depends',
    by: by.lo,
    ...(amount === undefined ? {} : { amount }),
    missing: sure ? [] : missing,
  }
}

function ofOutcome(outcome: Outcome, of: Case): BenefitDeadline[] {
  const { deadlines } = outcome.benefit
  if (deadlines.length === 0 || !live(outcome)) return []
  const subject = memberOf(outcome, of.facts)
  if (subject === undefined) return []
  if (subject === 'unlisted')
    return deadlines.map((deadline) => ({ ...commonOf(outcome, deadline), state: 'open', missing: outcome.missing }))
  // What is still to come is decided on the day it begins.
  const on = outcome.status === 'upcoming' ? (outcome.from ?? of.on) : of.on
  const fits: Bits = outcome.status === 'undetermined' ? OPEN : YES
  return deadlines.flatMap((deadline) => decide(deadline, { outcome, subject, of, on, fits }) ?? [])
}

const dayOf = (deadline: BenefitDeadline): DayNumber => (deadline.state === 'open' ? Infinity : deadline.by)

/** The soonest first, those whose day is open last. */
const inOrder = <T extends BenefitDeadline>(deadlines: readonly T[]): T[] =>
  [...deadlines].sort((a, b) => (dayOf(a) === dayOf(b) ? 0 : dayOf(a) - dayOf(b)))

/**
 * The next deadline of each kind, for everybody, among outcomes worked out on the day `on`: of benefits that fit, will fit
 * or may still fit, those whose last day has not passed and for which there may be something left to do.
 */
export function deadlinesOf(outcomes: readonly Outcome[], facts: Facts, on: DayNumber, within: Within): BenefitDeadline[] {
  return inOrder(outcomes.flatMap((outcome) => ofOutcome(outcome, { facts, within, on })))
}

/** Days on which deadlines that recur are decided anew: the first one looked at, and the first of every calendar year after it. */
function lookDays(from: DayNumber, to: DayNumber, begins: DayNumber | undefined): DayNumber[] {
  const days = [from]
  for (let year = yearOf(from) + 1; year <= yearOf(to); year += 1) days.push(dayFrom(year, 1, 1))
  if (begins !== undefined && begins > from && begins <= to) days.push(begins)
  return days.sort((a, b) => a - b)
}

export interface Days {
  readonly from: DayNumber
  readonly to: DayNumber
}

/**
 * Every deadline that falls between two days, both inside: those that recur once for each year. Decided on the answers of
 * the day `on`, with conditions as they stand at the beginning of each of those years.
 */
export function deadlinesBetween(
  outcomes: readonly Outcome[],
  facts: Facts,
  on: DayNumber,
  within: Within,
  { from, to }: Days,
): SettledDeadline[] {
  const of: Case = { facts, within, on }
  const found = outcomes.flatMap((outcome) => {
    const { benefit } = outcome
    const subject = memberOf(outcome, facts)
    if (benefit.deadlines.length === 0 || !live(outcome) || subject === undefined || subject === 'unlisted') return []
    const lookAt = looker(benefit, subject, of)
    const term = termOf(benefit)
    const byKey = new Map<string, SettledDeadline>()
    for (const day of lookDays(from, to, outcome.from)) {
      const { bits } = lookAt(day)
      if (bits === NO || !inTerm(day, term)) continue
      for (const deadline of benefit.deadlines) {
        const one = decide(deadline, { outcome, subject, of, on: day, fits: bits })
        if (!one || one.state === 'open' || one.by < from || one.by > to) continue
        const key = `${one.name} ${String(one.by)}`
        if (byKey.get(key)?.state !== 'sure') byKey.set(key, one)
      }
    }
    return [...byKey.values()]
  })
  return inOrder(found)
}
