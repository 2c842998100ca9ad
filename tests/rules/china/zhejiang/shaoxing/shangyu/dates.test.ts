import { describe, expect, it } from 'vitest'
import { check, type Changes } from '../support'

const statusOn = (benefit: string, subject: string, on: string, changes: Changes = {}) => check(changes, on).of(benefit, subject).status
const c2Born = (birthDate: string): Changes => ({ 'children[1].birthDate': birthDate, 'children[1].insuredOn': birthDate })

describe("the plan's term", () => {
  it('begins with 2025 and ends with 2027', () => {
    const outcomeOn = (on: string) => check({ children: [{ id: 'c1', birthDate: '2018-05-01' }] }, on).of('shangyu/family-education')
    expect(outcomeOn('2024-12-31')).toMatchObject({ status: 'upcoming', from: 20250101 })
    expect(outcomeOn('2025-01-01')).toMatchObject({ status: 'eligible', from: 20250101, until: 20271231 })
    expect(outcomeOn('2027-12-31').status).toBe('eligible')
    expect(outcomeOn('2028-01-01')).toMatchObject({ status: 'ended', standing: 'expired' })
  })
})

describe('ages', () => {
  it.each([
    ['shangyu/rearing-risk-screening', '2026-06-09', '2026-06-10'],
    ['shangyu/childcare-subsidy', '2026-06-09', '2026-06-10'],
    ['shangyu/infant-care-deduction', '2026-06-09', '2026-06-10'],
    ['shangyu/employer-childcare', '2026-06-09', '2026-06-10'],
    ['shangyu/development-screening', '2026-06-10', '2026-06-11'],
  ])('%s is for children born on 10 June 2023 until %s', (benefit, last, over) => {
    expect(statusOn(benefit, 'child:c2', last, c2Born('2023-06-10'))).toBe('eligible')
    expect(statusOn(benefit, 'child:c2', over, c2Born('2023-06-10'))).toBe('ineligible')
  })

  it('turn on 28 February of a common year for a child born on 29 February', () => {
    const leap = c2Born('2024-02-29')
    expect(statusOn('shangyu/childcare-subsidy', 'child:c2', '2027-02-27', leap)).toBe('eligible')
    expect(statusOn('shangyu/childcare-subsidy', 'child:c2', '2027-02-28', leap)).toBe('ineligible')
    expect(statusOn('shangyu/development-screening', 'child:c2', '2027-02-28', leap)).toBe('eligible')
    expect(statusOn('shangyu/development-screening', 'child:c2', '2027-03-01', leap)).toBe('ineligible')
  })

  it.each(['shangyu/child-health-care', 'shangyu/autism-screening'])(
    '%s is sure to five, to be checked at six, over at seven',
    (benefit) => {
      const outcomeOn = (on: string) => check(c2Born('2020-03-01'), on).of(benefit, 'child:c2')
      expect(outcomeOn('2026-02-28')).toMatchObject({ status: 'eligible', certainty: 'entitled' })
      expect(outcomeOn('2026-03-01')).toMatchObject({ status: 'eligible', certainty: 'delegated' })
      expect(outcomeOn('2027-02-28')).toMatchObject({ status: 'eligible', certainty: 'delegated' })
      expect(outcomeOn('2027-03-01').status).toBe('ineligible')
    },
  )

  it.each(['shangyu/child-insurance', 'shangyu/child-rehabilitation', 'shangyu/holiday-class'])('%s is for minors', (benefit) => {
    const born = { ...c2Born('2008-03-02'), 'children[1].disabled': true }
    expect(statusOn(benefit, 'child:c2', '2026-03-01', born)).toBe('eligible')
    expect(statusOn(benefit, 'child:c2', '2026-03-02', born)).toBe('ineligible')
  })

  it('hand a child over from one tax deduction to the other on the third birthday', () => {
    const on = (day: string) =>
      ['infant-care-deduction', 'education-deduction'].map((name) => statusOn(`shangyu/${name}`, 'child:c2', day, c2Born('2023-06-10')))
    expect(on('2026-06-09')).toEqual(['eligible', 'upcoming'])
    expect(on('2026-06-10')).toEqual(['ineligible', 'eligible'])
  })

  it('keep the education deduction from six on for those who are at school', () => {
    const sixth = c2Born('2020-03-01')
    expect(statusOn('shangyu/education-deduction', 'child:c2', '2026-02-28', sixth)).toBe('eligible')
    expect(statusOn('shangyu/education-deduction', 'child:c2', '2026-03-01', sixth)).toBe('ineligible')
    for (const stage of ['preschool', 'primary', 'junior', 'senior', 'higher'])
      expect(statusOn('shangyu/education-deduction', 'child:c2', '2026-03-01', { ...sixth, 'children[1].stage': stage })).toBe('eligible')
  })

  it('ask nothing of an infant about the vaccine for schoolgirls', () => {
    const infant = { 'children[1].sex': 'female', 'children[1].stage': undefined }
    expect(statusOn('shangyu/hpv-vaccine', 'child:c2', '2026-03-01', infant)).toBe('ineligible')
    const [before, after] = ['2026-02-28', '2026-03-01'].map((on) =>
      statusOn('shangyu/hpv-vaccine', 'child:c2', on, {
        ...c2Born('2020-03-01'),
        'children[1].sex': 'female',
        'children[1].stage': 'primary',
      }),
    )
    expect([before, after]).toEqual(['upcoming', 'eligible'])
  })

  it.each([
    ['shangyu/newborn-one-stop', 'household'],
    ['shangyu/birth-registration', 'household'],
    ['shangyu/maternity-leave', 'mother'],
    ['shangyu/paternity-leave', 'father'],
    ['shangyu/dismissal-protection', 'mother'],
    ['shangyu/birth-gift', 'mother'],
  ])('%s lasts until the first birthday', (benefit, subject) => {
    expect(statusOn(benefit, subject, '2026-06-09')).toBe('eligible')
    expect(statusOn(benefit, subject, '2026-06-10')).toBe('ineligible')
  })

  it.each([
    ['shangyu/maternity-tax-exemption', 'mother'],
    ['shangyu/maternity-claim-service', 'mother'],
    ['shangyu/childcare-leave', 'father'],
    ['shangyu/baby-rooms', 'household'],
  ])('%s lasts until the third birthday', (benefit, subject) => {
    expect(statusOn(benefit, subject, '2026-06-09', c2Born('2023-06-10'))).toBe('eligible')
    expect(statusOn(benefit, subject, '2026-06-10', c2Born('2023-06-10'))).toBe('ineligible')
  })
})

describe('women of child-bearing age', () => {
  it.each([
    ['1976-03-02', 'eligible'],
    ['1976-03-01', 'ineligible'],
    ['2011-03-01', 'eligible'],
  ])('on 1 March 2026, born on %s: %s', (birthDate, status) => {
    const children = [{ id: 'c1', birthDate: '2026-02-01', relation: 'adopted' }]
    expect(statusOn('shangyu/contraception', 'household', '2026-03-01', { children, 'mother.birthDate': birthDate })).toBe(status)
  })

  it('are asked their age, a father alone is not', () => {
    expect(check({ 'mother.birthDate': undefined }).of('shangyu/contraception')).toMatchObject({
      status: 'undetermined',
      missing: ['mother.birthDate'],
    })
    expect(check({ mother: null }).of('shangyu/contraception').status).toBe('eligible')
  })
})

describe('girls of 7 to 14', () => {
  it('are taken to be at school without being asked', () => {
    const statusAt = (birthDate: string) =>
      statusOn('shangyu/hpv-vaccine', 'child:c1', '2026-03-01', { 'children[0].birthDate': birthDate, 'children[0].stage': undefined })
    expect(['2019-03-02', '2019-03-01', '2011-03-02', '2011-03-01'].map(statusAt)).toEqual([
      'undetermined',
      'eligible',
      'eligible',
      'undetermined',
    ])
  })
})

describe('a wedding', () => {
  const planned = { 'marriage.registeredOn': null, 'marriage.plannedOn': '2026-05-01' }
  const registered = { 'marriage.registeredOn': '2025-03-01' }

  it('gives leave from its planning until a year after it', () => {
    expect(statusOn('shangyu/marriage-leave', 'father', '2026-05-01', planned)).toBe('eligible')
    expect(statusOn('shangyu/marriage-leave', 'father', '2026-05-02', planned)).toBe('ineligible')
    expect(statusOn('shangyu/marriage-leave', 'father', '2026-03-01', registered)).toBe('eligible')
    expect(statusOn('shangyu/marriage-leave', 'father', '2026-03-02', registered)).toBe('ineligible')
  })

  it('long past leaves nothing open, though nobody said that none is planned', () => {
    const married = { marriage: { registeredOn: '2016-05-01' } }
    expect(statusOn('shangyu/wedding-ceremony', 'household', '2026-03-01', married)).toBe('ineligible')
    expect(statusOn('shangyu/preconception-checks', 'household', '2026-03-01', married)).toBe('ineligible')
  })
})

describe('assisted reproduction', () => {
  const paid = (selfPaid?: number) => ({
    assistedReproduction: { inTreatment: true, licensedHospital: true, ...(selfPaid === undefined ? {} : { selfPaid }) },
    'mother.hukou': '330604',
    hardship: 'low-income',
  })

  it.each(['shangyu/assisted-reproduction-subsidy', 'shaoxing/assisted-reproduction-relief'])(
    '%s is for what a family has paid itself: of nothing there is no share',
    (benefit) => {
      expect(statusOn(benefit, 'household', '2026-03-01', paid(0.01))).toBe('eligible')
      expect(statusOn(benefit, 'household', '2026-03-01', paid(0))).toBe('ineligible')
      expect(check(paid()).of(benefit)).toMatchObject({ status: 'undetermined', missing: ['assistedReproduction.selfPaid'] })
    },
  )
})

describe('an adopted baby', () => {
  const adopted = { 'children[1].relation': 'adopted' }

  it('gives no leave for a birth, but the leave and services for small children', () => {
    expect(statusOn('shangyu/maternity-leave', 'mother', '2026-03-01', adopted)).toBe('ineligible')
    expect(statusOn('shangyu/childcare-leave', 'mother', '2026-03-01', adopted)).toBe('eligible')
    expect(statusOn('shangyu/childcare-subsidy', 'child:c2', '2026-03-01', adopted)).toBe('eligible')
  })

  it('makes a multi-child family', () => {
    expect(statusOn('shangyu/rental-support', 'household', '2026-03-01', adopted)).toBe('eligible')
    expect(statusOn('shangyu/sibling-school', 'child:c2', '2026-03-01', adopted)).toBe('eligible')
  })
})

describe('open points', () => {
  it('send a family whose home is elsewhere, or nobody has said where, to the office', () => {
    const doubtsOf = (place: string | undefined) =>
      check({ 'housing.buying': { ...(place ? { place } : {}), ownUse: true } })
        .of('shangyu/home-purchase-subsidy')
        .doubts.map(({ name }) => name)
    expect(doubtsOf('330604')).toEqual([])
    expect(doubtsOf('330602')).toEqual(['homeElsewhere'])
    expect(doubtsOf(undefined)).toEqual(['homeElsewhere'])
  })

  it('leave it to the tax office whether payments of resident insurance are free of tax', () => {
    const certainty = (medicalInsurance: string) =>
      check({ 'mother.medicalInsurance': medicalInsurance }).of('shangyu/maternity-tax-exemption', 'mother').certainty
    expect(certainty('unemployment-benefit')).toBe('entitled')
    expect(certainty('resident')).toBe('delegated')
  })

  it('count those who draw unemployment benefit as insured together with flexible workers', () => {
    const of = check({ 'father.medicalInsurance': 'unemployment-benefit' })
    expect(of.of('shangyu/flexible-worker-insurance', 'father').status).toBe('eligible')
    expect(of.of('shaoxing/flexible-worker-insurance', 'father').status).toBe('ineligible')
  })

  it('do not let the elder follow the younger, nor twins each other', () => {
    expect(statusOn('shangyu/sibling-school', 'child:c1', '2026-03-01', { 'children[1].stage': 'primary' })).toBe('ineligible')
    const twins = { 'children[1].birthDate': '2018-05-01', 'children[1].stage': 'primary' }
    expect(statusOn('shangyu/sibling-school', 'child:c2', '2026-03-01', twins)).toBe('ineligible')
  })
})
