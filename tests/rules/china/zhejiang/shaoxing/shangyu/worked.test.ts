import { describe, expect, it } from 'vitest'
import buyers from '../../../../../cases/shangyu-W1.json'
import treated from '../../../../../cases/shangyu-W2.json'
import { ofPlan } from '../rows'
import { check, shangyu, shaoxing, type Changes } from '../support'
import { expectDecision } from '../worked'

describe('a flexible worker with two children, buying a home with a fund loan', () => {
  const of = check({}, '2026-03-01', buyers)

  it.each([
    ['shangyu-13-1', 'yes', 'mother'],
    ['shangyu-10-1', 'yes-check', 'child:c2'],
    ['shangyu-10-1', 'no', 'child:c1'],
    ['shangyu-11-1', 'yes-check', undefined],
    ['shangyu-11-2', 'no', undefined],
    ['shangyu-11-3', 'yes-check', undefined],
    ['shangyu-12-1', 'yes-check', 'child:c2'],
    ['shangyu-12-2', 'yes-check', 'child:c1'],
    ['shangyu-12-2', 'no', 'child:c2'],
    ['shangyu-16-1', 'priority', 'child:c2'],
    ['shaoxing-9-3', 'no', undefined],
    ['shaoxing-9-5', 'yes-check', undefined],
  ] as const)('of %s: %s for %s', (clause, decision, subject) => {
    expectDecision(of, clause, decision, subject)
  })

  it('is promised no sum of money by either plan', () => {
    const plans = [...ofPlan(shaoxing), ...ofPlan(shangyu)]
    const promised = of.outcomes.filter(
      ({ benefit, status, value }) => plans.includes(benefit) && status === 'eligible' && value?.unit === 'CNY',
    )
    expect(promised).toEqual([])
  })
})

describe('a hardship couple in treatment, one spouse registered in Shangyu', () => {
  const subsidy = 'shangyu-9-2'
  const cases: readonly (readonly [string, Changes, string, 'yes' | 'yes-check' | 'no'])[] = [
    ['as it stands', {}, subsidy, 'yes-check'],
    ['as it stands', {}, 'shangyu-9-1', 'yes-check'],
    ['as it stands', {}, 'shaoxing-6-6', 'yes-check'],
    ['as it stands', {}, 'shaoxing-6-5', 'yes'],
    ['as it stands', {}, 'shangyu-10-1', 'no'],
    ['without hardship', { hardship: 'none' }, subsidy, 'no'],
    ['without hardship', { hardship: 'none' }, 'shaoxing-6-6', 'yes-check'],
    ['in a hospital without licence', { 'assistedReproduction.licensedHospital': false }, subsidy, 'no'],
    ['with the wife registered in Hangzhou', { 'mother.hukou': '330102' }, subsidy, 'no'],
    ['with the husband registered in Shangyu instead', { 'mother.hukou': '330602', 'father.hukou': '330604' }, subsidy, 'yes-check'],
    ['with neither insured', { 'mother.medicalInsurance': 'none', 'father.medicalInsurance': 'none' }, 'shangyu-9-1', 'no'],
  ]

  it.each(cases)('%s', (_title, changes, clause, decision) => {
    expectDecision(check(changes, '2026-03-01', treated), clause, decision)
  })

  it('is told no sum: the share of what it paid itself is open', () => {
    const { value, payable } = check({}, '2026-03-01', treated).of('shangyu/assisted-reproduction-subsidy')
    expect(value).toEqual({ kind: 'cash', bound: 'unspecified' })
    expect(payable).toBeUndefined()
  })

  it('is asked where the spouses are registered before anything is said of the subsidy', () => {
    const outcome = check({ 'mother.hukou': undefined }, '2026-03-01', treated).of('shangyu/assisted-reproduction-subsidy')
    expect(outcome.status).toBe('undetermined')
    expect(outcome.missing).toEqual(['mother.hukou'])
  })
})
