import { describe, expect, it } from 'vitest'
import { run } from '../../../support/run'
import { born, bornTogether, changed, check, expecting, family, national, rules, type Changes } from './support'

const exactly = (count: number, per: string) => ({ kind: 'leave-days', bound: 'exact', unit: 'days', per, min: count, max: count })

describe('the mother’s leave', () => {
  const of = (changes: Changes, on?: string) => check(changes, on).of('anhui/maternity-leave', 'mother')
  const january = (more: object = {}) => born('2026-01-10', more)

  it.each<[string, Changes, number]>([
    ['one baby', january(), 98 + 60],
    ['a caesarean by itself', january({ birthMode: 'caesarean' }), 98 + 60],
    ['a difficult birth', january({ difficultBirth: true }), 98 + 60 + 15],
    ['twins', bornTogether(2, '2026-01-10'), 98 + 60 + 15],
    ['triplets', bornTogether(3, '2026-01-10'), 98 + 60 + 15 + 15],
    ['twins and a difficult birth', bornTogether(2, '2026-01-10', { difficultBirth: true }), 98 + 60 + 15 + 15],
    ['a baby on the way', expecting(1), 98 + 60],
    ['twins on the way', expecting(2), 98 + 60 + 15],
  ])('for %s', (_title, changes, count) => {
    expect(of(changes)).toMatchObject({ status: 'eligible', value: exactly(count, 'birth') })
  })

  it('lies between two figures until somebody says how the birth went', () => {
    expect(of(january({ difficultBirth: undefined }))).toMatchObject({
      status: 'eligible',
      value: { min: 158, max: 173 },
      missing: ['children[0].difficultBirth'],
    })
  })

  it('knows only its least for a pregnancy of nobody knows how many', () => {
    // Up to nine babies can be told of: 158 + 8 × 15.
    expect(of(expecting())).toMatchObject({ value: { min: 158, max: 158 + 8 * 15 }, missing: ['pregnancy.babies'] })
  })

  it('ends with its 158th day, the day of birth being the first', () => {
    // 22 days of January, 28, 31, 30, 31, and 16 of June.
    expect(22 + 28 + 31 + 30 + 31 + 16).toBe(158)
    expect(of(january(), '2026-06-15')).toMatchObject({ status: 'eligible', until: 20260616 })
    expect(of(january(), '2026-06-16')).toMatchObject({ status: 'eligible', until: 20260616 })
    expect(of(january(), '2026-06-17').status).toBe('ineligible')
  })

  it('lasts fifteen days longer after a difficult birth', () => {
    const difficult = january({ difficultBirth: true })
    expect(of(difficult, '2026-07-01')).toMatchObject({ status: 'eligible', until: 20260701 })
    expect(of(difficult, '2026-07-02').status).toBe('ineligible')
    expect(of(january({ difficultBirth: undefined }), '2026-06-17').status).toBe('undetermined')
  })

  it('ends with the day that the family names', () => {
    const named = january({ maternityLeaveEndsOn: '2026-05-20' })
    expect(of(named, '2026-05-20')).toMatchObject({ status: 'eligible', until: 20260520 })
    expect(of(named, '2026-05-21').status).toBe('ineligible')
  })

  it('is for a lawful birth of her own; any other has the nation’s days', () => {
    expect(of(january({ lawful: false })).status).toBe('ineligible')
    expect(of(january({ relation: 'adopted' })).status).toBe('ineligible')
    expect(of(january({ relation: 'earlier-marriage' })).status).toBe('ineligible')
    const nation = run([national, rules], changed(family, january({ lawful: false })), '2026-03-02')
    expect(nation.of('national/maternity-leave', 'mother')).toMatchObject({ status: 'eligible', value: { min: 98 } })
  })

  it('has been as long since 2016, counted from the last day of that year', () => {
    const then = { ...born('2016-12-20'), 'marriage.registeredOn': '2015-10-01' }
    expect(of(then, '2016-12-30')).toMatchObject({ status: 'upcoming', from: 20161231 })
    for (const on of ['2016-12-31', '2017-01-01']) expect(of(then, on)).toMatchObject({ status: 'eligible', value: exactly(158, 'birth') })
    for (const on of ['2021-12-31', '2022-01-01'])
      expect(of(born('2021-12-20'), on)).toMatchObject({ status: 'eligible', attested: 'confirmed', value: exactly(158, 'birth') })
  })
})

describe('the father’s leave', () => {
  const of = (changes: Changes, on?: string) => check(changes, on).of('anhui/paternity-leave', 'father')

  it('has thirty days, before the birth and for a year after it', () => {
    expect(of(expecting(1))).toMatchObject({ status: 'eligible', value: exactly(30, 'birth') })
    expect(of(born('2026-01-10'), '2027-01-09')).toMatchObject({ status: 'eligible', value: exactly(30, 'birth'), until: 20270109 })
    expect(of(born('2026-01-10'), '2027-01-10').status).toBe('ineligible')
  })

  it('is the husband’s, for a lawful birth', () => {
    expect(of(born('2026-01-10', { lawful: false })).status).toBe('ineligible')
    expect(of(born('2026-01-10', { relation: 'adopted' })).status).toBe('ineligible')
    expect(of({ ...expecting(1), marriage: { registeredOn: null, plannedOn: '2026-05-01' } }).status).toBe('ineligible')
  })

  it('had ten before 2022, and twenty for couples who lived apart', () => {
    const december = born('2021-12-20')
    expect(of(december, '2021-12-31')).toMatchObject({
      status: 'eligible',
      certainty: 'delegated',
      value: exactly(10, 'birth'),
      doubts: [{ name: 'apartBefore2022', verdict: 'yes' }],
    })
    for (const on of ['2022-01-01', '2022-01-02'])
      expect(of(december, on)).toMatchObject({ status: 'eligible', certainty: 'entitled', value: exactly(30, 'birth'), doubts: [] })
  })

  it('names no figure for the time before the end of 2016', () => {
    const then = { ...born('2016-12-20'), 'marriage.registeredOn': '2015-10-01' }
    expect(of(then, '2016-12-30')).toMatchObject({ status: 'upcoming', from: 20161231, value: { bound: 'unspecified' } })
    expect(of(then, '2016-12-31')).toMatchObject({ status: 'eligible', value: exactly(10, 'birth') })
  })
})

describe('childcare leave', () => {
  const of = (changes: Changes, on?: string, who = 'mother') => check(changes, on).of('anhui/childcare-leave', who)

  it('is ten days a year for mother and father each', () => {
    expect(of({}).value).toEqual(exactly(10, 'year'))
    expect(of({}, undefined, 'father').value).toEqual(exactly(10, 'year'))
    expect(of(bornTogether(2, '2025-10-01')).value).toEqual(exactly(10, 'year'))
  })

  it('lasts until the day before the sixth birthday', () => {
    const child = born('2020-05-10')
    expect(of(child, '2026-05-08')).toMatchObject({ status: 'eligible', until: 20260509 })
    expect(of(child, '2026-05-09')).toMatchObject({ status: 'eligible', until: 20260509 })
    expect(of(child, '2026-05-10').status).toBe('ineligible')
  })

  it.each([
    [0, 10],
    [4, 6],
    [10, 0],
    [11, 0],
  ])('with %i days taken leaves %i', (childcare, left) => {
    expect(of({ 'mother.leaveUsedThisYear.childcare': childcare }).payable).toBe(left)
  })

  it('is to be checked where no child of six was born to the couple', () => {
    expect(of({})).toMatchObject({ certainty: 'entitled', doubts: [] })
    for (const relation of ['adopted', 'earlier-marriage'])
      expect(of(born('2024-01-01', { relation }))).toMatchObject({
        status: 'eligible',
        certainty: 'delegated',
        doubts: [{ name: 'notBorneTogether' }],
      })
    expect(of(born('2024-01-01', { lawful: false })).status).toBe('ineligible')
  })

  it('began with 2022', () => {
    const child = born('2020-05-10')
    expect(of(child, '2021-12-31')).toMatchObject({ status: 'upcoming', from: 20220101 })
    expect(of(child, '2022-01-01').status).toBe('eligible')
  })
})

describe('leave for a marriage', () => {
  const married = (registeredOn: string | null, plannedOn: string | null = null): Changes => ({ marriage: { registeredOn, plannedOn } })
  const of = (changes: Changes, on?: string) => check(changes, on).of('anhui/marriage-leave', 'mother')

  it('adds ten days to the nation’s, which stand beside them', () => {
    expect(of(married('2026-02-01'))).toMatchObject({ status: 'eligible', value: exactly(10, 'once') })
    const both = run([national, rules], changed(family, married('2026-02-01')), '2026-03-02')
    expect(both.of('national/marriage-leave', 'mother')).toMatchObject({ status: 'eligible', value: { kind: 'leave-days', max: 3 } })
    expect(of({}).benefit.topsUp).toEqual(['national/marriage-leave'])
  })

  it('is shown for a wedding planned, and for a year after one', () => {
    expect(of(married(null, '2026-03-02')).status).toBe('eligible')
    expect(of(married(null, '2026-03-01')).status).toBe('ineligible')
    expect(of(married('2025-03-02')).status).toBe('eligible')
    expect(of(married('2025-03-01')).status).toBe('ineligible')
  })

  it('began with 2022', () => {
    const newlyWed = { ...married('2021-12-01'), children: [] }
    expect(of(newlyWed, '2021-12-31')).toMatchObject({ status: 'upcoming', from: 20220101 })
    expect(of(newlyWed, '2022-01-01').status).toBe('eligible')
  })
})

describe('leave to care for a parent', () => {
  const inHospital: Changes = { 'elders[0].hospitalised': true }
  const of = (changes: Changes, on?: string) => check({ ...inHospital, ...changes }, on).of('anhui/parent-care-leave', 'mother')

  it('has twenty days for an only child and seven for any other', () => {
    expect(of({ 'mother.onlyChild': true }).value).toEqual(exactly(20, 'year'))
    expect(of({ 'mother.onlyChild': false }).value).toEqual(exactly(7, 'year'))
    expect(of({ 'mother.onlyChild': undefined })).toMatchObject({ value: { min: 7, max: 20 }, missing: ['mother.onlyChild'] })
  })

  it('counts what was taken', () => {
    expect(of({ 'mother.onlyChild': true, 'mother.leaveUsedThisYear.parentCare': 5 }).payable).toBe(20 - 5)
    expect(of({ 'mother.leaveUsedThisYear.parentCare': 7 }).payable).toBe(0)
  })

  it('begins with the parent’s sixtieth birthday', () => {
    const sixtyOn = (birthDate: string) => of({ 'elders[0].birthDate': birthDate }).status
    expect([sixtyOn('1966-03-01'), sixtyOn('1966-03-02'), sixtyOn('1966-03-03')]).toEqual(['eligible', 'eligible', 'upcoming'])
    expect(of({ 'elders[0].hospitalised': false }).status).toBe('ineligible')
  })

  it('began in December 2022', () => {
    const before = born('2021-01-01')
    expect(of(before, '2022-11-30')).toMatchObject({ status: 'upcoming', from: 20221201, value: { bound: 'unspecified' } })
    expect(of(before, '2022-12-01')).toMatchObject({ status: 'eligible', value: exactly(7, 'year') })
  })
})
