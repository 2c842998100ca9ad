import type { Household } from '../../../rules/household'
import { adult } from '../../../rules/household/adult'
import { child } from '../../../rules/household/child'
import { elder } from '../../../rules/household/elder'
import { family } from '../../../rules/household/family'
import type { Fields } from '../../../rules/household/fields'
import { addDays, addMonths, addYears, formatDay, type DayNumber } from '../../../rules/language/calendar'
import type { Domain } from '../../../rules/language/node'

type Answers = Record<string, unknown>

/** The plainest answer to a fact: no, none, nothing, here, some years ago. */
function plainAnswer(domain: Domain, place: string, on: DayNumber): unknown {
  switch (domain.kind) {
    case 'truth':
      return false
    case 'choice':
      return domain.options.includes('none') ? 'none' : domain.options[0]
    case 'place':
      return place
    case 'number':
      return domain.min
    case 'day':
      return formatDay(addYears(on, -5))
    case 'record':
      return {}
  }
}

/** Every fact of a record, answered as plainly as can be. */
export function plainRecord(fields: Fields, place: string, on: DayNumber): Answers {
  return Object.fromEntries(
    Object.entries(fields).map(([name, item]) => {
      if (item.is === 'record') return [name, item.nullable ? null : plainRecord(item.fields, place, on)]
      return [name, item.nullable && item.domain.kind !== 'place' ? null : plainAnswer(item.domain, place, on)]
    }),
  )
}

/** A child of a made-up family, so many months old. */
export const childAged = (months: number, place: string, on: DayNumber): Answers => ({
  ...plainRecord(child, place, on),
  id: `c${String(months)}`,
  lawful: true,
  careFee: 1200,
  antenatalCost: 5000,
  deliveryCost: 9000,
  bornInLocalHospital: true,
  birthDate: formatDay(addMonths(on, -months)),
  maternityLeaveEndsOn: undefined,
})

/** An elder of a made-up family, so many years old: the parent of the mother or the father. */
export const elderAged = (years: number, parentOf: 'mother' | 'father', place: string, on: DayNumber): Answers => ({
  ...plainRecord(elder, place, on),
  id: `e${String(years)}-${parentOf}`,
  parentOf,
  birthDate: formatDay(addDays(addYears(on, -years), -40)),
})

const parentAged = (years: number, place: string, on: DayNumber): Answers => ({
  ...plainRecord(adult, place, on),
  birthDate: formatDay(addYears(on, -years)),
  onlyChild: true,
  residencePermit: null,
  work: 'employee',
  employer: 'enterprise',
  monthlyWage: 6000,
  employerAverageWage: 6500,
  annualTaxableIncome: 48_000,
  paysIncomeTax: true,
  medicalInsurance: 'employee',
  insuredMonths: 30,
  housingFund: { place, bingtuan: false, balance: 30_000, usedLoanBefore: false },
})

/** Two employed parents with one child of eight months, all at one place: where every example begins. */
function plainFamily(place: string, on: DayNumber): Household {
  const answers: Answers = {
    ...plainRecord(family, place, on),
    mother: parentAged(31, place, on),
    father: parentAged(33, place, on),
    marriage: { registeredOn: formatDay(addYears(on, -4)), plannedOn: null },
    children: [childAged(8, place, on)],
    elders: [],
    housing: { ...plainRecord(family.housing.fields, place, on), monthlyRent: 1500, areaPerPerson: 25, ordinaryFundLoanLimit: 500_000 },
  }
  return answers as Household
}

/** The plain family, and others: with more children, with an elder, long grown old. */
export function plainFamilies(place: string, on: DayNumber): Household[] {
  const family = plainFamily(place, on)
  const withChildren = (...months: number[]): Household =>
    ({ ...family, children: months.map((age) => childAged(age, place, on)) }) as Household
  const withElder = { ...family, elders: [elderAged(66, 'mother', place, on)] } as Household
  // Past work, with one child who has long grown up.
  const old = {
    ...family,
    mother: { ...parentAged(62, place, on), work: 'retired' },
    father: { ...parentAged(64, place, on), work: 'retired' },
    marriage: { registeredOn: formatDay(addYears(on, -37)), plannedOn: null },
    children: [childAged(420, place, on)],
  } as Household
  return [family, withChildren(8, 50), withChildren(8, 50, 130), withElder, old]
}

/** Somewhere the family could live as well, in another province. */
export const elsewhereFrom = (place: string): string => (place.startsWith('11') ? '310101' : '110101')

/** The same family, all of it somewhere else. */
export const movedAway = (household: Household, place: string): Household =>
  JSON.parse(JSON.stringify(household).replaceAll(`"${place}"`, `"${elsewhereFrom(place)}"`)) as Household
