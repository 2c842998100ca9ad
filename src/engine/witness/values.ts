import type { Limits } from '../../../rules/household/fields'
import { fieldAt, topicOf } from '../../../rules/household/topics'
import type { Household } from '../../../rules/household'
import { treesOf, type Benefit } from '../../../rules/language'
import { addDays, addMonths, dayFrom, formatDay, parseDay, yearOf, type DayNumber } from '../../../rules/language/calendar'
import { walk, type Node } from '../../../rules/language/node'
import type { Within } from '../context'

/** What a benefit's trees measure answers by. */
interface Constants {
  readonly options: ReadonlySet<string>
  readonly places: readonly string[]
  /** Sums in yuan, everything else as it stands. */
  readonly sums: readonly number[]
  readonly numbers: readonly number[]
  readonly days: readonly DayNumber[]
  /** Periods in months and days, after which an answer of a day comes to mean something else. */
  readonly periods: readonly (readonly [months: number, days: number])[]
  readonly byYear: boolean
}

const remembered = new WeakMap<Benefit, Constants>()

/** Days stand among the plain numbers, as YYYYMMDD. */
const isDay = (value: number): boolean => value >= 19000101 && value < 22000101
const oldest = 120

function constantsIn(benefit: Benefit): Constants {
  const known = remembered.get(benefit)
  if (known) return known
  const [options, places, sums, numbers, days] = [
    new Set<string>(),
    new Set<string>(),
    new Set<number>(),
    new Set<number>(),
    new Set<DayNumber>(),
  ]
  const periods = new Map<string, readonly [number, number]>()
  let [byYears, byMonths, byYear] = [false, false, false]
  const amount = (value: number, unit?: string): void => {
    if (unit === 'fen') sums.add(value / 100)
    else if (unit === undefined && isDay(value)) days.add(value)
    else numbers.add(value)
  }
  const visit = (node: Node): void => {
    if (node.op === 'is') node.among.forEach((option) => options.add(option))
    else if (node.op === 'within' || node.op === 'tied') places.add(node.place)
    else if (node.op === 'number') amount(node.value, node.unit)
    else if (node.op === 'dated') for (const { value, unit } of node.table) amount(value ?? 0, unit)
    else if (node.op === 'later') {
      const months = node.years * 12 + node.months
      const more = node.days.op === 'number' ? node.days.value : 0
      periods.set(`${months} ${more}`, [months, more])
    }
    byYears ||= node.op === 'age' && node.unit === 'years'
    byMonths ||= node.op === 'age' && node.unit === 'months'
    byYear ||= node.op === 'part-of-day' || node.op === 'start-of' || node.op === 'this-year'
  }
  for (const tree of treesOf(benefit)) walk(tree, visit)
  const ages = [...numbers].filter((value) => value > 0 && value <= oldest)
  for (const age of ages) {
    if (byYears) periods.set(`${age * 12} 0`, [age * 12, 0])
    if (byMonths) periods.set(`${age} 0`, [age, 0])
  }
  const found = {
    options,
    places: [...places],
    sums: [...sums],
    numbers: [...numbers],
    days: [...days],
    periods: [...periods.values()],
    byYear,
  }
  remembered.set(benefit, found)
  return found
}

/** Some months and years: what lies between the days that a rule names. */
const plainMonths = [12, 36, 84, 1, 0, 420]

/** Days on either side of where a rule turns, seen from the day of the check and from the day somebody was born. */
function daysFor({ days, periods, byYear }: Constants, past: boolean, on: DayNumber, born: DayNumber | undefined): string[] {
  const around = (day: DayNumber): DayNumber[] => [day, addDays(day, -1), addDays(day, 1)]
  const from = [on, ...(born === undefined ? [] : [born])]
  const turns = periods.flatMap(([months, more]) =>
    from.flatMap((day) => [...around(addDays(addMonths(day, -months), -more)), ...around(addDays(addMonths(day, months), more))]),
  )
  const longest = Math.max(0, ...periods.map(([months]) => months))
  // The likeliest first: lately, long ago, soon.
  const likely = [addMonths(on, -6), ...(longest > 0 ? [addMonths(on, -longest)] : []), addMonths(on, 6)]
  const plain = plainMonths.flatMap((months) => [addMonths(on, -months), ...(past || months > 84 ? [] : [addMonths(on, months)])])
  const ofYear = byYear ? [dayFrom(yearOf(on), 1, 1), dayFrom(yearOf(on) - 1, 12, 31)] : []
  const near = born === undefined ? [] : [addMonths(born, 1), addMonths(born, 5)]
  return [...near, ...likely, ...plain, ...days.flatMap(around), ...turns, ...ofYear].filter((day) => !past || day <= on).map(formatDay)
}

const around = (values: readonly number[]): number[] => values.flatMap((value) => [value, value - 1, value + 1])

/** Places a rule names, the family's own where it lies there, and one elsewhere. */
function placesFor({ places }: Constants, own: readonly string[], within: Within): string[] {
  const inside = places.map((place) => own.find((code) => within(code, place)) ?? place)
  return [...inside, ...own, elsewhere.find((code) => !places.some((place) => within(code, place))) ?? '110101']
}

const elsewhere = ['110101', '310101', '540102']

/** One that a rule names and one that none does, before all others. */
function optionsFor({ options }: Constants, all: readonly string[]): readonly string[] {
  const [named, others] = [all.filter((option) => options.has(option)), all.filter((option) => !options.has(option))]
  return [...named.slice(0, 1), ...others.slice(0, 1), ...named.slice(1), ...others.slice(1)]
}

const inLimits = (values: readonly number[], limits: Limits | undefined): number[] =>
  values.filter((value) => value >= (limits?.min ?? 0) && value <= (limits?.max ?? Infinity))

function membersFor(list: string): unknown[] {
  const of = (count: number): { id: string }[] => Array.from({ length: count }, (_, index) => ({ id: `${list[0]}${index + 1}` }))
  return list === 'children' ? [of(1), of(0), of(2), of(3), of(4)] : [of(1), of(0), of(2)]
}

/** The day the one was born of whom a path tells, where that is told. */
function bornAt(path: string, household: Household): DayNumber | undefined {
  const index = /^children\[(\d+)\]\.(?!birthDate)/.exec(path)?.[1]
  const { children } = household
  const born = index !== undefined && Array.isArray(children) ? children[Number(index)]?.birthDate : undefined
  return born === undefined ? undefined : parseDay(born)
}

/** Answers to try at a path, as the household file holds them: those between which a benefit may turn, and a few plain ones. None twice. */
export function candidatesAt(
  path: string,
  benefit: Benefit,
  household: Household,
  on: DayNumber,
  within: Within,
  own: readonly string[],
): unknown[] {
  if (path === 'children' || path === 'elders') return membersFor(path)
  const field = fieldAt(topicOf(path))
  if (!field || path === 'mother' || path === 'father') return [{}, null]
  if (field.is === 'record') return field.nullable ? [{}, null] : [{}]
  const constants = constantsIn(benefit)
  const { domain } = field
  const values = (): readonly unknown[] => {
    switch (domain.kind) {
      case 'truth':
        return [true, false]
      case 'choice':
        return optionsFor(constants, domain.options)
      case 'place':
        return placesFor(constants, own, within)
      case 'day':
        return daysFor(constants, domain.past, on, bornAt(path, household))
      case 'number': {
        const plain = domain.unit === 'count' ? [1, 0, 2] : domain.unit === 'area' ? [20, 0, 50] : [1000, 0, 2000, 100_000]
        const named = domain.unit === 'yuan' ? constants.sums : constants.numbers
        return inLimits(
          [...plain, ...around(named), ...(domain.unit === 'area' ? around(named.map((value) => value / 100)) : [])],
          field.limits,
        )
      }
      case 'record':
        return [{}]
    }
  }
  return [...new Set([...values(), ...(field.nullable ? [null] : [])])]
}
