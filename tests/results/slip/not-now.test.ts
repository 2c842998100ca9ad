import { describe, expect, test } from 'vitest'
import { child, housing, parent, specialFamily } from '../../../rules/household'
import { cash, cite, days, is, law, leave, service, under, yuan, type Benefit } from '../../../rules/language'
import { claims } from '../../../src/engine'
import { rowsOf } from '../../../src/results/rows'
import { notNowOf } from '../../../src/results/slip/not-now'
import { draft, made, outcomesOf } from '../made'

const month = cash('month', yuan(200).perMonth)
const rents = made('rents', 'household', { value: month, conditions: { rents: housing.rents } })
const notRenting = { housing: { rents: false } }

/** Names of what is told, and how many more there are. */
function told(benefits: readonly Benefit[], household: object): [string[], number] {
  const outcomes = claims(outcomesOf(benefits, household))
  const { rows, more } = notNowOf(rowsOf(outcomes.filter(({ status }) => status === 'ineligible')), outcomes)
  return [rows.map(({ row, condition }) => `${row.outcome.benefit.id} ${condition}`), more]
}

describe('of what does not fit', () => {
  test('what lacks one condition is told with it', () => {
    expect(told([rents], notRenting)).toEqual([['made/rents rents'], 0])
  })
  test('what lacks two, or may lack another, is counted', () => {
    const two = made('two', 'household', { value: month, conditions: { rents: housing.rents, again: housing.rents } })
    const perhaps = made('perhaps', 'household', { value: month, conditions: { rents: housing.rents, another: housing.buying.ownUse } })
    expect(told([two, perhaps], notRenting)).toEqual([[], 2])
    // Told that the home is for themselves, the second lacks one condition only.
    expect(told([two, perhaps], { housing: { rents: false, buying: { ownUse: true } } })).toEqual([['made/perhaps rents'], 1])
  })
  test('nothing is told that touches what is asked with regret', () => {
    const loss = made('loss', 'household', {
      value: month,
      conditions: { special: is(specialFamily, 'child-died'), rents: housing.rents },
    })
    expect(told([loss], { ...notRenting, specialFamily: 'child-died' })).toEqual([[], 1])
    expect(told([loss], { housing: { rents: true }, specialFamily: 'none' })).toEqual([[], 1])
  })
  test('drafts, single reports and services are counted', () => {
    const conditions = { rents: housing.rents }
    const reported = law({
      id: 'made-report',
      checkedOn: '2026-11-22',
      clauses: { 'made-report-1': { kind: 'entitlement', attested: 'single' } },
    })
    const all = [
      made('drafted', 'household', { value: month, conditions }, draft),
      made('reported', 'household', { value: month, conditions, basis: cite(reported, 'made-report-1') }),
      made('helped', 'household', { category: 'services', value: service, conditions }),
    ]
    expect(told(all, notRenting)).toEqual([[], 3])
  })
  test('what somebody else in the family has, or the family has another of, is not told', () => {
    const young = made('young', 'each-child', {
      value: cash('year', yuan(3600).perYear),
      conditions: { underThree: under(child.birthDate, 3) },
    })
    const children = [
      { id: 'a', birthDate: '2015-05-01' },
      { id: 'b', birthDate: '2025-05-01' },
    ]
    expect(told([young], { children })).toEqual([[], 0])
    const instead = made('instead', 'household', { value: month, excludes: ['made/rents'] })
    expect(told([rents, instead], notRenting)).toEqual([[], 1])
  })
  test('money goes before leave, and five are enough', () => {
    const leaves = made('leave', 'each-parent', {
      category: 'leave',
      value: leave('year', days(10).perYear),
      conditions: { employed: is(parent.work, 'employee') },
    })
    const more = ['a', 'b', 'c', 'd'].map((name) => made(name, 'household', { value: month, conditions: { rents: housing.rents } }))
    const household = { ...notRenting, mother: { work: 'not-working' }, father: { work: 'not-working' } }
    expect(told([leaves, ...more], household)).toEqual([
      ['made/a rents', 'made/b rents', 'made/c rents', 'made/d rents', 'made/leave employed'],
      0,
    ])
    const [five, left] = told([leaves, ...more, rents], household)
    expect([five.length, five.includes('made/leave employed'), left]).toEqual([5, false, 1])
  })
})
