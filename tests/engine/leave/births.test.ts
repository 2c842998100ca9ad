import { describe, expect, it } from 'vitest'
import { born, family, leavesOf, type Home } from './families'

const mothers: Record<Exclude<Home, 'zhangping' | 'aral'>, string> = {
  zhejiang: 'zhejiang/maternity-leave',
  fujian: 'fujian/maternity-leave',
  anhui: 'anhui/maternity-leave',
  xinjiang: 'xinjiang/maternity-leave',
  elsewhere: 'national/maternity-leave',
}

/** Left of 15 March 2025: 17 days in March, 30 in April, 31 in May, 30 in June, 31 in July: 139. The 158th is 19 August. */
const firstChild = { children: [born('2025-03-15')] }
const on = '2025-06-01'

describe('the leave of a mother in Zhejiang', () => {
  it.each([
    ['of a first child', [born('2025-03-15')], 98 + 60, 20250819],
    ['of a second child', [born('2020-05-01'), born('2025-03-15')], 98 + 90, 20250918],
    ['after a difficult birth', [born('2025-03-15', { difficultBirth: true })], 98 + 60 + 15, 20250903],
    // The second of the twins is a second child.
    ['of twins', [born('2025-03-15'), born('2025-03-15', { id: 'twin' })], 98 + 90 + 15, 20251003],
  ])('%s', async (_title, children, days, last) => {
    const { whole } = await leavesOf(family('zhejiang', { children }), on)
    expect(whole('zhejiang/maternity-leave', 'mother')).toMatchObject({
      occasion: 'birth',
      on: 20250315,
      start: 20250315,
      assumed: false,
      days: { min: days, max: days, bound: 'exact' },
      spans: [{ days: 'calendar', by: 'text', first: 20250315, last }],
      unknown: [],
    })
  })

  it('is one for twins', async () => {
    const twins = [born('2025-03-15', { id: 'one' }), born('2025-03-15', { id: 'two' })]
    const { whole } = await leavesOf(family('zhejiang', { children: twins }), on)
    expect(whole('zhejiang/maternity-leave', 'mother').children).toEqual(['child:one', 'child:two'])
  })

  it('is earlier by the days taken before the birth', async () => {
    const { whole } = await leavesOf(family('zhejiang', firstChild), on)
    // Fifteen days before 15 March is 28 February; as many before 19 August is 4 August.
    expect(whole('zhejiang/maternity-leave', 'mother').early).toEqual({
      days: 15,
      spans: [{ days: 'calendar', by: 'text', first: 20250228, last: 20250804 }],
    })
  })

  it('has holidays inside', async () => {
    const { whole } = await leavesOf(family('zhejiang', firstChild), on)
    expect(whole('zhejiang/maternity-leave', 'mother').holidays).toEqual({
      stretches: [
        { holidays: ['tomb-sweeping'], from: 20250404, until: 20250406, days: 3 },
        { holidays: ['labour-day'], from: 20250501, until: 20250505, days: 5 },
        { holidays: ['dragon-boat'], from: 20250531, until: 20250602, days: 3 },
      ],
    })
  })

  it('ends when the family says so', async () => {
    const children = [born('2025-03-15', { maternityLeaveEndsOn: '2025-08-01' })]
    const { whole } = await leavesOf(family('zhejiang', { children }), on)
    const leave = whole('zhejiang/maternity-leave', 'mother')
    expect(leave).toMatchObject({ told: 20250801, start: 20250315, spans: [], unknown: [] })
    expect(leave.early).toBeUndefined()
  })

  it('ends on one of two days while nobody says whether the birth was difficult', async () => {
    const { whole } = await leavesOf(family('zhejiang', { children: [born('2025-03-15', { difficultBirth: 'unknown' })] }), on)
    expect(whole('zhejiang/maternity-leave', 'mother')).toMatchObject({
      days: { min: 158, max: 173 },
      spans: [{ first: 20250315, last: 20250819, latest: 20250903 }],
      unknown: [{ why: 'days', paths: ['children[0].difficultBirth'] }],
    })
  })

  it('is told while it lasts, and no more once it is over', async () => {
    const told = async (day: string): Promise<readonly string[]> =>
      (await leavesOf(family('zhejiang', firstChild), day)).all.map(({ outcome }) => outcome.benefit.id)
    expect(await told('2025-08-19')).toContain('zhejiang/maternity-leave')
    expect(await told('2025-08-20')).not.toContain('zhejiang/maternity-leave')
  })
})

describe('the leave of a mother elsewhere', () => {
  it('is counted by our reading where the nation alone has a rule: 98 days at least', async () => {
    const { whole } = await leavesOf(family('elsewhere', { children: [born('2026-02-01')] }), '2026-03-01')
    // 28 days of February, 31 of March, 30 of April: 89. The 98th is 9 May.
    expect(whole(mothers.elsewhere, 'mother')).toMatchObject({
      days: { min: 98, bound: 'at-least' },
      spans: [{ days: 'calendar', by: 'reading', first: 20260201, last: 20260509 }],
      early: { days: 15, spans: [{ first: 20260117, last: 20260424 }] },
      unknown: [{ why: 'counting' }],
    })
  })

  it('lasts between 158 and 180 days in Fujian', async () => {
    const { whole } = await leavesOf(family('fujian', firstChild), on)
    expect(whole(mothers.fujian, 'mother')).toMatchObject({
      days: { min: 158, max: 180, bound: 'range' },
      // 22 days after 19 August.
      spans: [{ days: 'calendar', by: 'reading', first: 20250315, last: 20250819, latest: 20250910 }],
      unknown: [{ why: 'counting' }],
    })
  })

  it('goes on for holidays in Anhui, as one report says', async () => {
    const { whole } = await leavesOf(family('anhui', firstChild), on)
    expect(whole(mothers.anhui, 'mother').spans).toEqual([
      { days: 'calendar', by: 'reading', first: 20250315, last: 20250819 },
      // Three days off for Tomb-sweeping, five for Labour Day, three for Dragon Boat.
      { days: 'without-holidays', by: 'report', first: 20250315, last: 20250819 + 3 + 5 + 3 },
    ])
  })

  it('is 158 days in Xinjiang, as read', async () => {
    const { whole } = await leavesOf(family('xinjiang', firstChild), on)
    expect(whole(mothers.xinjiang, 'mother')).toMatchObject({
      spans: [{ days: 'calendar', by: 'reading', first: 20250315, last: 20250819 }],
      unknown: [{ why: 'counting' }],
    })
  })
})

describe('a birth ahead', () => {
  const expecting = (more: object = {}): object => ({ pregnancy: { dueDate: '2026-12-08', babies: 1, ...more } })

  it('is taken to come on the due date', async () => {
    const { whole } = await leavesOf(family('zhejiang', { ...expecting() }), '2026-11-22')
    // 24 days of December, 31 of January, 28 of February, 31 of March, 30 of April: 144. The 158th is 14 May.
    expect(whole('zhejiang/maternity-leave', 'mother')).toMatchObject({
      occasion: 'due',
      on: 20261208,
      children: [],
      days: { min: 158, max: 158 },
      spans: [{ days: 'calendar', by: 'text', first: 20261208, last: 20270514 }],
      early: { days: 15, spans: [{ first: 20261123, last: 20270429 }] },
      // The days need no notice; the holidays among them do.
      holidays: { stretches: [], unknownFrom: 20261229 },
      unknown: [],
    })
  })

  it('is longer with twins', async () => {
    const { whole } = await leavesOf(family('elsewhere', { ...expecting({ babies: 2 }) }), '2026-11-22')
    // 98 + 15: 24 + 31 + 28 + 30 days.
    expect(whole(mothers.elsewhere, 'mother').spans).toMatchObject([{ first: 20261208, last: 20270330 }])
  })

  it('has no day while nobody told one', async () => {
    const { whole } = await leavesOf(family('zhejiang', { ...expecting({ dueDate: 'unknown' }) }), '2026-11-22')
    for (const [benefit, subject] of [
      ['zhejiang/maternity-leave', 'mother'],
      ['zhejiang/paternity-leave', 'father'],
    ] as const) {
      const leave = whole(benefit, subject)
      expect(leave.unknown).toContainEqual({ why: 'day', path: 'pregnancy.dueDate' })
      expect(leave).toMatchObject({ occasion: 'due', spans: [] })
    }
  })

  it('waits for the leave that lasts', async () => {
    const { whole } = await leavesOf(family('zhejiang', { ...firstChild, pregnancy: { dueDate: '2026-01-20', babies: 1 } }), on)
    expect(whole('zhejiang/maternity-leave', 'mother')).toMatchObject({ occasion: 'birth', on: 20250315 })
  })
})

it('a loss begins its leave on its own day', async () => {
  const after = async (months: number) =>
    (await leavesOf(family('elsewhere', { pregnancyLoss: { on: '2026-02-01', months } }), '2026-02-03')).whole(
      'national/miscarriage-leave',
      'mother',
    )
  expect(await after(3)).toMatchObject({ occasion: 'loss', spans: [{ first: 20260201, last: 20260215 }] })
  // 42 days: 28 of February and 14 of March.
  expect(await after(4)).toMatchObject({ occasion: 'loss', spans: [{ first: 20260201, last: 20260314 }] })
})
