import { rules } from '../../../../../../rules/china/fujian/longyan/zhangping'
import { run, type Run } from '../../../../../support/run'

/** Answers by their path, as the household file writes it; `undefined` takes an answer away. */
export type Changes = Readonly<Record<string, unknown>>

const adult = {
  birthDate: '1988-05-02',
  hukou: '350881',
  hukouKind: 'urban',
  onlyChild: true,
  work: 'employee',
  employer: 'enterprise',
  worksIn: '350881',
  paysIncomeTax: true,
  medicalInsurance: 'employee',
  insuredIn: '350881',
  housingFund: { place: '350881', bingtuan: false, balance: 30_000, usedLoanBefore: false },
  leaveUsedThisYear: { childcare: 0, parentCare: 0 },
  unionMutualAid: true,
  leftWorkForBirth: false,
  occupation: 'other',
  newSkillCertificate: 'none',
}
const child = {
  hukou: '350881',
  relation: 'biological',
  lawful: true,
  care: 'home',
  stage: 'none',
  lastPreschoolYear: false,
  bornAfterLoss: false,
}

/** A family of Zhangping with three children, both parents at work, and no particular trouble. */
const family = {
  residence: '350881',
  mother: { ...adult },
  father: { ...adult },
  marriage: { registeredOn: '2012-10-01', plannedOn: null },
  planningChild: false,
  pregnancy: null,
  criticalPregnancy: false,
  children: [
    { ...child, id: 'c1', birthDate: '2014-03-01', sex: 'female', stage: 'primary' },
    { ...child, id: 'c2', birthDate: '2019-03-01', sex: 'male', stage: 'preschool' },
    { ...child, id: 'c3', birthDate: '2023-10-01', sex: 'female', care: 'nursery-public-inclusive', careFee: 1200 },
  ],
  elders: [
    { id: 'e1', parentOf: 'mother', birthDate: '1960-02-10', hospitalised: true, careNeed: 'none', disabled: false, specialFamily: false },
  ],
  housing: {
    homesOwned: 0,
    homesOwnedInFundPlace: 0,
    rents: true,
    monthlyRent: 1500,
    buying: null,
    mortgages: { outstanding: 0, paidOff: 0 },
    publicRental: { status: 'none' },
  },
  specialFamily: 'none',
  planFamily: 'none',
  hardship: 'none',
}

type Loose = Record<string, unknown>

/** Changes one answer. A path through somebody who is not there changes nothing. */
function put(household: Loose, path: string, value: unknown): void {
  const steps = path.split(/[.[\]]+/).filter((step) => step !== '')
  const last = steps.pop() as string
  let at: unknown = household
  for (const step of steps) at = (at as Loose | null | undefined)?.[step]
  if (at === undefined || at === null) return
  if (value === undefined) delete (at as Loose)[last]
  else (at as Loose)[last] = structuredClone(value)
}

/** The family, with these answers changed. */
export function household(...changes: readonly Changes[]): object {
  const copy = JSON.parse(JSON.stringify(family)) as Loose
  for (const [path, value] of changes.flatMap((change) => Object.entries(change))) put(copy, path, value)
  return copy
}

/** What Zhangping's rules come to for the family with these changes. */
export function check(changes: Changes, on = '2025-03-01'): Run {
  return run([rules], household(changes), on)
}

/** Everybody lives and is registered elsewhere. */
export const away: Changes = Object.fromEntries(
  ['residence', 'mother.hukou', 'father.hukou', 'children[0].hukou', 'children[1].hukou', 'children[2].hukou'].map((path) => [
    path,
    '330604',
  ]),
)
export const motherElsewhere: Changes = { 'mother.worksIn': '330604' }
export const motherIdle: Changes = { 'mother.work': 'not-working' }

/** A purchase in Zhangping, for the family itself. */
export const buying = {
  kind: 'new-commercial',
  place: '350881',
  for: 'self',
  ownUse: true,
  firstHome: true,
  fundLoan: true,
  signedOn: '2025-02-01',
}

/** A benefit: a family that has it, and how each condition alone turns it. */
export interface Row {
  readonly benefit: string
  readonly subject?: string
  /** Changes that make the family one that has the benefit on 1 March 2025. */
  readonly has: Changes
  /** For each condition, changes that make it alone fail. */
  readonly fails: Readonly<Record<string, Changes>>
  /** Answers that, when missing, leave the benefit open and are asked for. */
  readonly asks: readonly string[]
  readonly certainty?: 'entitled' | 'discretionary' | 'delegated'
  readonly kind: string
}
