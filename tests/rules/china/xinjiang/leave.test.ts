import { describe, expect, it } from 'vitest'
import { aral, bornOn, check, household, today, type Changes } from './support'

const days = (per: string, count: number, bound = 'exact') => ({
  kind: 'leave-days',
  bound,
  unit: 'days',
  per,
  min: count,
  max: count,
})

describe('marriage leave', () => {
  const of = (registeredOn: string, on: string) =>
    check({ 'marriage.registeredOn': registeredOn }, on).of('xinjiang/marriage-leave', 'mother')

  it('is the nation’s three days and the region’s twenty', () => {
    expect(of('2025-03-01', today).value).toEqual(days('once', 3 + 20))
  })

  it('is given from the wedding to the same day of the next year', () => {
    expect(of('2025-03-01', '2026-03-01')).toMatchObject({ status: 'eligible', until: 20260301 })
    expect(of('2025-03-01', '2026-03-02').status).toBe('ineligible')
  })

  it('is given for a wedding still ahead', () => {
    const planned = check({ marriage: { registeredOn: null, plannedOn: today } })
    expect(planned.of('xinjiang/marriage-leave', 'father').status).toBe('eligible')
  })

  it('has been 23 days since 28 July 2017', () => {
    const young: Changes = { children: [], 'marriage.registeredOn': '2017-05-01' }
    expect(check(young, '2017-07-27').of('xinjiang/marriage-leave', 'mother').status).toBe('upcoming')
    expect(check(young, '2017-07-28').of('xinjiang/marriage-leave', 'mother')).toMatchObject({
      status: 'eligible',
      value: { min: 23, max: 23 },
    })
  })
})

describe('maternity leave', () => {
  const of = (changes: Changes, on = today) => check(changes, on).of('xinjiang/maternity-leave', 'mother')

  // From 1 July 2025: 98 + 60 days end on 5 December, 15 more on 20 December, 30 more on 4 January.
  it.each<[string, Changes, number, string, string]>([
    ['one child', {}, 98 + 60, '2025-12-05', '2025-12-06'],
    ['a caesarean', { 'children[1].birthMode': 'caesarean' }, 98 + 60, '2025-12-05', '2025-12-06'],
    ['a difficult birth', { 'children[1].difficultBirth': true }, 98 + 60 + 15, '2025-12-20', '2025-12-21'],
    ['twins', bornOn('2025-07-01', '2025-07-01'), 98 + 60 + 15, '2025-12-20', '2025-12-21'],
    ['triplets', bornOn('2025-07-01', '2025-07-01', '2025-07-01'), 98 + 60 + 30, '2026-01-04', '2026-01-05'],
  ])('for %s has its days and its last one', (_, changes, count, last, after) => {
    expect(of(changes)).toMatchObject({ status: 'eligible', until: Number(last.split('-').join('')), value: days('birth', count) })
    expect(of(changes, last).status).toBe('eligible')
    expect(of(changes, after).status).toBe('ineligible')
  })

  it('ends on the day that is told', () => {
    const told = { 'children[1].maternityLeaveEndsOn': '2026-01-15' }
    expect(of(told, '2026-01-15').status).toBe('eligible')
    expect(of(told, '2026-01-16').status).toBe('ineligible')
  })

  it.each<[string, number | undefined, number, number]>([
    ['one baby', 1, 158, 158],
    ['twins', 2, 158 + 15, 158 + 15],
    ['triplets', 3, 158 + 30, 158 + 30],
    ['nobody knows how many', undefined, 158, 158 + 15 * 8],
  ])('for a birth ahead counts %s', (_, babies, min, max) => {
    const ahead = of({ children: [], pregnancy: { dueDate: '2025-12-01', ...(babies === undefined ? {} : { babies }) } })
    expect(ahead).toMatchObject({ status: 'eligible', value: { min, max } })
  })

  it('waits to be told whether the birth was difficult', () => {
    const unsaid = { 'children[1].difficultBirth': undefined }
    expect(of(unsaid)).toMatchObject({ status: 'eligible', value: { min: 158, max: 173 }, missing: ['children[1].difficultBirth'] })
    expect(of(unsaid, '2025-12-06').status).toBe('undetermined')
  })

  it('is for lawful births of this couple', () => {
    expect(of({ 'children[1].lawful': false }).status).toBe('ineligible')
    expect(of({ 'children[1].relation': 'adopted' }).status).toBe('ineligible')
    expect(of({ 'children[1].relation': 'earlier-marriage' }).status).toBe('ineligible')
  })

  it('is one leave, which carries out the nation’s', () => {
    expect(of({}).benefit.implements).toEqual(['national/maternity-leave'])
  })

  it('has had these days since the text of 28 July 2017', () => {
    const then = { ...bornOn('2017-07-01'), 'marriage.registeredOn': '2016-10-01' }
    expect(of(then, '2017-07-27').status).toBe('upcoming')
    expect(of(then, '2017-07-28')).toMatchObject({ status: 'eligible', value: days('birth', 158) })
    expect(of(then, '2017-07-29').status).toBe('eligible')
    for (const on of ['2022-06-03', '2022-06-04']) expect(of(bornOn('2022-05-01'), on)).toMatchObject({ value: days('birth', 158) })
  })
})

describe('paternity leave', () => {
  const of = (changes: Changes, on = today) => check(changes, on).of('xinjiang/paternity-leave', 'father')

  it('is twenty days, not fifteen', () => {
    expect(of({})).toMatchObject({ attested: 'confirmed', value: days('birth', 20) })
    expect(of({ children: [], pregnancy: { dueDate: '2025-12-01' } }).value).toEqual(days('birth', 20))
  })

  it('has no figure before 4 June 2022: nobody says since when it was fifteen', () => {
    const then = bornOn('2022-01-10')
    expect(of(then, '2022-06-03')).toMatchObject({ status: 'upcoming', from: 20220604, value: { bound: 'unspecified' } })
    expect(of(then, '2022-06-03').benefit.readings).toContain('fifteen-before')
    expect(of(then, '2022-06-04')).toMatchObject({ status: 'eligible', attested: 'confirmed', value: days('birth', 20) })
  })

  it('is to be checked for a father who is not married', () => {
    const doubts = (registeredOn: string | null | undefined, plannedOn: string | null = null) =>
      of({ marriage: { registeredOn, plannedOn } }).doubts.map(({ name, verdict }) => [name, verdict])
    expect(doubts('2025-08-31')).toEqual([])
    expect(doubts(today)).toEqual([])
    expect(doubts(null, '2025-09-02')).toEqual([['notMarried', 'yes']])
    expect(doubts(undefined)).toEqual([['notMarried', 'unknown']])
    expect(of({ 'marriage.registeredOn': null })).toMatchObject({ status: 'eligible', certainty: 'delegated', value: days('birth', 20) })
  })

  it('is taken until the child is one', () => {
    expect(of({}, '2026-06-30')).toMatchObject({ status: 'eligible', until: 20260630 })
    expect(of({}, '2026-07-01').status).toBe('ineligible')
  })

  it('is for lawful births, not for adoption', () => {
    expect(of({ 'children[1].lawful': false }).status).toBe('ineligible')
    expect(of({ 'children[1].relation': 'adopted' }).status).toBe('ineligible')
  })
})

describe('childcare leave', () => {
  const of = (changes: Changes, on = today, subject = 'mother') => check(changes, on).of('xinjiang/childcare-leave', subject)

  it('is at least ten days a year for each parent', () => {
    for (const subject of ['mother', 'father']) expect(of({}, today, subject).value).toEqual(days('year', 10, 'at-least'))
  })

  it('is lessened by the days already taken', () => {
    expect(of({ 'mother.leaveUsedThisYear.childcare': 4 }).payable).toBe(10 - 4)
    expect(of({ 'mother.leaveUsedThisYear.childcare': 12 }).payable).toBe(0)
  })

  it('ends the day before the third birthday', () => {
    expect(of({}, '2028-06-30')).toMatchObject({ status: 'eligible', until: 20280630 })
    expect(of({}, '2028-07-01').status).toBe('ineligible')
  })

  it('begins with the regulation', () => {
    const then = bornOn('2021-09-01')
    expect(of(then, '2022-06-03').status).toBe('upcoming')
    expect(of(then, '2022-06-04')).toMatchObject({ status: 'eligible', value: { min: 10 } })
  })

  it('counts adopted and lawful children', () => {
    expect(of({ 'children[1].relation': 'adopted' }).status).toBe('eligible')
    expect(of({ 'children[1].lawful': false }).status).toBe('ineligible')
  })
})

describe('pay during leave', () => {
  it.each<[string, Changes]>([
    ['a wedding', { children: [], 'marriage.registeredOn': '2025-06-01' }],
    ['a pregnancy', { children: [], pregnancy: { dueDate: '2026-01-01' } }],
    ['a small child', {}],
  ])('is kept in full for %s', (_, changes) => {
    const outcome = check(changes).of('xinjiang/pay-during-leave', 'father')
    expect(outcome).toMatchObject({ status: 'eligible', value: { kind: 'service', unit: 'percent', bound: 'exact', min: 100, max: 100 } })
  })

  it('begins with the regulation', () => {
    expect(check(bornOn('2021-09-01'), '2022-06-03').of('xinjiang/pay-during-leave', 'mother').status).toBe('upcoming')
    expect(check(bornOn('2021-09-01'), '2022-06-04').of('xinjiang/pay-during-leave', 'mother').status).toBe('eligible')
  })
})

describe('leave to care for parents', () => {
  const of = (changes: Changes, on = today, subject = 'mother') => check(changes, on).of('xinjiang/parent-care-leave', subject)
  const atHome = (careNeed: string) => ({ 'elders[0].hospitalised': false, 'elders[0].careNeed': careNeed })

  it('is at least twenty days for an only child and ten for any other', () => {
    expect(of({}).value).toEqual(days('year', 10, 'at-least'))
    expect(of({ 'mother.onlyChild': true }).value).toEqual(days('year', 20, 'at-least'))
    expect(of({ 'mother.onlyChild': undefined })).toMatchObject({ value: { min: 10, max: 20 }, missing: ['mother.onlyChild'] })
  })

  it('is lessened by the days already taken', () => {
    expect(of({ 'mother.leaveUsedThisYear.parentCare': 3 }).payable).toBe(10 - 3)
    expect(of({ 'mother.onlyChild': true, 'mother.leaveUsedThisYear.parentCare': 3 }).payable).toBe(20 - 3)
  })

  it('is for an own parent, from the sixtieth birthday on', () => {
    expect(of({}, today, 'father').status).toBe('ineligible')
    const turning = { 'elders[0].birthDate': '1965-09-01' }
    expect(of(turning, '2025-08-31').status).toBe('upcoming')
    expect(of(turning, '2025-09-01').status).toBe('eligible')
    expect(of(turning, '2025-09-02').status).toBe('eligible')
  })

  it('is for a stay in hospital or full need of care; some need is to be checked', () => {
    expect(of({})).toMatchObject({ status: 'eligible', certainty: 'entitled' })
    expect(of(atHome('full'))).toMatchObject({ status: 'eligible', certainty: 'entitled' })
    expect(of(atHome('partial'))).toMatchObject({ status: 'eligible', certainty: 'delegated' })
    expect(of(atHome('none')).status).toBe('ineligible')
  })

  it('is sure where one of two parents is in hospital and the other needs some care', () => {
    const two = {
      elders: [...household.elders, { id: 'e2', parentOf: 'mother', birthDate: '1958-01-01', hospitalised: false, careNeed: 'partial' }],
    }
    expect(of(two)).toMatchObject({ status: 'eligible', certainty: 'entitled' })
  })

  it('begins on 1 September 2022', () => {
    expect(of({ children: [] }, '2022-08-31').status).toBe('upcoming')
    expect(of({ children: [] }, '2022-09-01')).toMatchObject({ status: 'eligible', from: 20220901 })
    expect(of({ children: [] }, '2022-09-02').status).toBe('eligible')
  })
})

it('binds employers of the Bingtuan’s city as well', () => {
  const outcomes = check({ 'mother.worksIn': aral, 'father.worksIn': aral })
  expect(outcomes.of('xinjiang/maternity-leave', 'mother').status).toBe('eligible')
  expect(outcomes.of('xinjiang/paternity-leave', 'father').status).toBe('eligible')
})
