import { describe, expect, test } from 'vitest'
import { housing } from '../../rules/household'
import { cash, cashRange, yuan } from '../../rules/language'
import { claims } from '../../src/engine/related'
import { cashTotals } from '../../src/engine/totals/totals'
import * as made from './made'

const nothing = { lo: 0, hi: 0 }
const children = [
  { id: 'a', birthDate: '2024-05-01' },
  { id: 'b', birthDate: '2025-05-01' },
]

describe('the cash of a family', () => {
  test('adds what is of one rhythm, for each child', () => {
    const outcomes = made.outcomesOf([made.childMoney], { children })
    // Two children under three: 3600 + 3600.
    expect(cashTotals(outcomes)).toEqual([{ period: 'year', sure: { lo: 7200, hi: 7200 }, open: nothing }])
  })

  test('keeps years, months and births apart, in this order', () => {
    const outcomes = made.outcomesOf([made.birthGift, made.rentMoney, made.childMoney], { children, housing: { rents: true } })
    expect(cashTotals(outcomes)).toEqual([
      { period: 'year', sure: { lo: 7200, hi: 7200 }, open: nothing },
      { period: 'month', sure: { lo: 200, hi: 200 }, open: nothing },
      { period: 'once', sure: { lo: 2000, hi: 2000 }, open: nothing },
    ])
  })

  test('a missing answer makes a sum open, not sure', () => {
    const outcomes = made.outcomesOf([made.childMoney], { children: [children[0], { id: 'b' }] })
    expect(cashTotals(outcomes)).toEqual([{ period: 'year', sure: { lo: 3600, hi: 3600 }, open: { lo: 0, hi: 3600 } }])
  })

  test('bounds of the document stay bounds of the sum', () => {
    const range = made.made('range', 'household', { value: cashRange('birth', yuan(500).perBirth, yuan(2400).perBirth) })
    const least = made.made('least', 'household', { value: cash('month', yuan(300).perMonth, { bound: 'at-least' }) })
    const outcomes = made.outcomesOf([made.birthGift, made.capped, range, least], {})
    expect(cashTotals(outcomes)).toEqual([
      { period: 'month', sure: { lo: 300, hi: Infinity }, open: nothing },
      // 2000 + at most 500 + 500 to 2400.
      { period: 'once', sure: { lo: 2500, hi: 4900 }, open: nothing },
    ])
  })

  test('drafts, plans that are over, what others decide and what is not cash add nothing', () => {
    const benefits = [made.draftMoney, made.planMoney, made.employerMay, made.noFigure, made.leaveDays, made.planned]
    const outcomes = made.outcomesOf(benefits, { mother: { work: 'employee' }, children })
    expect(cashTotals(claims(outcomes))).toEqual([])
  })

  test('of two that exclude each other only the better one counts', () => {
    const outcomes = made.outcomesOf([made.rentMoney, made.rentTwice], { housing: { rents: true } })
    expect(cashTotals(outcomes)).toEqual([{ period: 'month', sure: { lo: 500, hi: 500 }, open: nothing }])
  })

  test('what raises another benefit is not added to it', () => {
    const more = made.made('more', 'household', {
      value: cash('month', yuan(50).perMonth),
      topsUp: ['made/rent-money'],
      conditions: { rents: housing.rents },
    })
    const outcomes = made.outcomesOf([made.rentMoney, more], { housing: { rents: true } })
    expect(cashTotals(outcomes)).toEqual([{ period: 'month', sure: { lo: 200, hi: 200 }, open: nothing }])
  })

  test('a local rule and the law it carries out are one payment', () => {
    const local = made.made('local', 'household', {
      value: cash('month', yuan(250).perMonth),
      implements: ['made/rent-money'],
      conditions: { rents: housing.rents },
    })
    const rents = made.outcomesOf([made.rentMoney, local], { housing: { rents: true } })
    expect(claims(rents).map(({ benefit }) => benefit.id)).toEqual(['made/local'])
    // A local draft takes nothing away from the law.
    const idea = made.made('idea', 'household', { value: cash('month', yuan(250).perMonth), implements: ['made/rent-money'] }, made.draft)
    expect(claims(made.outcomesOf([made.rentMoney, idea], { housing: { rents: true } }))).toHaveLength(2)
    // A draft that only repeats it, with the same figure or none, is not a second line.
    const same = made.made('same', 'household', { value: cash('month', yuan(200).perMonth), implements: ['made/rent-money'] }, made.draft)
    expect(claims(made.outcomesOf([made.rentMoney, same], { housing: { rents: true } })).map(({ benefit }) => benefit.id)).toEqual([
      'made/rent-money',
    ])
    // It stands for the draft of the place above: a family reads one line, not two.
    const above = made.made('above', 'household', { value: cash('month', yuan(250).perMonth) }, made.draft)
    const below = made.made('below', 'household', { value: cash('month', yuan(250).perMonth), implements: ['made/above'] }, made.draft)
    expect(claims(made.outcomesOf([above, below], {})).map(({ benefit }) => benefit.id)).toEqual(['made/below'])
  })

  test('sums of fen are exact', () => {
    const dime = made.made('dime', 'household', { value: cash('once', yuan(0.1).once) })
    const two = made.made('two', 'household', { value: cash('once', yuan(0.2).once) })
    expect(cashTotals(made.outcomesOf([dime, two], {}))[0]?.sure).toEqual({ lo: 0.3, hi: 0.3 })
  })
})
