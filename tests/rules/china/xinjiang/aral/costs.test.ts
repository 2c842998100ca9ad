import { describe, expect, it } from 'vitest'
import { bornOn, check, elsewhere, today, type Changes } from './support'

const mothers = (benefit: string, changes: Changes, on = today) => check(changes, on).of(`aral/${benefit}`, 'mother')
const single = (mode: string, deliveryCost?: number): Changes => ({
  'children[1].birthMode': mode,
  'children[1].deliveryCost': deliveryCost,
})
const babies = (count: number, mode: string, deliveryCost: number): Changes => {
  const changes = bornOn('2021-05-01', ...Array.from({ length: count }, () => '2025-07-01'))
  const children = (changes.children as object[]).map((child, index) => (index ? { ...child, birthMode: mode, deliveryCost } : child))
  return { ...changes, children }
}

describe('the ceiling on delivery costs', () => {
  it.each([
    ['vaginal', 1, 4000],
    ['vaginal', 2, 4000 + 1500],
    ['vaginal', 3, 4000 + 2 * 1500],
    ['caesarean', 1, 7000],
    ['caesarean', 2, 7000 + 1500],
    ['caesarean', 3, 7000 + 2 * 1500],
    ['caesarean', 4, 7000 + 3 * 1500],
  ])('for a %s birth of %i is %i yuan', (mode, count, cap) => {
    const outcome = mothers(`delivery-cap-${mode}`, babies(count, mode, 50_000))
    expect(outcome).toMatchObject({ status: 'eligible', certainty: 'entitled', payable: cap })
    expect(outcome.value).toEqual({ kind: 'reimbursement-cap', bound: 'at-most', unit: 'CNY', per: 'birth', min: cap, max: cap })
    const other = mode === 'vaginal' ? 'caesarean' : 'vaginal'
    expect(mothers(`delivery-cap-${other}`, babies(count, mode, 50_000)).status).toBe('ineligible')
  })

  it.each([
    ['vaginal', 3999.99, 3999.99],
    ['vaginal', 4000, 4000],
    ['vaginal', 4000.01, 4000],
    ['caesarean', 6999, 6999],
    ['caesarean', 7000, 7000],
    ['caesarean', 7001, 7000],
  ])('after a %s birth of %d yuan pays back at most %d', (mode, cost, payable) => {
    expect(mothers(`delivery-cap-${mode}`, single(mode, cost)).payable).toBe(payable)
  })

  it('stays a ceiling while the cost is not told', () => {
    const outcome = mothers('delivery-cap-vaginal', single('vaginal'))
    expect(outcome).toMatchObject({ status: 'eligible', value: { max: 4000 }, missing: [] })
    expect(outcome.payable).toBeUndefined()
  })

  it('takes the latest birth, whatever came before and whoever was adopted after', () => {
    const twinsBefore = bornOn('2021-05-01', '2021-05-01', '2025-07-01')
    expect(mothers('delivery-cap-vaginal', twinsBefore).value).toMatchObject({ max: 4000 })
    expect(mothers('multiple-birth-addition', twinsBefore).status).toBe('ineligible')
    const adopted = [
      ...(bornOn('2021-05-01', '2025-07-01').children as object[]),
      { id: 'c9', birthDate: '2025-12-01', relation: 'adopted' },
    ]
    expect(mothers('delivery-cap-vaginal', { children: adopted }).status).toBe('eligible')
  })

  it('is that of a caesarean where one of the twins needed it', () => {
    const mixed = { ...bornOn('2025-07-01', '2025-07-01'), 'children[1].birthMode': 'caesarean' }
    expect(mothers('delivery-cap-caesarean', mixed)).toMatchObject({ status: 'eligible', value: { max: 7000 + 1500 } })
    expect(mothers('delivery-cap-vaginal', mixed).status).toBe('ineligible')
  })

  it('asks for no hospital of the place, unlike the waived deductible', () => {
    const away = { 'children[1].bornInLocalHospital': false }
    expect(mothers('delivery-cap-vaginal', away).status).toBe('eligible')
    expect(mothers('delivery-deductible', away).status).toBe('ineligible')
  })

  it('is listed for three years', () => {
    expect(mothers('delivery-cap-vaginal', {}, '2028-06-30')).toMatchObject({ status: 'eligible', from: 20250701, until: 20280630 })
    expect(mothers('delivery-cap-vaginal', {}, '2028-07-01').status).toBe('ineligible')
  })
})

describe('the addition for a multiple birth', () => {
  it.each([
    [2, 1500],
    [3, 2 * 1500],
    [4, 3 * 1500],
  ])('of %i babies is %i yuan', (count, sum) => {
    const outcome = mothers('multiple-birth-addition', babies(count, 'vaginal', 5000))
    expect(outcome).toMatchObject({
      status: 'eligible',
      value: { kind: 'reimbursement-cap', bound: 'exact', per: 'birth', min: sum, max: sum },
    })
    expect(outcome.benefit.topsUp).toEqual(['aral/delivery-cap-vaginal', 'aral/delivery-cap-caesarean'])
  })

  const expecting = (babies: number | undefined, ...born: readonly string[]): Changes => ({
    ...bornOn(...born),
    pregnancy: { dueDate: '2026-06-01', ...(babies === undefined ? {} : { babies }) },
  })

  it.each([
    [1, 'ineligible', 0],
    [2, 'eligible', 1500],
    [3, 'eligible', 2 * 1500],
  ])('with %i on the way is %s already', (babies, status, sum) => {
    for (const family of [expecting(babies), expecting(babies, '2019-05-01')])
      expect(mothers('multiple-birth-addition', family)).toMatchObject({ status, value: { bound: 'exact', min: sum, max: sum } })
  })

  it('does not come from twins of long ago, nor from a number nobody told', () => {
    expect(mothers('multiple-birth-addition', expecting(1, '2019-05-01', '2019-05-01')).status).toBe('ineligible')
    expect(mothers('multiple-birth-addition', expecting(undefined))).toMatchObject({
      status: 'undetermined',
      missing: ['pregnancy.babies'],
    })
  })
})

describe('antenatal checks', () => {
  const checks = (antenatalCost?: number): Changes => ({ 'children[1].antenatalCost': antenatalCost })
  const wife = { 'mother.work': 'not-working', 'mother.medicalInsurance': 'resident' }

  it.each([
    [3999, 3999],
    [4000, 4000],
    [4001, 4000],
  ])('of %d yuan bring an insured woman employee %d', (cost, payable) => {
    const outcome = mothers('antenatal-employee', checks(cost))
    expect(outcome).toMatchObject({ status: 'eligible', payable, value: { bound: 'at-most', per: 'birth', min: 4000, max: 4000 } })
  })

  it.each([
    [1999, 1999],
    [2000, 2000],
    [2001, 2000],
  ])('of %d yuan bring the wife without work of an insured man %d', (cost, payable) => {
    const outcome = mothers('antenatal-wife', { ...wife, ...checks(cost) })
    expect(outcome).toMatchObject({ status: 'eligible', payable, value: { bound: 'at-most', per: 'birth', min: 2000, max: 2000 } })
  })

  it('are those before a birth of the last year, else those of the pregnancy', () => {
    const pregnancy = { dueDate: '2026-07-01', babies: 1, antenatalCost: 1200 }
    const lastYears = { ...checks(3000), 'children[1].birthDate': '2024-07-01' }
    expect(mothers('antenatal-employee', { ...checks(3000), pregnancy }).payable).toBe(3000)
    expect(mothers('antenatal-employee', { ...checks(3000), pregnancy: undefined }).payable).toBe(3000)
    expect(mothers('antenatal-employee', { ...lastYears, pregnancy }).payable).toBe(1200)
    expect(mothers('antenatal-employee', { children: [], pregnancy }).payable).toBe(1200)
    expect(mothers('antenatal-employee', { ...lastYears, pregnancy: undefined }).payable).toBeUndefined()
  })

  it('are settled within twenty days', () => {
    expect(mothers('antenatal-settlement', {}).value).toEqual({ kind: 'service', bound: 'at-most', unit: 'days', min: 20, max: 20 })
    expect(mothers('antenatal-settlement', wife).status).toBe('eligible')
    expect(mothers('antenatal-settlement', { ...wife, 'father.insuredIn': elsewhere }).status).toBe('ineligible')
  })

  it.each([
    ['employee', 'eligible', 'entitled'],
    ['flexible', 'eligible', 'entitled'],
    ['unemployment-benefit', 'eligible', 'delegated'],
    ['resident', 'ineligible', 'entitled'],
    ['none', 'ineligible', 'entitled'],
  ])('of a woman insured as %s are %s and %s', (medicalInsurance, status, certainty) => {
    for (const benefit of ['antenatal-employee', 'delivery-cap-vaginal'])
      expect(mothers(benefit, { 'mother.medicalInsurance': medicalInsurance })).toMatchObject({ status, certainty })
  })

  it('of a wife without work need an employee for a husband', () => {
    expect(mothers('antenatal-wife', { ...wife, 'father.medicalInsurance': 'flexible' }).status).toBe('ineligible')
    expect(mothers('antenatal-wife', { ...wife, father: null }).status).toBe('ineligible')
  })
})

it('tells a woman with child of the waived deductible, in kind and without a sum', () => {
  const outcome = mothers('delivery-deductible', { children: [], pregnancy: { dueDate: '2026-07-01' } })
  expect(outcome).toMatchObject({ status: 'eligible', value: { kind: 'service', bound: 'unspecified' } })
})
