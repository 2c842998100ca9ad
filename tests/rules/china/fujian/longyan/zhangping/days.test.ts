import { describe, expect, it } from 'vitest'
import { check, type Changes } from './support'

const status = (benefit: string, changes: Changes, on: string, subject = 'child:c3') =>
  check(changes, on).of(`zhangping/${benefit}`, subject).status
const c3Born = (birthDate: string): Changes => ({ 'children[2].birthDate': birthDate })

describe('the term of the plan', () => {
  const fee = (on: string) => check({}, on).of('zhangping/no-birth-fee')

  it('begins on 10 April 2023 and ends on 31 December 2025', () => {
    const born = { children: [] }
    expect(check(born, '2023-04-09').of('zhangping/no-birth-fee')).toMatchObject({ status: 'upcoming', from: 20230410, until: 20251231 })
    expect(check(born, '2023-04-10').of('zhangping/no-birth-fee').status).toBe('eligible')
    expect(fee('2025-12-31')).toMatchObject({ status: 'eligible', standing: 'in-force' })
    expect(fee('2026-01-01')).toMatchObject({ status: 'ended', standing: 'expired' })
  })

  it('leaves nothing to claim afterwards', () => {
    const after = check({ specialFamily: 'child-died', pregnancy: { dueDate: '2026-03-01', babies: 1 } }, '2026-01-01')
    expect(after.outcomes.filter(({ status: now }) => now === 'eligible' || now === 'undetermined' || now === 'upcoming')).toEqual([])
  })
})

describe('childcare leave', () => {
  const leave = (changes: Changes, on = '2025-03-01') => check(changes, on).of('zhangping/childcare-leave', 'mother')

  it('lasts until the day before the third birthday', () => {
    expect(leave(c3Born('2022-03-02'))).toMatchObject({ status: 'eligible', until: 20250301 })
    expect(leave(c3Born('2022-03-01')).status).toBe('ineligible')
  })

  it.each([
    [0, 10],
    [4, 6],
    [10, 0],
    [12, 0],
  ])('with %i days taken this year leaves %i of ten', (used, left) => {
    expect(leave({ 'mother.leaveUsedThisYear.childcare': used })).toMatchObject({ value: { min: 10, max: 10 }, payable: left })
  })

  it('is ten days a year whether one child or two are under three', () => {
    expect(leave({ 'children[1].birthDate': '2022-06-01' }).value).toMatchObject({ min: 10, max: 10 })
  })

  it('has to be asked about where the only child under three is of an earlier marriage', () => {
    expect(leave({ 'children[2].relation': 'earlier-marriage' })).toMatchObject({ status: 'eligible', certainty: 'delegated' })
    expect(leave({ 'children[2].relation': 'earlier-marriage', 'children[1].birthDate': '2022-06-01' }).certainty).toBe('entitled')
    expect(leave({ 'children[2].relation': 'adopted' }).status).toBe('ineligible')
  })
})

describe('leave to care for a parent', () => {
  const leave = (changes: Changes, on = '2025-03-01', subject = 'mother') => check(changes, on).of('zhangping/parent-care-leave', subject)

  it('is at most ten days a year, less those taken', () => {
    expect(leave({})).toMatchObject({ value: { min: 10, max: 10, bound: 'at-most', per: 'year' }, payable: 10 })
    expect(leave({ 'mother.leaveUsedThisYear.parentCare': 3 }).payable).toBe(10 - 3)
    expect(leave({ 'mother.leaveUsedThisYear.parentCare': 11 }).payable).toBe(0)
  })

  it('begins on the parent’s 60th birthday, also that of one born on 29 February', () => {
    expect(leave({ 'elders[0].birthDate': '1965-03-02' })).toMatchObject({ status: 'upcoming', from: 20250302 })
    expect(leave({ 'elders[0].birthDate': '1965-03-01' }).status).toBe('eligible')
    const leapling = { 'elders[0].birthDate': '1964-02-29' }
    expect(leave(leapling, '2024-02-28').status).toBe('upcoming')
    expect(leave(leapling, '2024-02-29').status).toBe('eligible')
  })

  it('is for the hospitalised elder’s own child, not for the spouse', () => {
    expect(leave({}, '2025-03-01', 'father').status).toBe('ineligible')
    expect(leave({ 'elders[0].parentOf': 'father' }, '2025-03-01', 'father').status).toBe('eligible')
  })

  it('asks that one and the same elder be 60 and in hospital', () => {
    const young = { id: 'e2', parentOf: 'mother', birthDate: '1966-01-01', hospitalised: true }
    expect(leave({ 'elders[0].hospitalised': false, 'elders[1]': young }).status).not.toBe('eligible')
  })
})

describe('ages of children', () => {
  it('for the nutrition pack run from six months to the day before twenty-five', () => {
    expect(status('nutrition-pack', c3Born('2024-09-02'), '2025-03-01')).toBe('upcoming')
    expect(status('nutrition-pack', c3Born('2024-09-01'), '2025-03-01')).toBe('eligible')
    expect(status('nutrition-pack', c3Born('2024-08-31'), '2025-02-27')).toBe('upcoming')
    expect(status('nutrition-pack', c3Born('2024-08-31'), '2025-02-28')).toBe('eligible')
    expect(status('nutrition-pack', c3Born('2023-02-02'), '2025-03-01')).toBe('eligible')
    expect(status('nutrition-pack', c3Born('2023-02-01'), '2025-03-01')).toBe('ineligible')
    expect(status('nutrition-pack', c3Born('2023-01-31'), '2025-02-27')).toBe('eligible')
    expect(status('nutrition-pack', c3Born('2023-01-31'), '2025-02-28')).toBe('ineligible')
  })

  it('for the HPV vaccine run from the 13th birthday through the day of fourteen and a half', () => {
    const girl = (birthDate: string, on: string) => status('hpv-vaccine', { 'children[0].birthDate': birthDate }, on, 'child:c1')
    expect(girl('2012-03-02', '2025-03-01')).toBe('upcoming')
    expect(girl('2012-03-01', '2025-03-01')).toBe('eligible')
    expect(girl('2012-02-29', '2025-02-27')).toBe('upcoming')
    expect(girl('2012-02-29', '2025-02-28')).toBe('eligible')
    expect(girl('2010-09-01', '2025-03-01')).toBe('eligible')
    expect(girl('2010-09-01', '2025-03-02')).toBe('ineligible')
    expect(girl('2009-08-31', '2024-02-29')).toBe('eligible')
    expect(girl('2009-08-31', '2024-03-01')).toBe('ineligible')
  })

  it.each(['family-doctor', 'eye-check'])('for the %s end the day before the seventh birthday', (benefit) => {
    expect(status(benefit, c3Born('2018-03-02'), '2025-03-01')).toBe('eligible')
    expect(status(benefit, c3Born('2018-03-02'), '2025-03-02')).toBe('ineligible')
  })

  it('for the tax deduction end the day before the third birthday', () => {
    expect(status('infant-tax-deduction', c3Born('2022-03-02'), '2025-03-01')).toBe('eligible')
    expect(status('infant-tax-deduction', c3Born('2022-03-02'), '2025-03-02')).toBe('ineligible')
  })

  it('for what goes with a newborn end the day before the first birthday', () => {
    expect(status('newborn-package', c3Born('2024-03-02'), '2025-03-01', 'household')).toBe('eligible')
    expect(status('newborn-package', c3Born('2024-03-02'), '2025-03-02', 'household')).toBe('ineligible')
  })

  it('for an employer’s birth fund end the day before thirty-seven months', () => {
    expect(status('employer-birth-fund', c3Born('2022-02-02'), '2025-03-01', 'household')).toBe('eligible')
    expect(status('employer-birth-fund', c3Born('2022-02-02'), '2025-03-02', 'household')).toBe('ineligible')
  })

  it('for the choice of unit end with the youngest child’s 18th birthday', () => {
    const young = {
      'housing.publicRental.status': 'qualifies',
      'children[0].birthDate': '2005-03-01',
      'children[1].birthDate': '2006-03-01',
    }
    expect(status('rental-unit-type', { ...young, ...c3Born('2007-03-02') }, '2025-03-01', 'household')).toBe('eligible')
    expect(status('rental-unit-type', { ...young, ...c3Born('2007-03-02') }, '2025-03-02', 'household')).toBe('ineligible')
  })
})

describe('a wedding', () => {
  it('counts from the plan until a year after it is registered, that day included', () => {
    const registered = { 'marriage.registeredOn': '2024-02-29' }
    expect(status('marriage-leave', registered, '2025-02-28', 'father')).toBe('eligible')
    expect(status('marriage-leave', registered, '2025-03-01', 'father')).toBe('ineligible')
    const planned = { 'marriage.registeredOn': null, 'marriage.plannedOn': '2025-03-01' }
    expect(status('wedding-check', planned, '2025-03-01', 'household')).toBe('eligible')
    expect(status('wedding-check', planned, '2025-03-02', 'household')).toBe('ineligible')
  })
})

describe('the union’s grant', () => {
  const grant = (changes: Changes) => check(changes).of('zhangping/union-grant', 'mother')
  const fourth = { 'children[3]': { id: 'c4', birthDate: '2025-01-10', relation: 'biological', lawful: true } }

  it('is for a second and a third child, not for a first or a fourth', () => {
    expect(grant({ 'children[0].relation': 'adopted', 'children[1].lawful': false }).status).toBe('ineligible')
    expect(grant({ 'children[0].relation': 'adopted' }).status).toBe('eligible')
    expect(grant({})).toMatchObject({ status: 'eligible', certainty: 'entitled', value: { bound: 'unspecified', per: 'birth' } })
    expect(grant({ ...c3Born('2021-10-01'), ...fourth }).status).toBe('ineligible')
  })

  it('counts twins at the first birth as a first and a second child', () => {
    const twins = { 'children[0].relation': 'adopted', 'children[1].birthDate': '2023-10-01' }
    expect(grant(twins).status).toBe('eligible')
  })
})
