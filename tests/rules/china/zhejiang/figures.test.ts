import { describe, expect, it } from 'vitest'
import { rules as national } from '../../../../rules/china/national'
import { claims } from '../../../../src/engine/related'
import { run } from '../../../support/run'
import { away, onlyChildFamily } from './rows'
import { changed, check, zhejiang, type Changes } from './shaoxing/support'

const births = (...dates: readonly string[]): object[] =>
  dates.map((birthDate, at) => ({ id: `c${at + 1}`, birthDate, difficultBirth: false }))
const of = (name: string, subject: string, changes: Changes, on?: string) => check(changes, on).of(`zhejiang/${name}`, subject)
const leaveOf = (changes: Changes, on?: string) => of('maternity-leave', 'mother', changes, on).value

describe('days of maternity leave', () => {
  it.each([
    ['the first child', births('2026-01-10'), 98 + 60],
    ['the second child', births('2018-05-01', '2026-01-10'), 98 + 90],
    ['the third child', births('2018-05-01', '2020-05-01', '2026-01-10'), 98 + 90],
    ['twins as the first birth, the second of whom is a second child', births('2026-01-10', '2026-01-10'), 98 + 90 + 15],
    ['triplets after a first child', births('2018-05-01', '2026-01-10', '2026-01-10', '2026-01-10'), 98 + 90 + 15 + 15],
  ])('for %s', (_title, children, days) => {
    expect(leaveOf({ children })).toEqual({ kind: 'leave-days', bound: 'exact', unit: 'days', per: 'birth', min: days, max: days })
  })

  it.each([
    ['the first child', [], 1, 98 + 60],
    ['twins first', [], 2, 98 + 90 + 15],
    ['the second child', births('2018-05-01'), 1, 98 + 90],
  ])('while pregnant with %s', (_title, children, babies, days) => {
    expect(leaveOf({ children, pregnancy: { dueDate: '2026-09-01', babies } })).toMatchObject({ min: days, max: days })
  })

  it('are 15 more after a difficult birth, and open while that is not told', () => {
    const child = { id: 'c1', birthDate: '2026-01-10' }
    expect(leaveOf({ children: [{ ...child, difficultBirth: true }] })).toMatchObject({ min: 98 + 60 + 15, max: 98 + 60 + 15 })
    expect(leaveOf({ children: [child] })).toMatchObject({ min: 98 + 60, max: 98 + 60 + 15 })
  })

  it('run from the day of birth and end with the last of them', () => {
    // 158 days from 10 January 2026: the last is 16 June.
    const first = { children: births('2026-01-10') }
    const statusOn = (on: string, changes: Changes = first) => of('maternity-leave', 'mother', changes, on)
    expect(statusOn('2026-01-10')).toMatchObject({ status: 'eligible', from: 20260110, until: 20260616 })
    expect(statusOn('2026-06-16').status).toBe('eligible')
    expect(statusOn('2026-06-17').status).toBe('ineligible')
    const named = { children: [{ ...births('2026-01-10')[0], maternityLeaveEndsOn: '2026-05-20' }] }
    expect(statusOn('2026-05-20', named).status).toBe('eligible')
    expect(statusOn('2026-05-21', named).status).toBe('ineligible')
  })

  it('are none for an adopted child', () => {
    expect(of('maternity-leave', 'mother', { children: [{ ...births('2026-01-10')[0], relation: 'adopted' }] }).status).toBe('ineligible')
  })
})

describe('leave by the regulation of 2021', () => {
  it.each([
    ['maternity-leave', 'mother', { children: births('2021-11-25') }],
    ['paternity-leave', 'father', { children: births('2021-11-20') }],
    ['childcare-leave', 'father', { children: births('2021-01-01') }],
    ['parent-care-leave', 'father', { children: [], elders: [{ id: 'e1', parentOf: 'father', birthDate: '1950-01-01' }] }],
  ])('%s begins on 25 November 2021', (name, subject, changes) => {
    const children = { children: births('2021-11-20') }
    const on = (day: string) => of(name, subject, name === 'maternity-leave' ? children : changes, day)
    expect(on('2021-11-24').status).toBe('upcoming')
    expect(on('2021-11-24').value?.min).toBeUndefined()
    expect(on('2021-11-25')).toMatchObject({ status: 'eligible', from: 20211125 })
    expect(on('2021-11-26').status).toBe('eligible')
  })

  it('gives a father 15 days a birth', () => {
    expect(of('paternity-leave', 'father', {}).value).toMatchObject({ per: 'birth', min: 15, max: 15 })
    expect(of('paternity-leave', 'father', {}, '2026-06-09').status).toBe('eligible')
    expect(of('paternity-leave', 'father', {}, '2026-06-10').status).toBe('ineligible')
  })

  it('gives each parent 10 days a year, less those taken, until the third birthday', () => {
    const changes = { 'father.leaveUsedThisYear': { childcare: 4 } }
    expect(of('childcare-leave', 'father', changes)).toMatchObject({ value: { per: 'year', min: 10, max: 10 }, payable: 10 - 4 })
    expect(of('childcare-leave', 'mother', changes)).toMatchObject({ value: { min: 10, max: 10 } })
    expect(of('childcare-leave', 'father', {}, '2028-06-09').status).toBe('eligible')
    expect(of('childcare-leave', 'father', {}, '2028-06-10').status).toBe('ineligible')
  })

  it('gives an only child 5 days a year for a parent of 60, its own and not its spouse’s', () => {
    const of60 = (parentOf: string, birthDate: string, on: string) =>
      of('parent-care-leave', 'father', { elders: [{ id: 'e1', parentOf, birthDate }], 'father.leaveUsedThisYear': { parentCare: 5 } }, on)
    expect(of60('father', '1966-03-02', '2026-03-01')).toMatchObject({ status: 'upcoming', from: 20260302 })
    expect(of60('father', '1966-03-02', '2026-03-02')).toMatchObject({ status: 'eligible', value: { min: 5, max: 5 }, payable: 5 - 5 })
    expect(of60('mother', '1950-01-01', '2026-03-02').status).toBe('ineligible')
  })
})

describe('marriage leave', () => {
  const on = (day: string, registeredOn = '2024-09-27') => of('marriage-leave', 'father', { children: [], marriage: { registeredOn } }, day)
  const planned = (day: string) =>
    of('marriage-leave', 'father', { children: [], marriage: { registeredOn: null, plannedOn: '2024-10-01' } }, day)

  it('is 13 days from 27 September 2024 on; before, this rule gives none', () => {
    expect(planned('2024-09-26')).toMatchObject({ status: 'upcoming', from: 20240927 })
    expect(planned('2024-09-26').value?.min).toBeUndefined()
    expect(planned('2024-09-27')).toMatchObject({ status: 'eligible', value: { per: 'once', min: 13, max: 13 } })
    expect(planned('2024-09-28').status).toBe('eligible')
  })

  it('can be topped up by who had been married for less than a year when it began, for a year from then on', () => {
    expect(on('2024-09-26', '2024-09-26')).toMatchObject({ status: 'upcoming', from: 20240927 })
    expect(on('2024-09-27', '2024-09-26')).toMatchObject({
      status: 'eligible',
      certainty: 'entitled',
      value: { bound: 'range', min: 13 - 3, max: 13 },
    })
    expect(on('2024-09-27', '2024-09-27').value).toMatchObject({ min: 13, max: 13 })
    expect(['2023-09-26', '2023-09-27', '2023-09-28', '2023-09-29'].map((married) => on('2024-09-27', married).status)).toEqual([
      'ineligible',
      'ineligible',
      'eligible',
      'eligible',
    ])
    expect(['2025-09-27', '2025-09-28'].map((day) => on(day, '2023-10-01').status)).toEqual(['eligible', 'ineligible'])
  })

  it('lasts until a year after the registration', () => {
    expect(on('2025-09-27').status).toBe('eligible')
    expect(on('2025-09-28').status).toBe('ineligible')
  })
})

describe('the maternity allowance', () => {
  const wage: Changes = { 'mother.employerAverageWage': 6800, 'mother.insuredMonths': 40 }
  const allowance = (changes: Changes, on?: string) => of('maternity-allowance', 'mother', { ...wage, ...changes }, on)

  it.each([
    ['a first child', births('2026-01-10'), (6800 / 30) * 158],
    ['a second child', births('2018-05-01', '2026-01-10'), (6800 / 30) * 188],
    ['twins first', births('2026-01-10', '2026-01-10'), (6800 / 30) * (188 + 15)],
  ])('is a thirtieth of the employer’s average wage for each day of leave: %s', (_title, children, sum) => {
    const cut = Math.floor(sum * 100) / 100
    expect(allowance({ children }).value).toEqual({ kind: 'cash', bound: 'exact', unit: 'CNY', per: 'birth', min: cut, max: cut })
  })

  it('goes on being claimed after the leave, until the end of the year after the birth', () => {
    const children = births('2025-06-10')
    expect(allowance({ children }, '2026-12-31')).toMatchObject({
      status: 'eligible',
      value: { min: Math.floor((6800 / 30) * 158 * 100) / 100 },
    })
    expect(allowance({ children }, '2027-01-01').status).toBe('ineligible')
  })

  it('is reckoned for the birth ahead, though an earlier one may still be claimed', () => {
    const again = { children: births('2025-08-10'), pregnancy: { dueDate: '2026-12-20', babies: 1 } }
    const [first, second] = [158, 188].map((days) => Math.floor((6800 / 30) * days * 100) / 100)
    expect(allowance({ children: births('2025-08-10') }, '2026-11-22').value?.min).toBe(first)
    expect(allowance(again, '2026-11-22').value).toMatchObject({ min: second, max: second })
    expect(allowance({ ...again, 'pregnancy.babies': 2 }, '2026-11-22').value?.min).toBe(Math.floor((6800 / 30) * (188 + 15) * 100) / 100)
  })

  it('is for births since the measures of July 2024', () => {
    const status = (birthDate: string, on: string) => allowance({ children: births(birthDate) }, on).status
    expect(status('2024-06-30', '2024-07-02')).toBe('ineligible')
    expect(status('2024-07-01', '2024-07-02')).toBe('eligible')
    expect(status('2024-07-02', '2024-07-02')).toBe('eligible')
    const pregnant = { children: [], pregnancy: { dueDate: '2024-09-01', babies: 1 } }
    expect(allowance(pregnant, '2024-06-30')).toMatchObject({ status: 'upcoming', from: 20240701 })
    expect(allowance(pregnant, '2024-07-01').status).toBe('eligible')
  })

  it('has no figure without the wage, and asks for it', () => {
    const outcome = of('maternity-allowance', 'mother', { children: births('2026-01-10'), 'mother.insuredMonths': 40 })
    expect(outcome).toMatchObject({ status: 'eligible', value: { bound: 'unspecified' }, missing: ['mother.employerAverageWage'] })
  })

  it.each(['flexible', 'unemployment-benefit'])('names no sum for those insured by %s: their base is another', (medicalInsurance) => {
    const outcome = allowance({ 'mother.medicalInsurance': medicalInsurance })
    expect(outcome).toMatchObject({ status: 'eligible', value: { kind: 'cash', bound: 'unspecified' }, missing: [] })
  })

  it('cites the notice on her own account from July 2025, for those whom it names', () => {
    const cited = (changes: Changes, on: string) =>
      allowance({ children: births('2025-03-01'), ...changes }, on).basis.map(({ clause }) => clause)
    const both = ['zhejiang-maternity-insurance-allowance', 'zhejiang-direct-payment-account']
    expect(cited({}, '2025-06-30')).toEqual([both[0]])
    expect(cited({}, '2025-07-01')).toEqual(both)
    expect(cited({ 'mother.employer': 'state-organ' }, '2025-07-01')).toEqual([both[0]])
    expect(cited({ 'mother.employer': 'state-organ', 'mother.medicalInsurance': 'flexible' }, '2025-07-01')).toEqual(both)
    expect(cited({ 'mother.employer': 'public-institution', 'mother.medicalInsurance': 'unemployment-benefit' }, '2025-07-01')).toEqual([
      both[0],
    ])
  })

  it('after a miscarriage is for 15 days, from four months on for 42', () => {
    const lost = (months: number | undefined) =>
      of('miscarriage-allowance', 'mother', { ...wage, pregnancyLoss: { on: '2025-11-01', ...(months === undefined ? {} : { months }) } })
        .value
    const [short, long] = [(6800 / 30) * 15, (6800 / 30) * 42]
    expect([3, 4, 5].map((months) => lost(months)?.min)).toEqual([short, long, long])
    expect(lost(undefined)).toMatchObject({ min: short, max: long })
  })

  it('after a miscarriage is claimed until the end of the next year', () => {
    const on = (day: string, lostOn = '2025-11-01') =>
      of('miscarriage-allowance', 'mother', { pregnancyLoss: { on: lostOn, months: 2 }, children: births('2018-05-01') }, day).status
    expect([on('2026-12-31'), on('2027-01-01')]).toEqual(['eligible', 'ineligible'])
    expect([on('2025-03-01', '2024-06-30'), on('2025-03-01', '2024-07-01')]).toEqual(['ineligible', 'eligible'])
  })
})

describe('births and losses before the measures of July 2024', () => {
  const wage: Changes = { 'mother.employerAverageWage': 6000, 'mother.insuredMonths': 40 }
  const shownOf = (name: string, changes: Changes, on: string) =>
    claims(run([national, zhejiang], changed({ ...wage, ...changes }), on).outcomes)
      .filter(({ benefit, subject, status }) => benefit.id.endsWith(`/${name}`) && subject === 'mother' && status === 'eligible')
      .map(({ benefit, certainty, value }) => [benefit.id, certainty, value?.min])

  it.each([
    ['2024-06-30', [['national/maternity-allowance', 'delegated', (6000 / 30) * 98]]],
    ['2024-07-01', [['zhejiang/maternity-allowance', 'entitled', (6000 / 30) * 158]]],
    ['2024-07-02', [['zhejiang/maternity-allowance', 'entitled', (6000 / 30) * 158]]],
  ])('born on %s', (birthDate, shown) => {
    expect(shownOf('maternity-allowance', { children: births(birthDate) }, '2024-08-01')).toEqual(shown)
  })

  it.each([
    ['2024-06-30', [['national/miscarriage-allowance', 'delegated', (6000 / 30) * 15]]],
    ['2024-07-01', [['zhejiang/miscarriage-allowance', 'entitled', (6000 / 30) * 15]]],
    ['2024-07-02', [['zhejiang/miscarriage-allowance', 'entitled', (6000 / 30) * 15]]],
  ])('lost on %s', (on, shown) => {
    const lost = { pregnancyLoss: { on, months: 2 }, children: births('2018-05-01') }
    expect(shownOf('miscarriage-allowance', lost, '2024-08-01')).toEqual(shown)
  })

  it('are not the births still ahead, once the measures have begun', () => {
    const due = (dueDate: string | undefined, on: string) =>
      of('maternity-allowance', 'mother', { children: [], pregnancy: { dueDate, babies: 1 } }, on).conditions.find(
        ({ name }) => name === 'underTheMeasures',
      )?.verdict
    expect([due('2024-06-30', '2024-06-14'), due('2024-07-01', '2024-06-14'), due(undefined, '2024-06-14')]).toEqual([
      'no',
      'yes',
      'unknown',
    ])
    expect([due('2024-06-30', '2024-07-01'), due(undefined, '2024-07-01')]).toEqual(['yes', 'yes'])
  })

  it('leave the province’s no to those to whom its law applies', () => {
    const resident = { 'mother.medicalInsurance': 'resident', children: births('2026-01-10') }
    expect(
      of('maternity-allowance', 'mother', resident)
        .conditions.filter(({ verdict }) => verdict === 'no')
        .map(({ name }) => name),
    ).toEqual(['inMaternityInsurance'])
  })
})

describe('other help around a birth', () => {
  it('assisted reproduction is insured from June 2024, without a figure', () => {
    const on = (day: string) =>
      check({ assistedReproduction: { inTreatment: true }, children: births('2018-05-01') }, day).of('zhejiang/assisted-reproduction')
    expect(on('2024-05-31').status).toBe('upcoming')
    expect(on('2024-06-01')).toMatchObject({ status: 'eligible', certainty: 'delegated' })
    expect(on('2024-06-01').value?.min).toBeUndefined()
  })

  it('the grant for unemployed women is for a year after the birth, and has no first day that anybody knows', () => {
    const on = (day: string, born: string) =>
      of('unemployed-mother-grant', 'mother', { 'mother.medicalInsurance': 'unemployment-benefit', children: births(born) }, day)
    for (const day of ['2022-08-12', '2022-08-13']) {
      expect(on(day, '2022-08-01')).toMatchObject({ status: 'eligible', from: 20220801 })
      expect(on(day, '2022-08-01').benefit.readings).toContain('opinion-day-unknown')
    }
    expect(on('2026-06-09', '2025-06-10').value).toEqual({ kind: 'cash', bound: 'unspecified', per: 'birth' })
    expect(on('2026-06-10', '2025-06-10').status).toBe('ineligible')
  })

  it.each([
    ['employee', 'ineligible'],
    ['flexible', 'ineligible'],
    ['unemployment-benefit', 'ineligible'],
    ['resident', 'eligible'],
    ['none', 'eligible'],
  ])('the county’s aid is for mothers without maternity insurance: %s', (medicalInsurance, status) => {
    expect(
      of('aid-for-uninsured-mothers', 'mother', { 'mother.work': 'flexible', 'mother.medicalInsurance': medicalInsurance }).status,
    ).toBe(status)
  })
})

describe('families of the one-child period', () => {
  it('draw the reward until the child is 14', () => {
    const on = (day: string) => check(onlyChildFamily, day).of('zhejiang/only-child-reward').status
    expect(on('2028-04-30')).toBe('eligible')
    expect(on('2028-05-01')).toBe('ineligible')
  })

  it('draw no special assistance with another child, nor by another province’s register', () => {
    const of_ = (changes: object, subject = 'father') =>
      of('special-assistance', subject, { specialFamily: 'child-died', children: [], 'mother.birthDate': '1974-06-01', ...changes })
    const grown = births('1998-05-01', '2002-05-01')
    const with_ = (count: number, specialFamily: string) => of_({ children: grown.slice(0, count), specialFamily }).status
    expect([0, 1].map((count) => with_(count, 'child-died'))).toEqual(['eligible', 'ineligible'])
    expect([0, 1, 2].map((count) => with_(count, 'child-disabled'))).toEqual(['eligible', 'eligible', 'ineligible'])
    expect(of_({ children: undefined })).toMatchObject({ status: 'undetermined', missing: ['children'] })
    expect(of_({ 'father.hukou': away }).status).toBe('ineligible')
    expect(of_({ 'father.hukou': away }, 'mother').status).toBe('eligible')
    expect(of_({ residence: away }).status).toBe('eligible')
    expect(of_({ 'father.hukou': undefined })).toMatchObject({ status: 'undetermined', missing: ['father.hukou'] })
  })

  it('draw special assistance of 800 to 1,000 yuan a month from 2024 on, each, once the wife is 49', () => {
    const special = (on: string, specialFamily = 'child-died', subject = 'father') =>
      of('special-assistance', subject, { specialFamily, children: [], 'mother.birthDate': '1974-06-01' }, on)
    expect(special('2023-12-31')).toMatchObject({ status: 'upcoming', from: 20240101 })
    expect(special('2023-12-31').value?.min).toBeUndefined()
    const value = { kind: 'cash', bound: 'range', unit: 'CNY', per: 'month', min: 800, max: 1000 }
    expect(special('2024-01-01')).toMatchObject({ status: 'eligible', value, attested: 'single' })
    expect(special('2024-01-01', 'child-disabled', 'mother')).toMatchObject({ status: 'eligible', value })
    const young = (on: string) =>
      of('special-assistance', 'father', { specialFamily: 'child-died', children: [], 'mother.birthDate': '1977-03-02' }, on)
    expect(young('2026-03-01')).toMatchObject({ status: 'upcoming', from: 20260302 })
    expect(young('2026-03-02').status).toBe('eligible')
  })
})

describe('a family of another province', () => {
  it('has nothing from here', () => {
    const elsewhere = { worksIn: away, insuredIn: away, hukou: away }
    const family = {
      residence: away,
      mother: { ...elsewhere, work: 'employee', medicalInsurance: 'employee', birthDate: '1970-01-01' },
      father: { ...elsewhere, work: 'employee', medicalInsurance: 'employee' },
      children: births('2026-01-10').map((child) => ({ ...child, hukou: away })),
    }
    const outcomes = check({}, '2026-03-01', family).outcomes.filter(({ benefit }) => benefit.id.startsWith('zhejiang/'))
    expect(outcomes.filter(({ status }) => status !== 'ineligible').map(({ benefit }) => benefit.id)).toEqual([])
  })
})
