import { describe, expect, test } from 'vitest'
import type { Household } from '../../rules/household'
import { write } from '../../src/questionnaire/propose'
import { makesSense, pathsFor, senselessIn, settleSense } from '../../src/questionnaire/sense'
import { on, storeOf } from './made'

const both = { residence: '350881', mother: {}, father: {} }

describe('whether a question means anything', () => {
  test('by the answers it goes by; not to be said while they are missing or nobody knows them', () => {
    const rent = (rents?: boolean | 'unknown'): boolean | undefined =>
      makesSense('housing.monthlyRent', { housing: rents === undefined ? {} : { rents } }, on)
    expect([rent(true), rent(false), rent(), rent('unknown')]).toEqual([true, false, undefined, undefined])
  })

  test('for each person by what is told of that person', () => {
    const household: Household = { mother: { work: 'employee' }, father: { work: 'student' } }
    expect([makesSense('mother.employer', household, on), makesSense('father.employer', household, on)]).toEqual([true, false])
  })

  test('bills of a doctor’s where one of the parents pays tax, or may', () => {
    const bills = (mother: Household['mother'], father: Household['father']): boolean | undefined =>
      makesSense('mother.medicalSelfPaid', { mother, father }, on)
    expect(bills({ paysIncomeTax: false }, { paysIncomeTax: true })).toBe(true)
    expect(bills({ paysIncomeTax: false }, {})).toBe(true)
    expect(bills({ paysIncomeTax: false }, { paysIncomeTax: false })).toBe(false)
    expect(bills({ paysIncomeTax: false }, null)).toBe(false)
  })

  test('a residence permit for whoever is registered elsewhere, or has not said where', () => {
    const permit = (hukou?: string): boolean | undefined =>
      makesSense('mother.residencePermit', { residence: '350881', mother: hukou === undefined ? {} : { hukou } }, on)
    expect([permit('330604'), permit('350881'), permit()]).toEqual([true, false, true])
  })

  test('a pregnancy where there may be a mother', () => {
    expect(makesSense('pregnancy', { mother: null }, on)).toBe(false)
    expect(makesSense('pregnancy', {}, on)).toBe(true)
  })

  test('a birth of twins is told once; a child adopted is of another birth', () => {
    const born = { birthDate: '2024-12-01' }
    const asked = (first: object): readonly unknown[] => {
      const household: Household = {
        children: [
          { id: 'c1', ...born, ...first },
          { id: 'c2', ...born },
          { id: 'c3', ...born, relation: 'adopted' },
          { id: 'c4' },
          { id: 'c5' },
        ],
      }
      return [0, 1, 2, 3, 4].map((at) => makesSense(`children[${at}].deliveryCost`, household, on))
    }
    expect(asked({})).toEqual([true, true, true, true, true])
    expect(asked({ deliveryCost: 4000 })).toEqual([true, undefined, true, true, true])
    expect(asked({ deliveryCost: 'unknown' })).toEqual([true, undefined, true, true, true])
    // Two days that nobody knows are not one birth.
    expect(
      makesSense(
        'children[1].deliveryCost',
        {
          children: [
            { id: 'c1', birthDate: 'unknown', deliveryCost: 4000 },
            { id: 'c2', birthDate: 'unknown' },
          ],
        },
        on,
      ),
    ).toBe(true)
    // Of another fact of the same birth nothing was told.
    expect(asked({ antenatalCost: 900 })).toEqual([true, true, true, true, true])
  })

  test('a topic stands once for each person it is about', () => {
    const household: Household = { ...both, children: [{ id: 'c1' }, { id: 'c2' }], elders: 'unknown' }
    expect(pathsFor('adult.work', household)).toEqual(['mother.work', 'father.work'])
    expect(pathsFor('child.care', household)).toEqual(['children[0].care', 'children[1].care'])
    expect(pathsFor('elder.careNeed', household)).toEqual([])
    expect(pathsFor('housing.rents', household)).toEqual(['housing.rents'])
  })
})

describe('answers that others make meaningless', () => {
  const cases = [
    ['rent', { housing: { rents: true, monthlyRent: 900 } }, 'housing.monthlyRent', ['housing.rents', false, true]],
    ['an employer', { mother: { work: 'employee', employer: 'enterprise' } }, 'mother.employer', ['mother.work', 'student', 'employee']],
    [
      'a fee',
      { children: [{ id: 'c1', care: 'nursery-other', careFee: 1600 }] },
      'children[0].careFee',
      ['children[0].care', 'home', 'nursery-other'],
    ],
    [
      'a plan',
      { marriage: { registeredOn: null, plannedOn: '2025-10-01' } },
      'marriage.plannedOn',
      ['marriage.registeredOn', '2025-05-01', null],
    ],
    [
      'a taxable income',
      { father: { paysIncomeTax: true, annualTaxableIncome: 8000 } },
      'father.annualTaxableIncome',
      ['father.paysIncomeTax', false, true],
    ],
    [
      'homes in the city of the fund',
      { housing: { homesOwned: 2, homesOwnedInFundPlace: 1 } },
      'housing.homesOwnedInFundPlace',
      ['housing.homesOwned', 0, 2],
    ],
  ] as const

  test.each(cases)('%s is put aside, and back when it matters again', (_what, told, path, [other, gone, there]) => {
    const store = storeOf({ ...both, ...told })
    const before = store.get().household
    write(store, other, gone)
    expect(senselessIn(store.get().household, on)).toEqual([path])
    settleSense(store, on)
    const without = store.get()
    expect(Object.keys(without.kept)).toEqual([path])
    expect(senselessIn(without.household, on)).toEqual([])
    settleSense(store, on)
    expect(store.get()).toEqual(without)
    write(store, other, there)
    settleSense(store, on)
    expect(store.get().household).toEqual(before)
    expect(store.get().kept).toEqual({})
  })

  test.each(cases)('%s stays while the other answer is missing, or nobody knows it', (_what, told, path, [other]) => {
    for (const answer of [undefined, 'unknown']) {
      const store = storeOf({ ...both, ...told })
      write(store, other, answer)
      const { household } = store.get()
      settleSense(store, on)
      expect(store.get().household, path).toEqual(household)
      expect(store.get().kept).toEqual({})
    }
  })

  test('bills of both go once neither pays tax, and both come back', () => {
    const paying = { paysIncomeTax: true, medicalSelfPaid: 20_000 }
    const store = storeOf({ ...both, mother: paying, father: paying, children: [{ id: 'c1', medicalSelfPaid: 9000 }] })
    const before = store.get().household
    write(store, 'mother.paysIncomeTax', false)
    settleSense(store, on)
    expect(store.get().kept).toEqual({})
    write(store, 'father.paysIncomeTax', false)
    settleSense(store, on)
    expect(Object.keys(store.get().kept).sort()).toEqual([
      'children[0].medicalSelfPaid',
      'father.medicalSelfPaid',
      'mother.medicalSelfPaid',
    ])
    write(store, 'father.paysIncomeTax', true)
    write(store, 'mother.paysIncomeTax', true)
    settleSense(store, on)
    expect(store.get().household).toEqual(before)
  })

  test('an answer given anew stands, and what was put aside is not laid over it', () => {
    const store = storeOf({ ...both, housing: { rents: false } })
    store.keep('housing.monthlyRent', 900)
    write(store, 'housing.rents', true)
    write(store, 'housing.monthlyRent', 1200)
    settleSense(store, on)
    expect(store.get().household.housing).toEqual({ rents: true, monthlyRent: 1200 })
  })

  test('a pregnancy goes with the mother and comes back with her', () => {
    const store = storeOf({ ...both, mother: { work: 'employee' }, pregnancy: { dueDate: '2025-09-01' } })
    const before = store.get().household
    write(store, 'mother', null)
    settleSense(store, on)
    expect(store.get().household).toEqual({ residence: '350881', mother: null, father: {} })
    write(store, 'mother', {})
    settleSense(store, on)
    expect(store.get().household).toEqual(before)
  })

  test('children who were taken off their list are left where they wait', () => {
    const store = storeOf({ ...both, children: [{ id: 'c1', birthDate: '2024-01-01' }] })
    store.keep('children.away', [{ member: { id: 'c2' }, drafts: {} }])
    const before = store.get()
    settleSense(store, on)
    expect(store.get()).toEqual(before)
  })
})

describe('a whole record that is said not to exist', () => {
  test.each([
    ['housing.buying', { housing: { rents: true, buying: { kind: 'new-commercial', firstHome: true } } }],
    ['pregnancy', { pregnancy: { dueDate: '2025-09-01', babies: 2 } }],
    ['mother.housingFund', { mother: { housingFund: { place: '350881', balance: 300 } } }],
    ['mother.retraining', { mother: { retraining: { days: 30 } } }],
  ])('%s comes back with what was told of it, also by way of not knowing', (path, told) => {
    const store = storeOf({ ...both, ...told })
    const before = store.get().household
    for (const away of [[null], ['unknown'], [null, 'unknown', null]]) {
      for (const answer of away) {
        write(store, path, answer)
        settleSense(store, on)
      }
      expect(store.get().household).not.toEqual(before)
      write(store, path, {})
      settleSense(store, on)
      expect(store.get().household).toEqual(before)
      expect(store.get().kept).toEqual({})
    }
  })

  test('of which nothing was told, is simply there again', () => {
    const store = storeOf({ ...both, pregnancy: {} })
    write(store, 'pregnancy', null)
    expect(store.get().kept).toEqual({})
    write(store, 'pregnancy', {})
    expect(store.get().household.pregnancy).toEqual({})
  })

  test('answers within it wait for it', () => {
    const store = storeOf({ ...both, housing: { buying: null } })
    store.keep('housing.buying.place', '350881')
    settleSense(store, on)
    expect(store.get().household.housing).toEqual({ buying: null })
    write(store, 'housing.buying', {})
    settleSense(store, on)
    expect(store.get().household.housing).toEqual({ buying: { place: '350881' } })
  })
})
