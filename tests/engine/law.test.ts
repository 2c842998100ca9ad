import { describe, expect, test } from 'vitest'
import { mother } from '../../rules/household'
import {
  cash,
  choose,
  cite,
  datedFigure,
  days,
  exists,
  law,
  leave,
  orZero,
  plus,
  taxDeduction,
  times,
  yuan,
  type Benefit,
} from '../../rules/language'
import type { Outcome } from '../../src/engine'
import { run } from '../support/run'
import { rulesOf, testBenefit } from '../support/rules'

const rules = law({
  id: 'law',
  from: '2022-01-01',
  checkedOn: '2026-11-22',
  clauses: {
    'law-1': { kind: 'entitlement' },
    'law-2': { kind: 'entitlement', from: '2023-07-01', until: '2024-06-30' },
    'law-3': { kind: 'entitlement', attested: 'single' },
  },
})
const article = (clause: string): ReturnType<typeof cite> => cite(rules, clause)

const money = datedFigure([
  { from: '2022-01-01', value: yuan(1000).perMonth, source: article('law-1') },
  { from: '2023-01-01', value: yuan(2000).perMonth, source: article('law-1'), until: '2023-12-31' },
  { from: '2025-01-01', value: yuan(2500).perMonth, source: article('law-1'), attested: 'single' },
  { from: '2026-01-01', value: null, source: article('law-1') },
])

const on = (benefit: Benefit, day: string, household: object = {}): Outcome => run(rulesOf(benefit), household, day).of('test/benefit')
const monthly = testBenefit({ subject: 'household', basis: article('law-1'), value: cash('month', money) })

describe('a figure by date', () => {
  test.each([
    ['2022-12-31', 1000, 'current', 'confirmed'],
    ['2023-01-01', 2000, 'current', 'confirmed'],
    ['2023-12-31', 2000, 'current', 'confirmed'],
    ['2025-01-01', 2500, 'current', 'single'],
    ['2025-12-31', 2500, 'current', 'single'],
  ])('on %s it is %i', (day, amount, state, attested) => {
    const outcome = on(monthly, day)
    expect(outcome.value).toEqual({ kind: 'cash', unit: 'CNY', per: 'month', bound: 'exact', min: amount, max: amount })
    expect(outcome.figures.map((use) => [use.entry.value, use.state])).toEqual([[amount * 100, state]])
    expect(outcome.attested).toBe(attested)
  })

  test('past the last day for which it is known there is none, and the last one is told', () => {
    for (const day of ['2024-01-01', '2024-12-31']) {
      const outcome = on(monthly, day)
      expect(outcome.value).toEqual({ kind: 'cash', unit: 'CNY', per: 'month', bound: 'unspecified' })
      expect(outcome.figures.map(({ entry, state }) => [entry.value, entry.until, state])).toEqual([[2000_00, 20231231, 'outdated']])
    }
  })

  test('repealed it is none, and nothing is left to be told of', () => {
    expect(on(monthly, '2026-01-01').value).toMatchObject({ bound: 'unspecified' })
    expect(on(monthly, '2026-01-01').figures.map(({ state }) => state)).toEqual(['current'])
  })

  test('before the first entry it is refused', () => {
    const later = datedFigure([{ from: '2024-05-01', value: days(10).perYear, source: article('law-1') }])
    const outcome = on(testBenefit({ subject: 'household', basis: article('law-1'), value: leave('year', later) }), '2024-04-30')
    expect(outcome).toMatchObject({ status: 'eligible', value: { bound: 'unspecified' } })
    expect(outcome.figures.map(({ entry, state }) => [entry.from, state])).toEqual([[20240501, 'before']])
  })

  test('a sum with a part that is not known is not known', () => {
    const base = datedFigure([{ from: '2022-01-01', value: yuan(50).perMonth, source: article('law-1') }])
    const both = testBenefit({ subject: 'household', basis: article('law-1'), value: cash('month', plus(base, money)) })
    expect(on(both, '2023-06-01').value).toMatchObject({ min: 50 + 2000, max: 50 + 2000 })
    expect(on(both, '2024-06-01').value).toMatchObject({ bound: 'unspecified' })
  })
})

describe('a provision with a term of its own', () => {
  const own = testBenefit({ subject: 'household', basis: article('law-2'), value: cash('month', yuan(100).perMonth) })
  test.each([
    ['2023-06-30', 'upcoming', 'in-force'],
    ['2023-07-01', 'eligible', 'in-force'],
    ['2024-06-30', 'eligible', 'in-force'],
    ['2024-07-01', 'ended', 'expired'],
  ])('on %s it is %s', (day, status, standing) => {
    expect(on(own, day)).toMatchObject({ status, standing })
  })
  test('its stretch is that term, not its document’s', () => {
    expect(on(own, '2024-01-01')).toMatchObject({ from: 20230701, until: 20240630 })
  })
})

describe('how well a rule is known', () => {
  test('is that of the provision it rests on first', () => {
    const value = cash('month', yuan(100).perMonth)
    expect(on(testBenefit({ subject: 'household', basis: article('law-3'), value }), '2024-01-01').attested).toBe('single')
    expect(on(testBenefit({ subject: 'household', basis: cite(rules, 'law-1', 'law-3'), value }), '2024-01-01').attested).toBe('confirmed')
  })
})

describe('the tax a deduction spares', () => {
  const tenth = choose([{ when: exists(mother), then: times(orZero(mother.annualTaxableIncome), 1, 10) }])
  const deduction = testBenefit({
    subject: 'household',
    basis: article('law-1'),
    value: taxDeduction('month', yuan(2000).perMonth, { saved: tenth }),
  })
  test('is told once the income is', () => {
    expect(on(deduction, '2024-01-01', { mother: { annualTaxableIncome: 48_000 } }).taxSaved).toEqual({
      min: 48_000 / 10,
      max: 48_000 / 10,
    })
  })
  test('is not what the benefit waits for', () => {
    expect(on(deduction, '2024-01-01', { mother: {} })).toMatchObject({ status: 'eligible', missing: [] })
    expect(on(deduction, '2024-01-01', { mother: {} }).taxSaved).toBeUndefined()
    expect(on(deduction, '2024-01-01', { mother: null }).taxSaved).toBeUndefined()
  })
})
