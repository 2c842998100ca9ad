import { describe, expect, it } from 'vitest'
import { born, check, statusOf, today, type Changes } from './support'

describe('retraining after a birth', () => {
  const left = (birthDate: string, retraining: unknown): Changes => ({
    ...born(birthDate),
    'mother.leftWorkForBirth': true,
    'mother.retraining': retraining,
  })
  const subsidy = (birthDate: string, retraining: unknown, on = today) =>
    check(left(birthDate, retraining), on).of('tianjiaan/retraining-subsidy', 'mother')
  const allowance = (retraining: unknown) => check(left('2024-10-01', retraining)).of('tianjiaan/retraining-living-allowance', 'mother')

  it('is granted between 500 and 2,400 yuan, once', () => {
    expect(subsidy('2024-10-01', null)).toMatchObject({ status: 'eligible', certainty: 'entitled' })
    expect(subsidy('2024-10-01', null).value).toEqual({ kind: 'cash', bound: 'range', unit: 'CNY', per: 'once', min: 500, max: 2400 })
  })

  it.each([
    ['2023-04-01', '2023-03-31', 'ineligible'],
    ['2023-04-01', '2023-04-01', 'eligible'],
    ['2023-04-01', '2025-03-31', 'eligible'],
    ['2023-04-01', '2025-04-01', 'eligible'],
    ['2023-04-01', '2025-04-02', 'ineligible'],
    ['2024-02-29', '2026-02-28', 'eligible'],
    ['2024-02-29', '2026-03-01', 'ineligible'],
  ])('after a birth on %s that begins on %s is %s', (birthDate, startedOn, status) => {
    expect(subsidy(birthDate, { startedOn, days: 5 }, '2026-04-01').status).toBe(status)
  })

  it.each([null, undefined])('begins on the day of the check where no course is named (%s)', (retraining) => {
    expect(subsidy('2023-04-01', retraining, '2025-04-01').status).toBe('eligible')
    expect(subsidy('2023-04-01', retraining, '2025-04-02').status).toBe('ineligible')
  })

  it('is open while a course is named without its first day', () => {
    expect(subsidy('2024-10-01', { days: 5 })).toMatchObject({ status: 'undetermined', missing: ['mother.retraining.startedOn'] })
  })

  it('counts the latest of several births', () => {
    const two = [
      { id: 'c1', birthDate: '2016-01-01' },
      { id: 'c2', birthDate: '2024-01-01' },
    ]
    expect(statusOf('retraining-subsidy', 'mother', { children: two, 'mother.leftWorkForBirth': true })).toBe('eligible')
  })

  it('is helped with 50 yuan a day, to be checked, and with the sum once the days are known', () => {
    const outcome = allowance({ startedOn: '2025-04-01', days: 12 })
    expect(outcome).toMatchObject({ status: 'eligible', certainty: 'delegated', payable: 50 * 12 })
    expect(outcome.value).toEqual({ kind: 'cash', bound: 'exact', unit: 'CNY', per: 'day', min: 50, max: 50 })
    expect(outcome.doubts.map(({ name }) => name)).toEqual(['furtherConditions'])
  })

  it.each([{ startedOn: '2025-04-01' }, null, undefined])('names no sum of days nobody told (%o)', (retraining) => {
    expect(allowance(retraining).status).toBe('eligible')
    expect(allowance(retraining).payable).toBeUndefined()
  })
})
