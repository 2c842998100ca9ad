import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../../../../src/engine'
import { bornOn, check, elsewhere, registeredHere, today, type Changes } from './support'

const second = (changes: Changes, on = today): Outcome => check(changes, on).of('aral/mother-leave-second', 'mother')
const third = (changes: Changes, on = today): Outcome => check(changes, on).of('aral/mother-leave-third', 'mother')
const fathers = (changes: Changes, on = today): Outcome => check(changes, on).of('aral/father-leave', 'father')

describe('the days that maternity leave takes up', () => {
  // From 1 July 2025: 98 + 60 days end on 5 December, 15 more on 20 December, 30 more on 4 January.
  it.each<[string, Changes, string, string]>([
    ['one child', registeredHere, '2025-12-04', '2025-12-05'],
    ['a caesarean', { ...registeredHere, 'children[1].birthMode': 'caesarean' }, '2025-12-04', '2025-12-05'],
    ['a difficult birth', { ...registeredHere, 'children[1].difficultBirth': true }, '2025-12-19', '2025-12-20'],
    ['twins', bornOn('2025-07-01', '2025-07-01'), '2025-12-19', '2025-12-20'],
    ['triplets, where the third is meant', bornOn('2025-07-01', '2025-07-01', '2025-07-01'), '2026-01-03', '2026-01-04'],
    ['an end that is told', { ...registeredHere, 'children[1].maternityLeaveEndsOn': '2026-01-15' }, '2026-01-14', '2026-01-15'],
  ])('delay the added leave after %s', (_, changes, before, from) => {
    const leave = changes.children && (changes.children as unknown[]).length === 3 ? third : second
    expect(leave(changes, before)).toMatchObject({ status: 'upcoming', from: Number(from.split('-').join('')) })
    expect(leave(changes, from)).toMatchObject({ status: 'eligible', from: Number(from.split('-').join('')), until: 20280630 })
  })

  it('are more for difficult twins', () => {
    const twins = { ...bornOn('2025-07-01', '2025-07-01'), 'children[0].difficultBirth': true, 'children[1].difficultBirth': true }
    expect(second(twins, '2026-01-03').status).toBe('upcoming')
    expect(second(twins, '2026-01-04').status).toBe('eligible')
  })

  it('stay open where nobody said whether the birth was difficult', () => {
    const unsaid = { ...registeredHere, 'children[1].difficultBirth': undefined }
    expect(second(unsaid, '2025-12-04').status).toBe('upcoming')
    for (const on of ['2025-12-05', '2025-12-19'])
      expect(second(unsaid, on)).toMatchObject({ status: 'undetermined', missing: ['children[1].difficultBirth'] })
    expect(second(unsaid, '2025-12-20').status).toBe('eligible')
  })

  it('count for nothing where the mother has no employer', () => {
    const without = { ...registeredHere, 'mother.work': 'not-working' }
    expect(fathers(without, '2025-07-01').status).toBe('eligible')
    expect(fathers(registeredHere, '2025-07-01').status).toBe('upcoming')
    expect(fathers({ ...registeredHere, 'mother.work': undefined }, '2025-07-01')).toMatchObject({
      status: 'undetermined',
      missing: ['mother.work'],
    })
  })

  it('were as many before the regulation of 4 June 2022', () => {
    // From 1 November: 30, 31, 31, 28, 31 and 7 of April.
    expect(30 + 31 + 31 + 28 + 31 + 7).toBe(98 + 60)
    const family = bornOn('2019-03-01', '2021-11-01')
    expect(second(family, '2022-04-06').status).toBe('upcoming')
    for (const on of ['2022-04-07', '2022-06-03', '2022-06-04']) expect(second(family, on).status).toBe('eligible')
  })
})

describe('the added childcare leave', () => {
  it('is two days a month for the mother of a second child and four for that of a third', () => {
    const days = { kind: 'leave-days', bound: 'exact', unit: 'days', per: 'month' }
    expect(second(registeredHere).value).toEqual({ ...days, min: 2, max: 2 })
    expect(third(bornOn('2016-03-01', '2019-03-01', '2025-07-01')).value).toEqual({ ...days, min: 4, max: 4 })
  })

  it('is five days a year for the father of either', () => {
    const days = { kind: 'leave-days', bound: 'exact', unit: 'days', per: 'year', min: 5, max: 5 }
    expect(fathers(registeredHere)).toMatchObject({ status: 'eligible', value: days })
    expect(fathers(bornOn('2016-03-01', '2019-03-01', '2025-07-01'))).toMatchObject({ status: 'eligible', value: days })
    expect(fathers(bornOn('2016-03-01', '2023-08-01', '2025-07-01'))).toMatchObject({ status: 'eligible', value: days })
  })

  it('is four days, not six, with a second and a third child at once', () => {
    const both = bornOn('2016-03-01', '2023-08-01', '2025-07-01')
    expect(third(both)).toMatchObject({ status: 'eligible', certainty: 'entitled' })
    expect(second(both).status).toBe('ineligible')
  })

  it('falls back to two days where the third child is registered elsewhere', () => {
    const both = { ...bornOn('2016-03-01', '2023-08-01', '2025-07-01'), 'children[2].hukou': elsewhere }
    expect(third(both).status).toBe('ineligible')
    expect(second(both).status).toBe('eligible')
  })

  it('is two days until the third child’s maternity leave is over, then four', () => {
    const both = bornOn('2016-03-01', '2023-08-01', '2025-07-01')
    expect([second(both, '2025-12-04').status, third(both, '2025-12-04').status]).toEqual(['eligible', 'upcoming'])
    expect([second(both, '2025-12-05').status, third(both, '2025-12-05').status]).toEqual(['ineligible', 'eligible'])
  })

  it('lasts until the day before the third birthday', () => {
    expect(second(registeredHere, '2028-06-30').status).toBe('eligible')
    expect(second(registeredHere, '2028-07-01').status).toBe('ineligible')
    const leapDay = bornOn('2021-05-01', '2024-02-29')
    expect(second(leapDay, '2027-02-27')).toMatchObject({ status: 'eligible', until: 20270227 })
    expect(second(leapDay, '2027-02-28').status).toBe('ineligible')
  })

  it('names neither a first nor a fourth child', () => {
    const [first, fourth] = [bornOn('2025-07-01'), bornOn('2013-03-01', '2016-03-01', '2019-03-01', '2025-07-01')]
    for (const family of [first, fourth]) for (const leave of [second, third, fathers]) expect(leave(family).status).toBe('ineligible')
  })

  it('counts lawful births only, those of an earlier marriage among them, and no adopted child', () => {
    expect(second({ ...registeredHere, 'children[0].lawful': false }).status).toBe('ineligible')
    expect(second({ ...registeredHere, 'children[0].relation': 'adopted' }).status).toBe('ineligible')
    expect(second({ ...registeredHere, 'children[0].relation': 'earlier-marriage' }).status).toBe('eligible')
  })

  it('asks for the hukou of the parents there are and of the child concerned, not of others', () => {
    expect(second({ ...registeredHere, father: null }).status).toBe('eligible')
    expect(second({ ...registeredHere, 'children[0].hukou': elsewhere }).status).toBe('eligible')
    expect(second({ ...registeredHere, father: undefined })).toMatchObject({ status: 'undetermined', missing: ['father.hukou'] })
  })

  it('is to be checked where the employer is elsewhere', () => {
    expect(second(registeredHere).certainty).toBe('entitled')
    expect(second({ ...registeredHere, 'mother.worksIn': elsewhere })).toMatchObject({ status: 'eligible', certainty: 'delegated' })
  })
})

describe('pay during leave', () => {
  it('is kept in full for both parents', () => {
    const kept = { kind: 'service', bound: 'exact', unit: 'percent', min: 100, max: 100 }
    for (const parent of ['mother', 'father']) expect(check().of('aral/pay-during-leave', parent).value).toEqual(kept)
  })

  it.each<[string, Changes]>([
    ['a wedding', { children: [], 'marriage.registeredOn': '2025-06-01' }],
    ['a pregnancy', { children: [], pregnancy: { dueDate: '2026-06-01' } }],
  ])('is listed for %s', (_, changes) => {
    expect(check(changes).of('aral/pay-during-leave', 'father').status).toBe('eligible')
  })
})

describe('the region’s own leave', () => {
  const of = (benefit: string, subject: string, changes: Changes) => check(changes).of(`aral/${benefit}`, subject).status
  const adopted = { 'children[1].relation': 'adopted' }

  it('for the birth ends where its last day is told', () => {
    expect(of('maternity-leave', 'mother', { 'children[1].maternityLeaveEndsOn': '2026-01-31' })).toBe('ineligible')
    expect(of('maternity-leave', 'mother', { 'children[1].maternityLeaveEndsOn': today })).toBe('eligible')
  })

  it('for the birth is not for who adopts; that to look after a small child is, and so is the pay', () => {
    expect(of('maternity-leave', 'mother', adopted)).toBe('ineligible')
    expect(of('paternity-leave', 'father', adopted)).toBe('ineligible')
    for (const parent of ['mother', 'father']) {
      expect(of('childcare-leave', parent, adopted)).toBe('eligible')
      expect(of('pay-during-leave', parent, adopted)).toBe('eligible')
    }
  })

  it('counts lawful children only', () => {
    expect(of('childcare-leave', 'mother', { 'children[1].lawful': false })).toBe('ineligible')
  })
})

it('screens and shelters at work those who gave birth, not who adopted', () => {
  const outcomes = check({ 'children[1].relation': 'adopted' })
  for (const benefit of ['mental-health-screening', 'nursing-room', 'maternity-protection'])
    expect(outcomes.of(`aral/${benefit}`, 'mother').status).toBe('ineligible')
})

describe('what goes before a wedding', () => {
  const status = (marriage: object) =>
    [check({ marriage }).of('aral/premarital-check'), check({ marriage }).of('aral/premarital-check-leave', 'father')].map(
      (outcome) => outcome.status,
    )

  it.each<[string, object, string]>([
    ['a day is set and nothing else is told', { plannedOn: '2026-05-01' }, 'eligible'],
    ['the day is today', { registeredOn: null, plannedOn: today }, 'eligible'],
    ['the day is past', { registeredOn: null, plannedOn: '2026-01-31' }, 'ineligible'],
    ['no day is set', { registeredOn: null, plannedOn: null }, 'ineligible'],
    ['they are married', { registeredOn: '2019-10-01', plannedOn: null }, 'ineligible'],
  ])('where %s', (_, marriage, expected) => {
    expect(status(marriage)).toEqual([expected, expected])
  })
})

it('lets the days of the region’s own leave stand in its regulation', () => {
  for (const [benefit, subject] of [
    ['maternity-leave', 'mother'],
    ['paternity-leave', 'father'],
    ['childcare-leave', 'mother'],
  ] as const)
    expect(check().of(`aral/${benefit}`, subject)).toMatchObject({ certainty: 'delegated', value: { bound: 'unspecified' } })
})
