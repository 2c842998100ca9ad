import { describe, expect, it } from 'vitest'
import { workingDays } from './calendar'
import { born, family, leavesOf, type Home } from './families'

const fathers = {
  zhejiang: ['zhejiang/paternity-leave', 15],
  fujian: ['fujian/paternity-leave', 15],
  anhui: ['anhui/paternity-leave', 30],
  xinjiang: ['xinjiang/paternity-leave', 20],
} as const satisfies Partial<Record<Home, readonly [string, number]>>

/** The days of 2025 and 2026 worked, in the order in which a leave uses them up. */
const aroundNationalDay = [
  // Friday 26 September; Sunday 28 is worked instead of a day of the holidays.
  20250926, 20250928, 20250929, 20250930,
  // Off from 1 to 8 October. Saturday 11 is worked instead.
  20251009, 20251010, 20251011,
  // Monday 13 to Friday 17.
  20251013, 20251014, 20251015, 20251016, 20251017,
  // Monday 20.
  20251020, 20251021, 20251022,
]
const aroundSpringFestival = [
  // Thursday 12 February; Saturday 14 is worked instead of a day of the holidays.
  20260212, 20260213, 20260214,
  // Off from 15 to 23 February. Saturday 28 is worked instead.
  20260224, 20260225, 20260226, 20260227, 20260228,
  // Monday 2 March.
  20260302, 20260303, 20260304, 20260305, 20260306,
  // Monday 9 March.
  20260309, 20260310,
]

describe('the leave of a father', () => {
  it.each([
    ['across National Day', '2025-09-26', aroundNationalDay, 20251010],
    ['across Spring Festival', '2026-02-12', aroundSpringFestival, 20260226],
  ])('is given in both ways %s', async (_title, birthDate, worked, lastByCalendar) => {
    expect(worked).toHaveLength(15)
    expect(worked.map((day) => workingDays.isWorkday(day))).toEqual(worked.map(() => true))
    const { whole } = await leavesOf(family('zhejiang', { children: [born(birthDate)] }), birthDate)
    expect(whole('zhejiang/paternity-leave', 'father')).toMatchObject({
      assumed: true,
      days: { min: 15, max: 15 },
      spans: [
        { days: 'calendar', by: 'open', first: worked[0], last: lastByCalendar },
        { days: 'working', by: 'open', first: worked[0], last: worked[14] },
      ],
      unknown: [{ why: 'counting' }, { why: 'start' }],
    })
  })

  it('names the holidays inside', async () => {
    const { whole } = await leavesOf(family('zhejiang', { children: [born('2025-09-26')] }), '2025-09-26')
    expect(whole('zhejiang/paternity-leave', 'father').holidays).toEqual({
      stretches: [{ holidays: ['national-day', 'mid-autumn'], from: 20251001, until: 20251008, days: 8 }],
    })
  })

  it('uses no day of a weekend', async () => {
    // 21 September 2025 was a Sunday.
    const { whole } = await leavesOf(family('zhejiang', { children: [born('2025-09-21')] }), '2025-09-21')
    expect(whole('zhejiang/paternity-leave', 'father').spans.map(({ first }) => first)).toEqual([20250921, 20250922])
  })

  it.each(Object.entries(fathers))('in %s', async (home, [benefit, days]) => {
    const { whole } = await leavesOf(family(home as Home, { children: [born('2025-07-01')] }), '2025-07-10')
    const leave = whole(benefit, 'father')
    expect(leave.days).toMatchObject({ min: days, max: days })
    // 1 July 2025 was a Tuesday, and no holiday lies in July and August: 4 working days to Friday, then 5 a week.
    const last = { 15: [20250715, 20250721], 20: [20250720, 20250728], 30: [20250730, 20250811] }[days]
    expect(leave.spans.map((span) => span.last)).toEqual(last)
    expect(leave.unknown).toEqual([{ why: 'counting' }, { why: 'start' }])
  })

  it('cannot be counted into a year without a notice', async () => {
    const { whole } = await leavesOf(family('zhejiang', { pregnancy: { dueDate: '2026-12-20', babies: 1 } }), '2026-11-22')
    const leave = whole('zhejiang/paternity-leave', 'father')
    expect(leave.spans).toEqual([
      { days: 'calendar', by: 'open', first: 20261220, last: 20270103 },
      { days: 'working', by: 'open', unknownFrom: 20261229 },
    ])
    expect(leave.unknown).toContainEqual({ why: 'working-days', from: 20261229 })
  })

  it('begins on the day he chooses, not before the birth', async () => {
    const household = family('zhejiang', { children: [born('2025-09-26')] })
    const from = async (day: number) => (await leavesOf(household, '2025-09-26', day)).whole('zhejiang/paternity-leave', 'father')
    expect(await from(20251009)).toMatchObject({
      start: 20251009,
      spans: [
        { first: 20251009, last: 20251023 },
        // 9, 10, 11; 13 to 17; 20 to 24; 27 and 28 October.
        { first: 20251009, last: 20251028 },
      ],
    })
    expect((await from(20250901)).start).toBe(20250926)
  })

  it('is told for each birth there may be leave for', async () => {
    const both = { children: [born('2025-03-15')], pregnancy: { dueDate: '2026-01-20', babies: 1 } }
    const { of } = await leavesOf(family('zhejiang', both), '2025-12-01')
    expect(of('zhejiang/paternity-leave', 'father').leaves).toMatchObject([
      { occasion: 'birth', start: 20250315 },
      { occasion: 'due', start: 20260120 },
    ])
  })

  it('is not told of a father without an employer', async () => {
    const father = { work: 'flexible' }
    const { all } = await leavesOf(family('zhejiang', { father, children: [born('2025-09-26')] }), '2025-09-26')
    expect(all.some(({ outcome }) => outcome.subject === 'father')).toBe(false)
  })
})

describe('leave for a wedding', () => {
  const married = (registeredOn: string): object => ({ marriage: { registeredOn, plannedOn: null } })

  it('in Zhejiang keeps weekends out by a draft only', async () => {
    const { whole } = await leavesOf(family('zhejiang', { ...married('2025-09-26') }), '2025-09-26')
    for (const subject of ['mother', 'father'])
      expect(whole('zhejiang/marriage-leave', subject)).toMatchObject({
        occasion: 'marriage',
        assumed: true,
        days: { min: 13, max: 13 },
        spans: [
          { days: 'calendar', by: 'open', first: 20250926, last: 20251008 },
          // The thirteenth of the days around National Day.
          { days: 'working', by: 'report', first: 20250926, last: 20251020 },
        ],
      })
  })

  it('that is topped up begins no sooner than the rules', async () => {
    const { whole } = await leavesOf(family('zhejiang', { ...married('2024-03-01') }), '2025-01-10')
    expect(whole('zhejiang/marriage-leave', 'mother')).toMatchObject({
      on: 20240301,
      start: 20240927,
      days: { min: 10, max: 13 },
      spans: [{ last: 20241006, latest: 20241009 }, { unknownFrom: 20240927 }],
    })
  })

  it.each([
    ['elsewhere', 'national/marriage-leave', [20250701, 20250703]],
    ['fujian', 'fujian/marriage-leave', [20250715, undefined]],
    ['anhui', 'anhui/marriage-leave', [20250710, undefined]],
    ['xinjiang', 'xinjiang/marriage-leave', [20250723, undefined]],
  ] as const)('in %s', async (home, benefit, [last, latest]) => {
    const { whole } = await leavesOf(family(home, { ...married('2025-07-01') }), '2025-07-01')
    const [byCalendar] = whole(benefit, 'father').spans
    expect([byCalendar?.first, byCalendar?.last, byCalendar?.latest]).toEqual([20250701, last, latest])
  })

  it('that is planned begins on the day of the plan', async () => {
    const marriage = { registeredOn: null, plannedOn: '2025-10-01' }
    const { whole } = await leavesOf(family('fujian', { marriage }), '2025-07-01')
    // Fifteen days; the first working day after the holidays is 9 October, and 11 is worked.
    expect(whole('fujian/marriage-leave', 'mother').spans).toMatchObject([
      { first: 20251001, last: 20251015 },
      { first: 20251009, last: 20251028 },
    ])
  })
})
