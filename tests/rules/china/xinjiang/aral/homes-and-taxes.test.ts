import { describe, expect, it } from 'vitest'
import { bornOn, check, elsewhere, today, type Changes } from './support'

const rent = (changes: Changes) => check(changes).of('aral/rent-withdrawal')
const loan = (changes: Changes) =>
  check({ 'housing.buying': { place: '659002', for: 'self', fundLoan: true }, ...changes }).of('aral/first-fund-loan')
const balances = (mother: number, father: number): Changes => ({
  'mother.housingFund.balance': mother,
  'father.housingFund.balance': father,
})

describe('the rent that the provident fund pays', () => {
  const renting = (monthlyRent?: number): Changes => ({ 'housing.rents': true, 'housing.monthlyRent': monthlyRent })

  it.each([
    [2499, 2499],
    [2500, 2500],
    [2501, 2500],
  ])('for a rent of %i is %i of 2500 yuan a month', (monthlyRent, payable) => {
    const limit = { kind: 'withdrawal-limit', bound: 'at-most', unit: 'CNY', per: 'month', min: 2500, max: 2500 }
    expect(rent(renting(monthlyRent))).toMatchObject({ status: 'eligible', payable, value: limit })
  })

  it('needs two children, grown up or adopted among them', () => {
    expect(rent({ ...renting(2000), ...bornOn('2021-05-01') }).status).toBe('ineligible')
    expect(rent({ ...renting(2000), ...bornOn('2012-05-01', '2014-05-01', '2025-07-01') }).status).toBe('eligible')
    expect(rent({ ...renting(2000), 'children[0].relation': 'adopted' }).status).toBe('eligible')
  })

  it('asks who runs the fund and does not ask for homes', () => {
    const unsaid = { ...renting(2000), 'mother.housingFund': null, 'father.housingFund.bingtuan': undefined }
    expect(rent(unsaid)).toMatchObject({ status: 'undetermined', missing: ['father.housingFund.bingtuan'] })
    expect(rent({ ...renting(2000), 'housing.homesOwned': 2 }).status).toBe('eligible')
  })
})

describe('the first provident-fund loan', () => {
  it.each([
    [19_999.5, 20_000, 20 * 39_999.5],
    [20_000, 20_000, 800_000],
    [20_000, 20_000.01, 800_000],
    [10_000, 0, 20 * 10_000],
  ])('on balances of %d and %d yuan is at most %d', (mother, father, limit) => {
    const value = { kind: 'loan-limit', bound: 'at-most', unit: 'CNY', per: 'once', min: limit, max: limit }
    expect(loan(balances(mother, father))).toMatchObject({ status: 'eligible', value })
  })

  it('counts only balances in the Bingtuan’s fund here', () => {
    expect(loan({ ...balances(10_000, 30_000), 'father.housingFund.bingtuan': false }).value).toMatchObject({ max: 20 * 10_000 })
    expect(loan({ ...balances(10_000, 30_000), 'father.housingFund.place': elsewhere }).value).toMatchObject({ max: 20 * 10_000 })
    expect(loan({ ...balances(10_000, 30_000), father: null }).value).toMatchObject({ max: 20 * 10_000 })
  })

  it('lies between the balance known and the ceiling while the other is unanswered', () => {
    const outcome = loan({ ...balances(10_000, 0), 'father.housingFund.balance': undefined })
    expect(outcome).toMatchObject({ status: 'eligible', missing: ['father.housingFund.balance'], value: { min: 200_000, max: 800_000 } })
  })

  it('has no condition on children, and none on earlier loans of somebody who does not pay in here', () => {
    expect(loan({ children: [] }).status).toBe('eligible')
    const others = { 'father.housingFund.place': elsewhere, 'father.housingFund.usedLoanBefore': true }
    expect(loan(others).status).toBe('eligible')
  })
})

it('lets each parent take out the own balance for a home of parents or children', () => {
  const changes = { 'housing.buying': { place: elsewhere, for: 'children' }, ...balances(12_345.67, 800) }
  const value = { kind: 'withdrawal-limit', bound: 'at-most', unit: 'CNY', per: 'once' }
  expect(check(changes).of('aral/family-purchase', 'mother')).toMatchObject({
    status: 'eligible',
    value: { ...value, min: 12_345.67, max: 12_345.67 },
  })
  expect(check(changes).of('aral/family-purchase', 'father').value).toMatchObject({ max: 800 })
})

describe('the tax deductions', () => {
  const deductions = (child: object, on = today) => {
    const run = check({ children: [{ id: 'c1', ...child }] }, on)
    return [run.of('aral/infant-tax-deduction', 'child:c1'), run.of('aral/education-tax-deduction', 'child:c1')] as const
  }
  const month = { kind: 'tax-deduction', bound: 'exact', unit: 'CNY', per: 'month', min: 2000, max: 2000 }

  it('change over on the third birthday, and are never had both', () => {
    const born = { birthDate: '2023-05-20', care: 'kindergarten-public' }
    expect(deductions(born, '2026-05-19').map(({ status }) => status)).toEqual(['eligible', 'upcoming'])
    expect(deductions(born, '2026-05-20').map(({ status }) => status)).toEqual(['ineligible', 'eligible'])
    expect(deductions({ birthDate: '2024-02-29' }, '2027-02-27').map(({ status }) => status)).toEqual(['eligible', 'upcoming'])
    expect(deductions({ birthDate: '2024-02-29' }, '2027-02-28').map(({ status }) => status)).toEqual(['ineligible', 'eligible'])
    expect(deductions(born, '2026-05-19')[0].value).toEqual(month)
    expect(deductions(born, '2026-05-20')[1].value).toEqual(month)
  })

  it.each([
    ['a kindergarten', { birthDate: '2021-05-01', care: 'kindergarten-private' }, 'eligible', 'entitled'],
    ['preschool', { birthDate: '2021-05-01', stage: 'preschool' }, 'eligible', 'entitled'],
    ['primary school', { birthDate: '2017-05-01', stage: 'primary' }, 'eligible', 'entitled'],
    ['university', { birthDate: '2004-05-01', stage: 'higher' }, 'eligible', 'entitled'],
    ['the family at five', { birthDate: '2020-02-02', care: 'home', stage: 'none' }, 'eligible', 'delegated'],
    ['the family at six', { birthDate: '2020-02-01', care: 'home', stage: 'none' }, 'ineligible', 'delegated'],
    ['no school any more', { birthDate: '2004-05-01', care: 'home', stage: 'none' }, 'ineligible', 'delegated'],
  ])('are, for a child in %s, what its education makes them', (_, child, status, certainty) => {
    const parents = { 'mother.birthDate': '1980-01-01', 'father.birthDate': '1980-01-01' }
    const outcome = check({ ...parents, children: [{ id: 'c1', ...child }] }).of('aral/education-tax-deduction', 'child:c1')
    expect(outcome).toMatchObject({ status, certainty })
  })
})

it('does not ask who minds a child that is of age for school or told to be at it', () => {
  const child = (birthDate: string, stage: string) => ({ children: [{ id: 'c1', birthDate, stage }] })
  expect(check(child('2010-05-01', 'none')).of('aral/education-tax-deduction', 'child:c1').status).toBe('ineligible')
  expect(check(child('2017-05-01', 'primary')).of('aral/preschool-grant', 'child:c1').status).toBe('ineligible')
})

it('exempts what a birth brings from income tax in full', () => {
  const value = { kind: 'tax-deduction', bound: 'exact', unit: 'percent', per: 'birth', min: 100, max: 100 }
  expect(check().of('aral/birth-payments-untaxed', 'mother')).toMatchObject({ status: 'eligible', value })
})

it('waives school fees in full', () => {
  const outcome = check({ 'children[0].stage': 'primary' }).of('aral/school-fees', 'child:c1')
  expect(outcome).toMatchObject({ status: 'eligible', value: { kind: 'fee-reduction', unit: 'percent', min: 100, max: 100 } })
})

describe('unemployment benefit', () => {
  const claim = (months: number, registeredSeekingWork: boolean | undefined) =>
    check({
      'mother.work': 'unemployed',
      'mother.unemploymentInsurance': {
        months,
        involuntary: true,
        ...(registeredSeekingWork === undefined ? {} : { registeredSeekingWork }),
      },
    }).of('aral/unemployment-benefit', 'mother')

  it.each([
    [11, 'ineligible'],
    [12, 'eligible'],
    [13, 'eligible'],
  ])('after %i months of contributions is %s', (months, status) => {
    expect(claim(months, true).status).toBe(status)
  })

  it('is certain only for a woman registered and looking for work', () => {
    expect(claim(12, true)).toMatchObject({ certainty: 'entitled', value: { kind: 'cash', per: 'month', bound: 'unspecified' } })
    expect(claim(12, false).certainty).toBe('delegated')
    expect(claim(12, undefined).certainty).toBe('delegated')
  })
})

it('shows everything as a consultation draft', () => {
  for (const { standing } of check().outcomes) expect(standing).toBe('consultation-draft')
})
