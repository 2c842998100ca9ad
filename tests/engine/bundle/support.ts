import { prepare, readHousehold } from '../../../rules/household'
import { rules as national } from '../../../rules/china/national'
import type { PlaceRules } from '../../../rules/language'
import { parseDay } from '../../../rules/language/calendar'
import { within } from '../../../rules/registry'
import { evaluate } from '../../../src/engine'
import { bundle, type Choice, type TaxChoice, type TaxWay } from '../../../src/engine/bundle'

/** Codes nest by their digits, for places that have no rules of their own too. */
export const byDigits = (code: string, place: string): boolean =>
  within(code, place) || (place.endsWith('00') && code.startsWith(place.replace(/(00)+$/, '')))

/** The choices of a household file on a day. */
export function choicesOf(household: object, on = '2026-03-10', rules: readonly PlaceRules[] = [national]): readonly Choice[] {
  const day = parseDay(on)
  if (day === undefined) throw new RangeError(on)
  const reading = readHousehold(household, day)
  if (reading.faults) throw new Error(JSON.stringify(reading.faults))
  const facts = prepare(reading.household)
  return bundle(evaluate(rules, facts, day, byDigits), facts, day, byDigits)
}

export const taxOf = (household: object, on?: string): TaxChoice | undefined =>
  choicesOf(household, on).find((choice) => choice.kind === 'tax')

/** `under-three c1: halves`, one line for each deduction that is taken. */
export const said = (way: TaxWay | undefined): string[] =>
  (way?.taken ?? []).map(
    ({ outcome, by }) =>
      `${outcome.benefit.id.replace('national/', '').replace('-deduction', '')} ${outcome.subject.replace('child:', '')}: ${by}`,
  )

const adult = { work: 'employee', worksIn: '310115', onlyChild: false, paysIncomeTax: true, furtherEducation: 'none', medicalSelfPaid: 0 }

/** A couple in Shanghai who own their home without a loan, each with a taxable income in yuan; children by their births. */
export function couple(mother: number | undefined, father: number | undefined, births: readonly string[], more: object = {}): object {
  return {
    residence: '310115',
    mother: { ...adult, ...(mother === undefined ? {} : { annualTaxableIncome: mother }) },
    father: { ...adult, ...(father === undefined ? {} : { annualTaxableIncome: father }) },
    children: births.map((birthDate, index) => ({ id: `c${String(index + 1)}`, birthDate, stage: 'none', medicalSelfPaid: 0 })),
    elders: [],
    housing: { homesOwned: 1, homesOwnedInWorkCity: 1, rents: false, mortgages: { outstanding: 0, firstHomeRateSince: null } },
    ...more,
  }
}

/** Both kinds of home: one rented where they work, one of their own elsewhere, bought on a loan for a first home. */
export const homes = {
  housing: { homesOwned: 1, homesOwnedInWorkCity: 0, rents: true, mortgages: { outstanding: 1, firstHomeRateSince: '2020-05-20' } },
}

export const adultWith = (more: object): object => ({ ...adult, ...more })
