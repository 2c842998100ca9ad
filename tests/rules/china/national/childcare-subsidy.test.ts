import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../../../src/engine'
import { abroad, check, onlyChild, outcome } from './tax-support'

const subsidy = (birthDate: unknown, on: string, more: object = {}): Outcome =>
  outcome('childcare-subsidy', 'child:c1', onlyChild(birthDate, more), on)
const shown = (years: Readonly<Record<number, number>>) => Object.entries(years).map(([year, amount]) => ({ year: Number(year), amount }))

/** The official table: 300 yuan for each month from January 2022 on; whole years of 3,600 first. */
const table: readonly (readonly [month: string, Readonly<Record<number, number>>])[] = [
  ['2022-01', { 2025: 300 }],
  ['2022-02', { 2025: 600 }],
  ['2022-03', { 2025: 900 }],
  ['2022-04', { 2025: 1200 }],
  ['2022-05', { 2025: 1500 }],
  ['2022-06', { 2025: 1800 }],
  ['2022-07', { 2025: 2100 }],
  ['2022-08', { 2025: 2400 }],
  ['2022-09', { 2025: 2700 }],
  ['2022-10', { 2025: 3000 }],
  ['2022-11', { 2025: 3300 }],
  ['2022-12', { 2025: 3600 }],
  ['2023-01', { 2025: 3600, 2026: 300 }],
  ['2023-02', { 2025: 3600, 2026: 600 }],
  ['2023-03', { 2025: 3600, 2026: 900 }],
  ['2023-04', { 2025: 3600, 2026: 1200 }],
  ['2023-05', { 2025: 3600, 2026: 1500 }],
  ['2023-06', { 2025: 3600, 2026: 1800 }],
  ['2023-07', { 2025: 3600, 2026: 2100 }],
  ['2023-08', { 2025: 3600, 2026: 2400 }],
  ['2023-09', { 2025: 3600, 2026: 2700 }],
  ['2023-10', { 2025: 3600, 2026: 3000 }],
  ['2023-11', { 2025: 3600, 2026: 3300 }],
  ['2023-12', { 2025: 3600, 2026: 3600 }],
  ['2024-01', { 2025: 3600, 2026: 3600, 2027: 300 }],
  ['2024-02', { 2025: 3600, 2026: 3600, 2027: 600 }],
  ['2024-03', { 2025: 3600, 2026: 3600, 2027: 900 }],
  ['2024-04', { 2025: 3600, 2026: 3600, 2027: 1200 }],
  ['2024-05', { 2025: 3600, 2026: 3600, 2027: 1500 }],
  ['2024-06', { 2025: 3600, 2026: 3600, 2027: 1800 }],
  ['2024-07', { 2025: 3600, 2026: 3600, 2027: 2100 }],
  ['2024-08', { 2025: 3600, 2026: 3600, 2027: 2400 }],
  ['2024-09', { 2025: 3600, 2026: 3600, 2027: 2700 }],
  ['2024-10', { 2025: 3600, 2026: 3600, 2027: 3000 }],
  ['2024-11', { 2025: 3600, 2026: 3600, 2027: 3300 }],
  ['2024-12', { 2025: 3600, 2026: 3600, 2027: 3600 }],
]
const lastDay = (month: string): string => {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return `${month}-${String(new Date(Date.UTC(year, number, 0)).getUTCDate())}`
}

describe('the childcare subsidy', () => {
  it.each(table)('of a child born in %s comes to %o', (month, years) => {
    for (const day of [`${month}-01`, lastDay(month)]) {
      expect(subsidy(day, '2025-10-01').schedule, day).toEqual(shown(years))
      for (const [year, amount] of Object.entries(years))
        for (const on of [`${year}-01-01`, `${year}-12-31`])
          expect(subsidy(day, on), `${day} on ${on}`).toMatchObject({
            status: 'eligible',
            certainty: 'entitled',
            value: { kind: 'cash', bound: 'exact', per: 'year', min: amount, max: amount },
          })
    }
  })

  it('adds up to 300 yuan for each month of the table', () => {
    for (const [index, [, years]] of table.entries())
      expect(Object.values(years).reduce((sum, amount) => sum + amount, 0)).toBe(300 * (index + 1))
  })

  it('is 10,800 yuan in three calendar years for a birth from 2025 on', () => {
    for (const year of [2025, 2026])
      for (const day of [`${year}-01-01`, `${year}-12-31`])
        expect(subsidy(day, '2026-12-31').schedule).toEqual([0, 1, 2].map((more) => ({ year: year + more, amount: 10800 / 3 })))
  })

  it('knows no child born before 2022', () => {
    for (const on of ['2024-12-31', '2025-01-01', '2025-12-31']) {
      const before = subsidy('2021-12-31', on)
      expect(before.status).toBe('ineligible')
      expect(before.schedule).toBeUndefined()
    }
    expect(subsidy('2022-01-01', '2025-01-01').status).toBe('eligible')
  })

  it('begins on 1 January 2025', () => {
    expect(subsidy('2024-06-01', '2024-12-31')).toMatchObject({ status: 'upcoming', from: 20250101, until: 20271231 })
    expect(subsidy('2024-06-01', '2025-01-01')).toMatchObject({ status: 'eligible', from: 20250101, until: 20271231 })
  })

  it.each([
    ['2022-01-01', '2025-12-31', '2026-01-01'],
    ['2022-12-31', '2025-12-31', '2026-01-01'],
    ['2023-01-01', '2026-12-31', '2027-01-01'],
    ['2023-12-31', '2026-12-31', '2027-01-01'],
    ['2024-01-01', '2027-12-31', '2028-01-01'],
    ['2024-12-31', '2027-12-31', '2028-01-01'],
  ])('of a child born on %s can be claimed until %s, whenever its birthday is', (born, last, after) => {
    expect(subsidy(born, last)).toMatchObject({ status: 'eligible', until: Number(last.replaceAll('-', '')) })
    expect(subsidy(born, after).status).toBe('ineligible')
  })

  it.each([
    ['2025-01-01', 2028],
    ['2025-12-31', 2028],
    ['2026-02-01', 2029],
  ])('of a child born on %s has no certain sum in %i: only who first claimed in the year after birth is paid then', (born, year) => {
    expect(subsidy(born, `${year - 1}-12-31`)).toMatchObject({ status: 'eligible', certainty: 'entitled', value: { min: 3600, max: 3600 } })
    for (const on of [`${year}-01-01`, `${year}-12-31`]) {
      const doubtful = subsidy(born, on)
      expect(doubtful).toMatchObject({ status: 'eligible', certainty: 'delegated', value: { bound: 'unspecified' } })
      expect(doubtful.doubts.map(({ name }) => name)).toEqual(['subsidyYearsOver'])
      expect(doubtful.value?.min).toBeUndefined()
    }
    expect(subsidy(born, `${year + 1}-01-01`).status).toBe('ineligible')
  })

  it('has nobody of 2024 in doubt', () => {
    expect(subsidy('2024-01-01', '2027-12-31').doubts).toEqual([])
  })

  it('is for each child of a multiple birth and for any order of birth', () => {
    const children = ['c1', 'c2', 'c3', 'c4'].map((id) => ({ id, birthDate: '2025-07-01', hukou: '330604' }))
    const each = check({ children }).outcomes.filter(({ benefit }) => benefit.id === 'national/childcare-subsidy')
    expect(each.map(({ value }) => value?.min)).toEqual([3600, 3600, 3600, 3600])
  })

  it('is for adopted children and those of an earlier marriage too', () => {
    for (const relation of ['biological', 'earlier-marriage', 'adopted'])
      expect(subsidy('2025-07-01', '2026-02-01', { relation }).status).toBe('eligible')
  })

  it.each([
    ['registeredNowhereElse', { hukou: abroad }],
    ['bornOrAdoptedLawfully', { lawful: false }],
    ['bornSince2022', { birthDate: '2021-12-31' }],
    ['claimYearOpen', { birthDate: '2022-06-01' }],
  ])('is lost by %s alone: %o', (condition, more) => {
    const lost = subsidy('2025-07-01', condition === 'bornSince2022' ? '2024-12-31' : '2026-02-01', more)
    expect(lost.status).toBe('ineligible')
    expect(lost.conditions.filter(({ verdict }) => verdict !== 'yes')).toMatchObject([{ name: condition, verdict: 'no' }])
  })

  it('is not lost while the child is not registered: it is to be registered first', () => {
    const unregistered = subsidy('2025-07-01', '2026-02-01', { hukou: null })
    expect(unregistered).toMatchObject({ status: 'eligible', certainty: 'delegated', value: { min: 3600, max: 3600 }, missing: [] })
    expect(unregistered.doubts.map(({ name }) => name)).toEqual(['notRegisteredYet'])
    expect(subsidy('2025-07-01', '2026-02-01')).toMatchObject({ certainty: 'entitled', doubts: [] })
  })

  it('is for families in China: one abroad has it for a child registered here, not for one registered nowhere', () => {
    const away = { residence: abroad, 'mother.hukou': abroad, 'father.hukou': abroad }
    const of = (hukou: string | null) =>
      outcome('childcare-subsidy', 'child:c1', { ...onlyChild('2025-07-01', { hukou }), ...away }, '2026-02-01')
    expect(of('330604').status).toBe('eligible')
    expect(of(null).status).toBe('ineligible')
    expect(of(null).conditions.filter(({ verdict }) => verdict !== 'yes')).toMatchObject([{ name: 'familyHere', verdict: 'no' }])
  })

  it('is claimed wherever in the country the child is registered', () => {
    for (const hukou of ['350881', '659002', '110105']) expect(subsidy('2025-07-01', '2026-02-01', { hukou }).status).toBe('eligible')
  })

  it('stays open while birthday or register is unanswered', () => {
    expect(subsidy(undefined, '2026-02-01')).toMatchObject({
      status: 'undetermined',
      value: { min: 0, max: 3600 },
      missing: ['children[0].birthDate'],
    })
    expect(subsidy('2025-07-01', '2026-02-01', { hukou: undefined })).toMatchObject({
      status: 'undetermined',
      missing: ['children[0].hukou'],
    })
  })
})
