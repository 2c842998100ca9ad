import { describe, expect, it } from 'vitest'
import { check } from './support'

describe('the grant for a child of a family in hardship', () => {
  it.each(['nursery-public-inclusive', 'nursery-private-inclusive', 'nursery-other', 'kindergarten-public', 'kindergarten-private'])(
    'is at least 200 yuan a month in %s',
    (care) => {
      const outcome = check({ hardship: 'dibao', 'children[0].care': care }).of('tianjiaan/nursery-hardship-grant', 'child:c1')
      expect(outcome.status).toBe('eligible')
      expect(outcome.value).toEqual({ kind: 'cash', bound: 'at-least', unit: 'CNY', per: 'month', min: 200, max: 200 })
      expect(outcome.payable).toBeUndefined()
    },
  )
})

describe('the skill grant of nursery workers', () => {
  const grant = (months: unknown, certificate: string) =>
    check({
      'mother.occupation': 'nursery-worker',
      'mother.unemploymentInsurance.months': months,
      'mother.newSkillCertificate': certificate,
    }).of('tianjiaan/nursery-skill-subsidy', 'mother')

  it.each([
    [11, 'ineligible'],
    [12, 'eligible'],
    [13, 'eligible'],
  ])('after %i months of insurance is %s', (months, status) => {
    expect(grant(months, 'junior').status).toBe(status)
  })

  it.each(['junior', 'intermediate', 'senior'])('lies between 1,000 and 2,000 yuan at the %s level', (certificate) => {
    expect(grant(12, certificate).value).toEqual({ kind: 'cash', bound: 'range', unit: 'CNY', per: 'once', min: 1000, max: 2000 })
  })
})

describe('leave for a parent in hospital', () => {
  it('is of the only child whose own parent it is, not of the spouse', () => {
    const run = check({
      'mother.onlyChild': true,
      'father.onlyChild': true,
      'elders[0].hospitalised': true,
      'elders[0].parentOf': 'father',
    })
    expect(run.of('tianjiaan/parent-hospital-leave', 'mother').status).toBe('ineligible')
    expect(run.of('tianjiaan/parent-hospital-leave', 'father')).toMatchObject({
      status: 'eligible',
      certainty: 'delegated',
      value: { bound: 'unspecified' },
    })
  })

  it('is open while nobody said whose parent is in hospital', () => {
    const run = check({ 'mother.onlyChild': true, 'elders[0].hospitalised': true, 'elders[0].parentOf': undefined })
    expect(run.of('tianjiaan/parent-hospital-leave', 'mother')).toMatchObject({ status: 'undetermined', missing: ['elders[0].parentOf'] })
  })
})
