import { describe, expect, it } from 'vitest'
import { buying, check, type Changes } from './support'

/** The family with only the youngest `count` of three children borne, or with one born last year as a fourth. */
const borne: Readonly<Record<number, Changes>> = {
  1: { 'children[0].lawful': false, 'children[1].relation': 'adopted' },
  2: { 'children[0].relation': 'adopted' },
  3: {},
  4: { 'children[3]': { id: 'c4', birthDate: '2025-01-10', relation: 'earlier-marriage', lawful: true } },
}
const status = (benefit: string, changes: Changes, subject?: string) => check(changes).of(`zhangping/${benefit}`, subject).status

describe('the rent that may be taken out of the provident fund', () => {
  const rent = (count: number, monthlyRent: number) =>
    check({ ...borne[count], 'housing.monthlyRent': monthlyRent }).of('zhangping/rent-withdrawal')

  it('is up to 800 yuan a month with two children, never more than the rent', () => {
    expect(rent(2, 799)).toMatchObject({ value: { min: 800, max: 800, bound: 'at-most', per: 'month' }, payable: 799 })
    expect(rent(2, 800).payable).toBe(800)
    expect(rent(2, 801).payable).toBe(800)
  })

  it('is up to 1,000 yuan a month with three children or more', () => {
    expect(rent(3, 999).payable).toBe(999)
    expect(rent(3, 1000.01)).toMatchObject({ value: { min: 1000, max: 1000 }, payable: 1000 })
    expect(rent(4, 1500).payable).toBe(1000)
  })

  it('is not raised with one child', () => {
    expect(rent(1, 1500).status).toBe('ineligible')
  })

  it('rests on the one clause of the family', () => {
    expect(rent(2, 1500).basis.map(({ clause }) => clause)).toEqual(['zhangping-12-4'])
    expect(rent(3, 1500).basis.map(({ clause }) => clause)).toEqual(['zhangping-12-5'])
  })

  it('lies between both limits while the number of children is open', () => {
    expect(check({ children: undefined }).of('zhangping/rent-withdrawal').value).toMatchObject({ min: 0, max: 1000 })
  })

  it('is not lost by a home elsewhere', () => {
    expect(status('rent-withdrawal', { 'housing.homesOwned': 1 })).toBe('eligible')
  })
})

describe('the ceiling of a provident-fund loan', () => {
  const loan = (count: number) =>
    check({ ...borne[count], 'housing.buying': buying, 'housing.ordinaryFundLoanLimit': 500_000 }).of('zhangping/loan-supplement')

  it('rises by 150,000 yuan with two children and by 250,000 with three or more', () => {
    expect(loan(1).status).toBe('ineligible')
    expect(loan(2)).toMatchObject({ value: { min: 150_000, max: 150_000, bound: 'exact' }, payable: 500_000 + 150_000 })
    expect(loan(3)).toMatchObject({ value: { min: 250_000, max: 250_000 }, payable: 500_000 + 250_000 })
    expect(loan(4).payable).toBe(500_000 + 250_000)
  })

  it('names the rise alone where the ordinary ceiling is not known', () => {
    const outcome = check({ 'housing.buying': buying }).of('zhangping/loan-supplement')
    expect([outcome.status, outcome.value?.max, outcome.payable]).toEqual(['eligible', 250_000, undefined])
  })
})

describe('the purchase subsidy', () => {
  const subsidy = (changes: Changes) => check({ 'housing.buying': buying, ...changes }).of('zhangping/home-purchase-subsidy')

  it('is 20,000 yuan once, however many homes or children beyond three; further conditions stand with the housing bureau', () => {
    expect(subsidy({})).toMatchObject({
      certainty: 'delegated',
      value: { kind: 'cash', per: 'once', min: 20_000, max: 20_000, bound: 'exact' },
    })
    expect(subsidy({ ...borne[4] }).value?.max).toBe(20_000)
    expect(subsidy({ ...borne[2] }).status).toBe('ineligible')
  })

  it('counts twins born after a first child as a second and a third', () => {
    expect(subsidy({ 'children[1].birthDate': '2023-10-01' }).status).toBe('eligible')
  })
})

describe('loan terms as for a first home', () => {
  const terms = (changes: Changes) => status('first-home-terms', { 'housing.buying': buying, 'housing.homesOwned': 1, ...changes })

  it('are for owners of exactly one home', () => {
    expect([0, 1, 2].map((owned) => terms({ 'housing.homesOwned': owned }))).toEqual(['ineligible', 'eligible', 'ineligible'])
  })

  it('ask for no debt, not for a debt paid off, and for no children', () => {
    expect(terms({ 'housing.mortgages': { outstanding: 0, paidOff: 1 } })).toBe('eligible')
    expect(terms({ 'housing.mortgages': { outstanding: 1, paidOff: 1 } })).toBe('ineligible')
    expect(terms({ children: [] })).toBe('eligible')
  })
})

describe('the nursery care fee', () => {
  const afterLoss = { specialFamily: 'child-died', 'children[2].bornAfterLoss': true }
  const half = (changes: Changes, on?: string) => check(changes, on).of('zhangping/nursery-fee-half', 'child:c3')
  const waiver = (changes: Changes, on?: string) => check({ ...afterLoss, ...changes }, on).of('zhangping/nursery-fee-waiver', 'child:c3')

  it('is cut to the half, odd fen in favour of nobody', () => {
    expect(half({})).toMatchObject({ value: { unit: 'percent', per: 'month', min: 50, max: 50 }, payable: 1200 * 0.5 })
    expect(half({ 'children[2].careFee': 999.99 }).payable).toBe(499.99)
    expect(half({ 'children[2].careFee': undefined }).payable).toBeUndefined()
  })

  it('is waived altogether for a child born after loss, and then not halved as well', () => {
    expect(waiver({})).toMatchObject({ certainty: 'entitled', value: { min: 100, max: 100 }, payable: 1200 })
    expect(waiver({}).benefit.excludes).toContain('zhangping/nursery-fee-half')
    expect(half({}).benefit.excludes).toContain('zhangping/nursery-fee-waiver')
  })

  it('is halved for any infant of the family, not only for the third child', () => {
    const second = { 'children[1].birthDate': '2022-06-01', 'children[1].care': 'nursery-public-inclusive' }
    expect(check(second).of('zhangping/nursery-fee-half', 'child:c2').status).toBe('eligible')
  })

  it.each([half, waiver])('has to be asked about from the third birthday and ends with the sixth', (fee) => {
    const born = { 'children[0].birthDate': '2014-03-01', 'children[1].birthDate': '2016-03-01', 'children[2].birthDate': '2019-03-02' }
    expect(fee({}, '2025-12-31').certainty).toBe('entitled')
    expect(fee({ 'children[2].birthDate': '2022-03-02' }).certainty).toBe('entitled')
    expect(fee({ 'children[2].birthDate': '2022-03-01' }).certainty).toBe('delegated')
    expect(fee(born).status).toBe('eligible')
    expect(fee(born, '2025-03-02').status).toBe('ineligible')
  })
})

describe('fees of which the whole is spared', () => {
  it('are named as a hundred in the hundred', () => {
    const family = check({ specialFamily: 'child-died', 'mother.occupation': 'nursery-worker', 'mother.newSkillCertificate': 'senior' })
    expect(family.of('zhangping/no-registration-fee').value).toMatchObject({ per: 'visit', min: 100, max: 100 })
    expect(family.of('zhangping/no-deposit').value).toMatchObject({ per: 'visit', min: 100, max: 100 })
    expect(family.of('zhangping/training-subsidy', 'mother').value).toMatchObject({ per: 'once', min: 100, max: 100, unit: 'percent' })
  })
})
