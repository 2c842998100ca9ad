import { describe, expect, it } from 'vitest'
import { rows } from './rows'
import { expectComplete, expectHas, expectLost, expectOpen, ofLaw, openTurnsOf, turnsOf } from './shaoxing/rows'
import { check, zhejiang } from './shaoxing/support'

describe('each benefit of Zhejiang', () => {
  it('is shown with every one of its conditions', () => {
    expectComplete(ofLaw(zhejiang), rows)
    expect(ofLaw(zhejiang)).toEqual(zhejiang.benefits)
  })

  it.each(rows)('$benefit goes to a family that meets every condition', (row) => {
    expectHas(row)
  })

  it.each(turnsOf(rows))('$benefit is lost by $condition alone', ({ row, condition, changes }) => {
    expectLost(row, condition, changes)
  })

  it.each(openTurnsOf(rows))('$benefit stays open on $condition and asks for $path', ({ row, condition, changes, path }) => {
    expectOpen(row, condition, changes, path)
  })

  it('is confirmed, but for the special assistance, which one copy of the text gives', () => {
    const single = check({ specialFamily: 'child-died', children: [], 'mother.birthDate': '1970-05-01' }).outcomes.filter(
      ({ benefit, attested }) => zhejiang.benefits.includes(benefit) && attested === 'single',
    )
    expect(single.map(({ benefit, subject }) => `${benefit.id} ${subject}`)).toEqual([
      'zhejiang/special-assistance mother',
      'zhejiang/special-assistance father',
    ])
  })
})

describe('what may apply and nobody can settle', () => {
  const certaintyOf = (benefit: string, changes: object, subject?: string, on?: string) =>
    check({ ...changes }, on).of(benefit, subject).certainty

  it('six unbroken months of insurance: five, or no answer, leave the allowance to be checked', () => {
    const of = (months: unknown) => certaintyOf('zhejiang/maternity-allowance', { 'mother.insuredMonths': months }, 'mother')
    expect([5, 6, 7, undefined].map(of)).toEqual(['delegated', 'entitled', 'entitled', 'delegated'])
    expect(check({ 'mother.insuredMonths': 5 }).of('zhejiang/maternity-allowance', 'mother').status).toBe('eligible')
  })

  it('the half of the reward that no employer in the province pays', () => {
    const reward = (changes: object) =>
      check({ planFamily: 'only-child-certificate', children: [{ id: 'c1', birthDate: '2014-05-01' }], ...changes }).of(
        'zhejiang/only-child-reward',
      )
    const doubts = (changes: object) => reward(changes).doubts.map(({ name }) => name)
    const whole = { status: 'eligible', certainty: 'entitled', doubts: [], value: { bound: 'at-least', min: 100, max: 100 } }
    const jobless = { 'mother.work': 'not-working', 'mother.hukouKind': 'urban' }
    expect(reward({})).toMatchObject(whole)
    expect(reward({ mother: null })).toMatchObject(whole)
    expect(reward({ ...jobless, 'mother.hukouKind': 'rural' })).toMatchObject(whole)
    for (const changes of [jobless, { 'mother.worksIn': '350881' }, { 'mother.worksIn': '350881', 'mother.hukouKind': 'rural' }]) {
      expect(reward(changes)).toMatchObject({ certainty: 'delegated', value: { bound: 'at-least', min: 100 / 2, max: 100 / 2 } })
      expect(doubts(changes)).toEqual(['otherHalfOpen'])
    }
    for (const changes of [{ 'mother.work': undefined }, { ...jobless, 'mother.hukouKind': undefined }])
      expect(reward(changes)).toMatchObject({ certainty: 'delegated', value: { min: 100 / 2, max: 100 } })
  })

  it('the reward where nobody is employed in the province: the county says', () => {
    const reward = (changes: object) =>
      check({ planFamily: 'only-child-certificate', children: [{ id: 'c1', birthDate: '2014-05-01' }], ...changes }).of(
        'zhejiang/only-child-reward',
      )
    const nobody = { 'mother.work': 'unemployed', 'father.work': 'flexible' }
    const byCounty = { status: 'eligible', certainty: 'delegated', value: { kind: 'cash', bound: 'unspecified' }, missing: [] }
    expect(reward(nobody)).toMatchObject(byCounty)
    expect(reward({ ...nobody, 'mother.hukouKind': 'rural', 'father.hukouKind': 'rural' })).toMatchObject(byCounty)
    expect(reward({ 'mother.work': 'unemployed', 'father.worksIn': '350881' })).toMatchObject(byCounty)
    expect(reward(nobody).doubts.map(({ name }) => name)).toEqual(['countyRule'])
    const elsewhere = { residence: '350881', 'mother.hukou': '350881', 'father.hukou': '350881', 'children[0].hukou': '350881' }
    expect(reward({ ...nobody, ...elsewhere }).status).toBe('ineligible')
  })

  it('the grant for a mother who does not draw unemployment benefit, but meets the nation’s three tests for it', () => {
    const tests = { months: 12, involuntary: true, registeredSeekingWork: true }
    const out = { 'mother.work': 'unemployed', 'mother.medicalInsurance': 'resident', 'mother.unemploymentInsurance': tests }
    const grant = (changes: object) => check({ ...out, ...changes }).of('zhejiang/unemployed-mother-grant', 'mother')
    expect(grant({})).toMatchObject({ status: 'eligible', doubts: [{ name: 'perhapsNotDrawing' }] })
    expect(grant({ 'mother.medicalInsurance': 'unemployment-benefit' }).doubts).toEqual([])
    for (const failed of [{ months: 11 }, { involuntary: false }, { registeredSeekingWork: false }])
      expect(grant({ 'mother.unemploymentInsurance': { ...tests, ...failed } }).status).toBe('ineligible')
    expect(grant({ 'mother.work': 'employee' }).status).toBe('ineligible')
    expect(grant({ 'mother.unemploymentInsurance': undefined }).status).toBe('undetermined')
    const uninsured = { 'mother.medicalInsurance': 'none', 'mother.insuredIn': undefined }
    expect(grant(uninsured).status).toBe('eligible')
    expect(grant({ ...uninsured, residence: '350881' }).status).toBe('ineligible')
  })

  it('special assistance where there is no wife: the husband’s own age, to be checked', () => {
    const of = (birthDate: string) =>
      check({ mother: null, 'father.birthDate': birthDate, children: [], specialFamily: 'child-died' }).of(
        'zhejiang/special-assistance',
        'father',
      )
    expect(of('1977-03-01')).toMatchObject({ status: 'eligible', certainty: 'delegated' })
    expect(of('1977-03-02').status).toBe('upcoming')
  })
})
