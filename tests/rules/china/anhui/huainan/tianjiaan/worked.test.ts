import { describe, expect, it } from 'vitest'
import { run, type Run } from '../../../../../support/run'
import couple from '../../../../../cases/tianjiaan-W1.json'
import elders from '../../../../../cases/tianjiaan-W2.json'
import { changed, rules, type Changes } from './support'

const allowance = 'tianjiaan/nursing-allowance'
const coupleOn = (on: string, changes: Changes = {}): Run => run([rules], changed(changes, couple), on)
const eldersOn = (on: string, changes: Changes = {}): Run => run([rules], changed(changes, elders), on)
const open = (of: Run, clause: string) => of.citing(clause).filter(({ status }) => status === 'eligible' || status === 'undetermined')
const monthly = (of: Run, subject: string) => of.of(allowance, subject).value

describe('a special family, the husband 60 on the day, the wife 59', () => {
  const day = coupleOn('2025-04-01')

  it('pays 300 a month to the husband and nothing yet to the wife', () => {
    const [husband, ...others] = open(day, 'tianjiaan-20-2')
    expect(others).toEqual([])
    expect(husband).toMatchObject({ subject: 'father', status: 'eligible', certainty: 'entitled', from: 20250401 })
    expect(husband?.value).toEqual({ kind: 'cash', bound: 'exact', unit: 'CNY', per: 'month', min: 300, max: 300 })
    expect(day.of('tianjiaan/nursing-allowance-parent', 'mother')).toMatchObject({ status: 'upcoming', from: 20260115 })
  })

  it('may have the allowance raised', () => {
    expect(open(day, 'tianjiaan-20-3')).toMatchObject([{ subject: 'father', status: 'eligible', certainty: 'discretionary' }])
  })

  it('has the assistance whose sum stands elsewhere', () => {
    expect(open(day, 'tianjiaan-20-1')).toMatchObject([
      { subject: 'household', status: 'eligible', certainty: 'delegated', value: { kind: 'cash', bound: 'unspecified' } },
    ])
  })

  it('comes first for a public old-age home', () => {
    expect(open(day, 'tianjiaan-20-5')).toMatchObject([{ subject: 'father', status: 'eligible', value: { kind: 'priority' } }])
  })

  it('has no allowance the day before the birthday, and is told from when', () => {
    const before = coupleOn('2025-03-31')
    expect(open(before, 'tianjiaan-20-2')).toEqual([])
    expect(before.of('tianjiaan/nursing-allowance-parent', 'father')).toMatchObject({ status: 'upcoming', from: 20250401 })
  })

  it('has no allowance where it is not a special family', () => {
    expect(open(coupleOn('2025-04-01', { specialFamily: 'none' }), 'tianjiaan-20-2')).toEqual([])
  })

  it('reads the same with the two told as elders, and has the assistance where the household is told to be the special family', () => {
    const births = { 'elders[0].birthDate': '1965-04-01', 'elders[1].birthDate': '1966-01-15' }
    const told = eldersOn('2025-04-01', births)
    expect(open(told, 'tianjiaan-20-1')).toEqual([])
    expect(open(eldersOn('2025-04-01', { ...births, specialFamily: 'child-died' }), 'tianjiaan-20-1')).toMatchObject([
      { subject: 'household', status: 'eligible', certainty: 'delegated' },
    ])
    expect(open(told, 'tianjiaan-20-2')).toMatchObject([{ subject: 'elder:e1', status: 'eligible', value: { min: 300, max: 300 } }])
    expect(open(told, 'tianjiaan-20-3')).toMatchObject([{ subject: 'elder:e1', status: 'eligible', certainty: 'discretionary' }])
    expect(open(told, 'tianjiaan-20-5')).toMatchObject([
      { subject: 'elder:e1', status: 'eligible', value: { kind: 'priority' } },
      { subject: 'elder:e2', status: 'eligible', value: { kind: 'priority' } },
    ])
  })
})

describe('elders of a special family', () => {
  it.each([
    ['exactly 70 and exactly 80', '2025-04-01', {}, 300 + 100, 300 + 2 * 100],
    ['69 and 79 the day before', '2025-03-31', {}, 300, 300 + 100],
    [
      '90 and 100',
      '2025-04-01',
      { 'elders[0].birthDate': '1935-04-01', 'elders[1].birthDate': '1925-04-01' },
      300 + 3 * 100,
      300 + 4 * 100,
    ],
    [
      '61 and 75, not by the year',
      '2025-04-01',
      { 'elders[0].birthDate': '1964-04-01', 'elders[1].birthDate': '1950-04-01' },
      300,
      300 + 100,
    ],
  ])('who are %s draw the rate of the age reached', (_, on, changes, first, second) => {
    const result = eldersOn(on, changes)
    expect(open(result, 'tianjiaan-20-2').map(({ status, certainty }) => [status, certainty])).toEqual([
      ['eligible', 'entitled'],
      ['eligible', 'entitled'],
    ])
    expect(monthly(result, 'elder:e1')).toMatchObject({ bound: 'exact', min: first, max: first })
    expect(monthly(result, 'elder:e2')).toMatchObject({ bound: 'exact', min: second, max: second })
  })
})
