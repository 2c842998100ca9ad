import { describe, expect, it } from 'vitest'
import { aral, bornOn, check, elsewhere, shihezi, tianshan, today, tumxuk, type Changes } from './support'

const purchase = {
  kind: 'new-commercial',
  place: tianshan,
  for: 'self',
  ownUse: true,
  firstHome: true,
  fundLoan: true,
  signedOn: '2025-06-01',
}
/** Pages that show no day are counted from the end of March 2026. */
const seen = '2026-03-31'
const single = { attested: 'single', certainty: 'entitled', standing: 'in-force' }

describe('the Bingtuan’s fund loan', () => {
  const of = (changes: Changes, on = seen) => check({ 'housing.buying': purchase, ...changes }, on).of('bingtuan/fund-loan')
  const one = bornOn('2025-07-01')
  const rich = { 'mother.housingFund.balance': 400_000, 'father.housingFund.balance': 400_000 }

  it.each<[string, Changes, number]>([
    ['one child', one, 800_000],
    ['two children', {}, 800_000 * 1.2],
    ['three children', bornOn('2019-05-01', '2021-05-01', '2025-07-01'), 800_000 * 1.2],
    ['two children and an earlier fund loan', { 'mother.housingFund.usedLoanBefore': true }, 800_000],
    ['two children and a home outside Xinjiang', { 'housing.buying.place': elsewhere }, 800_000],
    ['one child and a home in the Bingtuan’s city', { ...one, 'housing.buying.place': aral }, 800_000 * 1.2],
    ['one child and a home in Shihezi', { ...one, 'housing.buying.place': shihezi }, 800_000 * 1.2],
    ['one child and a home in Tumxuk', { ...one, 'housing.buying.place': tumxuk }, 800_000 * 1.2],
    ['one child and a home in Ürümqi', { ...one, 'housing.buying.place': tianshan }, 800_000],
    ['two children and a home in the Bingtuan’s city', { 'housing.buying.place': aral }, 800_000 * 1.2],
    ['an adopted second child', { 'children[1].relation': 'adopted' }, 800_000 * 1.2],
    ['an unlawful second child', { 'children[1].lawful': false }, 800_000],
  ])('goes with %s up to its ceiling', (_, changes, cap) => {
    expect(of({ ...rich, ...changes })).toMatchObject({
      ...single,
      status: 'eligible',
      value: { kind: 'loan-limit', bound: 'at-most', unit: 'CNY', per: 'once', min: cap, max: cap },
    })
  })

  it.each([
    [47_999, 20 * 47_999],
    [48_000, 960_000],
    [48_001, 960_000],
  ])('is no more than twenty times the balance of %i', (balance, limit) => {
    const changes = { 'mother.housingFund.balance': balance, 'father.housingFund': null }
    expect(of(changes).value).toMatchObject({ min: limit, max: limit })
  })

  it('adds the balances that both have in this fund, and in no other', () => {
    const both = { 'mother.housingFund.balance': 10_000, 'father.housingFund.balance': 12_000 }
    expect(of(both).value).toMatchObject({ max: 20 * 22_000 })
    expect(of({ ...both, 'father.housingFund.bingtuan': false }).value).toMatchObject({ max: 20 * 10_000 })
    expect(of({ ...both, 'father.housingFund.place': elsewhere }).value).toMatchObject({ max: 20 * 10_000 })
  })

  it('asks who runs the fund', () => {
    const unsaid = { 'mother.housingFund.bingtuan': undefined, 'father.housingFund': null }
    expect(of(unsaid)).toMatchObject({ status: 'undetermined' })
    expect(of(unsaid).missing).toContain('mother.housingFund.bingtuan')
    expect(
      of({ 'mother.housingFund.bingtuan': false, 'father.housingFund.bingtuan': false, 'mother.housingFund.place': aral }).status,
    ).toBe('ineligible')
  })

  it('cites what raises it only for who has that', () => {
    const clauses = (changes: Changes) => of(changes).basis.map(({ clause }) => clause)
    // What the fund centre's notice says of any loan is cited beside it.
    const always = 'bingtuan-fund-notice-loan'
    expect(clauses(one)).toEqual(['bingtuan-homes-loan', always])
    expect(clauses({})).toEqual(['bingtuan-homes-loan', 'bingtuan-homes-loan-of-several-children', always])
    expect(clauses({ ...one, 'housing.buying.place': aral })).toEqual(['bingtuan-homes-loan', 'bingtuan-homes-loan-in-its-area', always])
  })

  it.each([
    ['2021-01-01', undefined],
    ['2026-03-30', undefined],
    ['2026-03-31', 800_000],
    ['2026-04-01', 800_000],
  ])('has no first day, and a figure only since somebody saw it: on %s it is %s', (on, cap) => {
    const outcome = of({ children: [], 'marriage.registeredOn': '2019-10-01' }, on)
    expect([outcome.status, outcome.value?.max]).toEqual(['eligible', cap])
    expect(outcome.figures.every(({ state }) => state === (cap === undefined ? 'before' : 'current'))).toBe(true)
  })
})

describe('rent out of the Bingtuan’s fund', () => {
  const of = (changes: Changes, on = seen) =>
    check({ 'housing.rents': true, 'housing.monthlyRent': 3000, ...changes }, on).of('bingtuan/fund-rent')

  it.each<[string, Changes, number]>([
    ['no child', { children: [] }, 2000],
    ['one child', bornOn('2025-07-01'), 2000],
    ['two children', {}, 2500],
    ['three children', bornOn('2019-05-01', '2021-05-01', '2025-07-01'), 2500],
  ])('goes with %s up to its limit', (_, changes, limit) => {
    expect(of(changes)).toMatchObject({
      ...single,
      value: { kind: 'withdrawal-limit', bound: 'at-most', per: 'month', min: limit, max: limit },
      payable: limit,
    })
  })

  it.each([
    [2499, 2499],
    [2500, 2500],
    [2501, 2500],
  ])('is no more than the rent of %i', (monthlyRent, payable) => {
    expect(of({ 'housing.monthlyRent': monthlyRent }).payable).toBe(payable)
  })

  it('cites the higher limit only for who has it', () => {
    const clauses = (changes: Changes) => of(changes).basis.map(({ clause }) => clause)
    expect(clauses({ children: [] })).toEqual(['bingtuan-homes-rent', 'bingtuan-fund-notice-rent'])
    expect(clauses({})).toEqual(['bingtuan-homes-rent', 'bingtuan-homes-rent-of-several-children', 'bingtuan-fund-notice-rent'])
  })

  it.each([
    ['2021-01-01', 'eligible', undefined],
    ['2026-03-30', 'eligible', undefined],
    ['2026-03-31', 'eligible', 2000],
    ['2026-04-01', 'eligible', 2000],
    ['2028-12-31', 'eligible', 2000],
  ])('has no first day, and a figure only since somebody saw it: on %s it is %s', (on, status, limit) => {
    const outcome = of({ children: [] }, on)
    expect([outcome.status, outcome.value?.max]).toEqual([status, limit])
  })

  it('lies between the two while nobody has named the children', () => {
    expect(of({ children: undefined })).toMatchObject({ status: 'eligible', value: { min: 2000, max: 2500 }, missing: ['children'] })
  })
})

describe('the fund for a relative’s home', () => {
  const bought = { ...purchase, kind: 'affordable', for: 'parents' }
  const of = (changes: Changes, on = today, subject = 'father') =>
    check({ 'housing.buying': bought, ...changes }, on).of('bingtuan/family-home-withdrawal', subject)

  it('is each member’s own balance', () => {
    const balances = { 'mother.housingFund.balance': 30_000, 'father.housingFund.balance': 70_000.5 }
    expect(of(balances)).toMatchObject({ ...single, value: { kind: 'withdrawal-limit', bound: 'at-most', min: 70_000.5, max: 70_000.5 } })
    expect(of(balances, today, 'mother').value).toMatchObject({ max: 30_000 })
    expect(of({ 'housing.buying.for': 'children' }).status).toBe('eligible')
  })

  it.each([
    ['2027-05-31', 'eligible'],
    ['2027-06-01', 'eligible'],
    ['2027-06-02', 'ineligible'],
  ])('is given within two years of the contract: on %s it is %s', (on, status) => {
    expect(of({}, on).status).toBe(status)
  })

  it('is to be checked for any other home', () => {
    expect(of({})).toMatchObject({ certainty: 'entitled' })
    expect(of({ 'housing.buying.kind': 'second-hand' })).toMatchObject({ status: 'eligible', certainty: 'delegated' })
  })

  it.each([
    ['2021-10-17', undefined],
    ['2021-10-18', 50_000],
    ['2021-10-19', 50_000],
  ])('has no first day, and is as much as the balance since the guide of 18 October 2021: on %s %s', (on, limit) => {
    const outcome = of({ children: [], 'housing.buying.signedOn': '2021-09-01', 'father.housingFund.balance': 50_000 }, on)
    expect([outcome.status, outcome.value?.max]).toEqual(['eligible', limit])
    expect(outcome.benefit.readings).toContain('guide-of-2021')
  })
})
