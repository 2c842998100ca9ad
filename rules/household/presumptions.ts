import type { FactRecord, FactValue } from './fact-record'

/**
 * What is taken for granted of facts that nobody answered, until somebody does. Only where a doubt is rare and asking
 * everybody would hurt or weary, or where another answer all but says it. Results name what they took for granted.
 */
type Presumption = FactValue | ((told: FactRecord) => FactValue)
export type Presumptions = Readonly<Record<string, Presumption>>

/** Who has not said whether a child is on the way is not told of nine: most births are of one. */
export const usualWithinUntold: ReadonlyMap<string, number> = new Map([['pregnancy.babies', 1]])

/** Recognised disability, a birth defect, a lost pregnancy or a life in danger are rare: whoever has them says so. */
export const usualOfFamilies: Presumptions = {
  criticalPregnancy: false,
  pregnancyLoss: null,
  pregnancy: ({ pregnancy }) => within(pregnancy, { highRisk: false }),
  // Married, and asked no more: the interview asks after a planned wedding only where none is registered.
  marriage: ({ marriage }) =>
    typeof (marriage as FactRecord | undefined)?.registeredOn === 'number' ? within(marriage, { plannedOn: null }) : undefined,
}

/** A child is taken to be lawfully born to this couple, and in health: no great bills of a doctor's. */
export const usualOfChildren: Presumptions = {
  lawful: true,
  relation: 'biological',
  birthDefect: false,
  disabled: false,
  medicalSelfPaid: 0,
}

/** Nobody said when the mother's leave ends: then rules work it out from the birth. Once twins have shared what was told of one. */
export const usualOfBirths: Presumptions = { maternityLeaveEndsOn: null }

/** How much care an elder needs is asked of everybody; a recognised disability is rare. */
export const usualOfElders: Presumptions = { disabled: false }

/** The cities that the Bingtuan's divisions are: Aral, Shihezi and their like, which Xinjiang administers directly. */
const divisionCity = /^6590/
const inXinjiang = /^65/

/** People are taken to work and to be insured where they live, to study no more and to be in health; no course named, the day of the check counts as the first day of one. */
export function usualOfAdults(residence: string | undefined): Presumptions {
  return {
    worksIn: residence,
    // Who has no medical insurance pays it nowhere.
    insuredIn: ({ medicalInsurance }) => (medicalInsurance === 'none' ? null : residence),
    // Elsewhere in Xinjiang the two stand side by side: there it is asked.
    insuredByBingtuan: ({ insuredIn }) => byTheBingtuan(insuredIn ?? residence),
    retraining: null,
    furtherEducation: 'none',
    medicalSelfPaid: 0,
  }
}

function byTheBingtuan(place: FactValue): boolean | undefined {
  if (typeof place !== 'string') return undefined
  return divisionCity.test(place) ? true : inXinjiang.test(place) ? undefined : false
}

/** The record with what is usual where it lacks an answer; an absent or "none" record stays as it is. */
function within(record: FactValue, usual: Readonly<Record<string, FactValue>>): FactValue {
  return typeof record === 'object' && record !== null ? { ...usual, ...record } : undefined
}

/** Fills in what is usual and notes each path filled in. */
export function presume(told: FactRecord, usual: Presumptions, at: string, presumed: Set<string>): FactRecord {
  const facts: Record<string, FactValue> = { ...told }
  for (const [name, presumption] of Object.entries(usual)) {
    const value = typeof presumption === 'function' ? presumption(told) : presumption
    const path = at ? `${at}.${name}` : name
    const known = told[name]
    if (value === undefined) continue
    if (typeof value === 'object' && value !== null) {
      for (const inner of Object.keys(value)) if ((known as FactRecord)[inner] === undefined) presumed.add(`${path}.${inner}`)
      facts[name] = value
    } else if (known === undefined) {
      facts[name] = value
      presumed.add(path)
    }
  }
  return facts
}
