import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../../../../../src/engine'
import { run } from '../../../../../support/run'
import { rules } from './support'

/** A household that lives here and answers nothing else but this. */
const of = (benefit: string, subject: string, answers: object, on = '2025-06-01'): Outcome =>
  run([rules], { residence: '340403', ...answers }, on).of(`tianjiaan/${benefit}`, subject)
const child = (answers: object): object => ({ children: [{ id: 'a', birthDate: '2022-01-01', ...answers }] })

describe('answers to what a clause names are enough', () => {
  it.each([
    ['employee', 'eligible'],
    ['flexible', 'ineligible'],
    ['unemployment-benefit', 'ineligible'],
    ['resident', 'ineligible'],
    ['none', 'ineligible'],
  ])('for the simpler claim of maternity allowance: %s insurance is %s', (medicalInsurance, status) => {
    expect(of('maternity-allowance-claim', 'mother', { mother: { medicalInsurance } }).status).toBe(status)
  })

  it('for the simpler claim, where only the insurance is paid here', () => {
    const mother = { medicalInsurance: 'employee', insuredIn: '340403' }
    expect(of('maternity-allowance-claim', 'mother', { residence: '330604', mother }).status).toBe('eligible')
    expect(of('maternity-allowance-claim', 'mother', { mother: {} })).toMatchObject({
      status: 'undetermined',
      missing: ['mother.medicalInsurance'],
    })
  })

  it.each([
    ['kindergarten-private', 'eligible'],
    ['nursery-other', 'eligible'],
    ['home', 'ineligible'],
  ])('for the nursery grant: care %s is %s, no stage told', (care, status) => {
    expect(of('nursery-hardship-grant', 'child:a', { hardship: 'dibao', ...child({ care }) }).status).toBe(status)
  })

  it('for the nursery grant: a pupil of ten is refused, no care told', () => {
    const pupil = child({ birthDate: '2015-06-01', stage: 'primary' })
    expect(of('nursery-hardship-grant', 'child:a', { hardship: 'low-income', ...pupil }).status).toBe('ineligible')
    expect(of('nursery-hardship-grant', 'child:a', { hardship: 'low-income', ...child({}) })).toMatchObject({
      status: 'undetermined',
      missing: ['children[0].care'],
    })
  })

  it.each([
    ['2018-06-02', 'eligible'],
    ['2018-06-01', 'ineligible'],
  ])('for the nursery grant: a child in kindergarten born on %s, seven on 1 June 2025 or the day after, is %s', (birthDate, status) => {
    const kindergarten = child({ birthDate, care: 'kindergarten-public' })
    expect(of('nursery-hardship-grant', 'child:a', { hardship: 'dibao', ...kindergarten }).status).toBe(status)
  })

  it.each([
    ['none', 'ineligible'],
    ['preschool', 'eligible'],
    ['primary', 'eligible'],
    ['junior', 'eligible'],
    ['senior', 'eligible'],
    ['higher', 'ineligible'],
  ])('for the check-up on entering school: stage %s is %s, no care told', (stage, status) => {
    expect(of('school-health-checks', 'child:a', child({ stage })).status).toBe(status)
  })

  it('for the insurance of a newborn: open until it is told whether the baby is insured', () => {
    const baby = (answers: object): object => child({ birthDate: '2025-05-10', ...answers })
    expect(of('newborn-insurance', 'child:a', baby({}))).toMatchObject({ status: 'undetermined', missing: ['children[0].insuredOn'] })
    expect(of('newborn-insurance', 'child:a', baby({ insuredOn: null }))).toMatchObject({ status: 'eligible', until: 20250810 })
    expect(of('newborn-insurance', 'child:a', baby({ insuredOn: '2025-08-10' })).status).toBe('eligible')
    expect(of('newborn-insurance', 'child:a', baby({ insuredOn: '2025-08-11' })).status).toBe('ineligible')
  })

  it('for care of a high-risk pregnancy: nobody pregnant and no baby is enough to refuse', () => {
    expect(of('high-risk-pregnancy-care', 'mother', { mother: {}, pregnancy: null, ...child({}) }).status).toBe('ineligible')
    expect(of('high-risk-pregnancy-care', 'mother', { mother: {}, pregnancy: { dueDate: '2025-09-01', highRisk: true } }).status).toBe(
      'eligible',
    )
  })

  it.each([
    'special-family-aid',
    'special-family-insurance',
    'special-family-welfare-fund',
    'special-family-contacts',
    'entrusted-services',
    'warm-heart-home',
  ])('for %s: the household tells whether it is a special family, no elders told', (benefit) => {
    expect(of(benefit, 'household', { specialFamily: 'child-died' }).status).toBe('eligible')
    expect(of(benefit, 'household', { specialFamily: 'none' }).status).toBe('ineligible')
    expect(of(benefit, 'household', {})).toMatchObject({ status: 'undetermined', missing: ['specialFamily'] })
  })

  it('for the housing of a special family: the number of homes', () => {
    const housing = (homesOwned: number): object => ({ specialFamily: 'child-died', housing: { homesOwned } })
    expect(of('special-family-housing', 'household', housing(0)).status).toBe('eligible')
    expect(of('special-family-housing', 'household', housing(1)).status).toBe('ineligible')
    expect(of('special-family-housing', 'household', { specialFamily: 'child-died' })).toMatchObject({
      status: 'undetermined',
      missing: ['housing.homesOwned'],
    })
  })

  it.each(['care-home-priority', 'low-fee-care'])('for %s: that the elder is of a special family, at any age', (benefit) => {
    const elder = (answers: object): object => ({ elders: [{ id: 'e', specialFamily: true, ...answers }] })
    expect(of(benefit, 'elder:e', elder({})).status).toBe('eligible')
    expect(of(benefit, 'elder:e', elder({ birthDate: '1966-06-01', careNeed: 'none' })).status).toBe('eligible')
    expect(of(benefit, 'elder:e', elder({ specialFamily: false })).status).toBe('ineligible')
  })
})
