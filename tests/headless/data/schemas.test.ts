import Ajv from 'ajv/dist/2020'
import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { householdSchema as householdShape } from '../../../rules/household/schema'
import { check } from '../../../src/headless/check'
import { householdSchema, outcomeSchema, rulesSchema } from '../../../src/headless/data/schema'
import { completeHouseholds } from '../../support/households'
import { fileOf, ruled, throughJson } from './places'

const ajv = new Ajv({ strict: true, allowUnionTypes: true })
const isRules = ajv.compile(rulesSchema())
const isHousehold = ajv.compile(householdSchema())
const areOutcomes = ajv.compile(outcomeSchema())

const parsed = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))
const households = [
  'docs/example-family.json',
  ...readdirSync('tests/cases').map((name) => `tests/cases/${name}`),
  ...readdirSync('tests/regression')
    .filter((name) => name.endsWith('.json'))
    .map((name) => `tests/regression/${name}`),
]
const ON = 20250614

describe('the schema of rules', () => {
  test.each(ruled)('takes the rules of %s', async (code) => {
    expect(isRules(await fileOf(code)), JSON.stringify(isRules.errors)).toBe(true)
  })
  test.each<[string, (text: string) => string]>([
    ['an operation that is none', (text) => text.replace('"op":"and"', '"op":"xor"')],
    ['a part too many', (text) => text.replace('"op":"and",', '"op":"and","more":1,')],
    ['a part too few', (text) => text.replace(/"relation":"[<>=]+",/, '')],
    ['a day that is no day', (text) => text.replace(/"checkedOn":"[\d-]+"/, '"checkedOn":"yesterday"')],
    ['a unit that is none', (text) => text.replace('"unit":"fen"', '"unit":"yuan"')],
    ['another version', (text) => text.replace('"version":1', '"version":2')],
    ['a subject that is none', (text) => text.replace('"subject":"each-child"', '"subject":"each-cat"')],
  ])('refuses %s', async (_, change) => {
    const text = JSON.stringify(await fileOf('350000'))
    expect(change(text)).not.toBe(text)
    expect(isRules(JSON.parse(change(text)))).toBe(false)
  })
  test('says of every operation what it does', () => {
    const { $defs } = rulesSchema() as { $defs: Record<string, { title?: string; description?: string }> }
    const operations = Object.keys($defs).filter((name) => name.startsWith('op-'))
    expect(operations).toHaveLength(38)
    for (const name of operations) expect($defs[name]?.title && $defs[name].description, name).toBeTruthy()
  })
})

describe('the schema of the household file', () => {
  test.each(households)('takes %s', (file) => {
    const content = parsed(file) as { household?: unknown }
    expect(isHousehold(content.household ?? content), JSON.stringify(isHousehold.errors)).toBe(true)
  })
  test('takes nothing told, and all that is not known', () => {
    expect(isHousehold({})).toBe(true)
    expect(isHousehold({ mother: 'unknown', father: null, children: 'unknown', residence: 'unknown', housing: { rents: 'unknown' } })).toBe(
      true,
    )
  })

  const odd = fc.constantFrom<unknown>(null, 'unknown', 'nonsense', true, -1, 0, 0.5, 3, 1e9, '350881', '2024-02-28', '2024-2-1', [], {}, [
    {},
  ])
  /** One answer of the file put to something else. */
  function changed(value: unknown, where: number, what: unknown): unknown {
    const slots: [Record<string, unknown>, string][] = []
    const into = (part: unknown): void => {
      if (typeof part !== 'object' || part === null) return
      for (const name of Object.keys(part)) {
        slots.push([part as Record<string, unknown>, name])
        into((part as Record<string, unknown>)[name])
      }
    }
    const copy = throughJson(value)
    into(copy)
    const [of, name] = slots[Math.floor(where * slots.length)] as [Record<string, unknown>, string]
    of[name] = what
    return copy
  }
  test('takes and refuses what the program does', () => {
    fc.assert(
      fc.property(
        completeHouseholds('350881', ON),
        fc.array(fc.tuple(fc.double({ min: 0, max: 0.9999, noNaN: true }), odd), { maxLength: 2 }),
        (household, changes) => {
          const file = changes.reduce<unknown>((so, [where, what]) => changed(so, where, what), household)
          const { success, error } = householdShape.safeParse(file)
          // Finer than a fen, no schema says.
          if (error?.issues.some(({ message }) => message === 'too-fine')) return
          expect(isHousehold(file), JSON.stringify(error?.issues ?? isHousehold.errors)).toBe(success)
        },
      ),
      { numRuns: 100 },
    )
  })
})

describe('the schema of outcomes', () => {
  test.each(households)('takes what the command says of %s', async (file) => {
    const content = parsed(file) as { household?: unknown }
    for (const day of [ON, 20261122]) {
      const checked = await check(content.household ?? content, day)
      if (!('outcomes' in checked)) continue
      expect(areOutcomes(throughJson(checked.outcomes)), JSON.stringify(areOutcomes.errors)).toBe(true)
    }
  })
  test('takes what little told and much told come to', async () => {
    const told = fc.sample(completeHouseholds('340403', ON), { numRuns: 5, seed: 3 })
    for (const household of [{}, { residence: '330604' }, { children: [{}] }, ...told]) {
      const checked = await check(household, ON, ['330604', '340403'])
      expect('outcomes' in checked && areOutcomes(throughJson(checked.outcomes)), JSON.stringify(areOutcomes.errors)).toBe(true)
    }
  })
  test('refuses a verdict that is none, and a key too many', async () => {
    const checked = await check(parsed('docs/example-family.json'), ON)
    const [first] = 'outcomes' in checked ? checked.outcomes : []
    expect(areOutcomes([{ ...first, status: 'perhaps' }])).toBe(false)
    expect(areOutcomes([{ ...first, more: 1 }])).toBe(false)
    expect(areOutcomes(first)).toBe(false)
  })
})
