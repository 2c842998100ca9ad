import { describe, expect, it } from 'vitest'
import { changed } from '../../../support/changed'
import { run } from '../../../support/run'
import { family, national, onlyChild, outcome, shangyu, type Changes } from './tax-support'

const infant = (birthDate: string, on: string) => outcome('under-three-deduction', 'child:c1', onlyChild(birthDate), on)
const pupil = (birthDate: string, stage: string | undefined, on: string) =>
  outcome('child-education-deduction', 'child:c1', onlyChild(birthDate, { stage }), on)
const elder = (birthDate: string, on: string) =>
  outcome('elder-care-deduction', 'mother', { children: [], elders: [{ id: 'e1', parentOf: 'mother', birthDate }] }, on)
const loan = (since: string, on: string) =>
  outcome('mortgage-deduction', 'household', { 'housing.mortgages': { outstanding: 1, firstHomeRateSince: since } }, on)

describe('the deduction for a child under three', () => {
  it.each(['2023-05-01', '2023-05-20', '2023-05-31'])('of one born on %s ends with April 2026', (born) => {
    expect(infant(born, '2026-04-30')).toMatchObject({ status: 'eligible', until: 20260430 })
    expect(infant(born, '2026-05-01').status).toBe('ineligible')
  })

  it('is that of the birthday’s month for a child of 29 February', () => {
    expect(infant('2024-02-29', '2027-01-31')).toMatchObject({ status: 'eligible', until: 20270131 })
    expect(infant('2024-02-29', '2027-02-01').status).toBe('ineligible')
  })

  it.each([
    ['2021-12-31', 'upcoming', undefined],
    ['2022-01-01', 'eligible', 1000],
    ['2022-12-31', 'eligible', 1000],
    ['2023-01-01', 'eligible', 2000],
    ['2026-03-10', 'ineligible', 2000],
  ])('on %s for a child born in 2021 is %s', (on, status, amount) => {
    expect(infant('2021-08-15', on).status).toBe(status)
    expect(infant('2021-08-15', on).value?.min).toBe(amount)
  })

  it('hands over to that for education from one month to the next', () => {
    for (let month = 1; month <= 12; month += 1) {
      const on = `2026-${String(month).padStart(2, '0')}-01`
      const both = [infant('2023-05-20', on), pupil('2023-05-20', 'none', on)].map(({ status }) => status === 'eligible')
      expect(both).toEqual([month < 5, month >= 5])
    }
  })
})

describe('the deduction for a child’s education', () => {
  it.each(['2023-05-01', '2023-05-31'])('of one born on %s begins with May 2026', (born) => {
    expect(pupil(born, 'none', '2026-04-30')).toMatchObject({ status: 'upcoming', from: 20260501 })
    expect(pupil(born, 'none', '2026-05-01').status).toBe('eligible')
  })

  it.each(['none', 'preschool', 'primary', undefined])('needs no school until the seventh birthday (%s)', (stage) => {
    expect(pupil('2019-06-10', stage, '2026-06-09').status).toBe('eligible')
  })

  it('then needs one', () => {
    expect(pupil('2019-06-10', 'none', '2026-06-10').status).toBe('ineligible')
    expect(pupil('2019-06-10', undefined, '2026-06-10')).toMatchObject({ status: 'undetermined', missing: ['children[0].stage'] })
    for (const stage of ['preschool', 'primary', 'junior', 'senior', 'higher'])
      expect(pupil('2019-06-10', stage, '2026-06-10').status).toBe('eligible')
    expect(pupil('1998-06-10', 'higher', '2026-06-10').status).toBe('eligible')
  })

  it.each([
    ['2022-12-31', 1000],
    ['2023-01-01', 2000],
  ])('on %s is %i yuan', (on, amount) => {
    expect(pupil('2015-06-10', 'primary', on).value?.min).toBe(amount)
  })
})

describe('the deduction for elderly parents', () => {
  it.each(['1966-03-01', '1966-03-31'])('begins with the month in which one born on %s turns 60', (born) => {
    expect(elder(born, '2026-02-28')).toMatchObject({ status: 'upcoming', from: 20260301 })
    expect(elder(born, '2026-03-01').status).toBe('eligible')
  })

  it('begins with February for one born on 29 February', () => {
    expect(elder('1964-02-29', '2024-01-31').status).toBe('upcoming')
    expect(elder('1964-02-29', '2024-02-01').status).toBe('eligible')
  })

  it.each([
    ['2022-12-31', 2000, 1000],
    ['2023-01-01', 3000, 1500],
  ])('on %s is %i yuan, and at most %i among siblings', (on, alone, shared) => {
    expect(elder('1950-01-01', on).value).toMatchObject({ bound: 'exact', min: alone, max: alone })
    const siblings: Changes = {
      children: [],
      elders: [{ id: 'e1', parentOf: 'mother', birthDate: '1950-01-01' }],
      'mother.onlyChild': false,
    }
    expect(outcome('elder-care-deduction-shared', 'mother', siblings, on).value).toMatchObject({
      bound: 'at-most',
      min: shared,
      max: shared,
    })
  })

  it('needs one parent of 60, is not doubled by two, and is not for a parent-in-law', () => {
    const two = [
      { id: 'e1', parentOf: 'mother', birthDate: '1955-01-01' },
      { id: 'e2', parentOf: 'mother', birthDate: '1970-01-01' },
    ]
    expect(outcome('elder-care-deduction', 'mother', { elders: two })).toMatchObject({ status: 'eligible', value: { min: 3000 } })
    const bothOld = two.map((one) => ({ ...one, birthDate: '1955-01-01' }))
    expect(outcome('elder-care-deduction', 'mother', { elders: bothOld }).value?.min).toBe(3000)
    expect(outcome('elder-care-deduction', 'father', { elders: two, 'father.onlyChild': true }).status).toBe('ineligible')
  })
})

describe('the deduction for mortgage interest', () => {
  it.each(['2020-05-01', '2020-05-20', '2020-05-31'])('runs 240 months from that of %s', (first) => {
    expect(loan(first, '2026-03-10')).toMatchObject({ from: 20200501, until: 20400430 })
  })

  it('ends after 240 months', () => {
    expect(loan('2019-01-01', '2038-12-31')).toMatchObject({ status: 'eligible', certainty: 'entitled', until: 20381231 })
    expect(loan('2019-01-01', '2039-01-01').status).toBe('ineligible')
    expect(loan('2020-05-20', '2040-04-30')).toMatchObject({ status: 'eligible', certainty: 'entitled', doubts: [] })
    expect(loan('2020-05-20', '2040-05-01').status).toBe('ineligible')
  })

  it('has no months before 2019, when the deduction began: an office that counts them anyway is to be asked', () => {
    // By the contract the 240 months of a loan of April 2006 are over with March 2026.
    for (const on of ['2026-01-01', '2026-03-31', '2026-04-01', '2038-12-31']) {
      const old = loan('2006-04-15', on)
      expect(old, on).toMatchObject({ status: 'eligible', certainty: 'delegated', until: 20381231 })
      expect(old.doubts.map(({ name }) => name)).toEqual(['monthsBefore2019'])
    }
    expect(loan('2006-04-15', '2025-12-31')).toMatchObject({ status: 'eligible', certainty: 'entitled', doubts: [] })
    expect(loan('2006-04-15', '2039-01-01').status).toBe('ineligible')
    expect(loan('2018-12-31', '2037-12-31')).toMatchObject({ status: 'eligible', doubts: [] })
    expect(loan('2018-12-31', '2038-12-31')).toMatchObject({ status: 'eligible', doubts: [{ name: 'monthsBefore2019' }] })
    expect(loan('2018-12-31', '2039-01-01').status).toBe('ineligible')
  })
})

describe('the deduction for serious illness', () => {
  const ofMother = (paid: number) => outcome('serious-illness-deduction', 'mother', { 'mother.medicalSelfPaid': paid })
  it.each([
    [14999.99, undefined],
    [15000, undefined],
    [15000.01, 0.01],
    [30000, 30000 - 15000],
    [94999.99, 79999.99],
    [95000, 80000],
    [95000.01, 80000],
    [300000, 80000],
  ])('of %d yuan paid', (paid, deducted) => {
    const found = ofMother(paid)
    expect(found.status).toBe(deducted === undefined ? 'ineligible' : 'eligible')
    if (deducted !== undefined) expect(found.value).toMatchObject({ min: deducted, max: deducted })
  })

  it('counts each patient alone', () => {
    const both = { 'mother.medicalSelfPaid': 14000, 'father.medicalSelfPaid': 14000 }
    for (const subject of ['mother', 'father']) expect(outcome('serious-illness-deduction', subject, both).status).toBe('ineligible')
  })

  it('may be taken by the spouse who pays tax', () => {
    const one = { 'mother.medicalSelfPaid': 40000, 'mother.paysIncomeTax': false }
    expect(outcome('serious-illness-deduction', 'mother', one).status).toBe('eligible')
  })

  it('covers a child until the day before it turns 18', () => {
    const child = (birthDate: string) =>
      outcome('serious-illness-deduction-child', 'child:c1', onlyChild(birthDate, { medicalSelfPaid: 40000 })).status
    expect([child('2008-03-11'), child('2008-03-10')]).toEqual(['eligible', 'ineligible'])
  })
})

describe('every day from 2021 to 2028', () => {
  const months = Array.from({ length: 8 * 12 }, (_, index) => new Date(Date.UTC(2021, index, 1)))
  const days = months.flatMap((first) => [first, new Date(first.getTime() - 86_400_000)]).map((date) => date.toISOString().slice(0, 10))
  const everything: Changes = {
    children: [
      { id: 'c1', birthDate: '2012-05-01', hukou: shangyu, stage: 'primary', medicalSelfPaid: 30000 },
      { id: 'c2', birthDate: '2020-12-01', hukou: shangyu, stage: 'none' },
    ],
    elders: [{ id: 'e1', parentOf: 'mother', birthDate: '1950-01-01' }],
    'housing.mortgages': { outstanding: 1, firstHomeRateSince: '2020-05-20' },
    'mother.furtherEducation': 'degree',
    'father.furtherEducation': 'certificate',
  }
  const figure = (name: string, subject: string, on: string): number | undefined => {
    const benefits = national.benefits.filter(({ id }) => id === `national/${name}`)
    return run([{ place: national.place, benefits }], changed(family, everything), on).of(`national/${name}`, subject).value?.min
  }
  it.each([
    ['child-education-deduction', 'child:c1', 1000, 2000],
    ['elder-care-deduction', 'mother', 2000, 3000],
    ['mortgage-deduction', 'household', 1000, 1000],
    ['rent-deduction', 'mother', 1100, 1100],
    ['further-education-deduction', 'mother', 400, 400],
    ['certificate-deduction', 'father', 3600, 3600],
    ['serious-illness-deduction-child', 'child:c1', 15000, 15000],
  ])('%s has one figure', (name, subject, before, since2023) => {
    for (const on of days) expect(figure(name, subject, on), on).toBe(on < '2023-01-01' ? before : since2023)
  })

  it('under-three-deduction has one figure from 2022 on', () => {
    const amounts = days.map((on) => [on, figure('under-three-deduction', 'child:c2', on)])
    expect(amounts).toEqual(days.map((on) => [on, on < '2022-01-01' ? undefined : on < '2023-01-01' ? 1000 : 2000]))
  })
})
