import { prepare, readHousehold } from '../../../rules/household'
import { parseDay } from '../../../rules/language/calendar'
import { loadRules, within } from '../../../rules/registry'
import { evaluate } from '../../../src/engine'
import { leaveDates, type LeaveDates, type WholeLeave, type YearlyLeave } from '../../../src/engine/leave'
import { workingDays } from './calendar'

/** One county a place with leave rules of its own, and one of a province without any. */
export const counties = {
  zhejiang: '330102',
  fujian: '350102',
  zhangping: '350881',
  anhui: '340104',
  xinjiang: '650102',
  aral: '659002',
  elsewhere: '130102',
} as const

export type Home = keyof typeof counties
type Answers = Readonly<Record<string, unknown>>

/** Two employees of one county, married, and what a test says besides. */
export function family(home: Home, more: Answers = {}): Answers {
  const place = counties[home]
  const adult = { birthDate: '1993-05-01', hukou: place, work: 'employee', employer: 'enterprise', worksIn: place }
  return {
    residence: place,
    mother: adult,
    father: adult,
    marriage: { registeredOn: '2019-05-01', plannedOn: null },
    pregnancy: null,
    pregnancyLoss: null,
    children: [],
    elders: [],
    ...more,
  }
}

/** A child of this couple, as `family` takes it. */
export const born = (birthDate: string, more: Answers = {}): Answers => ({
  id: `c${birthDate}`,
  birthDate,
  relation: 'biological',
  lawful: true,
  difficultBirth: false,
  ...more,
})

export interface Told {
  readonly all: readonly LeaveDates[]
  readonly of: (benefit: string, subject: string) => LeaveDates
  /** The one leave taken in one go. */
  readonly whole: (benefit: string, subject: string) => WholeLeave
  readonly yearly: (benefit: string, subject: string) => readonly YearlyLeave[]
}

/** When the leaves of a family last, as the app would tell on a day. */
export async function leavesOf(household: Answers, on: string, starting?: number): Promise<Told> {
  const day = parseDay(on)
  if (day === undefined) throw new Error(`not a day: ${on}`)
  const reading = readHousehold(household, day)
  if (reading.faults) throw new Error(JSON.stringify(reading.faults))
  const rules = (await loadRules([String(household.residence)])).map((here) => here.rules)
  const facts = prepare(reading.household)
  const all = leaveDates(evaluate(rules, facts, day, within), facts, day, within, workingDays, { starting })
  const of = (benefit: string, subject: string): LeaveDates => {
    const found = all.find(({ outcome }) => outcome.benefit.id === benefit && outcome.subject === subject)
    if (!found) throw new Error(`no dates of ${benefit} for ${subject}`)
    return found
  }
  return {
    all,
    of,
    whole: (benefit, subject) => {
      const [leave, ...others] = of(benefit, subject).leaves
      if (leave?.shape !== 'whole' || others.length > 0) throw new Error('not one leave taken in one go')
      return leave
    },
    yearly: (benefit, subject) => of(benefit, subject).leaves.filter((leave): leave is YearlyLeave => leave.shape === 'yearly'),
  }
}
