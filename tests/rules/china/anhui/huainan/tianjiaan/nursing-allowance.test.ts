import { describe, expect, it } from 'vitest'
import { check, today, type Changes } from './support'

describe('the nursing allowance', () => {
  const elder = (birthDate: unknown): Changes => ({ children: [], 'elders[0].specialFamily': true, 'elders[0].birthDate': birthDate })
  const allowance = (birthDate: unknown, on = today) => check(elder(birthDate), on).of('tianjiaan/nursing-allowance', 'elder:e1')

  it.each([
    ['1965-04-01', '2025-04-01', 300],
    ['1955-04-02', '2025-04-01', 300],
    ['1955-04-01', '2025-04-01', 300 + 100],
    ['1955-03-31', '2025-04-01', 300 + 100],
    ['1945-04-02', '2025-04-01', 300 + 100],
    ['1945-04-01', '2025-04-01', 300 + 2 * 100],
    ['1964-02-29', '2024-02-29', 300],
    ['1956-02-29', '2026-02-27', 300],
    ['1956-02-29', '2026-02-28', 300 + 100],
  ])('of somebody born on %s is on %s %i yuan', (birthDate, on, sum) => {
    expect(allowance(birthDate, on)).toMatchObject({ status: 'eligible', value: { bound: 'exact', per: 'month', min: sum, max: sum } })
  })

  it('begins on the 60th birthday and not a day sooner', () => {
    expect(allowance('1965-04-02')).toMatchObject({ status: 'upcoming', from: 20250402 })
    expect(allowance('1964-02-29', '2024-02-28')).toMatchObject({ status: 'upcoming', from: 20240229 })
  })

  it('has no upper end while the birthday is unanswered', () => {
    const outcome = allowance(undefined)
    expect(outcome).toMatchObject({ status: 'undetermined', missing: ['elders[0].birthDate'], value: { min: 0 } })
    expect(outcome.value?.max).toBeUndefined()
  })

  it('goes to husband and wife each by their own age', () => {
    const run = check({
      specialFamily: 'child-died',
      'children[0].relation': 'adopted',
      'mother.birthDate': '1955-04-01',
      'father.birthDate': '1945-04-01',
    })
    expect(run.of('tianjiaan/nursing-allowance-parent', 'mother').value).toMatchObject({ min: 300 + 100, max: 300 + 100 })
    expect(run.of('tianjiaan/nursing-allowance-parent', 'father').value).toMatchObject({ min: 300 + 2 * 100, max: 300 + 2 * 100 })
  })
})
