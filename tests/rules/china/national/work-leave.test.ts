import { describe, expect, it } from 'vitest'
import { check, type Changes } from './work-support'

const born = (more: object = {}, babies = 1): Changes => ({
  children: Array.from({ length: babies }, (_, index) => ({ id: `b${index}`, birthDate: '2026-02-01', difficultBirth: false, ...more })),
})
const expecting = (more: object = {}): Changes => ({ children: [], pregnancy: { dueDate: '2026-06-15', ...more } })
const leave = (changes: Changes, on?: string) => check(changes, on).of('national/maternity-leave', 'mother')

describe('maternity leave', () => {
  it.each([
    // 1 February is the first day: the 98th is 9 May, the 113th 24 May, the 128th 8 June.
    ['one baby', born(), 98, '2026-05-09', '2026-05-10'],
    ['a caesarean that was not difficult', born({ birthMode: 'caesarean' }), 98, '2026-05-09', '2026-05-10'],
    ['a difficult birth', born({ difficultBirth: true }), 98 + 15, '2026-05-24', '2026-05-25'],
    ['twins', born({}, 2), 98 + 15, '2026-05-24', '2026-05-25'],
    ['triplets', born({}, 3), 98 + 2 * 15, '2026-06-08', '2026-06-09'],
    ['a difficult birth of twins', born({ difficultBirth: true }, 2), 98 + 15 + 15, '2026-06-08', '2026-06-09'],
  ])('for %s', (_title, changes, length, last, after) => {
    const outcome = leave(changes, last)
    expect(outcome).toMatchObject({ status: 'eligible', until: Number(last.replaceAll('-', '')) })
    expect(outcome.value).toEqual({ kind: 'leave-days', bound: 'at-least', unit: 'days', per: 'birth', min: length, max: length })
    expect(leave(changes, after).status).toBe('ineligible')
    expect(leave(changes, '2026-02-01').status).toBe('eligible')
  })

  it('ends on the last day that the family names', () => {
    const named = born({ maternityLeaveEndsOn: '2026-08-20' })
    expect(leave(named, '2026-08-20')).toMatchObject({ status: 'eligible', until: 20260820, value: { min: 98 } })
    expect(leave(named, '2026-08-21').status).toBe('ineligible')
    expect(leave(born({ maternityLeaveEndsOn: '2026-03-20' }), '2026-03-21').status).toBe('ineligible')
  })

  it('is between two lengths, and at its end open, while nobody says whether the birth was difficult', () => {
    const unsaid = born({ difficultBirth: undefined })
    expect(leave(unsaid)).toMatchObject({ status: 'eligible', value: { min: 98, max: 98 + 15 }, missing: ['children[0].difficultBirth'] })
    expect(leave(unsaid, '2026-05-10')).toMatchObject({ status: 'undetermined', missing: ['children[0].difficultBirth'] })
    expect(leave(unsaid, '2026-05-25').status).toBe('ineligible')
  })

  it.each([
    [1, 98],
    [2, 98 + 15],
    [3, 98 + 30],
  ])('of a pregnancy with %i', (babies, length) => {
    expect(leave(expecting({ babies }))).toMatchObject({ status: 'eligible', value: { min: length, max: length } })
  })

  it('of a pregnancy hangs on the number of babies', () => {
    const outcome = leave(expecting())
    expect(outcome).toMatchObject({ status: 'eligible', value: { min: 98 }, missing: ['pregnancy.babies'] })
    expect(outcome.value?.max).toBeGreaterThan(98 + 15)
  })

  it('that lasts comes before the one of a pregnancy; once it is over, that one is meant', () => {
    const both = { ...born({ difficultBirth: true }), pregnancy: { dueDate: '2026-12-01', babies: 1 } }
    expect(leave(both, '2026-05-24').value?.min).toBe(113)
    expect(leave(both, '2026-05-25')).toMatchObject({ status: 'eligible', value: { min: 98 } })
  })

  it.each(['adopted', 'earlier-marriage'])('is not for a child %s', (relation) => {
    expect(leave(born({ relation })).status).toBe('ineligible')
  })

  it('is the mother’s', () => {
    expect(
      check()
        .outcomes.filter(({ benefit }) => benefit.id === 'national/maternity-leave')
        .map(({ subject }) => subject),
    ).toEqual(['mother'])
  })
})

describe('leave after a miscarriage', () => {
  const loss = (months?: number, on = '2026-02-20'): Changes => ({
    children: [],
    pregnancyLoss: { on, ...(months === undefined ? {} : { months }) },
  })
  const after = (changes: Changes, on?: string) => check(changes, on).of('national/miscarriage-leave', 'mother')

  it.each([
    // 20 February is the first day: the 15th is 6 March, the 42nd 2 April.
    [0, 15, '2026-03-06', '2026-03-07'],
    [3, 15, '2026-03-06', '2026-03-07'],
    [4, 42, '2026-04-02', '2026-04-03'],
    [5, 42, '2026-04-02', '2026-04-03'],
  ])('in month %i is %i days', (months, length, last, over) => {
    const outcome = after(loss(months), last)
    expect(outcome).toMatchObject({ status: 'eligible', from: 20260220, until: Number(last.replaceAll('-', '')) })
    expect(outcome.value).toEqual({ kind: 'leave-days', bound: 'exact', unit: 'days', per: 'once', min: length, max: length })
    expect(after(loss(months), over).status).toBe('ineligible')
    expect(after(loss(months), '2026-02-20').status).toBe('eligible')
  })

  it('hangs on the months', () => {
    expect(after(loss())).toMatchObject({ status: 'eligible', value: { min: 15, max: 42 }, missing: ['pregnancyLoss.months'] })
    expect(after(loss(), '2026-03-07')).toMatchObject({ status: 'undetermined', missing: ['pregnancyLoss.months'] })
  })
})

describe('work late in pregnancy', () => {
  const late = (dueDate: string, on: string) =>
    check({ pregnancy: { dueDate, babies: 1 } }, on).of('national/no-overtime-in-pregnancy', 'mother')

  it('is pointed to three months before the due date, to be checked for a month', () => {
    expect(late('2026-06-15', '2026-03-14')).toMatchObject({ status: 'upcoming', from: 20260315 })
    expect(late('2026-06-15', '2026-03-15')).toMatchObject({ status: 'eligible', certainty: 'delegated' })
    expect(late('2026-06-15', '2026-04-14').certainty).toBe('delegated')
    expect(late('2026-06-15', '2026-04-15')).toMatchObject({ status: 'eligible', certainty: 'entitled', doubts: [] })
    expect(late('2026-06-15', '2026-06-20').status).toBe('eligible')
  })

  it('is reckoned to the end of a shorter month', () => {
    expect(late('2026-05-31', '2026-02-27')).toMatchObject({ status: 'upcoming', from: 20260228 })
    expect(late('2026-05-31', '2026-02-28').status).toBe('eligible')
  })
})

describe('time to nurse', () => {
  it.each([
    ['2026-02-01', 'eligible'],
    ['2027-01-31', 'eligible'],
    ['2027-02-01', 'ineligible'],
  ])('on %s: %s', (on, status) => {
    expect(check(born(), on).of('national/nursing-hours', 'mother').status).toBe(status)
  })
})

describe('leave for a marriage', () => {
  const married = (registeredOn: string, on: string) =>
    check({ marriage: { registeredOn, plannedOn: null } }, on).of('national/marriage-leave', 'mother')

  it('is one to three days', () => {
    expect(married('2026-02-10', '2026-03-01').value).toEqual({
      kind: 'leave-days',
      bound: 'range',
      unit: 'days',
      per: 'once',
      min: 1,
      max: 3,
    })
  })

  it('is asked for within a year of registering', () => {
    expect(married('2026-02-10', '2027-02-10').status).toBe('eligible')
    expect(married('2026-02-10', '2027-02-11').status).toBe('ineligible')
  })

  it('is for a planned wedding too, and for each of the two', () => {
    const of = check({ marriage: { registeredOn: null, plannedOn: '2026-05-01' } })
    expect(['mother', 'father'].map((subject) => of.of('national/marriage-leave', subject).status)).toEqual(['eligible', 'eligible'])
  })
})
