import { describe, expect, test } from 'vitest'
import { prepare, readHousehold, readHouseholdText } from '../../../rules/household'

const on = 20250601
const faults = (household: unknown): string[] => (readHousehold(household, on).faults ?? []).map(({ path, code }) => `${path} ${code}`)

describe('a household file is refused with the path and the reason', () => {
  test.each([
    ['an unknown key', { mother: { wrk: 1 } }, ['mother.wrk unknown-key']],
    ['an impossible date', { children: [{ id: 'c1', birthDate: '2023-02-30' }] }, ['children[0].birthDate not-a-date']],
    ['a wrong option', { mother: { work: 'boss' } }, ['mother.work not-an-option']],
    ['a number where yes or no is asked', { housing: { rents: 1 } }, ['housing.rents not-yes-or-no']],
    ['three decimals of a yuan', { housing: { monthlyRent: 1.005 } }, ['housing.monthlyRent too-fine']],
    ['negative money', { housing: { monthlyRent: -1 } }, ['housing.monthlyRent too-small']],
    ['half a home', { housing: { homesOwned: 1.5 } }, ['housing.homesOwned not-whole']],
    ['a place by name', { residence: '漳平' }, ['residence not-a-place']],
    ['a name instead of an id', { children: [{ id: '张三' }] }, ['children[0].id not-an-id']],
    ['none where there is always something', { residence: null }, ['residence not-a-place']],
    ['a list where a record is meant', { housing: [] }, ['housing not-a-record']],
    ['something that is no record', 'household', [' not-a-record']],
    [
      'a child born after the day of the check',
      { children: [{ id: 'c1', birthDate: '2025-06-02' }] },
      ['children[0].birthDate after-the-day'],
    ],
    [
      'two births of one mother three months apart',
      {
        children: [
          { id: 'c1', birthDate: '2022-01-01' },
          { id: 'c2', birthDate: '2022-04-01' },
        ],
      },
      ['children[1].birthDate births-too-close'],
    ],
    ['two children of one id', { children: [{ id: 'c1' }, { id: 'c1' }] }, ['children[1].id same-id']],
    [
      'insurance before birth',
      { children: [{ id: 'c1', birthDate: '2024-05-02', insuredOn: '2024-05-01' }] },
      ['children[0].insuredOn before-birth'],
    ],
    [
      'a mother younger than her child',
      { mother: { birthDate: '2020-01-01' }, children: [{ id: 'c1', birthDate: '2024-05-02' }] },
      ['mother.birthDate parent-too-young'],
    ],
    [
      'more homes in one place than in all',
      { housing: { homesOwned: 0, homesOwnedInFundPlace: 1 } },
      ['housing.homesOwnedInFundPlace more-than-owned'],
    ],
  ])('%s', (_, household, expected) => {
    expect(faults(household)).toEqual(expected)
  })
  test('every fault at once', () => {
    expect(faults({ residence: 35, children: [{ id: 'c1', birthDate: 'x' }] })).toHaveLength(2)
  })
  test('a text that is not JSON', () => {
    expect(readHouseholdText('{', on).faults).toEqual([{ path: '', code: 'not-json' }])
  })
})

describe('a household file is taken', () => {
  test.each([
    ['nothing answered', {}],
    ['a child born on the day of the check', { children: [{ id: 'c1', birthDate: '2025-06-01' }] }],
    [
      'twins',
      {
        children: [
          { id: 'c1', birthDate: '2024-06-01' },
          { id: 'c2', birthDate: '2024-06-01' },
        ],
      },
    ],
    [
      'twins on either side of midnight',
      {
        children: [
          { id: 'c1', birthDate: '2024-06-01' },
          { id: 'c2', birthDate: '2024-06-02' },
        ],
      },
    ],
    [
      'children close together of whom one is adopted',
      {
        children: [
          { id: 'c1', birthDate: '2022-01-01' },
          { id: 'c2', birthDate: '2022-04-01', relation: 'adopted' },
        ],
      },
    ],
    ['a family without a father', { father: null }],
    ['the fen of a sum', { housing: { monthlyRent: 1234.56 } }],
  ])('%s', (_, household) => {
    expect(faults(household)).toEqual([])
  })
  test('a child without an id gets the next free one', () => {
    const { household } = readHousehold({ children: [{}, { id: 'c1' }, {}], elders: [{}] }, on)
    expect(household).toMatchObject({ children: [{ id: 'c2' }, { id: 'c1' }, { id: 'c3' }], elders: [{ id: 'e1' }] })
  })
  test('"unknown" is the same as not answered', () => {
    const reading = readHousehold({ mother: { work: 'unknown' }, father: 'unknown', children: 'unknown' }, on)
    expect(prepare(reading.household ?? {}).mother).not.toHaveProperty('work')
    expect(prepare(reading.household ?? {}).children).toBeUndefined()
  })
})

describe('a household made ready for the engine', () => {
  test('nobody is taken to have begun a course until they name one', () => {
    const facts = prepare({ mother: {}, father: { retraining: { days: 5 } } })
    expect(facts.mother).toMatchObject({ retraining: null })
    expect(facts.presumed.has('mother.retraining')).toBe(true)
    expect(facts.father).toMatchObject({ retraining: { days: 5 } })
    expect(facts.presumed.has('father.retraining')).toBe(false)
  })
  test('people are taken to work and to be insured where they live until they say otherwise', () => {
    const facts = prepare({ residence: '350881', mother: {}, father: { worksIn: '330604' } })
    expect(facts.mother).toMatchObject({ worksIn: '350881', insuredIn: '350881' })
    expect(facts.father).toMatchObject({ worksIn: '330604', insuredIn: '350881' })
    expect(facts.presumed.has('father.worksIn')).toBe(false)
    expect(facts.presumed.has('father.insuredIn')).toBe(true)
  })
  test('a named place stands in for a residence nobody told', () => {
    expect(prepare({}, ['350881']).household).toMatchObject({ residence: '350881' })
  })
  test('an elder is taken not to be disabled until somebody says so', () => {
    const facts = prepare({
      elders: [
        { id: 'e1', careNeed: 'none' },
        { id: 'e2', disabled: true },
      ],
    })
    expect(facts.elders?.map(({ disabled }) => disabled)).toEqual([false, true])
    expect(facts.presumed.has('elders[0].disabled')).toBe(true)
    expect(facts.presumed.has('elders[1].disabled')).toBe(false)
  })
  test('nobody is taken to be gravely ill or disabled until somebody says so', () => {
    const facts = prepare({ pregnancy: { babies: 1 }, children: [{ id: 'c1' }, { id: 'c2', disabled: true, birthDefect: true }] })
    expect(facts.household).toMatchObject({ criticalPregnancy: false, pregnancy: { babies: 1, highRisk: false } })
    expect(facts.children).toMatchObject([
      { disabled: false, birthDefect: false },
      { disabled: true, birthDefect: true },
    ])
    expect(facts.presumed.has('pregnancy.highRisk')).toBe(true)
    expect(prepare({ pregnancy: null }).household.pregnancy).toBeNull()
    expect(prepare({}).household.pregnancy).toBeUndefined()
    expect(prepare({ pregnancy: { highRisk: true } }).household.pregnancy).toEqual({ highRisk: true })
  })
  test('a married couple is taken to plan no other wedding until it says so', () => {
    const married = prepare({ marriage: { registeredOn: '2019-10-01' } })
    expect(married.household.marriage).toEqual({ registeredOn: 20191001, plannedOn: null })
    expect(married.presumed.has('marriage.plannedOn')).toBe(true)
    expect(prepare({ marriage: { registeredOn: null } }).household.marriage).toEqual({ registeredOn: null })
  })
  test('what is told of one twin is told of both', () => {
    const facts = prepare({
      children: [
        { id: 'c1', birthDate: '2024-06-01', deliveryCost: 5200 },
        { id: 'c2', birthDate: '2024-06-01' },
      ],
    })
    expect(facts.children?.[1]?.deliveryCost).toBe(5200 * 100)
  })
})
