import { describe, expect, it } from 'vitest'
import { born, check, statusOf, type Changes } from './support'

describe('the insurance of a newborn', () => {
  const insured = (birthDate: string, insuredOn: unknown, on: string) =>
    statusOf('newborn-insurance', 'child:c1', { 'children[0].birthDate': birthDate, 'children[0].insuredOn': insuredOn }, on)

  it.each([
    ['2025-01-10', '2025-01-10', 'eligible'],
    ['2025-01-10', '2025-04-09', 'eligible'],
    ['2025-01-10', '2025-04-10', 'eligible'],
    ['2025-01-10', '2025-04-11', 'ineligible'],
    ['2024-11-30', '2025-02-28', 'eligible'],
    ['2024-11-30', '2025-03-01', 'ineligible'],
    ['2024-12-05', '2025-02-01', 'eligible'],
  ])('of a child born on %s and insured on %s is %s', (birthDate, insuredOn, status) => {
    expect(insured(birthDate, insuredOn, '2025-05-01')).toBe(status)
  })

  it('can still be had through the last day of the three months by a child not yet insured', () => {
    expect(insured('2025-01-10', null, '2025-04-09')).toBe('eligible')
    expect(insured('2025-01-10', null, '2025-04-10')).toBe('eligible')
    expect(insured('2025-01-10', null, '2025-04-11')).toBe('ineligible')
  })

  it('is open while nobody said whether and when the child was insured', () => {
    expect(insured('2025-01-10', undefined, '2025-01-11')).toBe('undetermined')
    expect(insured('2025-01-10', undefined, '2025-04-10')).toBe('undetermined')
    expect(insured('2025-01-10', undefined, '2025-04-11')).toBe('undetermined')
  })

  it('is not shown from the first birthday on', () => {
    expect(insured('2025-01-10', '2025-02-01', '2026-01-09')).toBe('eligible')
    expect(insured('2025-01-10', '2025-02-01', '2026-01-10')).toBe('ineligible')
    expect(insured('2024-02-29', '2024-03-01', '2025-02-27')).toBe('eligible')
    expect(insured('2024-02-29', '2024-03-01', '2025-02-28')).toBe('ineligible')
  })
})

describe('the costs of a third child', () => {
  const child = (id: string, birthDate: string, more: object = {}) => ({ id, birthDate, ...more })
  const cost = (children: object[], pregnancy: unknown = null) =>
    check({ children, pregnancy }).of('tianjiaan/third-child-birth-cost', 'mother')
  const two = [child('c1', '2015-01-01'), child('c2', '2018-01-01')]

  it('are covered for a third child on the way, or one under three', () => {
    expect(cost(two, { dueDate: '2025-08-01', babies: 1 })).toMatchObject({
      status: 'eligible',
      certainty: 'entitled',
      value: { bound: 'unspecified' },
    })
    expect(cost([...two, child('c3', '2022-04-02')])).toMatchObject({ status: 'eligible', certainty: 'entitled' })
    expect(cost([...two, child('c3', '2022-04-01')]).status).toBe('ineligible')
  })

  it('are not covered by this for a second child, nor for an adopted third', () => {
    expect(cost(two.slice(0, 1), { dueDate: '2025-08-01', babies: 1 }).status).toBe('ineligible')
    expect(cost([...two, child('c3', '2024-01-01', { relation: 'adopted' })]).status).toBe('ineligible')
  })

  it('are to be checked for a fourth child', () => {
    expect(cost([...two, child('c3', '2020-01-01'), child('c4', '2024-01-01')])).toMatchObject({
      status: 'eligible',
      certainty: 'delegated',
    })
  })

  it('count every baby of one birth', () => {
    expect(cost([child('c1', '2015-01-01'), child('c2', '2024-01-01'), child('c3', '2024-01-01')])).toMatchObject({
      status: 'eligible',
      certainty: 'entitled',
    })
  })
})

describe('a pregnancy or birth in danger', () => {
  it.each([
    ['a high-risk pregnancy', { pregnancy: { dueDate: '2025-08-01', babies: 1, highRisk: true } }],
    ['danger in pregnancy or birth', { criticalPregnancy: true }],
  ])('brings a file of her own to the mother after %s, and cover by resident insurance', (_, changes) => {
    expect(statusOf('high-risk-pregnancy-care', 'mother', changes)).toBe('eligible')
    expect(statusOf('delivery-complications', 'mother', { ...changes, 'mother.medicalInsurance': 'resident' })).toBe('eligible')
  })

  it('pays for the complications of a difficult birth through the day before the child is three', () => {
    const difficult = (birthDate: string): Changes => ({
      ...born(birthDate),
      'mother.medicalInsurance': 'resident',
      'children[0].difficultBirth': true,
    })
    expect(statusOf('delivery-complications', 'mother', difficult('2022-04-02'))).toBe('eligible')
    expect(statusOf('delivery-complications', 'mother', difficult('2022-04-01'))).toBe('ineligible')
  })

  it('is not asked of a mother who neither is pregnant nor gave birth of late', () => {
    const longAgo = { ...born('2019-01-01'), criticalPregnancy: undefined, 'mother.medicalInsurance': 'resident' }
    expect(statusOf('high-risk-pregnancy-care', 'mother', longAgo)).toBe('ineligible')
    expect(statusOf('delivery-complications', 'mother', longAgo)).toBe('ineligible')
  })
})
