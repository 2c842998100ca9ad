import type { FactRecord, Facts, FactValue, Power, Powers } from '../../../rules/household'
import { stepsOf } from '../../../rules/household/paths'
import type { DayNumber } from '../../../rules/language/calendar'
import type { FactTopic } from '../../../rules/household/topics'
import type { Within } from '../context'

/** What a fact has to become. Bounds are inside: at least, at most, on or after, on or before. Money in fen, areas in hundredths. */
export type Becomes =
  | { readonly kind: 'yes' | 'no' | 'some' | 'none' }
  | { readonly kind: 'option'; readonly among: readonly string[] }
  | { readonly kind: 'place'; readonly inside?: string; readonly outside: readonly string[] }
  | { readonly kind: 'number'; readonly min?: number; readonly max?: number }
  | { readonly kind: 'day'; readonly from?: DayNumber; readonly through?: DayNumber }

/** One fact of one household that would have to change. */
export interface Change {
  /** Where it stands: `children[0].hukou`. */
  readonly path: string
  readonly topic: FactTopic
  readonly becomes: Becomes
  /** The nearest answer that does it. */
  readonly value: FactValue
  /** What it is now. */
  readonly now: FactValue
  readonly power: Power
}

interface Ends {
  readonly min?: number | undefined
  readonly max?: number | undefined
}

/** An end that is not there is left out. */
export const ends = ({ min, max }: Ends): { readonly min?: number; readonly max?: number } => ({
  ...(min === undefined ? {} : { min }),
  ...(max === undefined ? {} : { max }),
})

const greater = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined ? b : b === undefined ? a : Math.max(a, b)
const lesser = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined ? b : b === undefined ? a : Math.min(a, b)

function narrowed(a: Ends, b: Ends): Ends | undefined {
  const [min, max] = [greater(a.min, b.min), lesser(a.max, b.max)]
  return min !== undefined && max !== undefined && min > max ? undefined : { min, max }
}

type PlaceWanted = Extract<Becomes, { kind: 'place' }>

function bothPlaces(a: PlaceWanted, b: PlaceWanted, within: Within): Becomes | undefined {
  const outside = [...new Set([...a.outside, ...b.outside])]
  const inside = a.inside === undefined ? b.inside : b.inside === undefined || within(a.inside, b.inside) ? a.inside : b.inside
  if (a.inside !== undefined && b.inside !== undefined && !within(inside as string, a.inside)) return undefined
  return { kind: 'place', ...(inside === undefined ? {} : { inside }), outside }
}

/** What satisfies both; undefined where nothing does. */
export function both(a: Becomes, b: Becomes, within: Within): Becomes | undefined {
  if (a.kind === 'some' && b.kind !== 'none') return b
  if (b.kind === 'some' && a.kind !== 'none') return a
  if (a.kind === 'option' && b.kind === 'option') {
    const among = a.among.filter((option) => b.among.includes(option))
    return among.length === 0 ? undefined : { kind: 'option', among }
  }
  if (a.kind === 'place' && b.kind === 'place') return bothPlaces(a, b, within)
  if (a.kind === 'number' && b.kind === 'number') {
    const range = narrowed(a, b)
    return range && { kind: 'number', ...ends(range) }
  }
  if (a.kind === 'day' && b.kind === 'day') {
    const range = narrowed({ min: a.from, max: a.through }, { min: b.from, max: b.through })
    return range && dayBetween(range)
  }
  return a.kind === b.kind ? a : undefined
}

/** A day of that span. */
export const dayBetween = ({ min, max }: Ends): Becomes => ({
  kind: 'day',
  ...(min === undefined ? {} : { from: min }),
  ...(max === undefined ? {} : { through: max }),
})

const stepsIn = (path: string): string[] => stepsOf(path).map(String)

/** The topic of the record a fact lies in: `housing.buying` of `housing.buying.kind`. */
export const above = (topic: FactTopic): FactTopic => topic.slice(0, Math.max(topic.lastIndexOf('.'), 0))

function set(record: FactRecord, [step, ...rest]: readonly string[], value: FactValue, blank: FactRecord): FactRecord {
  const name = step as string
  if (rest.length === 0) return { ...record, [name]: value }
  return { ...record, [name]: set((record[name] as FactRecord | null | undefined) ?? blank, rest, value, blank) }
}

const at = (list: readonly FactRecord[] | undefined, index: string, put: (record: FactRecord) => FactRecord): FactRecord[] | undefined =>
  list?.map((record, here) => (here === Number(index) ? put(record) : record))

function withChange(facts: Facts, { path, topic, value }: Change, powers: Powers): Facts {
  const blank = powers.blank[above(topic)] ?? {}
  const [first = '', ...rest] = stepsIn(path)
  const presumed = new Set([...facts.presumed].filter((known) => known !== path))
  if (first === 'mother' || first === 'father') return { ...facts, presumed, [first]: set(facts[first] ?? {}, rest, value, blank) }
  if (first === 'children' || first === 'elders') {
    const [index = '', ...own] = rest
    return { ...facts, presumed, [first]: at(facts[first], index, (record) => set(record, own, value, blank)) }
  }
  return { ...facts, presumed, household: set(facts.household, [first, ...rest], value, blank) }
}

/** The household as it would be after these changes. */
export function changedFacts(facts: Facts, changes: readonly Change[], powers: Powers): Facts {
  return changes.reduce((so, change) => withChange(so, change, powers), facts)
}

const valueAt = (facts: Facts, path: string): FactValue => {
  const [first = '', ...rest] = stepsIn(path)
  const roots: Readonly<Record<string, unknown>> = {
    ...facts.household,
    mother: facts.mother,
    father: facts.father,
    children: facts.children,
    elders: facts.elders,
  }
  return rest.reduce<unknown>((at, step) => (at as FactRecord | null | undefined)?.[step], roots[first]) as FactValue
}

/** Records that these changes make, each with the dot after it: `housing.buying.`. */
export function recordsMade(facts: Facts, changes: readonly Change[]): string[] {
  return changes.flatMap(({ path, becomes, value }) => {
    const own = becomes.kind === 'some' && typeof value === 'object' ? [path] : []
    return [...own, above(path)].filter((record) => record !== '' && valueAt(facts, record) === null).map((record) => `${record}.`)
  })
}
