import { describe, expect, it } from 'vitest'
import { born, check, elsewhere, statusOf, today } from './support'

describe('after-school care', () => {
  const care = (stage: unknown, on: string) =>
    check({ 'children[0].stage': stage, ...born('2014-04-01') }, on).of('tianjiaan/after-school-care', 'child:c1')

  it('is owed from 1 January 2022', () => {
    expect(care('primary', '2021-12-31')).toMatchObject({ status: 'upcoming', from: 20220101 })
    expect(care('primary', '2022-01-01').status).toBe('eligible')
  })

  it('is for primary and junior secondary school', () => {
    expect(care('junior', today).status).toBe('eligible')
    expect(care('senior', today).status).toBe('ineligible')
    expect(care(undefined, today)).toMatchObject({ status: 'undetermined', missing: ['children[0].stage'] })
  })

  it('is for families of the place', () => {
    const outcome = check({ residence: elsewhere, 'children[0].stage': 'primary' }).of('tianjiaan/after-school-care', 'child:c1')
    expect(outcome.conditions.filter(({ verdict }) => verdict === 'no').map(({ name }) => name)).toEqual(['familyHere'])
  })
})

describe('ages', () => {
  it.each([
    ['childcare-tax-deduction', '2022-04-02', '2022-04-01'],
    ['workplace-nursery', '2022-04-02', '2022-04-01'],
    ['kindergarten-nursery-class', '2022-04-02', '2022-04-01'],
    ['kindergarten-nursery-class', '2023-04-01', '2023-04-02'],
    ['newborn-screening', '2024-04-02', '2024-04-01'],
  ])('%s is for a child born on %s and not for one born on %s', (benefit, yes, no) => {
    expect(statusOf(benefit, 'child:c1', born(yes))).toBe('eligible')
    expect(statusOf(benefit, 'child:c1', born(no))).not.toBe('eligible')
  })

  it('count a child as under three until the day before 28 February, born on the 29th', () => {
    expect(statusOf('workplace-nursery', 'child:c1', born('2024-02-29'), '2027-02-27')).toBe('eligible')
    expect(statusOf('workplace-nursery', 'child:c1', born('2024-02-29'), '2027-02-28')).toBe('ineligible')
  })

  it('count a child as a minor until the day before 18', () => {
    const rental = { 'housing.publicRental.status': 'tenant' }
    expect(statusOf('public-rental-layout', 'household', { ...rental, ...born('2007-04-02') })).toBe('eligible')
    expect(statusOf('public-rental-layout', 'household', { ...rental, ...born('2007-04-01') })).toBe('ineligible')
  })
})
