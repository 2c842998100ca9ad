import { describe, expect, it } from 'vitest'
import { check, type Changes } from './support'

const onlyChild = (birthDate: unknown, more: object = {}): Changes => ({
  children: [{ id: 'c1', ...(birthDate === undefined ? {} : { birthDate }), ...more }],
})
const subsidy = (birthDate: unknown, on: string, more: object = {}) =>
  check(onlyChild(birthDate, more), on).of('aral/childcare-subsidy', 'child:c1')

describe('the childcare subsidy', () => {
  it.each<[string, Record<number, number>]>([
    ['2022-01-31', { 2025: 300 }],
    ['2022-02-01', { 2025: 2 * 300 }],
    ['2022-06-15', { 2025: 6 * 300 }],
    ['2022-12-31', { 2025: 3600 }],
    ['2023-01-01', { 2025: 3600, 2026: 13 * 300 - 3600 }],
    ['2023-05-20', { 2025: 3600, 2026: 17 * 300 - 3600 }],
    ['2023-12-31', { 2025: 3600, 2026: 3600 }],
    ['2024-01-01', { 2025: 3600, 2026: 3600, 2027: 25 * 300 - 2 * 3600 }],
    ['2024-12-31', { 2025: 3600, 2026: 3600, 2027: 3600 }],
    ['2025-01-01', { 2025: 3600, 2026: 3600, 2027: 3600 }],
  ])('of a child born on %s comes to %o', (birthDate, years) => {
    const amounts = Object.entries(years).map(([year, amount]) => ({ year: Number(year), amount }))
    expect(subsidy(birthDate, '2025-01-20').schedule).toEqual(amounts)
  })

  it('is paid from the year of birth for later children, never more than three years', () => {
    expect(subsidy('2025-07-01', '2025-08-01').schedule).toEqual([2025, 2026, 2027].map((year) => ({ year, amount: 3600 })))
    expect(subsidy('2026-01-01', '2026-02-01').schedule).toEqual([2026, 2027, 2028].map((year) => ({ year, amount: 3600 })))
  })

  it('is that of the year of the check', () => {
    const cash = { kind: 'cash', bound: 'exact', unit: 'CNY', per: 'year' }
    expect(subsidy('2023-05-20', '2025-12-31')).toMatchObject({ status: 'eligible', value: { ...cash, min: 3600, max: 3600 } })
    expect(subsidy('2023-05-20', '2026-01-01')).toMatchObject({
      status: 'eligible',
      value: { ...cash, min: 17 * 300 - 3600, max: 17 * 300 - 3600 },
    })
  })

  it('begins on 1 January 2025', () => {
    expect(subsidy('2024-06-01', '2024-12-31')).toMatchObject({ status: 'upcoming', from: 20250101 })
    expect(subsidy('2024-06-01', '2025-01-01')).toMatchObject({ status: 'eligible', from: 20250101, until: 20270531 })
  })

  it('is given until the day before the third birthday', () => {
    expect(subsidy('2023-05-20', '2026-05-19')).toMatchObject({ status: 'eligible', until: 20260519 })
    expect(subsidy('2023-05-20', '2026-05-20').status).toBe('ineligible')
    expect(subsidy('2024-02-29', '2027-02-27').status).toBe('eligible')
    expect(subsidy('2024-02-29', '2027-02-28').status).toBe('ineligible')
  })

  it('goes on to the third birthday in a fourth calendar year, without a certain sum: who claimed at once has had all three', () => {
    const schedule = [2025, 2026, 2027].map((year) => ({ year, amount: 3600 }))
    expect(subsidy('2025-07-01', '2027-12-31')).toMatchObject({ status: 'eligible', certainty: 'entitled', until: 20280630, schedule })
    for (const on of ['2028-01-01', '2028-06-30']) {
      const last = subsidy('2025-07-01', on)
      expect(last).toMatchObject({ status: 'eligible', certainty: 'delegated', until: 20280630, schedule, value: { bound: 'unspecified' } })
      expect(last.value?.min).toBeUndefined()
    }
    expect(subsidy('2025-07-01', '2028-07-01').status).toBe('ineligible')
    expect(subsidy('2024-12-31', '2027-12-30')).toMatchObject({ status: 'eligible', certainty: 'entitled', value: { min: 3600 } })
  })

  it('knows no child born before 2022', () => {
    expect(subsidy('2021-12-31', '2024-12-30').status).toBe('ineligible')
    expect(subsidy('2021-12-31', '2025-01-01').status).toBe('ineligible')
    expect(subsidy('2021-12-31', '2025-01-01').schedule).toBeUndefined()
  })

  it('is for each child of a multiple birth and for any order of birth', () => {
    const { outcomes } = check({ children: ['c1', 'c2', 'c3'].map((id) => ({ id, birthDate: '2025-07-01' })) })
    const each = outcomes.filter(({ benefit }) => benefit.id === 'aral/childcare-subsidy')
    expect(each.map(({ value }) => value?.min)).toEqual([3600, 3600, 3600])
  })

  it('asks for no hukou, but for a lawful birth', () => {
    expect(subsidy('2025-07-01', '2026-02-01', { hukou: null }).status).toBe('eligible')
    expect(subsidy('2025-07-01', '2026-02-01', { lawful: false }).status).toBe('ineligible')
  })

  it('lies between nothing and a whole year while the birthday is unanswered', () => {
    const outcome = subsidy(undefined, '2026-02-01')
    expect(outcome).toMatchObject({ status: 'undetermined', value: { min: 0, max: 3600 } })
    expect(outcome.missing).toEqual(['children[0].birthDate'])
  })

  it('is one payment with the national subsidy', () => {
    expect(subsidy('2025-07-01', '2026-02-01').benefit.implements).toEqual(['national/childcare-subsidy'])
  })
})
