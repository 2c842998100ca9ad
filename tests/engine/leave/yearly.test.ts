import { describe, expect, it } from 'vitest'
import type { YearlyLeave } from '../../../src/engine/leave'
import { born, counties, family, leavesOf, type Home } from './families'

const on = '2025-06-01'
const one = { children: [born('2025-03-15')] }

const spansOf = ({ years }: YearlyLeave, of: string): (readonly [number, number, boolean])[] =>
  (years.find((one) => one.of === of)?.spans ?? []).map(({ first, last, partial }) => [first, last, partial] as const)

describe('childcare leave', () => {
  it('in Zhejiang is cut into years in both ways, since the text does not say which', async () => {
    const { yearly } = await leavesOf(family('zhejiang', one), on)
    for (const subject of ['mother', 'father']) {
      const [leave] = yearly('zhejiang/childcare-leave', subject)
      expect(leave).toMatchObject({
        child: 'child:c2025-03-15',
        per: 'year',
        first: 20250315,
        last: 20280314,
        days: { min: 10, max: 10, bound: 'exact' },
        years: [
          { of: 'child', by: 'open' },
          { of: 'calendar', by: 'open' },
        ],
        unknown: [{ why: 'counting' }, { why: 'year' }],
      })
      expect(leave && spansOf(leave, 'child')).toEqual([
        [20250315, 20260314, false],
        [20260315, 20270314, false],
        [20270315, 20280314, false],
      ])
      expect(leave && spansOf(leave, 'calendar')).toEqual([
        [20250315, 20251231, true],
        [20260101, 20261231, false],
        [20270101, 20271231, false],
        [20280101, 20280314, true],
      ])
    }
  })

  it.each([
    ['zhejiang', 'zhejiang/childcare-leave', 20280314],
    ['fujian', 'fujian/childcare-leave', 20280314],
    ['xinjiang', 'xinjiang/childcare-leave', 20280314],
    ['anhui', 'anhui/childcare-leave', 20310314],
  ] as const)('in %s ends the day before a birthday', async (home, benefit, last) => {
    const { yearly } = await leavesOf(family(home, one), on)
    expect(yearly(benefit, 'father')).toMatchObject([{ first: 20250315, last }])
  })

  it('in Xinjiang goes by the child’s year as one page says, and is a minimum', async () => {
    const { yearly } = await leavesOf(family('xinjiang', one), on)
    expect(yearly('xinjiang/childcare-leave', 'mother')).toMatchObject([
      {
        days: { min: 10, bound: 'at-least' },
        years: [
          { of: 'child', by: 'report' },
          { of: 'calendar', by: 'open' },
        ],
      },
    ])
  })

  it('of a child born on 29 February turns on 28 February', async () => {
    const { yearly } = await leavesOf(family('zhejiang', { children: [born('2024-02-29')] }), on)
    const [leave] = yearly('zhejiang/childcare-leave', 'mother')
    expect(leave && spansOf(leave, 'child')).toEqual([
      [20240229, 20250227, false],
      [20250228, 20260227, false],
      [20260228, 20270227, false],
    ])
  })

  it('is told for each child it is for', async () => {
    const children = [born('2020-01-01'), born('2023-06-02'), born('2025-03-15')]
    const { yearly } = await leavesOf(family('fujian', { children }), on)
    expect(yearly('fujian/childcare-leave', 'mother').map(({ child, last }) => [child, last])).toEqual([
      ['child:c2023-06-02', 20260601],
      ['child:c2025-03-15', 20280314],
    ])
  })

  it('of a plan ends with the plan; the province’s goes on', async () => {
    const children = [born('2024-05-10')]
    const before = await leavesOf(family('zhangping', { children }), '2025-12-31')
    const [leave] = before.yearly('zhangping/childcare-leave', 'mother')
    expect(leave).toMatchObject({ first: 20240510, last: 20251231 })
    expect(leave && spansOf(leave, 'child')).toEqual([
      [20240510, 20250509, false],
      [20250510, 20251231, true],
    ])
    const after = await leavesOf(family('zhangping', { children }), '2026-01-01')
    expect(after.all.map(({ outcome }) => outcome.benefit.id)).not.toContain('zhangping/childcare-leave')
    expect(after.yearly('fujian/childcare-leave', 'mother')).toMatchObject([{ first: 20240510, last: 20270509 }])
  })

  it('does not begin before its law', async () => {
    const { yearly } = await leavesOf(family('zhejiang', { children: [born('2020-02-01')] }), '2022-01-01')
    // Article 22 in its present words is of 25 November 2021.
    expect(yearly('zhejiang/childcare-leave', 'mother')).toMatchObject([{ first: 20211125, last: 20230131 }])
  })
})

describe('what Aral’s draft adds', () => {
  const hukou = counties.aral
  const withSecond = (more: object = {}): object => ({
    children: [born('2020-05-01', { hukou }), born('2025-03-15', { hukou, ...more })],
  })

  it('runs from the last day of maternity leave, by the month for the mother', async () => {
    const { yearly, of } = await leavesOf(family('aral', { ...withSecond() }), '2025-09-01')
    expect(of('aral/mother-leave-second', 'mother').outcome.standing).toBe('consultation-draft')
    expect(yearly('aral/mother-leave-second', 'mother')).toMatchObject([
      { per: 'month', days: { min: 2, max: 2 }, first: 20250819, last: 20280314, years: [], unknown: [{ why: 'counting' }] },
    ])
    const [father] = yearly('aral/father-leave', 'father')
    expect(father).toMatchObject({ per: 'year', days: { min: 5, max: 5 }, first: 20250819, last: 20280314 })
    expect(father && spansOf(father, 'child')).toEqual([
      [20250819, 20260314, true],
      [20260315, 20270314, false],
      [20270315, 20280314, false],
    ])
  })

  it('begins when the leave told ends', async () => {
    const { yearly } = await leavesOf(family('aral', { ...withSecond({ maternityLeaveEndsOn: '2025-08-01' }) }), '2025-09-01')
    expect(yearly('aral/father-leave', 'father')).toMatchObject([{ first: 20250801 }])
  })

  it('begins on the latest day it may while nobody says how long that leave was', async () => {
    const { yearly } = await leavesOf(family('aral', { ...withSecond({ difficultBirth: 'unknown' }) }), '2025-10-01')
    expect(yearly('aral/father-leave', 'father')).toMatchObject([
      // 15 days after 19 August.
      { first: 20250903, unknown: [{ why: 'day', path: 'children[1].difficultBirth' }, { why: 'counting' }, { why: 'year' }] },
    ])
  })
})

it.each(['zhejiang', 'fujian', 'zhangping', 'anhui', 'xinjiang', 'aral'] as const satisfies readonly Home[])(
  'tells both parents of %s when they have leave for a birth and for a child',
  async (home) => {
    const { all } = await leavesOf(family(home, one), on)
    const told = all.map(({ outcome }) => `${outcome.benefit.id.split('/')[1] ?? ''} ${outcome.subject}`)
    for (const leave of ['maternity-leave mother', 'paternity-leave father', 'childcare-leave mother', 'childcare-leave father'])
      expect(told).toContain(leave)
  },
)
