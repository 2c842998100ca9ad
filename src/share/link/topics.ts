import type { Household } from '../../../rules/household'
import type { FactTopic } from '../../../rules/household/topics'

/** What people think of as one matter, and may wish to keep to themselves. */
export const privateTopics = ['money', 'costs', 'health', 'hardship', 'ages'] as const
export type PrivateTopic = (typeof privateTopics)[number]

/**
 * The facts of each. Left out, they are as good as unanswered, which may only make results say less: so neither whose child a
 * child is nor whether it was lawfully born is among them, where silence is taken for the usual.
 */
export const factsOf: Readonly<Record<PrivateTopic, readonly FactTopic[]>> = {
  money: [
    'adult.monthlyWage',
    'adult.employerAverageWage',
    'adult.annualTaxableIncome',
    'adult.paysIncomeTax',
    'adult.housingFund.balance',
  ],
  costs: [
    'adult.medicalSelfPaid',
    'child.medicalSelfPaid',
    'child.antenatalCost',
    'child.deliveryCost',
    'child.careFee',
    'pregnancy.antenatalCost',
    'assistedReproduction.selfPaid',
    'housing.monthlyRent',
    'housing.ordinaryFundLoanLimit',
    'housing.publicRental.rent',
    'housing.publicRental.localAllowance',
  ],
  health: [
    'pregnancy',
    'pregnancyLoss',
    'criticalPregnancy',
    'assistedReproduction',
    'planningChild',
    'child.birthMode',
    'child.difficultBirth',
    'child.birthDefect',
    'child.disabled',
    'elder.hospitalised',
    'elder.careNeed',
    'elder.disabled',
  ],
  hardship: ['specialFamily', 'planFamily', 'hardship', 'adult.employmentDifficulty', 'child.bornAfterLoss', 'elder.specialFamily'],
  ages: ['adult.birthDate', 'elder.birthDate'],
}

const roots: Readonly<Record<string, string>> = { mother: 'adult', father: 'adult', children: 'child', elders: 'elder' }

/** The value without these facts; `at` is the topic of its own. */
function spared(value: unknown, at: FactTopic, left: ReadonlySet<FactTopic>): unknown {
  if (Array.isArray(value)) return value.map((member: unknown) => spared(member, at, left))
  if (typeof value !== 'object' || value === null) return value
  const topicOf = (name: string): FactTopic => (at === '' ? (roots[name] ?? name) : `${at}.${name}`)
  const told = Object.entries(value).filter(([name]) => !left.has(topicOf(name)))
  return Object.fromEntries(told.map(([name, inner]) => [name, spared(inner, topicOf(name), left)]))
}

/** A household with some matters left out: as if nobody had answered. */
export function without(household: Household, topics: readonly PrivateTopic[]): Household {
  const left = new Set(topics.flatMap((topic) => factsOf[topic]))
  return spared(household, '', left) as Household
}

const holds = (value: unknown, at: FactTopic, wanted: ReadonlySet<FactTopic>): boolean =>
  JSON.stringify(spared(value, at, wanted)) !== JSON.stringify(value)

/** The matters of which a household tells something. */
export const toldTopics = (household: Household): PrivateTopic[] =>
  privateTopics.filter((topic) => holds(household, '', new Set(factsOf[topic])))

/** How many answers a household holds: facts told, those not known included. */
export function countAnswers(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, member) => sum + countAnswers(member), 0)
  if (typeof value !== 'object' || value === null) return 1
  return Object.entries(value).reduce((sum, [name, inner]) => sum + (name === 'id' ? 0 : countAnswers(inner)), 0)
}
