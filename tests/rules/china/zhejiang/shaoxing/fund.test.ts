import { describe, expect, it } from 'vitest'
import { expectComplete, expectHas, expectLost, expectOpen, ofLaw, openTurnsOf, turnsOf } from './rows'
import { check, outside, shaoxing, type Changes, type Row } from './support'

const born = (...dates: readonly string[]): object[] => dates.map((birthDate, at) => ({ id: `c${at + 1}`, birthDate }))
const three = born('2014-01-01', '2018-01-01', '2022-06-01')
const buying = { kind: 'new-commercial', place: '330604', for: 'self', ownUse: true, firstHome: true, fundLoan: true }
const buyers: Changes = {
  children: three,
  'housing.buying': buying,
  'housing.ordinaryFundLoanLimit': 500_000,
  'mother.housingFund': { place: '330604', usedLoanBefore: false },
}
const renters: Changes = { children: three, 'housing.rents': true, 'housing.monthlyRent': 2600 }
const fundHere: Changes = { 'mother.housingFund.place': outside }
const law = { standing: 'in-force', certainty: 'entitled' } as const
/** The figures of the housing notice are known from April 2026 on. */
const noticed = { ...law, on: '2026-11-22' } as const

/** In the order of the rules. */
const rows: readonly Row[] = [
  {
    benefit: 'shaoxing/fund-third-child-loan',
    has: buyers,
    fails: {
      fundHere,
      thirdChildOfCouple: { children: born('2014-01-01', '2018-01-01') },
      firstHome: { 'housing.buying.firstHome': false },
      fundLoan: { 'housing.buying.fundLoan': false },
      firstFundLoan: { 'mother.housingFund.usedLoanBefore': true },
    },
    ...law,
    kind: 'loan-limit',
  },
  {
    benefit: 'shaoxing/fund-third-child-rent',
    has: renters,
    fails: { fundHere, thirdChildOfCouple: { children: born('2014-01-01', '2018-01-01') }, rents: { 'housing.rents': false } },
    ...law,
    certainty: 'delegated',
    kind: 'withdrawal-limit',
  },
  {
    benefit: 'shaoxing/fund-rent-2000',
    subject: 'mother',
    has: { ...renters, children: born('2018-01-01') },
    fails: { fundHere, rents: { 'housing.rents': false }, fewerThanThreeChildren: { children: three } },
    ...noticed,
    kind: 'withdrawal-limit',
  },
  {
    benefit: 'shaoxing/fund-rent-actual',
    has: { ...renters, children: born('2018-01-01', '2020-01-01') },
    fails: { fundHere, rents: { 'housing.rents': false }, multiChild: { children: born('2018-01-01') } },
    ...noticed,
    certainty: 'delegated',
    kind: 'withdrawal-limit',
  },
  {
    benefit: 'shaoxing/fund-loan-ceiling',
    has: buyers,
    fails: { fundHere, buysAHome: { 'housing.buying': null }, fundLoan: { 'housing.buying.fundLoan': false } },
    never: ['buysAHome'],
    ...noticed,
    kind: 'loan-limit',
  },
  {
    benefit: 'shaoxing/fund-newcomer-loan',
    has: buyers,
    fails: { fundHere, buysAHome: { 'housing.buying': null }, fundLoan: { 'housing.buying.fundLoan': false } },
    never: ['buysAHome'],
    ...noticed,
    certainty: 'delegated',
    kind: 'loan-limit',
  },
]

/** Without a purchase there is no loan for one either: the two conditions fall together. */
const alone = turnsOf(rows).filter(({ condition }) => condition !== 'buysAHome')

describe('each benefit of the provident fund of Shaoxing', () => {
  it('is shown with every one of its conditions', () => {
    expectComplete(ofLaw(shaoxing), rows)
  })

  it.each(rows)('$benefit goes to a family that meets every condition', (row) => {
    expectHas(row)
  })

  it.each(alone)('$benefit is lost by $condition alone', ({ row, condition, changes }) => {
    expectLost(row, condition, changes)
  })

  it.each(openTurnsOf(rows))('$benefit stays open on $condition and asks for $path', ({ row, condition, changes, path }) => {
    expectOpen(row, condition, changes, path)
  })

  it('is no loan where nothing is bought', () => {
    const of = check({ ...buyers, 'housing.buying': null }, '2026-11-22').of
    for (const name of ['fund-loan-ceiling', 'fund-newcomer-loan']) expect(of(`shaoxing/${name}`).status).toBe('ineligible')
  })
})

describe('the third child of a couple', () => {
  const loanWith = (children: object[], on?: string) => check({ ...buyers, children }, on).of('shaoxing/fund-third-child-loan')

  it.each([
    ['2021-05-30', 'ineligible'],
    ['2021-05-31', 'eligible'],
    ['2021-06-01', 'eligible'],
  ])('counts when born after 30 May 2021: %s is %s', (birthDate, status) => {
    expect(loanWith(born('2014-01-01', '2018-01-01', birthDate)).status).toBe(status)
  })

  it('is the third they have had together', () => {
    const [first, second, third] = three as [object, object, object]
    expect(loanWith([{ ...first, relation: 'earlier-marriage' }, second, third]).status).toBe('ineligible')
    expect(loanWith([{ ...first, relation: 'adopted' }, second, third]).status).toBe('ineligible')
    expect(loanWith([first, second, { ...third, relation: 'adopted' }]).status).toBe('ineligible')
    expect(loanWith(born('2014-01-01', '2022-06-01', '2022-06-01')).status).toBe('eligible')
  })

  it('is not a fourth one whose elder sibling was the third too early', () => {
    expect(loanWith(born('2012-01-01', '2014-01-01', '2018-01-01', '2022-06-01')).status).toBe('ineligible')
    expect(loanWith(born('2012-01-01', '2014-01-01', '2022-06-01', '2024-06-01')).status).toBe('eligible')
  })

  it('brings a fifth more of loan from 1 August 2022 on', () => {
    const value = { kind: 'loan-limit', bound: 'exact', unit: 'CNY', per: 'once', min: 500_000 / 5, max: 500_000 / 5 }
    expect(loanWith(three)).toMatchObject({ value, payable: (500_000 * 120) / 100, attested: 'confirmed' })
    expect(loanWith(three, '2022-07-31')).toMatchObject({ status: 'upcoming', from: 20220801 })
    expect(loanWith(three, '2022-07-31').value?.min).toBeUndefined()
    expect(loanWith(three, '2022-08-01')).toMatchObject({ status: 'eligible', value })
    expect(loanWith(three, '2022-08-02').status).toBe('eligible')
  })

  it('brings no figure while the ordinary limit is not told', () => {
    const outcome = check({ ...buyers, 'housing.ordinaryFundLoanLimit': undefined }).of('shaoxing/fund-third-child-loan')
    expect(outcome).toMatchObject({ status: 'eligible', value: { bound: 'unspecified' }, missing: ['housing.ordinaryFundLoanLimit'] })
  })

  it('stays open while nobody says whether a parent has borrowed before', () => {
    expect(check({ ...buyers, 'mother.housingFund.usedLoanBefore': undefined }).of('shaoxing/fund-third-child-loan')).toMatchObject({
      status: 'undetermined',
      missing: ['mother.housingFund.usedLoanBefore'],
    })
  })

  it('raises the rent withdrawal by a share of a limit that is not known', () => {
    expect(check(renters).of('shaoxing/fund-third-child-rent').value).toEqual({
      kind: 'withdrawal-limit',
      bound: 'unspecified',
      per: 'month',
    })
  })
})

describe('withdrawals of one and the same rent', () => {
  const excludes = (id: string) => shaoxing.benefits.find((benefit) => benefit.id === id)?.excludes

  it('are one or the other', () => {
    expect(excludes('shaoxing/fund-rent-actual')).toEqual(['shaoxing/fund-rent-2000'])
    expect(excludes('shaoxing/fund-third-child-rent')).toEqual(['shaoxing/fund-rent-2000', 'shaoxing/fund-rent-actual'])
  })
})

describe('what one undated report tells', () => {
  const one: Changes = { ...renters, children: born('2018-01-01') }
  const rent = (changes: Changes = {}, on?: string) => check({ ...one, ...changes }, on).of('shaoxing/fund-rent-2000', 'mother')

  it('is 2,000 yuan a month and person, at most the rent', () => {
    const value = { kind: 'withdrawal-limit', bound: 'at-most', unit: 'CNY', per: 'month', min: 2000, max: 2000 }
    expect(rent({}, '2026-11-22')).toMatchObject({ value, payable: 2000, attested: 'single' })
    expect([1999, 2000, 2001].map((monthlyRent) => rent({ 'housing.monthlyRent': monthlyRent }, '2026-11-22').payable)).toEqual([
      1999, 2000, 2000,
    ])
  })

  it('has no first day, and no figure before it was surely out', () => {
    expect(rent({}, '2026-03-31')).toMatchObject({ status: 'eligible', value: { bound: 'unspecified' }, figures: [{ state: 'before' }] })
    expect(rent({}, '2026-03-31').payable).toBeUndefined()
    for (const day of ['2026-04-01', '2026-04-02']) expect(rent({}, day)).toMatchObject({ status: 'eligible', value: { min: 2000 } })
    const others = (day: string) => {
      const { of } = check({ ...renters, ...buyers }, day)
      return ['fund-rent-actual', 'fund-loan-ceiling', 'fund-newcomer-loan'].map((name) => {
        const { status, value } = of(`shaoxing/${name}`)
        return [status, value?.max]
      })
    }
    expect(others('2026-03-31')).toEqual([
      ['eligible', undefined],
      ['eligible', undefined],
      ['eligible', undefined],
    ])
    expect(others('2026-04-01')).toEqual([
      ['eligible', 2600],
      ['eligible', 700_000],
      ['eligible', 500_000 / 5],
    ])
  })

  it('is to be asked about with two children, who may be several, and is not for three, who are', () => {
    const names = ({ doubts }: { readonly doubts: readonly { readonly name: string }[] }) => doubts.map(({ name }) => name)
    const of = (children: object[]) => {
      const { of: outcome } = check({ ...renters, children }, '2026-11-22')
      const [rent2000, actual] = [outcome('shaoxing/fund-rent-2000', 'mother'), outcome('shaoxing/fund-rent-actual')]
      return [rent2000.status, names(rent2000), actual.status, names(actual)]
    }
    expect(of(three.slice(0, 1))).toEqual(['eligible', [], 'ineligible', ['multiChildUndefined']])
    expect(of(three.slice(0, 2))).toEqual(['eligible', ['multiChildUndefined'], 'eligible', ['multiChildUndefined']])
    expect(of(three)).toEqual(['ineligible', ['multiChildUndefined'], 'eligible', []])
  })

  it('is the actual rent with two children, however many that may have to be', () => {
    const outcome = check({ ...renters, children: born('2018-01-01', '2020-01-01') }, '2026-11-22').of('shaoxing/fund-rent-actual')
    expect(outcome).toMatchObject({
      status: 'eligible',
      certainty: 'delegated',
      attested: 'single',
      value: { bound: 'at-most', min: 2600, max: 2600 },
    })
  })

  it('is a loan of 700,000 yuan for one, a million for a couple that both pay in', () => {
    const ceiling = (changes: Changes) => check({ ...buyers, ...changes }, '2026-11-22').of('shaoxing/fund-loan-ceiling')
    expect(ceiling({})).toMatchObject({ value: { bound: 'at-most', min: 700_000, max: 700_000 }, attested: 'single' })
    expect(ceiling({ 'father.housingFund': { place: '330602' } }).value).toMatchObject({ min: 1_000_000, max: 1_000_000 })
    expect(ceiling({ father: null }).value).toMatchObject({ min: 700_000, max: 700_000 })
    expect(ceiling({ 'father.housingFund': { place: outside } }).value).toMatchObject({ max: 700_000 })
    expect(ceiling({ 'father.housingFund': undefined }).value).toMatchObject({ min: 700_000, max: 1_000_000 })
  })

  it('is a fifth more for new citizens and young people, up to 120 per cent of the highest loan', () => {
    const uplift = (changes: Changes) => check({ ...buyers, ...changes }, '2026-11-22').of('shaoxing/fund-newcomer-loan')
    expect(uplift({})).toMatchObject({
      certainty: 'delegated',
      attested: 'single',
      doubts: [{ name: 'newcomerOrYoung' }],
      value: { bound: 'exact', min: 500_000 / 5, max: 500_000 / 5 },
      payable: 500_000 + 100_000,
    })
    const reached = (ordinaryFundLoanLimit: number, more: Changes = {}) =>
      uplift({ 'housing.ordinaryFundLoanLimit': ordinaryFundLoanLimit, ...more }).payable
    expect([699_999, 700_000, 800_000].map((limit) => reached(limit))).toEqual([839_998.8, 840_000, 840_000])
    expect(reached(1_100_000, { 'father.housingFund': { place: '330602' } })).toBe(1_200_000)
    expect(uplift({ 'housing.ordinaryFundLoanLimit': undefined })).toMatchObject({ status: 'eligible', value: { bound: 'unspecified' } })
  })
})
