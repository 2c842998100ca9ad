import { describe, expect, it } from 'vitest'
import { claims } from '../../../../../src/engine/related'
import { bornOn } from '../support'
import { check, checkAll, elsewhere, household, type Changes } from './support'

describe('the fund in Longyan', () => {
  const loan = (changes: Changes = {}, on?: string) => check(changes, on).of('longyan/fund-loan')
  const rent = (changes: Changes = {}, on?: string) => check(changes, on).of('longyan/fund-rent')

  it('lends 100,000 yuan more', () => {
    expect(loan()).toMatchObject({ value: { kind: 'loan-limit', bound: 'exact', min: 100_000, max: 100_000 }, payable: 500_000 + 100_000 })
    expect(loan({ 'housing.ordinaryFundLoanLimit': undefined })).toMatchObject({ status: 'eligible', value: { min: 100_000 } })
  })

  it('lends it where neither parent has had such a loan', () => {
    const father = { place: elsewhere, usedLoanBefore: true }
    expect(loan({ 'father.housingFund': father }).status).toBe('ineligible')
    expect(loan({ 'father.housingFund': { ...father, usedLoanBefore: false } }).status).toBe('eligible')
    expect(loan({ father: null }).status).toBe('eligible')
  })

  it.each([
    [500, 500],
    [700, 700],
    [700.01, 700],
    [1500, 700],
  ])('of a rent of %d yuan pays out %d', (monthlyRent, payable) => {
    expect(rent({ 'housing.monthlyRent': monthlyRent })).toMatchObject({
      value: { kind: 'withdrawal-limit', bound: 'at-most', per: 'month', min: 700, max: 700 },
      payable,
    })
  })

  it('has to be asked about rent where there is a home of their own', () => {
    const names = (changes: Changes) => rent(changes).doubts.map(({ name }) => name)
    expect(names({})).toEqual([])
    expect(names({ 'housing.homesOwned': 1, 'housing.homesOwnedInFundPlace': 0 })).toEqual([])
    expect(names({ 'housing.homesOwned': 1, 'housing.homesOwnedInFundPlace': 1 })).toEqual(['ownsHomeThere'])
  })

  it('counts children under 18, adopted ones too', () => {
    const eldest = (birthDate: string) => ({ 'children[0].birthDate': birthDate, 'children[0].relation': 'adopted' })
    expect([loan(eldest('2008-11-23')).status, rent(eldest('2008-11-23')).status]).toEqual(['eligible', 'eligible'])
    expect([loan(eldest('2008-11-22')).status, rent(eldest('2008-11-22')).status]).toEqual(['ineligible', 'ineligible'])
    expect(loan(eldest('2008-11-23')).until).toBe(20261122)
  })

  it('does so since 2022', () => {
    const children = [household.children[0], { ...household.children[1], birthDate: '2020-01-01' }]
    expect(rent({ children }, '2021-12-31')).toMatchObject({ status: 'upcoming', from: 20220101 })
    expect(rent({ children }, '2022-01-01')).toMatchObject({ status: 'eligible', payable: 700 })
    expect(loan({ children }, '2022-01-01').value).toMatchObject({ min: 100_000 })
  })

  it('gives way to the figures of Zhangping’s plan while that is in force', () => {
    const family = { children: [household.children[0], { ...household.children[1], birthDate: '2020-01-01' }] }
    const shown = (on: string) => {
      const left = claims(checkAll(family, on).outcomes).filter(({ status }) => status === 'eligible')
      const names = ['longyan/fund-rent', 'zhangping/rent-withdrawal', 'longyan/fund-loan', 'zhangping/loan-supplement']
      return names.map((id) => left.find(({ benefit }) => benefit.id === id)?.value?.max)
    }
    expect(shown('2025-06-01')).toEqual([undefined, 800, undefined, 150_000])
    expect(shown('2025-12-31')).toEqual([undefined, 800, undefined, 150_000])
    expect(shown('2026-01-01')).toEqual([700, undefined, 100_000, undefined])
  })
})

describe('costs of a birth in Longyan', () => {
  it('have a yearly ceiling for antenatal checks, of employees only', () => {
    const pregnant: Changes = { pregnancy: { dueDate: '2027-06-10', babies: 1 } }
    const of = (insurance: string) => check({ ...pregnant, 'mother.medicalInsurance': insurance }).of('longyan/antenatal-costs', 'mother')
    expect(of('employee').value).toEqual({
      kind: 'reimbursement-cap',
      bound: 'at-most',
      unit: 'CNY',
      per: 'year',
      min: 27_000,
      max: 27_000,
    })
    expect(of('flexible').status).toBe('eligible')
    expect(of('resident').status).toBe('ineligible')
  })

  it('are paid for employees and residents, by rates that stand elsewhere', () => {
    const of = (insurance: string) => check({ 'mother.medicalInsurance': insurance }).of('longyan/birth-costs', 'mother')
    for (const insurance of ['employee', 'resident'])
      expect(of(insurance)).toMatchObject({ status: 'eligible', value: { bound: 'unspecified' } })
  })

  it('have no first day that anybody knows; the ceiling is known since 21 December 2025', () => {
    const family = { children: [household.children[0], { ...household.children[1], birthDate: '2025-10-05' }] }
    const of = (on: string) => check(family, on).of('longyan/birth-costs', 'mother')
    for (const on of ['2025-12-20', '2025-12-21', '2025-12-22']) expect(of(on)).toMatchObject({ status: 'eligible', from: 20251005 })
    const checks = (on: string) =>
      check({ ...family, pregnancy: { dueDate: '2026-09-10', babies: 1 } }, on).of('longyan/antenatal-costs', 'mother')
    expect(checks('2025-12-20')).toMatchObject({ status: 'eligible', value: { bound: 'unspecified' }, figures: [{ state: 'before' }] })
    expect(checks('2025-12-21')).toMatchObject({ status: 'eligible', value: { min: 27_000 } })
    for (const { benefit } of [of('2025-12-20'), checks('2025-12-20')]) expect(benefit.readings).toContain('told-in-december-2025')
  })
})

describe('a family of Zhangping once its plan is over', () => {
  const shown = claims(checkAll(bornOn('2026-10-05')).outcomes)
  const seen = (id: string, subject: string) => shown.find(({ benefit, subject: of }) => benefit.id === id && of === subject)

  it.each([
    ['childcare-leave', 'father', 10],
    ['parent-care-leave', 'mother', 10],
    ['maternity-leave', 'mother', 158],
    ['paternity-leave', 'father', 15],
  ])('has the %s by the law of the province', (name, subject, days) => {
    expect(seen(`fujian/${name}`, subject)).toMatchObject({ status: 'eligible', standing: 'in-force', value: { min: days } })
    expect(seen(`zhangping/${name}`, subject)).toBeUndefined()
  })

  it('had it once, by the law that the plan repeats, while the plan was in force', () => {
    const family = { children: [household.children[0], { ...household.children[1], birthDate: '2024-10-05' }] }
    const then = claims(checkAll(family, '2025-12-31').outcomes).filter(
      ({ benefit, subject, status }) => benefit.id.endsWith('/childcare-leave') && subject === 'mother' && status === 'eligible',
    )
    expect(then.map(({ benefit }) => benefit.id)).toEqual(['fujian/childcare-leave'])
  })
})
