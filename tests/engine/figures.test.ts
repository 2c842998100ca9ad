import { describe, expect, test } from 'vitest'
import { housing, parent } from '../../rules/household'
import {
  cash,
  cashRange,
  choose,
  cite,
  days,
  equals,
  feeReduction,
  is,
  leave,
  orZero,
  parents,
  percent,
  portion,
  reached,
  shareOf,
  stepped,
  sumOver,
  type Value,
  unspecified,
  withdrawalLimit,
  yuan,
  ageInYears,
} from '../../rules/language'
import { run, type Run } from '../support/run'
import { rulesOf, testBenefit, testDocument, testDraft } from '../support/rules'

const one = (benefit: ReturnType<typeof testBenefit>, household: object, on = '2025-06-01', named: string[] = []): Run =>
  run(rulesOf(benefit), household, on, named)

describe('figures', () => {
  const figure = (value: Value, household: object = {}): ReturnType<Run['of']> =>
    one(testBenefit({ subject: 'household', value }), household).of('test/benefit')
  test('a limit and what can be had of it', () => {
    const limit = withdrawalLimit('month', yuan(800).perMonth, housing.monthlyRent)
    expect(figure(limit, { housing: { monthlyRent: 799.99 } })).toMatchObject({
      value: { min: 800, max: 800, bound: 'at-most' },
      payable: 799.99,
    })
    expect(figure(limit, { housing: { monthlyRent: 800 } }).payable).toBe(800)
    expect(figure(limit, { housing: { monthlyRent: 800.01 } }).payable).toBe(800)
    expect(figure(limit)).toMatchObject({ status: 'eligible', missing: [] })
    expect(figure(limit).payable).toBeUndefined()
  })
  test('a share of a fee', () => {
    const share = feeReduction('month', percent(50), shareOf(50, housing.monthlyRent))
    expect(figure(share, { housing: { monthlyRent: 1200 } })).toMatchObject({
      value: { min: 50, max: 50, unit: 'percent' },
      payable: 1200 * 0.5,
    })
  })
  test('the part of a rent inside a standard', () => {
    const { publicRental } = housing
    const inside = feeReduction(
      'month',
      percent(100),
      portion(orZero(publicRental.rent), orZero(publicRental.areaStandard), orZero(publicRental.unitArea)),
    )
    const rented = (unitArea: number): object => ({ housing: { publicRental: { rent: 800, areaStandard: 60, unitArea } } })
    expect(figure(inside, rented(80)).payable).toBe((800 * 60) / 80)
    expect(figure(inside, rented(60)).payable).toBe(800)
    expect(figure(inside, rented(50)).payable).toBe(800)
  })
  test('a range of the document stays a range', () =>
    expect(figure(cashRange('once', yuan(500).once, yuan(2400).once)).value).toMatchObject({ bound: 'range', min: 500, max: 2400 }))
  test('a figure the document does not give has no numbers', () =>
    expect(figure(unspecified('cash', 'month')).value).toEqual({ kind: 'cash', per: 'month', bound: 'unspecified' }))
  test('a local rate nobody told is no figure', () => {
    const rate = cash('month', housing.publicRental.localAllowance)
    expect(figure(rate, { housing: { publicRental: { localAllowance: null } } }).value).toMatchObject({ bound: 'unspecified' })
    expect(figure(rate).value).toMatchObject({ bound: 'unspecified' })
    expect(figure(rate, { housing: { publicRental: { localAllowance: 1080 } } }).value).toMatchObject({
      bound: 'exact',
      min: 1080,
      max: 1080,
    })
  })
  test('an arm’s clause is cited only when the arm may be taken', () => {
    const byHomes = testBenefit({
      subject: 'household',
      basis: cite(testDocument, 'test-1', 'test-2'),
      value: cash(
        'once',
        choose([
          { when: equals(housing.homesOwned, 0), then: yuan(10).once, basis: ['test-1'] },
          { when: equals(housing.homesOwned, 1), then: yuan(20).once, basis: ['test-2'] },
        ]),
      ),
    })
    const cited = (household: object): string[] =>
      one(byHomes, household)
        .of('test/benefit')
        .basis.map(({ clause }) => clause)
    expect(cited({ housing: { homesOwned: 0 } })).toEqual(['test-1'])
    expect(cited({ housing: { homesOwned: 1 } })).toEqual(['test-2'])
    expect(cited({})).toEqual(['test-1', 'test-2'])
  })
  test('an open arm spreads the figure', () => {
    const byHomes = cash(
      'once',
      choose(
        [
          { when: equals(housing.homesOwned, 0), then: yuan(10).once },
          { when: equals(housing.homesOwned, 1), then: yuan(20).once },
        ],
        yuan(5).once,
      ),
    )
    expect(figure(byHomes).value).toMatchObject({ min: 5, max: 20 })
    expect(figure(byHomes).missing).toEqual(['housing.homesOwned'])
  })
  test('steps by age: 300 from 60, and 100 more for every full ten years', () => {
    const elderly = testBenefit({
      subject: 'mother',
      basis: cite(testDraft, 'draft-1'),
      conditions: { sixty: reached(parent.birthDate, 60) },
      value: cash(
        'month',
        stepped(ageInYears(parent.birthDate), { from: 60, base: yuan(300).perMonth, every: 10, step: yuan(100).perMonth }),
      ),
    })
    const at = (birthDate: string): number | undefined =>
      one(elderly, { mother: { birthDate } }, '2025-04-01').of('test/benefit', 'mother').value?.min
    expect(['1965-04-01', '1955-04-02', '1955-04-01', '1945-04-01', '1925-04-01'].map(at)).toEqual([
      300,
      300,
      300 + 100,
      300 + 2 * 100,
      300 + 4 * 100,
    ])
  })
  test('leave and what is left of it', () => {
    const ten = testBenefit({ subject: 'mother', value: leave('year', days(10).perYear, { used: parent.leaveUsedThisYear.childcare }) })
    const used = (childcare: number): number | undefined =>
      one(ten, { mother: { leaveUsedThisYear: { childcare } } }).of('test/benefit', 'mother').payable
    expect([0, 4, 10, 12].map(used)).toEqual([10, 6, 0, 0])
  })
  test('sums over the parents who count', () => {
    const both = cash('once', sumOver(parents, is(parent.work, 'employee'), parent.housingFund.balance))
    const family = {
      mother: { work: 'employee', housingFund: { balance: 31000 } },
      father: { work: 'retired', housingFund: { balance: 5000 } },
    }
    expect(figure(both, family).value).toMatchObject({ min: 31000, max: 31000 })
    expect(figure(both, { ...family, father: { work: 'employee', housingFund: { balance: 5000 } } }).value).toMatchObject({
      min: 31000 + 5000,
    })
  })
})
