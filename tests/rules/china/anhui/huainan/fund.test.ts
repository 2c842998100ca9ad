import { describe, expect, it } from 'vitest'
import { rules } from '../../../../../rules/china/anhui/huainan'
import type { Outcome } from '../../../../../src/engine'
import { changed, type Changes } from '../../../../support/changed'
import { run } from '../../../../support/run'

const here = '340402'
const elsewhere = '350881'
const today = '2026-03-02'
const fund = { place: here, balance: 100_000 }
const child = { id: 'c1', birthDate: '2018-05-01', relation: 'biological', lawful: true }
const second = { ...child, id: 'c2', birthDate: '2021-05-01' }

/** A couple with one child, both paying into the fund in Huainan, renting, and buying a first home of their own. */
const family = {
  mother: { housingFund: { ...fund } },
  father: { housingFund: { ...fund } },
  marriage: { registeredOn: '2016-05-01', plannedOn: null },
  children: [child],
  housing: {
    rents: true,
    monthlyRent: 1200,
    buying: { kind: 'new-commercial', ownUse: true, firstHome: true, fundLoan: true },
    publicRental: { status: 'none' },
  },
}

const of = (benefit: string, changes: Changes, on = today): Outcome => run([rules], changed(family, changes), on).of(`huainan/${benefit}`)
const failing = (outcome: Outcome): string[] => outcome.conditions.filter(({ verdict }) => verdict === 'no').map(({ name }) => name)
const paidAway: Changes = { 'mother.housingFund.place': elsewhere, 'father.housingFund': null }

describe('the fund’s loan', () => {
  const loan = (changes: Changes = {}, on?: string) => of('fund-loan', changes, on)
  const limit = (amount: number) => ({ kind: 'loan-limit', bound: 'at-most', unit: 'CNY', per: 'once', min: amount, max: amount })
  const one: Changes = { 'father.housingFund': null }
  const twoChildren: Changes = { children: [child, second] }

  it.each<[string, Changes, number]>([
    ['one payer', one, 500_000],
    ['two payers', {}, 650_000],
    ['one payer and a second child', { ...one, ...twoChildren }, 500_000 * 1.2],
    ['two payers and a second child', twoChildren, 650_000 * 1.2],
    ['two payers and a third child', { children: [child, second, { ...child, id: 'c3', birthDate: '2024-05-01' }] }, 780_000],
    ['a second payer elsewhere', { 'father.housingFund.place': elsewhere }, 500_000],
  ])('with %s', (_title, changes, amount) => {
    expect(loan(changes)).toMatchObject({
      status: 'eligible',
      certainty: 'entitled',
      attested: 'confirmed',
      value: limit(amount),
      missing: [],
    })
  })

  it.each<[string, Changes]>([
    ['the home is not the first', { 'housing.buying.firstHome': false }],
    ['it is not to live in', { 'housing.buying.ownUse': false }],
    ['the second child is adopted', { 'children[1].relation': 'adopted' }],
    ['the second child was not lawfully born', { 'children[1].lawful': false }],
  ])('is not raised where %s', (_title, changes) => {
    expect(loan({ ...twoChildren, ...changes }).value).toEqual(limit(650_000))
  })

  it.each([
    [19_999.99, 19_999.99 * 25],
    [20_000, 500_000],
    [20_000.01, 500_000],
    [0, 0],
  ])('for one payer with %d in the account is %d', (balance, amount) => {
    expect(loan({ ...one, 'mother.housingFund.balance': balance }).value).toEqual(limit(Math.round(amount * 100) / 100))
  })

  it('adds both balances, and only those paid here', () => {
    expect(loan({ 'mother.housingFund.balance': 10_000, 'father.housingFund.balance': 15_000 }).value).toEqual(limit(25_000 * 25))
    const away: Changes = { 'mother.housingFund.balance': 10_000, 'father.housingFund': { place: elsewhere, balance: 90_000 } }
    expect(loan(away).value).toEqual(limit(10_000 * 25))
  })

  it('does not raise 25 times the balance for a second child', () => {
    expect(loan({ ...one, ...twoChildren, 'mother.housingFund.balance': 20_000 }).value).toEqual(limit(500_000))
    expect(loan({ ...one, ...twoChildren, 'mother.housingFund.balance': 24_000 }).value).toEqual(limit(600_000))
  })

  it('waits for the balance and for the children', () => {
    expect(loan({ ...one, 'mother.housingFund.balance': undefined })).toMatchObject({
      value: { min: 0, max: 500_000 },
      missing: ['mother.housingFund.balance'],
    })
    expect(loan({ children: undefined })).toMatchObject({ value: { min: 650_000, max: 780_000 }, missing: ['children'] })
  })

  it('is lost by each of its conditions', () => {
    expect(failing(loan(paidAway))).toEqual(['fundHere'])
    expect(failing(loan({ 'housing.buying.fundLoan': false }))).toEqual(['fundLoan'])
    expect(loan({ 'housing.buying.fundLoan': undefined })).toMatchObject({ status: 'undetermined', missing: ['housing.buying.fundLoan'] })
    expect(loan({ 'mother.housingFund.place': undefined, 'father.housingFund': null }).status).toBe('undetermined')
  })

  it('is known since 13 September 2023, and of the time before only that 2019 had other sums', () => {
    const before = loan({}, '2023-09-12')
    expect(before).toMatchObject({ status: 'upcoming', from: 20230913, value: { bound: 'unspecified' } })
    expect(before.figures).toContainEqual(
      expect.objectContaining({ state: 'outdated', entry: expect.objectContaining({ value: 450_000 * 100 }) }),
    )
    for (const on of ['2023-09-13', '2023-09-14']) expect(loan({}, on)).toMatchObject({ status: 'eligible', value: limit(650_000) })
  })
})

describe('rent out of the fund', () => {
  const rent = (changes: Changes = {}, on?: string) => of('fund-rent', changes, on)
  const last = (outcome: Outcome) => outcome.figures.map(({ state, entry }) => [state, (entry.value ?? 0) / 100, entry.until])

  it('has no figure today, and tells the last one known', () => {
    const outcome = rent()
    expect(outcome).toMatchObject({
      status: 'eligible',
      certainty: 'delegated',
      attested: 'single',
      value: { kind: 'withdrawal-limit', bound: 'unspecified' },
    })
    expect(outcome.value?.min).toBeUndefined()
    expect(outcome.payable).toBeUndefined()
    expect(last(outcome)).toEqual([['outdated', 800, 20191001]])
    expect(last(rent({ 'marriage.registeredOn': null }))).toEqual([['outdated', 500, 20191001]])
  })

  it('was known on the first day of it only', () => {
    const young: Changes = { children: [] }
    expect(rent(young, '2019-09-30')).toMatchObject({ status: 'upcoming', from: 20191001, value: { bound: 'unspecified' } })
    expect(rent(young, '2019-10-01')).toMatchObject({ status: 'eligible', value: { bound: 'at-most', min: 800, max: 800 }, payable: 800 })
    expect(rent({ ...young, 'housing.monthlyRent': 799 }, '2019-10-01').payable).toBe(799)
    expect(rent({ ...young, marriage: { registeredOn: null, plannedOn: null } }, '2019-10-01').value).toMatchObject({ min: 500, max: 500 })
    expect(rent(young, '2019-10-02')).toMatchObject({ status: 'eligible', value: { bound: 'unspecified' } })
  })

  it('had no limit in public rental housing', () => {
    const tenant: Changes = { children: [], 'housing.publicRental.status': 'tenant' }
    expect(rent(tenant, '2019-10-01')).toMatchObject({ status: 'eligible', value: { bound: 'unspecified' }, figures: [] })
  })

  it('is lost by each of its conditions', () => {
    expect(failing(rent(paidAway))).toEqual(['fundHere'])
    expect(failing(rent({ 'housing.rents': false }))).toEqual(['rents'])
    expect(rent({ 'housing.rents': undefined })).toMatchObject({ status: 'undetermined', missing: ['housing.rents'] })
  })
})
