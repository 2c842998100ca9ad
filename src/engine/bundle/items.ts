import { termOf, type Citation, type Parent, type ProgressiveTax, type TakenBy } from '../../../rules/language'
import { dayFrom, yearOf, type DayNumber } from '../../../rules/language/calendar'
import type { Node } from '../../../rules/language/node'
import { contextOf, subjectsOf, type Case, type SubjectMember } from '../conditions'
import type { Context } from '../context'
import { numberOf } from '../numbers'
import type { Outcome } from '../outcome'
import { YES } from '../ranges'
import { excludeEachOther } from '../related'
import { isLaw, isReported } from '../standing'
import { looker, MOST_STEPS } from '../stretch'
import type { Amount, When } from './choice'
import type { Bracket } from './tax'

/** A deduction as it is weighed. */
export interface Item {
  readonly outcome: Outcome
  readonly takenBy: TakenBy
  /** The only parent who may take it. */
  readonly owner?: Parent
  readonly amount: Amount
  readonly when: When
  /** Confirmed law and the family’s own right: only that adds up. */
  readonly sure: boolean
  readonly missing: readonly string[]
}

interface Read {
  readonly amount: Amount
  readonly missing: readonly string[]
}

/** A sum in fen; none is nothing. */
function read(node: Node, context: Context, upTo: Node = node): Read {
  const [low, high] = [numberOf(node, context), numberOf(upTo, context)]
  const missing = [...new Set(context.open)]
  const min = low.none === 0 ? Math.max(0, low.lo) : 0
  return { amount: { min, max: high.none === 2 ? 0 : Math.max(min, high.hi) }, missing }
}

/** What a tax falls on, and its brackets on the day; undefined where one of them is not known for it. */
export interface Taxed {
  readonly incomes: Readonly<Record<Parent, Amount>>
  readonly brackets: readonly Bracket[]
  readonly missing: readonly string[]
}

/** Both parents’ incomes, between two ends while they are not told; of a parent there is not, nothing. */
export function taxedBy(tax: ProgressiveTax, of: Case): Taxed | undefined {
  const context = (): Context => contextOf({ subject: 'household' }, of, of.on)
  const brackets = tax.brackets.map(({ rate, quick }) => ({ rate, quick: numberOf(quick, context()) }))
  if (brackets.some(({ quick }) => quick.none !== 0)) return undefined
  const [mother, father] = [read(tax.income.mother, context()), read(tax.income.father, context())]
  return {
    incomes: { mother: mother.amount, father: father.amount },
    brackets: brackets.map(({ rate, quick }) => ({ rate, quick: quick.lo })),
    missing: [...mother.missing, ...father.missing],
  }
}

/** Whether its conditions held on a day of this year before the day of the check. */
function heldEarlier({ benefit }: Outcome, subject: SubjectMember, of: Case): boolean {
  const lookAt = looker(benefit, subject, of)
  const { from = -Infinity } = termOf(benefit.basis[0] as Citation)
  let day: DayNumber = Math.max(dayFrom(yearOf(of.on), 1, 1), from)
  for (let step = 0; step < MOST_STEPS && day < of.on; step += 1) {
    const { bits, next } = lookAt(day)
    if (bits === YES) return true
    day = next
  }
  return false
}

/** Its months are over with this year, and its amount knows it: there is none in the next. */
function endsThisYear({ benefit }: Outcome, subject: SubjectMember, of: Case): boolean {
  const { deduction } = benefit.value
  return deduction !== undefined && read(deduction.amount, contextOf(subject, of, dayFrom(yearOf(of.on) + 1, 1, 1))).amount.max === 0
}

/** A deduction by the month belongs to the year if some months of it do; one by the year only once it is had. */
function whenOf(outcome: Outcome, subject: SubjectMember, of: Case): When | undefined {
  const { status, from, benefit } = outcome
  if (status === 'eligible') return 'now'
  if (benefit.value.per !== 'month') return undefined
  if (status === 'upcoming') return from !== undefined && yearOf(from) === yearOf(of.on) ? 'later' : undefined
  return status === 'ineligible' && endsThisYear(outcome, subject, of) && heldEarlier(outcome, subject, of) ? 'earlier' : undefined
}

const isSureItem = (outcome: Outcome): boolean =>
  !isReported(outcome) &&
  outcome.benefit.certainty === 'entitled' &&
  outcome.doubts.every(({ name }) => name === outcome.benefit.value.deduction?.onceUnder)

const parentOf = (outcome: Outcome): Parent | undefined =>
  outcome.subject === 'mother' || outcome.subject === 'father' ? outcome.subject : undefined

/** A deduction and what it comes to this year; `undefined` where the family does not have it in this year. */
export function itemOf(outcome: Outcome, of: Case): Item | undefined {
  const { deduction } = outcome.benefit.value
  const subject = subjectsOf(outcome.benefit, of.facts)?.find((one) => one.subject === outcome.subject)
  if (!deduction || !subject || !isLaw(outcome)) return undefined
  const when = whenOf(outcome, subject, of)
  if (when === undefined) return undefined
  const { amount, missing } = read(deduction.amount, contextOf(subject, of, of.on), deduction.upTo)
  if (amount.max <= 0) return undefined
  const owner = deduction.takenBy === 'own' ? parentOf(outcome) : undefined
  return { outcome, takenBy: deduction.takenBy, ...(owner ? { owner } : {}), amount, when, sure: isSureItem(outcome), missing }
}

const isOnce = ({ outcome }: Item): boolean => {
  const name = outcome.benefit.value.deduction?.onceUnder
  return name !== undefined && outcome.doubts.some((doubt) => doubt.name === name)
}

/** Only one of the two can be had: by a rule, or because the couple has it once. */
export const exclude = (a: Item, b: Item): boolean =>
  excludeEachOther(a.outcome, b.outcome) || (a.outcome.benefit === b.outcome.benefit && a.owner !== b.owner && isOnce(a) && isOnce(b))
