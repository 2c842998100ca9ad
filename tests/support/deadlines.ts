import { prepare, readHousehold } from '../../rules/household'
import type { PlaceRules } from '../../rules/language'
import { parseDay } from '../../rules/language/calendar'
import { within } from '../../rules/registry'
import { evaluate } from '../../src/engine'
import { deadlinesBetween, deadlinesOf, type BenefitDeadline, type SettledDeadline } from '../../src/engine/deadlines'

const dayOf = (text: string): number => {
  const day = parseDay(text)
  if (day === undefined) throw new Error(`not a day: ${text}`)
  return day
}

function worked(rules: readonly PlaceRules[], household: object, on: string, named: readonly string[]) {
  const day = dayOf(on)
  const reading = readHousehold(household, day)
  if (reading.faults) throw new Error(JSON.stringify(reading.faults))
  const facts = prepare(reading.household, named)
  return { outcomes: evaluate(rules, facts, day, within), facts, day }
}

/** The next deadlines of a household file on a day, of one benefit where one is named. */
export function deadlines(rules: readonly PlaceRules[], household: object, on: string, benefit?: string): BenefitDeadline[] {
  const { outcomes, facts, day } = worked(rules, household, on, [])
  return deadlinesOf(outcomes, facts, day, within).filter(({ outcome }) => benefit === undefined || outcome.benefit.id === benefit)
}

/** The deadlines of a household file between two days, as the answers of the first say. */
export function between(rules: readonly PlaceRules[], household: object, from: string, to: string, benefit?: string): SettledDeadline[] {
  const { outcomes, facts, day } = worked(rules, household, from, [])
  return deadlinesBetween(outcomes, facts, day, within, { from: day, to: dayOf(to) }).filter(
    ({ outcome }) => benefit === undefined || outcome.benefit.id === benefit,
  )
}

/** `c1 firstClaim 20261231 3600 sure`: as much of a deadline as a test has to see. */
export const said = (deadline: BenefitDeadline): string =>
  deadline.state === 'open'
    ? `${deadline.outcome.subject} ${deadline.name} open ${deadline.missing.join(' ')}`
    : `${deadline.outcome.subject} ${deadline.name} ${String(deadline.by)} ${String(deadline.amount ?? '-')} ${deadline.state}`
