import { describe, expect, test } from 'vitest'
import type { DayNumber } from '../../rules/language/calendar'
import { answerFrom } from '../../src/questionnaire/parse'
import { birthOrder, personName } from '../../src/questionnaire/people'
import { allThere, parentsThere, sayThere, sayWho, whoIsThere } from '../../src/questionnaire/places-answers'
import { faultOf, propose, settleDrafts, write } from '../../src/questionnaire/propose'
import { createAnswers, type AnswersStore } from '../../src/share'

const on = 20250601 as DayNumber

function storeWith(household: object = {}): AnswersStore {
  const store = createAnswers({ read: () => null, write: () => undefined, clear: () => undefined }, on)
  expect(store.replace(household, on)).toEqual([])
  return store
}

describe('what is typed', () => {
  const day = { is: 'day', past: false, none: false } as const
  const money = { is: 'number', unit: 'yuan', none: false } as const
  test.each([
    ['2023-02-08', '2023-02-08'],
    ['2023-2-8', '2023-02-08'],
    ['2023年2月8日', '2023-02-08'],
    ['２０２３/2/8', '2023-02-08'],
    ['20230208', '2023-02-08'],
    ['2023.2.8', '2023-02-08'],
    ['2023020', '2023020'],
    ['202302081', '202302081'],
    ['last week', 'last week'],
    ['  ', undefined],
  ])('the day %s', (typed, answer) => expect(answerFrom(day, typed)).toBe(answer))
  test.each([
    ['3600', 3600],
    ['3,600元', 3600],
    ['３６００', 3600],
    ['12.5', 12.5],
    ['3.', 3],
    ['-1', -1],
    ['1.2万', 12_000],
    ['1.23万元', 12_300],
    ['２万', 20_000],
    ['万', '万'],
    ['1万2', '1万2'],
    ['三千', '三千'],
    ['1e5', '1e5'],
    ['12 345，678', 12_345_678],
    ['1500 2000', '1500 2000'],
    ['18 00', '18 00'],
    ['1,5', '1,5'],
    ['', undefined],
  ])('the amount %s', (typed, answer) => expect(answerFrom(money, typed)).toBe(answer))
  test.each([
    ['true', true],
    ['false', false],
    ['perhaps', 'perhaps'],
  ])('the yes or no %s', (typed, answer) => expect(answerFrom({ is: 'yes-no' }, typed)).toBe(answer))
})

describe('an answer proposed', () => {
  test('is taken where nothing speaks against it', () => {
    const store = storeWith({ mother: {} })
    expect(propose(store, 'mother.monthlyWage', 6200, on, '6200')).toBeUndefined()
    expect(store.get()).toMatchObject({ household: { mother: { monthlyWage: 6200 } }, drafts: {} })
  })

  test('is kept as a draft where it cannot be, and what was accepted stays', () => {
    const store = storeWith({ housing: { monthlyRent: 1500 } })
    expect(propose(store, 'housing.monthlyRent', 'abc', on, 'abc')?.code).toBe('not-a-number')
    expect(store.get()).toMatchObject({ household: { housing: { monthlyRent: 1500 } }, drafts: { 'housing.monthlyRent': 'abc' } })
  })

  test.each([
    ['children[0].birthDate', '2025-06-02', 'after-the-day', 'children[0].birthDate'],
    ['children[1].birthDate', '2023-03-01', 'births-too-close', 'children[1].birthDate'],
    ['children[1].birthDate', '1998-01-01', 'parent-too-young', 'mother.birthDate'],
    ['children[0].insuredOn', '2022-01-01', 'before-birth', 'children[0].insuredOn'],
    ['housing.homesOwnedInFundPlace', 3, 'more-than-owned', 'housing.homesOwnedInFundPlace'],
    ['mother.leaveUsedThisYear.childcare', 1.5, 'not-whole', 'mother.leaveUsedThisYear.childcare'],
    ['mother.monthlyWage', -1, 'too-small', 'mother.monthlyWage'],
    ['mother.monthlyWage', 1e9, 'too-large', 'mother.monthlyWage'],
    ['mother.monthlyWage', 1.234, 'too-fine', 'mother.monthlyWage'],
  ])('%s as %s is refused: %s', (path, answer, code, at) => {
    const store = storeWith({
      mother: { birthDate: '1990-01-01' },
      children: [{ id: 'c1', birthDate: '2023-01-01' }, { id: 'c2' }],
      housing: { homesOwned: 1 },
    })
    expect(faultOf(store.get().household, path, answer, on)).toEqual({ path: at, code })
  })

  test('a draft is taken once what refused it was put right elsewhere', () => {
    const store = storeWith({ mother: { birthDate: '2015-01-01' }, children: [{ id: 'c1' }] })
    propose(store, 'children[0].birthDate', '2020-01-01', on, '2020-01-01')
    expect(settleDrafts(store, ['children[0].birthDate'], on)).toHaveLength(1)
    write(store, 'mother.birthDate', '1990-01-01')
    expect(settleDrafts(store, ['children[0].birthDate'], on)).toEqual([])
    expect(store.get()).toMatchObject({ household: { children: [{ birthDate: '2020-01-01' }] }, drafts: {} })
  })

  test('taken back, it does not take along that there is such a thing', () => {
    const store = storeWith({ mother: { work: 'student' }, pregnancy: { babies: 1 } })
    write(store, 'mother.work', undefined)
    write(store, 'pregnancy.babies', undefined)
    expect(store.get().household).toEqual({ mother: {}, pregnancy: {} })
  })
})

describe('lists', () => {
  test('children are named by birth, those without a date last', () => {
    expect(birthOrder({ children: [{ id: 'a' }, { id: 'b', birthDate: '2024-01-01' }, { id: 'c', birthDate: '2020-01-01' }] })).toEqual([
      2, 1, 0,
    ])
  })
})

describe('answers kept by an earlier visit', () => {
  test('a day that lies ahead of the check now is put back as typed, and the rest stays', () => {
    const household = { residence: '350881', children: [{ id: 'c1' }, { id: 'c2', birthDate: '2030-01-01', sex: 'male' }] }
    const kept = JSON.stringify({ household, drafts: { 'housing.monthlyRent': 'a' } })
    const store = createAnswers({ read: () => kept, write: () => undefined, clear: () => undefined }, on)
    expect(store.refused()).toEqual([])
    expect(store.get()).toEqual({
      household: { residence: '350881', children: [{ id: 'c1' }, { id: 'c2', sex: 'male' }] },
      drafts: { 'housing.monthlyRent': 'a', 'children[1].birthDate': '2030-01-01' },
      kept: {},
      passed: [],
      trail: [],
    })
  })

  test('of a household that was refused, children are counted as they stand', () => {
    const named: unknown[] = []
    const t = (key: string, values?: object): string => String(named.push(key, values))
    personName('children[1]', {}, { t, has: () => true, language: 'zh-CN' })
    expect(named).toEqual(['household:people.child.2.name', { n: 2 }])
  })
})

describe('the places of the parents', () => {
  test('saying again who is there keeps that there is no pregnancy', () => {
    const store = storeWith({ mother: {}, father: {}, pregnancy: null })
    sayWho(store, 'mother')
    expect(store.get().household).toEqual({ mother: {}, father: null, pregnancy: null })
  })

  test('who is there', () => {
    const store = storeWith()
    expect(whoIsThere(store.get().household)).toBeUndefined()
    for (const who of ['both', 'father', 'mother', 'neither'] as const) {
      sayWho(store, who)
      expect(whoIsThere(store.get().household)).toBe(who)
    }
    expect(store.get().household).toEqual({ mother: null, father: null })
    expect(parentsThere(store.get().household)).toEqual([])
  })

  test('a parent taken away by mistake comes back as told, and one who stays is left alone', () => {
    const store = storeWith({ mother: { work: 'student' }, father: { work: 'retired' } })
    const before = store.get()
    sayWho(store, 'father')
    expect(store.get().household).toEqual({ mother: null, father: { work: 'retired' } })
    sayWho(store, 'neither')
    sayWho(store, 'both')
    expect(store.get()).toEqual(before)
  })

  test('where it is not known whether there is a father, nobody says who is there', () => {
    expect(whoIsThere({ mother: {}, father: 'unknown' })).toBeUndefined()
    expect(whoIsThere({ mother: {} })).toBeUndefined()
  })

  test('everything in one place is written down for hukou, work and insurance of both', () => {
    const store = storeWith({ residence: '350881', mother: {}, father: { hukou: '330604' } })
    expect(allThere(store.get().household, '350881')).toBeUndefined()
    sayThere(store, '350881', true)
    expect(store.get().household.father).toEqual({ hukou: '330604', worksIn: '350881', insuredIn: '350881' })
    expect(allThere(store.get().household, '350881')).toBe(false)
    sayThere(store, '350881')
    expect(allThere(store.get().household, '350881')).toBe(true)
  })
})
