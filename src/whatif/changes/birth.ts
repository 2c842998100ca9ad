import type { ChildAnswers, Household } from '../../../rules/household'
import { daysBetween, formatDay, parseDay, type DayNumber } from '../../../rules/language/calendar'
import type { Change, Situation } from './change'
import { adultOf, childrenIn } from './household'

/** A later birth of the same mother is another one only after this many days. */
const LEAST_DAYS_BETWEEN_BIRTHS = 150

/** A child that is expected, when, and how many; undefined where none is, or the day is not known. */
function expectedIn({
  pregnancy,
}: Household): { readonly due: DayNumber; readonly babies: number; readonly told: Partial<ChildAnswers> } | undefined {
  if (typeof pregnancy !== 'object' || pregnancy === null) return undefined
  const due = typeof pregnancy.dueDate === 'string' ? parseDay(pregnancy.dueDate) : undefined
  if (due === undefined) return undefined
  const babies = typeof pregnancy.babies === 'number' ? pregnancy.babies : 1
  const { antenatalCost } = pregnancy
  return { due, babies, told: antenatalCost === undefined ? {} : { antenatalCost } }
}

/** Registered with the mother, or with the father, as results presume of a child on the way. */
const hukouFor = (household: Household): string | undefined =>
  (['mother', 'father'] as const)
    .map((who) => adultOf(household, who)?.hukou)
    .find((code) => typeof code === 'string' && code !== 'unknown')

function freeIds(children: readonly ChildAnswers[], count: number): string[] {
  const taken = new Set(children.map(({ id }) => id))
  const free: string[] = []
  for (let n = 1; free.length < count; n += 1) if (!taken.has(`c${String(n)}`)) free.push(`c${String(n)}`)
  return free
}

/** The household with so many children born on a day. Nobody is pregnant any more on that day. Undefined while nobody has said who the children are. */
function withBirth(household: Household, day: DayNumber, babies: number, told: Partial<ChildAnswers> = {}): Household | undefined {
  const children = childrenIn(household)
  if (!children) return undefined
  const hukou = hukouFor(household)
  const born = freeIds(children, babies).map((id): ChildAnswers => ({
    ...told,
    id,
    birthDate: formatDay(day),
    ...(hukou === undefined ? {} : { hukou }),
  }))
  return { ...household, pregnancy: null, children: [...children, ...born] }
}

/** The household as it will be on a day: a child due by then is born. */
export function grownBy(household: Household, day: DayNumber): Household {
  const expected = expectedIn(household)
  if (!expected || expected.due > day) return household
  return withBirth(household, expected.due, expected.babies, expected.told) ?? household
}

/** A birth said of a family: the child it expects, if that is the one meant, or one after it. */
function bornOn(household: Household, day: DayNumber, babies: number): Household | undefined {
  const expected = expectedIn(household)
  if (!expected) return withBirth(household, day, babies)
  if (daysBetween(expected.due, day) >= LEAST_DAYS_BETWEEN_BIRTHS) return withBirth(grownBy(household, day), day, babies)
  return withBirth(household, day, babies, expected.told)
}

/** What a birth is held against: the family without it. One expected is still expected, unless it is born before. */
function unbornOn(household: Household, day: DayNumber): Household {
  const expected = expectedIn(household)
  return expected && daysBetween(expected.due, day) < LEAST_DAYS_BETWEEN_BIRTHS ? household : grownBy(household, day)
}

const dayIn = ({ values }: Situation): DayNumber | undefined => (values.day === undefined ? undefined : parseDay(values.day))

/** The day a child on the way is due; nobody else is told a day. */
function dueIn({ household, on }: Situation): { readonly start?: string } {
  const expected = expectedIn(household)
  return expected && expected.due > on ? { start: formatDay(expected.due) } : {}
}

const knowsChildren = (household: Household): boolean => childrenIn(household) !== undefined

/** Where a child is registered whose parents’ hukou nobody told. */
function unregistered(before: Household, after: Household): readonly string[] {
  const known = childrenIn(before)?.length ?? 0
  return (childrenIn(after) ?? []).flatMap(({ hukou }, index) =>
    index >= known && hukou === undefined ? [`children[${String(index)}].hukou`] : [],
  )
}

/** Another child on a day. */
export const anotherChild: Change = {
  id: 'another-child',
  fits: knowsChildren,
  fields: (situation) => [
    { name: 'day', is: 'day', ...dueIn(situation) },
    { name: 'babies', is: 'choice', options: ['1', '2', '3'], start: String(expectedIn(situation.household)?.babies ?? 1) },
  ],
  apply: (situation) => {
    const day = dayIn(situation)
    return day === undefined ? undefined : bornOn(situation.household, day, Number(situation.values.babies ?? 1))
  },
  before: (situation) => {
    const day = dayIn(situation)
    return day === undefined ? undefined : unbornOn(situation.household, day)
  },
  asks: unregistered,
  shows: () => ['children'],
}

/** Twins where one child was thought of: both families have the birth on the same day. */
export const twins: Change = {
  id: 'twins',
  fits: knowsChildren,
  fields: (situation) => [{ name: 'day', is: 'day', ...dueIn(situation) }],
  apply: (situation) => {
    const day = dayIn(situation)
    return day === undefined ? undefined : bornOn(situation.household, day, 2)
  },
  before: (situation) => {
    const day = dayIn(situation)
    return day === undefined ? undefined : bornOn(situation.household, day, 1)
  },
  asks: unregistered,
  shows: () => ['children'],
}
