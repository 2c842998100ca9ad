import fc from 'fast-check'
import { adult } from '../../rules/household/adult'
import { child } from '../../rules/household/child'
import { elder } from '../../rules/household/elder'
import { family } from '../../rules/household/family'
import type { Field, Fields, RecordField } from '../../rules/household/fields'
import type { FactRecord, Facts, FactValue } from '../../rules/household'
import { places } from '../../rules/registry'

/** Days close together, so that ties, anniversaries and thresholds happen. */
const days = fc.integer({ min: 0, max: 63 }).map((index) => {
  const [years, rest] = [Math.floor(index / 8), index % 8]
  const monthDay = [101, 228, 401, 630, 701, 1001, 1220, 1231][rest] as number
  return (2019 + years) * 10000 + monthDay
})
const oldDays = fc.constantFrom(19440401, 19550401, 19640229, 19650401, 19660115, 19850601, 19930502)
const codes = places.filter((place) => place.load !== undefined).map((place) => place.code)

function valueOf(item: Field<unknown, boolean>, name: string, on: number): fc.Arbitrary<FactValue> {
  const { domain } = item
  switch (domain.kind) {
    case 'truth':
      return fc.boolean()
    case 'choice':
      return fc.constantFrom(...domain.options)
    case 'place':
      return fc.constantFrom(...codes, '100000')
    case 'day': {
      const day = name === 'birthDate' ? fc.oneof(days, oldDays) : days
      return domain.past ? day.map((value) => Math.min(value, on)) : day
    }
    case 'number':
      return domain.unit === 'count'
        ? fc.integer({ min: domain.min, max: Math.min(domain.max, 30) })
        : fc.integer({ min: 0, max: 40 }).map((n) => n * 50_000)
    case 'record':
      throw new Error('a record is no field')
  }
}

function recordOf(fields: Fields, on: number): fc.Arbitrary<FactRecord> {
  const shape = Object.entries(fields).map(([name, item]: [string, Field<unknown, boolean> | RecordField]) => {
    const inner: fc.Arbitrary<FactValue> = item.is === 'record' ? recordOf(item.fields, on) : valueOf(item, name, on)
    return [name, item.nullable ? fc.option(inner, { nil: null, freq: 3 }) : inner] as const
  })
  return fc.record(Object.fromEntries(shape))
}

const members = (fields: Fields, letter: string, on: number, most: number): fc.Arbitrary<FactRecord[]> =>
  fc
    .array(recordOf(fields, on), { maxLength: most })
    .map((list) => list.map((record, index) => ({ ...record, id: `${letter}${index + 1}` })))

/** A household that has answered everything. */
export function completeFacts(on: number): fc.Arbitrary<Facts> {
  return fc.record({
    household: recordOf(family, on),
    mother: fc.option(recordOf(adult, on), { nil: null, freq: 6 }),
    father: fc.option(recordOf(adult, on), { nil: null, freq: 6 }),
    children: members(child, 'c', on, 4),
    elders: members(elder, 'e', on, 2),
    named: fc.constant([]),
    presumed: fc.constant(new Set<string>()),
  })
}

function thin(record: FactRecord, keep: () => boolean): FactRecord {
  return Object.fromEntries(
    Object.entries(record)
      .filter(([name]) => name === 'id' || keep())
      .map(([name, value]) => [name, typeof value === 'object' && value !== null ? thin(value, keep) : value]),
  )
}

/** The same household with some answers missing; `seeds` decide which. */
export function thinned(facts: Facts, seeds: readonly number[], share: number): Facts {
  let at = 0
  const keep = (): boolean => (seeds[(at += 1) % seeds.length] as number) >= share
  const whole = <T>(part: T): T | undefined => (keep() || keep() ? part : undefined)
  return {
    ...facts,
    household: thin(facts.household, keep),
    mother: whole(facts.mother && thin(facts.mother, keep)),
    father: whole(facts.father && thin(facts.father, keep)),
    children: whole(facts.children?.map((record) => thin(record, keep))),
    elders: whole(facts.elders?.map((record) => thin(record, keep))),
  }
}
