import type { Facts, Powers } from '../../../rules/household'
import type { Benefit } from '../../../rules/language'
import { addDays, type DayNumber } from '../../../rules/language/calendar'
import { contextOf, judge, type SubjectMember } from '../conditions'
import type { Within } from '../context'
import type { Subject } from '../outcome'
import { NO, YES } from '../ranges'
import { searchFor } from './remedy'
import type { Change } from './change'
import { changedClaim, memberOf, standsNow, type Claim } from './check'
import { truthWays } from './truth'
import type { Step } from './ways'
import { stretchAround, termOf } from '../stretch'

/** The last day on which it holds. */
export interface LastDay {
  readonly kind: 'day'
  readonly last: DayNumber
  /** The conditions that do not surely hold the day after; none where it is its document that ends. */
  readonly conditions: readonly string[]
  /** They may hold, by answers that are missing. */
  readonly open: boolean
}

/** One change that would end it. */
export interface Undoing {
  readonly kind: 'change'
  readonly change: Change
  /** How far a number is from where it ends: fen, hundredths of a square metre, or things. */
  readonly distance?: number
}

export type Loss = LastDay | Undoing

const MOST_LOSSES = 4

function lastDay({ benefit, of }: Claim, member: SubjectMember): LastDay[] {
  const { until: last } = stretchAround(benefit, member, of, of.on)
  if (last === undefined) return []
  if (termOf(benefit).until === last) return [{ kind: 'day', last, conditions: [], open: false }]
  const after = contextOf(member, of, addDays(last, 1))
  const judged = benefit.conditions.map(({ name, node }) => judge(name, node, after))
  const over = judged.filter(({ bits }) => bits === NO)
  const unsure = judged.filter(({ bits }) => bits !== YES)
  return [{ kind: 'day', last, conditions: (over.length > 0 ? over : unsure).map(({ name }) => name), open: over.length === 0 }]
}

function undoing({ fact: _fact, ...change }: Step): Undoing {
  const { becomes, now, value } = change
  const measured = becomes.kind === 'number' && typeof now === 'number' && typeof value === 'number'
  return { kind: 'change', change, ...(measured ? { distance: Math.abs(value - now) } : {}) }
}

/** Single changes that turn a condition which holds. */
function single(claim: Claim, member: SubjectMember): Undoing[] {
  const search = searchFor(claim, member, true)
  const found = new Map<string, Undoing>()
  for (const { node } of claim.benefit.conditions)
    for (const way of truthWays(node, NO, search)) {
      const [step, ...more] = way.changes
      if (!step || more.length > 0 || way.waits || way.open.length + way.fated.length > 0 || found.has(step.path)) continue
      const loss = undoing(step)
      if (standsNow(changedClaim(claim, [loss.change])) === NO) found.set(step.path, loss)
    }
  return [...found.values()]
}

const rank = ({ change, distance }: Undoing): number =>
  (change.power === 'family' ? 0 : change.power === 'time' ? 1 : 2) - (distance === undefined ? 0 : 3)

/**
 * What would end a benefit somebody has: the last day of it, numbers and how far they are from where it ends, and what
 * the family itself might change. Nothing that would only hurt to be told.
 */
export function headroom(benefit: Benefit, subject: Subject, facts: Facts, on: DayNumber, within: Within, powers: Powers): Loss[] {
  const claim: Claim = { benefit, subject, of: { facts, within, on }, powers }
  const member = memberOf(claim)
  if (!member || standsNow(claim) !== YES) return []
  const changes = single(claim, member).sort((a, b) => rank(a) - rank(b))
  return [...lastDay(claim, member), ...changes].slice(0, MOST_LOSSES)
}
