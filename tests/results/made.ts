import { child, housing, parent, prepare, readHousehold } from '../../rules/household'
import {
  benefit,
  cash,
  cite,
  days,
  is,
  leave,
  percent,
  feeReduction,
  priority,
  reached,
  ruleDocument,
  service,
  under,
  unspecified,
  yuan,
  type Benefit,
  type BenefitDeclaration,
  type SubjectRole,
} from '../../rules/language'
import { parseDay } from '../../rules/language/calendar'
import { within } from '../../rules/registry'
import { evaluate, type Outcome } from '../../src/engine'

const checkedOn = '2026-11-22'
const clauses = { 'made-1-1': { kind: 'entitlement' } } as const

/** Three documents of a place that is nowhere: law, a draft, and a plan that ended in 2025. */
export const law = ruleDocument({ id: 'made-law', standing: 'in-force', from: '2020-01-01', checkedOn, clauses })
export const draft = ruleDocument({ id: 'made-draft', standing: 'consultation-draft', checkedOn, clauses })
export const ended = ruleDocument({ id: 'made-plan', standing: 'in-force', from: '2023-01-01', until: '2025-12-31', checkedOn, clauses })

type Made<R extends SubjectRole> = Partial<BenefitDeclaration<R>> & Pick<BenefitDeclaration<R>, 'value'>

/** A benefit of that place; what is not named is the plainest there is. */
export function made<R extends SubjectRole>(name: string, subject: R, more: Made<R>, document = law): Benefit {
  return benefit<R>({
    id: `made/${name}`,
    category: 'money',
    subject,
    certainty: 'entitled',
    basis: cite(document, 'made-1-1'),
    nexus: {},
    conditions: {},
    office: 'fund-centre',
    ...more,
  })
}

export const childMoney = made('child-money', 'each-child', {
  value: cash('year', yuan(3600).perYear),
  conditions: { underThree: under(child.birthDate, 3) },
})
export const rentMoney = made('rent-money', 'household', { value: cash('month', yuan(200).perMonth), conditions: { rents: housing.rents } })
export const rentTwice = made('rent-twice', 'household', {
  value: cash('month', yuan(500).perMonth),
  conditions: { rents: housing.rents },
  excludes: ['made/rent-money'],
})
export const birthGift = made('birth-gift', 'household', { value: cash('birth', yuan(2000).perBirth) })
export const capped = made('capped', 'household', { value: cash('birth', yuan(500).perBirth, { bound: 'at-most' }) })
export const leaveDays = made('leave-days', 'each-parent', {
  category: 'leave',
  value: leave('year', days(10).perYear),
  conditions: { employed: is(parent.work, 'employee') },
})
export const halfFee = made('half-fee', 'each-child', {
  category: 'fees',
  value: feeReduction('month', percent(50)),
  conditions: { publicInclusiveNursery: is(child.care, 'nursery-public-inclusive') },
})
export const employerMay = made('employer-may', 'mother', { certainty: 'discretionary', value: unspecified('cash', 'month') })
export const noFigure = made('no-figure', 'household', { value: unspecified('cash') })
export const goFirst = made('go-first', 'household', { category: 'priority', value: priority })
export const helped = made('helped', 'household', { category: 'services', value: service })
export const schoolMoney = made('school-money', 'each-child', {
  value: cash('year', yuan(900).perYear),
  conditions: { notYetSchoolAge: reached(child.birthDate, 6) },
})
export const draftMoney = made('draft-money', 'household', { value: cash('year', yuan(9000).perYear) }, draft)
export const planMoney = made('plan-money', 'household', { value: cash('once', yuan(20_000).once) }, ended)
export const planned = made('planned', 'household', { certainty: 'planned', value: cash('year', yuan(1).perYear) })

/** What benefits come to for a household on a day. */
export function outcomesOf(benefits: readonly Benefit[], household: object, on = '2026-01-15'): Outcome[] {
  const day = parseDay(on)
  if (day === undefined) throw new RangeError(on)
  const reading = readHousehold(household, day)
  if (reading.faults) throw new Error(JSON.stringify(reading.faults))
  return evaluate([{ place: '350881', benefits }], prepare(reading.household), day, within)
}
