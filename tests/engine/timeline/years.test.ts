import { describe, expect, test } from 'vitest'
import { child, father, mother, pregnancy } from '../../../rules/household'
import {
  always,
  before,
  cash,
  choose,
  cite,
  day,
  days,
  exists,
  feeReduction,
  leave,
  percent,
  since,
  thisYear,
  atLeast,
  number,
  under,
  yuan,
  type Benefit,
} from '../../../rules/language'
import { yearSums, type Counting, type YearSum } from '../../../src/engine/timeline'
import { testBenefit, testDraft } from '../../support/rules'
import { lasting, stretchesOf } from './support'

const basis = cite(lasting, 'lasting-1')
const untilThree = { underThree: under(child.birthDate, 3) }
const toddler = { children: [{ id: 'c1', birthDate: '2022-06-15' }] }

const sums = (
  benefits: readonly Benefit[],
  household: object,
  from = '2025-01-01',
  to = '2026-12-31',
  counting: Counting = {},
): YearSum[] => yearSums(stretchesOf(benefits, household, from, to), counting)

const sure = (years: readonly YearSum[]): unknown[] =>
  years.map(
    ({
      year,
      cash: {
        sure: { lo, hi },
      },
    }) => [year, lo, hi],
  )
const open = (years: readonly YearSum[]): unknown[] =>
  years.map(
    ({
      year,
      cash: {
        open: { hi },
      },
    }) => [year, hi],
  )

describe('cash of a calendar year', () => {
  test('by the month: whole months are sure, a month begun or cut short may bring all or nothing', () => {
    const monthly = testBenefit({ subject: 'each-child', basis, conditions: untilThree, value: cash('month', yuan(300).perMonth) })
    // Three on 15 June 2025: January to May, and June in part.
    expect(sure(sums([monthly], toddler))).toEqual([
      [2025, 5 * 300, 6 * 300],
      [2026, 0, 0],
    ])
  })
  test('by the month, all through the year', () => {
    const monthly = testBenefit({ subject: 'household', basis, value: cash('month', yuan(300).perMonth) })
    expect(sure(sums([monthly], {}))).toEqual([
      [2025, 12 * 300, 12 * 300],
      [2026, 12 * 300, 12 * 300],
    ])
  })
  test('by the year: a part of a year may bring all of it or nothing', () => {
    const yearly = testBenefit({
      subject: 'household',
      basis,
      conditions: { to: before(day('2026-02-01')) },
      value: cash('year', yuan(960).perYear),
    })
    expect(sure(sums([yearly], {}))).toEqual([
      [2025, 960, 960],
      [2026, 0, 960],
    ])
  })
  test('claimed for a calendar year, it is whole whenever in the year that can be done', () => {
    const amount = choose([{ when: atLeast(thisYear, number(2026)), then: yuan(1500).perYear }], yuan(3600).perYear)
    const claimed = testBenefit({
      subject: 'household',
      basis,
      conditions: { from: since(day('2025-03-01')), to: before(day('2026-07-01')) },
      value: cash('year', amount, { byYear: true }),
    })
    expect(sure(sums([claimed], {}))).toEqual([
      [2025, 3600, 3600],
      [2026, 1500, 1500],
    ])
  })
  test('what comes once counts in the first year only', () => {
    const once = testBenefit({
      subject: 'household',
      basis,
      conditions: { from: since(day('2025-11-01')) },
      value: cash('once', yuan(500).once),
    })
    expect(sure(sums([once], {}))).toEqual([
      [2025, 500, 500],
      [2026, 0, 0],
    ])
  })
  test('what comes once and is open counts as open once', () => {
    const once = testBenefit({ subject: 'mother', basis, conditions: { pays: mother.paysIncomeTax }, value: cash('once', yuan(500).once) })
    const years = sums([once], { mother: {} })
    expect(sure(years)).toEqual([
      [2025, 0, 0],
      [2026, 0, 0],
    ])
    expect(open(years)).toEqual([
      [2025, 500],
      [2026, 0],
    ])
  })
  test('of what is open in the first year and sure in the second, only the second counts', () => {
    const once = testBenefit({
      subject: 'mother',
      basis,
      conditions: { either: choose([{ when: since(day('2026-01-01')), then: always }], mother.paysIncomeTax) },
      value: cash('once', yuan(500).once),
    })
    const years = sums([once], { mother: {} })
    expect(sure(years)).toEqual([
      [2025, 0, 0],
      [2026, 500, 500],
    ])
    expect(open(years)).toEqual([
      [2025, 0],
      [2026, 0],
    ])
  })
  test('for a birth ahead it counts in the year of the due date', () => {
    const grant = testBenefit({
      subject: 'household',
      basis,
      conditions: { expected: exists(pregnancy) },
      value: cash('birth', yuan(800).perBirth),
    })
    const household = { pregnancy: { dueDate: '2026-03-01', babies: 1 } }
    expect(sure(sums([grant], household))).toEqual([
      [2025, 800, 800],
      [2026, 0, 0],
    ])
    expect(sure(sums([grant], household, '2025-01-01', '2026-12-31', { due: 20260301 }))).toEqual([
      [2025, 0, 0],
      [2026, 800, 800],
    ])
  })
  test('one payment of two laws is not counted in two years', () => {
    const national = testBenefit({ id: 'test/national', subject: 'household', basis, value: cash('once', yuan(500).once) })
    const local = testBenefit({
      id: 'test/local',
      subject: 'household',
      basis,
      conditions: { begun: since(day('2026-02-01')) },
      value: cash('once', yuan(700).once),
      implements: ['test/national'],
    })
    expect(sure(sums([national, local], {}))).toEqual([
      [2025, 500, 500],
      [2026, 0, 0],
    ])
  })
  test('a draft adds nothing', () => {
    const draft = testBenefit({ subject: 'household', basis: cite(testDraft, 'draft-1'), value: cash('year', yuan(960).perYear) })
    expect(sure(sums([draft], {}))).toEqual([
      [2025, 0, 0],
      [2026, 0, 0],
    ])
  })
  test('what is not to be told of the open is left out', () => {
    const asked = testBenefit({
      subject: 'mother',
      basis,
      conditions: { pays: mother.paysIncomeTax },
      value: cash('year', yuan(500).perYear),
    })
    expect(open(sums([asked], { mother: {} }))).toEqual([
      [2025, 500],
      [2026, 500],
    ])
    expect(open(sums([asked], { mother: {} }, '2025-01-01', '2026-12-31', { isTold: () => false }))).toEqual([
      [2025, 0],
      [2026, 0],
    ])
  })
})

describe('fees of a calendar year', () => {
  const half = testBenefit({
    subject: 'each-child',
    basis,
    conditions: untilThree,
    value: feeReduction('month', percent(50), yuan(600).perMonth),
  })
  test('are spared in the months in which they are', () => {
    expect(sums([half], toddler).map(({ fees }) => [fees.lo, fees.hi])).toEqual([
      [5 * 600, 6 * 600],
      [0, 0],
    ])
  })
  test('nobody knows of, are not counted', () => {
    const unknown = testBenefit({ subject: 'each-child', basis, conditions: untilThree, value: feeReduction('month', percent(50)) })
    expect(sums([unknown], toddler).map(({ fees }) => fees.hi)).toEqual([0, 0])
  })
})

describe('leave of a calendar year', () => {
  const yearly = testBenefit({ subject: 'each-parent', basis, value: leave('year', days(10).perYear) })
  test('is counted for each parent', () => {
    expect(sums([yearly], { mother: {}, father: {} })[0]?.leave).toEqual([
      { subject: 'mother', lo: 10, hi: 10 },
      { subject: 'father', lo: 10, hi: 10 },
    ])
  })
  test('adds what comes once in its year, and what goes by the month twelve times', () => {
    const once = testBenefit({
      id: 'test/once',
      subject: 'father',
      basis,
      conditions: { employed: exists(father.work) },
      value: leave('once', days(15).once),
    })
    const monthly = testBenefit({ id: 'test/monthly', subject: 'father', basis, value: leave('month', days(2).perMonth) })
    expect(sums([yearly, once, monthly], { mother: null, father: { work: 'employee' } }).map(({ leave: of }) => of)).toEqual([
      [{ subject: 'father', lo: 10 + 15 + 12 * 2, hi: 10 + 15 + 12 * 2 }],
      [{ subject: 'father', lo: 10 + 12 * 2, hi: 10 + 12 * 2 }],
    ])
  })
  test('of a part of a year is between nothing and all of it', () => {
    const cut = testBenefit({
      subject: 'mother',
      basis,
      conditions: { to: before(day('2025-06-01')) },
      value: leave('year', days(10).perYear),
    })
    expect(sums([cut], { mother: {} }).map(({ leave: of }) => of)).toEqual([[{ subject: 'mother', lo: 0, hi: 10 }], []])
  })
})
