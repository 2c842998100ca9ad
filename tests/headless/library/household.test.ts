import { expect, expectTypeOf, test } from 'vitest'
import type { Household as FileHousehold } from '../../../rules/household'
import { adult } from '../../../rules/household/adult'
import { child } from '../../../rules/household/child'
import { elder } from '../../../rules/household/elder'
import { family } from '../../../rules/household/family'
import type { Fields } from '../../../rules/household/fields'
import { readHousehold, type Fault, type Household } from '../../../src/headless/library'
import type { Fault as FileFault } from '../../../rules/household'

/** Every key there, however deep: optional keys alone would let one be forgotten. */
type Whole<T> = T extends readonly (infer Item)[]
  ? Whole<Item>[]
  : T extends object
    ? { [K in keyof T]-?: Whole<Exclude<T[K], undefined>> }
    : T

test('the household that is promised is the one that is read', () => {
  expectTypeOf<Whole<Household>>().toEqualTypeOf<Whole<FileHousehold>>()
  expectTypeOf<Fault>().toEqualTypeOf<FileFault>()
})

/** A household in which every record is there, and nobody knows anything else. */
function empty(fields: Fields): Record<string, unknown> {
  const entries = Object.entries(fields).map(([name, field]) => [name, field.is === 'record' ? empty(field.fields) : 'unknown'])
  return Object.fromEntries(entries) as Record<string, unknown>
}

test('every field of it may be unknown', () => {
  const household = { ...empty(family), mother: empty(adult), father: empty(adult), children: [empty(child)], elders: [empty(elder)] }
  expect(readHousehold(household, '2025-06-01').faults).toBeUndefined()
})
