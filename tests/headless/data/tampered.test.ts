import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { within } from '../../../rules/registry'
import { evaluate } from '../../../src/engine'
import { explain } from '../../../src/engine/explain'
import { deadlinesOf } from '../../../src/engine/deadlines'
import { dataFaultText, readPlace, type DataFault } from '../../../src/headless/data'
import { completeFacts, thinned } from '../../support/arbitrary'
import { fileOf, ruled } from './places'

type Loose = { [name: string]: unknown }
const at = (value: unknown, ...path: (string | number)[]): Loose =>
  path.reduce<unknown>((part, step) => (part as Loose)[step], value) as Loose

let zhangping: Loose
let nation: Loose
beforeAll(async () => {
  zhangping = (await fileOf('350881')) as unknown as Loose
  nation = (await fileOf('100000')) as unknown as Loose
})

/** The faults of Zhangping's rules once somebody has changed something in them. */
function faultsAfter(change: (file: Loose, benefit: Loose) => void): readonly DataFault[] {
  const file = structuredClone(zhangping)
  change(file, at(file, 'benefits', 0))
  return readPlace(file).faults ?? []
}

const nested = (depth: number): unknown => Array.from({ length: depth }).reduce((of) => ({ op: 'not', of }), { op: 'truth', value: true })
const truth = { op: 'truth', value: true }
const birthDate = { op: 'fact', scope: 'child', path: 'birthDate' }

describe('a file that is none is refused', () => {
  test.each([
    ['nothing', null],
    ['a text', 'rules'],
    ['a list', []],
    ['another format', { format: 'other', version: 1 }],
  ])('%s', (_, input) => {
    expect(readPlace(input).faults).toEqual([{ path: '', code: 'not-rules' }])
  })
  test('another version', () => {
    expect(faultsAfter((file) => (file.version = 2))).toEqual([{ path: 'version', code: 'other-version' }])
  })
  test('one that nests a hundred thousand deep', () => {
    expect(faultsAfter((_, benefit) => (at(benefit, 'conditions').deep = nested(100_000)))).toEqual([{ path: '', code: 'too-deep' }])
  })
})

/** A condition put into the first benefit, which is worked out for the household. */
const condition =
  (node: unknown) =>
  (_: Loose, benefit: Loose): void => {
    at(benefit, 'conditions').made = node
  }

describe('what does not fit is told by its place', () => {
  test.each<[string, (file: Loose, benefit: Loose) => void, string, string]>([
    ['an unknown operation', condition({ op: 'eval', of: 'alert(1)' }), 'benefits[0].conditions.made.op', 'unknown-op'],
    ['a key too many', condition({ ...truth, more: 1 }), 'benefits[0].conditions.made.more', 'unknown-key'],
    ['a missing part', condition({ op: 'not' }), 'benefits[0].conditions.made.of', 'wrong-type'],
    ['a number for a condition', condition({ op: 'number', value: 1 }), 'benefits[0].conditions.made', 'wrong-kind'],
    [
      'yuan against days of leave',
      condition({
        op: 'compare',
        relation: '<',
        left: { op: 'number', value: 1, unit: 'fen' },
        right: { op: 'number', value: 1, unit: 'days' },
      }),
      'benefits[0].conditions.made',
      'wrong-unit',
    ],
    [
      'a day against a number',
      condition({ op: 'compare', relation: '<', left: { op: 'day', value: '2025-01-01' }, right: { op: 'number', value: 20250101 } }),
      'benefits[0].conditions.made',
      'wrong-unit',
    ],
    [
      'yuan times yuan',
      condition({
        op: 'compare',
        relation: '<',
        left: { op: 'times', left: { op: 'number', value: 1, unit: 'fen' }, right: { op: 'number', value: 1, unit: 'fen' } },
        right: { op: 'number', value: 1 },
      }),
      'benefits[0].conditions.made.left',
      'wrong-unit',
    ],
    [
      'no such day',
      condition({ op: 'since', of: { op: 'day', value: '2025-02-30' } }),
      'benefits[0].conditions.made.of.value',
      'not-a-day',
    ],
    ['an unknown fact', condition({ op: 'fact', scope: 'household', path: 'constructor' }), 'benefits[0].conditions.made', 'unknown-fact'],
    ['a child nobody means', condition({ op: 'since', of: birthDate }), 'benefits[0].conditions.made.of', 'nobody-meant'],
    [
      'a child meant as a parent',
      condition({ op: 'any', over: 'children', as: 'parent', of: truth }),
      'benefits[0].conditions.made',
      'nobody-meant',
    ],
    [
      'an option that is none',
      condition({ op: 'is', of: { op: 'fact', scope: 'household', path: 'hardship' }, among: ['rich'] }),
      'benefits[0].conditions.made.among',
      'unknown-option',
    ],
    [
      'a name every object has',
      (_, benefit) => Object.assign(at(benefit, 'conditions'), { constructor: truth }),
      'benefits[0].conditions.constructor',
      'bad-name',
    ],
    [
      'division by nothing',
      condition({ op: 'exists', of: { op: 'scale', of: { op: 'this-year' }, by: 1, over: 0 } }),
      'benefits[0].conditions.made.of.over',
      'too-small',
    ],
    [
      'a clause not in the register',
      (_, benefit) => (at(benefit, 'basis', 0).clause = 'zhangping-99-1'),
      'benefits[0].basis[0]',
      'unknown-clause',
    ],
    [
      'a document not in the file',
      (_, benefit) => (at(benefit, 'basis', 0).document = 'tampered'),
      'benefits[0].basis[0]',
      'unknown-document',
    ],
    ['one benefit twice', (file) => (file.benefits as unknown[]).push(at(file, 'benefits', 0)), 'benefits[64].id', 'twice'],
    ['one document twice', (file) => (file.documents as unknown[]).push(at(file, 'documents', 0)), 'documents[1].id', 'twice'],
    ['a term that ends before it begins', (file) => (at(file, 'documents', 0).until = '2020-01-01'), 'documents[0].until', 'out-of-order'],
    ['a fact of another household file', (file) => (at(file, 'facts', 'child.lawful').nullable = true), 'facts.child.lawful', 'other-fact'],
  ])('%s', (_, change, path, code) => {
    const faults = faultsAfter(change)
    expect(faults).toContainEqual({ path, code })
  })
  test('figures out of order', () => {
    const file = structuredClone(nation)
    const text = JSON.stringify(file).replace(/("table":\[\{"from":")\d{4}/, '$12150')
    const [fault] =
      readPlace(JSON.parse(text.replace(/("until":")\d{4}(-\d\d-\d\d","value":\d+,"unit":"percent")/, '$11990$2'))).faults ?? []
    expect(fault?.code).toBe('out-of-order')
  })
  test('in words, Chinese and English', () => {
    const [fault] = faultsAfter(condition({ op: 'eval' }))
    expect(dataFaultText(fault as DataFault, 'zh-CN')).toBe('benefits[0].conditions.made.op：是格式里没有的运算')
    expect(dataFaultText(fault as DataFault, 'en')).toBe('benefits[0].conditions.made.op: is no operation of the format')
  })
  test('every part that does not fit, not only the first', () => {
    const faults = faultsAfter((file) => {
      for (const index of [3, 5, 9]) at(file, 'benefits', index, 'conditions').made = { op: 'since', of: birthDate }
    })
    expect(faults.length).toBeGreaterThanOrEqual(2)
  })
})

describe('what would take too long is refused before it begins', () => {
  const lists = (depth: number, of: unknown): unknown =>
    Array.from({ length: depth }).reduce((inner) => ({ op: 'any', over: 'children', as: 'sibling', of: inner }), of)
  test('lists inside lists', () => {
    expect(faultsAfter(condition(lists(4, truth)))[0]?.code).toBe('too-much')
    expect(faultsAfter(condition(lists(3, truth)))).toEqual([])
  })
  test('very many parts', () => {
    expect(faultsAfter(condition({ op: 'and', of: Array.from({ length: 250_000 }, () => truth) }))[0]?.code).toBe('too-much')
    expect(faultsAfter(condition(lists(3, { op: 'and', of: Array.from({ length: 100 }, () => truth) })))[0]?.code).toBe('too-much')
  })
})

/** Every place in a value where something else could stand. */
function slots(
  value: unknown,
  found: { readonly of: Loose; readonly name: string }[] = [],
): { readonly of: Loose; readonly name: string }[] {
  if (typeof value !== 'object' || value === null) return found
  for (const name of Object.keys(value)) {
    found.push({ of: value as Loose, name })
    slots((value as Loose)[name], found)
  }
  return found
}

const strange: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(
    null,
    true,
    false,
    0,
    -1,
    1e308,
    1e12,
    -1e12,
    0.5,
    '',
    'none',
    'unknown',
    '2025-02-29',
    '9999-99-99',
    '__proto__',
    [],
    {},
  ),
  fc.constantFrom(
    { op: 'none' },
    { op: 'this-year' },
    birthDate,
    { op: 'fact', scope: 'mother' },
    { op: 'later', of: { op: 'day', value: '2199-12-31' }, years: 2400, months: 2400, days: { op: 'number', value: 1e12 } },
    { op: 'end-of-year', of: { op: 'number', value: -1e12 } },
  ),
  fc.jsonValue({ maxDepth: 3 }),
)

test('whatever somebody puts into a file, it is refused in words or worked out without a crash', async () => {
  const files = await Promise.all(ruled.map(fileOf))
  const on = 20250614
  const households = fc.sample(completeFacts(on), { numRuns: 3, seed: 7 })
  let refused = 0
  let taken = 0
  fc.assert(
    fc.property(
      fc.constantFrom(...files),
      fc.array(
        fc.tuple(
          fc.double({ min: 0, max: 0.999999, noNaN: true }),
          fc.double({ min: 0, max: 0.999999, noNaN: true }),
          fc.constantFrom('put', 'drop', 'move'),
          strange,
        ),
        {
          minLength: 1,
          maxLength: 3,
        },
      ),
      (original, changes) => {
        const file = structuredClone(original) as unknown as Loose
        for (const [where, from, how, what] of changes) {
          const all = slots(file)
          const slot = all[Math.floor(where * all.length)] as { of: Loose; name: string }
          if (how === 'drop') delete slot.of[slot.name]
          else if (how === 'put') slot.of[slot.name] = structuredClone(what)
          else {
            const other = all[Math.floor(from * all.length)] as { of: Loose; name: string }
            slot.of[slot.name] = structuredClone(other.of[other.name])
          }
        }
        const reading = readPlace(JSON.parse(JSON.stringify(file)))
        if (reading.faults) {
          refused += 1
          for (const fault of reading.faults) expect(dataFaultText(fault, 'en')).not.toContain('undefined')
          return
        }
        taken += 1
        for (const whole of households)
          for (const facts of [whole, thinned(whole, [0.2, 0.7, 0.5, 0.9, 0.1], 0.5)]) {
            const outcomes = evaluate([reading.module.rules], facts, on, within)
            for (const { benefit, subject } of outcomes.slice(0, 5)) explain(benefit, subject, facts, on, within)
            deadlinesOf(outcomes, facts, on, within)
          }
      },
    ),
    { numRuns: 150 },
  )
  expect(refused).toBeGreaterThan(20)
  expect(taken).toBeGreaterThan(5)
})
