import { formatDay } from '../../../rules/language/calendar'
import { within } from '../../../rules/registry'
import { deadlinesBetween, deadlinesOf, type BenefitDeadline } from '../../engine/deadlines'
import { dayOf } from './inside/days'
import { open } from './inside/open'
import { citations, claimOf, outcomesOf } from './inside/outcomes'
import type { Day } from './types/basic'
import type { Deadline } from './types/results'
import type { Case } from './types/rules'

function toldOf(deadline: BenefitDeadline): Deadline {
  const { outcome, basis, ...said } = deadline
  const { name, lost, attested, state, missing } = said
  return {
    ...claimOf(outcome),
    name,
    state,
    ...(said.state === 'open' ? {} : { by: formatDay(said.by), ...(said.amount === undefined ? {} : { amount: said.amount }) }),
    lost,
    missing,
    basis: citations(basis),
    attested,
  }
}

/**
 * The next last day of each kind for what a family has to do, among benefits that fit, will fit or may still fit, the soonest
 * first and those whose day is open last. With `between`, every one that falls between two days, both inside: those that
 * recur once for each year. Throws a `YuhuiError` for a case or a day that does not fit.
 */
export function deadlines(of: Case, between?: { readonly from: Day; readonly to: Day }): Deadline[] {
  const opened = open(of)
  const { facts, on } = opened
  const outcomes = outcomesOf(opened)
  if (!between) return deadlinesOf(outcomes, facts, on, within).map(toldOf)
  return deadlinesBetween(outcomes, facts, on, within, { from: dayOf(between.from), to: dayOf(between.to) }).map(toldOf)
}
