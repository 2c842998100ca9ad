import { addDays, addMonths, dayFrom, parseDay, yearOf, yearsCompleted, type DayNumber } from '../language/calendar'
import type { AdultAnswers, ChildAnswers, Household } from './schema'

/** Schools begin on this day of the year, and take children who are six by the day before. */
const SCHOOL_BEGINS = { month: 9, day: 1 }
const SCHOOL_AGE = 6
const KINDERGARTEN_AGE = 3
/** By this age a child has left the stage at the latest; what it does then nobody has told. */
const LEAVES = { primary: 13, junior: 16, senior: 19, higher: 23 } as const
/** No pregnancy is longer, and none goes on longer past the day it was due. */
const MONTHS_OF_A_PREGNANCY = 10
const MONTHS_PAST_DUE = 1

/** The last first of September up to a day. */
function schoolYearOf(day: DayNumber): DayNumber {
  const begins = dayFrom(yearOf(day), SCHOOL_BEGINS.month, SCHOOL_BEGINS.day)
  return begins <= day ? begins : dayFrom(yearOf(day) - 1, SCHOOL_BEGINS.month, SCHOOL_BEGINS.day)
}

function without<T extends object>(record: T, ...names: readonly (keyof T)[]): T {
  const rest = { ...record }
  for (const name of names) delete rest[name]
  return rest
}

/** What is still known of a child's care and school in a later school year. */
function childIn(child: ChildAnswers, told: DayNumber, on: DayNumber): ChildAnswers {
  const begins = schoolYearOf(on)
  if (begins <= told) return child
  if (child.lastPreschoolYear === true) return { ...without(child, 'care', 'careFee'), lastPreschoolYear: false, stage: 'primary' }
  const born = child.birthDate === undefined ? undefined : parseDay(child.birthDate)
  if (born === undefined) return without(child, 'lastPreschoolYear', 'stage', 'care', 'careFee')
  const age = yearsCompleted(born, begins)
  const { stage } = child
  if (stage === 'primary' || stage === 'junior' || stage === 'senior' || stage === 'higher')
    return age < LEAVES[stage] ? child : without(child, 'stage')
  const entered = yearsCompleted(born, told) < KINDERGARTEN_AGE && age >= KINDERGARTEN_AGE
  if (age >= SCHOOL_AGE || entered) return without(child, 'lastPreschoolYear', 'stage', 'care', 'careFee')
  return without(child, 'lastPreschoolYear')
}

const adultIn = (adult: Household['mother'], told: DayNumber, on: DayNumber): Household['mother'] =>
  adult && typeof adult === 'object' && yearOf(on) > yearOf(told) ? without<AdultAnswers>(adult, 'leaveUsedThisYear') : adult

/** From this day on nobody can still be pregnant who was on the day the answers were given. */
function pregnancyEnds({ pregnancy }: Household, told: DayNumber): DayNumber | undefined {
  if (typeof pregnancy !== 'object' || pregnancy === null) return undefined
  const due = typeof pregnancy.dueDate === 'string' ? parseDay(pregnancy.dueDate) : undefined
  const ends = due === undefined ? addMonths(told, MONTHS_OF_A_PREGNANCY) : addMonths(due, MONTHS_PAST_DUE)
  return Math.max(ends, addDays(told, 1))
}

/**
 * The family on a later day, by what it told on an earlier one: answers that time takes away are unanswered then. Care and
 * school hold for the school year; who is in the last year before school is at school in the next; leave used up counts for
 * its calendar year; a pregnancy ends. Everything else is taken to stay as it is. On the day itself, or before, nothing changes.
 */
export function asGrown(household: Household, told: DayNumber, on: DayNumber): Household {
  if (on <= told) return household
  const { children, mother, father } = household
  const ends = pregnancyEnds(household, told)
  const grown = ends !== undefined && on >= ends ? without(household, 'pregnancy') : household
  return {
    ...grown,
    ...(mother === undefined ? {} : { mother: adultIn(mother, told, on) }),
    ...(father === undefined ? {} : { father: adultIn(father, told, on) }),
    ...(Array.isArray(children) ? { children: children.map((child) => childIn(child, told, on)) } : {}),
  }
}

/** The days after an earlier one, through a later one, on which `asGrown` may change. */
export function growingDays(household: Household, told: DayNumber, to: DayNumber): DayNumber[] {
  const years = Array.from({ length: yearOf(to) - yearOf(told) + 1 }, (_, index) => yearOf(told) + index)
  const days = years.flatMap((year) => [dayFrom(year, 1, 1), dayFrom(year, SCHOOL_BEGINS.month, SCHOOL_BEGINS.day)])
  const ends = pregnancyEnds(household, told)
  return [...days, ...(ends === undefined ? [] : [ends])].filter((day) => day > told && day <= to).sort((a, b) => a - b)
}
