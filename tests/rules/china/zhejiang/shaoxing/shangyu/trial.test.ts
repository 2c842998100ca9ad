import { describe, expect, it } from 'vitest'
import { cashTotals } from '../../../../../../src/engine/totals/totals'
import { expectComplete, expectHas, expectLost, expectOpen, ofLaw, openTurnsOf, turnsOf } from '../rows'
import { check, outside, shangyu, type Changes, type Row } from '../support'

const on = '2025-03-01'
const here = '330604'
const away = '350881'
const born = (...dates: readonly string[]): object[] =>
  dates.map((birthDate, at) => ({ id: `c${at + 1}`, birthDate, hukou: here, care: 'home', stage: 'none' }))
const two = born('2018-05-01', '2024-06-10')
const three = born('2018-05-01', '2020-05-01', '2024-06-10')
const oneElsewhere: Changes = { 'children[0].hukou': outside }
const law = { on, standing: 'trial', certainty: 'entitled' } as const
const cash = { ...law, kind: 'cash' } as const
const homeless: Changes = { 'housing.homesOwned': 0, 'housing.areaPerPerson': undefined }
const largeHome: Changes = { 'housing.areaPerPerson': 30.01, 'housing.homesOwned': 1 }
const buying = { kind: 'new-commercial', place: here, for: 'self', ownUse: true, firstHome: true, fundLoan: true }
const inNursery = (children: object[]): object[] => children.map((child) => ({ ...child, care: 'nursery-other' }))

/** In the order of the rules. */
const rows: readonly Row[] = [
  {
    benefit: 'shangyu/trial-wedding-gift',
    has: { children: [], 'mother.hukou': here, marriage: { registeredOn: '2025-02-01', plannedOn: null } },
    fails: { spouseHukouHere: { 'mother.hukou': outside }, marriedInTerm: { 'marriage.registeredOn': '2022-11-03' } },
    ...cash,
    certainty: 'delegated',
  },
  {
    benefit: 'shangyu/trial-antenatal-aid',
    subject: 'child:c2',
    has: { children: two, 'mother.hukou': here },
    fails: {
      spouseHukouHere: { 'mother.hukou': outside },
      allChildrenHereOrToBe: oneElsewhere,
      secondOrThird: { 'children[0].relation': 'adopted' },
      bornInTerm: { 'children[1].birthDate': '2022-11-03' },
    },
    never: ['secondOrThird', 'bornInTerm'],
    ...cash,
  },
  {
    benefit: 'shangyu/trial-child-vouchers',
    subject: 'child:c2',
    has: { children: two },
    fails: {
      allChildrenHere: oneElsewhere,
      secondOrThird: { 'children[0].relation': 'earlier-marriage' },
      underThree: { 'children[1].birthDate': '2022-03-01' },
    },
    never: ['secondOrThird', 'underThree'],
    ...cash,
    certainty: 'delegated',
  },
  {
    benefit: 'shangyu/trial-childcare-aid',
    subject: 'child:c2',
    has: { children: inNursery(born('2018-05-01', '2022-06-10')) },
    fails: {
      allChildrenHere: oneElsewhere,
      secondOrThird: { 'children[0].relation': 'adopted' },
      twentyFourToThirtySix: { 'children[1].birthDate': '2023-06-10' },
      inNursery: { 'children[1].care': 'home' },
    },
    never: ['secondOrThird', 'twentyFourToThirtySix'],
    ...cash,
  },
  {
    benefit: 'shangyu/trial-third-child-mother',
    subject: 'mother',
    has: { children: three },
    fails: { allChildrenHere: oneElsewhere, thirdChildUnderThree: { 'children[2].birthDate': '2022-03-01' } },
    ...cash,
    certainty: 'delegated',
  },
  {
    benefit: 'shangyu/trial-insurance',
    has: { children: two },
    fails: { allChildrenHere: oneElsewhere, childOfCouple: { children: [{ ...two[1], relation: 'adopted' }] } },
    never: ['childOfCouple'],
    ...law,
    certainty: 'delegated',
    kind: 'reimbursement-cap',
  },
  {
    benefit: 'shangyu/trial-kindergarten-half',
    subject: 'child:c3',
    has: { children: born('2016-05-01', '2018-05-01', '2021-06-10'), 'children[2].care': 'kindergarten-public' },
    fails: {
      allChildrenHere: oneElsewhere,
      thirdChild: { 'children[0].relation': 'adopted' },
      inKindergarten: { 'children[2].care': 'home' },
    },
    never: ['thirdChild'],
    ...law,
    kind: 'fee-reduction',
  },
  {
    benefit: 'shangyu/trial-second-follows-first',
    subject: 'child:c2',
    has: { children: two, 'children[0].stage': 'primary' },
    fails: {
      allChildrenHere: oneElsewhere,
      secondChild: { 'children[0].relation': 'adopted' },
      elderSiblingAtSchool: { 'children[0].stage': 'senior' },
    },
    never: ['secondChild'],
    ...law,
    kind: 'priority',
  },
  {
    benefit: 'shangyu/trial-third-chooses-school',
    subject: 'child:c3',
    has: { children: born('2016-05-01', '2018-05-01', '2021-06-10') },
    fails: {
      allChildrenHere: oneElsewhere,
      thirdChild: { 'children[0].relation': 'adopted' },
      threeToFifteen: { 'children[2].birthDate': '2022-03-02' },
    },
    never: ['thirdChild', 'threeToFifteen'],
    ...law,
    kind: 'service',
  },
  {
    benefit: 'shangyu/trial-home-voucher',
    has: { children: three, 'housing.buying': buying, ...homeless },
    fails: {
      allChildrenHere: oneElsewhere,
      thirdChildInFamily: { 'children[0].relation': 'adopted' },
      buysHere: { 'housing.buying.place': outside },
      smallOrNoHome: largeHome,
    },
    never: ['thirdChildInFamily'],
    ...cash,
    certainty: 'delegated',
  },
  {
    benefit: 'shangyu/trial-fund-loan',
    has: { children: three, 'housing.buying': buying, 'housing.ordinaryFundLoanLimit': 500_000, ...homeless },
    fails: {
      fundHere: { 'mother.housingFund.place': outside },
      allChildrenHere: oneElsewhere,
      thirdChildInFamily: { 'children[0].relation': 'adopted' },
      fundLoan: { 'housing.buying.fundLoan': false },
      smallOrNoHome: largeHome,
    },
    never: ['thirdChildInFamily'],
    ...law,
    kind: 'loan-limit',
  },
  {
    benefit: 'shangyu/trial-rental-home',
    has: { children: two, ...homeless },
    fails: {
      allChildrenHere: oneElsewhere,
      secondOrLaterInFamily: { 'children[0].relation': 'adopted' },
      smallOrNoHome: largeHome,
    },
    never: ['secondOrLaterInFamily'],
    ...law,
    certainty: 'delegated',
    kind: 'fee-reduction',
  },
  {
    benefit: 'shangyu/trial-rent-aid',
    has: { children: two, 'housing.rents': true, ...homeless },
    fails: {
      allChildrenHere: oneElsewhere,
      secondOrLaterInFamily: { 'children[0].relation': 'adopted' },
      rents: { 'housing.rents': false },
      smallOrNoHome: largeHome,
    },
    never: ['secondOrLaterInFamily'],
    ...cash,
  },
  {
    benefit: 'shangyu/private-preschool-year',
    subject: 'child:c1',
    has: { children: [{ id: 'c1', birthDate: '2021-05-01', care: 'kindergarten-private', stage: 'preschool', lastPreschoolYear: true }] },
    fails: {
      familyHere: { residence: away, 'mother.hukou': away, 'father.hukou': away, 'children[0].hukou': away },
      privateKindergarten: { 'children[0].care': 'kindergarten-public' },
      lastPreschoolYear: { 'children[0].lastPreschoolYear': false },
    },
    on: '2026-11-22',
    standing: 'in-force',
    certainty: 'delegated',
    kind: 'fee-reduction',
  },
]

describe('each item of the law of Shangyu beside its plan', () => {
  it('is shown with every one of its conditions', () => {
    expectComplete(ofLaw(shangyu), rows)
  })

  it.each(rows)('$benefit goes to a family that meets every condition', (row) => {
    expectHas(row)
  })

  it.each(turnsOf(rows))('$benefit is lost by $condition alone', ({ row, condition, changes }) => {
    expectLost(row, condition, changes)
  })

  it.each(openTurnsOf(rows))('$benefit stays open on $condition and asks for $path', ({ row, condition, changes, path }) => {
    expectOpen(row, condition, changes, path)
  })

  it.each(['antenatal-aid', 'child-vouchers', 'childcare-aid'])('%s stays open while nobody says when the child was born', (name) => {
    const [first, second] = inNursery(two) as [object, object]
    const outcome = check({ children: [first, { ...second, birthDate: undefined }], 'mother.hukou': here }, on).of(
      `shangyu/trial-${name}`,
      'child:c2',
    )
    expect(outcome).toMatchObject({ status: 'undetermined' })
    expect(outcome.missing).toContain('children[1].birthDate')
  })

  it('is confirmed, but for the insurance, the fees and the schools, which one page tells', () => {
    const single = new Set(
      check({ children: three }, on)
        .outcomes.filter(({ benefit, attested }) => ofLaw(shangyu).includes(benefit) && attested === 'single')
        .map(({ benefit }) => benefit.id),
    )
    expect([...single]).toEqual([
      'shangyu/trial-insurance',
      'shangyu/trial-kindergarten-half',
      'shangyu/trial-second-follows-first',
      'shangyu/trial-third-chooses-school',
      'shangyu/private-preschool-year',
    ])
  })
})

describe('the term of the trial', () => {
  const rentOn = (day: string) =>
    check({ children: born('2018-05-01', '2019-06-10'), 'housing.rents': true, ...homeless }, day).of('shangyu/trial-rent-aid')
  const vouchersOn = (day: string, birthDate = '2022-11-03') =>
    check({ children: born('2018-05-01', birthDate) }, day).of('shangyu/trial-child-vouchers', 'child:c2')

  it('begins on 4 November 2022 and ends, as far as is known, on 3 November 2025', () => {
    expect(vouchersOn('2022-11-03')).toMatchObject({ status: 'upcoming', from: 20221104 })
    expect(vouchersOn('2022-11-03').value?.min).toBeUndefined()
    expect(vouchersOn('2022-11-04')).toMatchObject({ status: 'eligible', standing: 'trial', value: { min: 300, max: 300 } })
    const last = (day: string) => vouchersOn(day, '2024-06-10')
    expect(last('2025-11-02').status).toBe('eligible')
    expect(last('2025-11-03')).toMatchObject({ status: 'eligible', until: 20251103 })
    expect(last('2025-11-04')).toMatchObject({ status: 'ended', standing: 'expired' })
    expect(last('2026-11-22')).toMatchObject({ status: 'ended', standing: 'expired' })
  })

  it('begins for the housing items too in November 2022; their figures are known since the report of 19 April 2023', () => {
    expect(rentOn('2022-11-03')).toMatchObject({ status: 'upcoming', from: 20221104 })
    for (const day of ['2022-11-04', '2023-04-18'])
      expect(rentOn(day)).toMatchObject({ status: 'eligible', value: { bound: 'unspecified' }, figures: [{ state: 'before' }] })
    expect(rentOn('2023-04-19')).toMatchObject({ status: 'eligible', value: { min: 800, max: 800 } })
    expect(rentOn('2023-04-20').status).toBe('eligible')
    expect([rentOn('2025-11-03'), rentOn('2025-11-04')].map(({ status }) => status)).toEqual(['eligible', 'ended'])
  })

  it('lends more by the district’s rule or by the city’s', () => {
    const loan = check({ children: three }, on).of('shangyu/trial-fund-loan')
    expect(loan.benefit.excludes).toEqual(['shaoxing/fund-third-child-loan'])
  })

  it('is not cut short by the draft of 2025', () => {
    const outcomes = check({ children: two }, on).outcomes.filter(({ benefit }) => benefit.id.startsWith('shangyu/'))
    expect(outcomes.flatMap(({ benefit }) => benefit.supersedes)).toEqual([])
  })
})

describe('second and third children', () => {
  const voucher = (children: object[], subject: string, day = on) => check({ children }, day).of('shangyu/trial-child-vouchers', subject)
  const aid = (...dates: string[]) =>
    check({ children: born(...dates), 'housing.rents': true, ...homeless }, on).of('shangyu/trial-rent-aid')

  it('of one couple draw 300 and 500 yuan a month until 36 months', () => {
    expect(voucher(two, 'child:c2').value).toMatchObject({ per: 'month', min: 300, max: 300 })
    expect(voucher(three, 'child:c3').value).toMatchObject({ min: 500, max: 500 })
    expect(voucher(two, 'child:c1').status).toBe('ineligible')
    const c2 = born('2018-05-01', '2022-06-10')
    expect([voucher(c2, 'child:c2', '2025-06-09'), voucher(c2, 'child:c2', '2025-06-10')].map(({ status }) => status)).toEqual([
      'eligible',
      'ineligible',
    ])
    const twins = born('2018-05-01', '2024-06-10', '2024-06-10')
    expect(['child:c2', 'child:c3'].map((subject) => voucher(twins, subject).value?.min)).toEqual([300, 500])
  })

  it('are second from 1 January 2016, third from 31 May 2021, those days among them', () => {
    expect(['2015-12-31', '2016-01-01', '2016-01-02'].map((day) => aid('2012-01-01', day).status)).toEqual([
      'ineligible',
      'eligible',
      'eligible',
    ])
    const withThird = ['2021-05-30', '2021-05-31', '2021-06-01'].map((day) => aid('2014-01-01', '2017-01-01', day))
    expect(withThird.map(({ value }) => value?.min)).toEqual([800, 1500, 1500])
    expect(aid('2012-01-01', '2014-01-01', '2021-05-30').status).toBe('ineligible')
    const fourth = ['2021-05-30', '2021-05-31', '2021-06-01'].map((day) => aid('2010-01-01', '2012-01-01', '2014-01-01', day))
    expect(fourth.map(({ status, value }) => [status, value?.min])).toEqual([
      ['ineligible', 800],
      ['eligible', 1500],
      ['eligible', 1500],
    ])
    const rent = check({ children: born('2010-01-01', '2012-01-01', '2014-01-01', '2024-06-10'), ...homeless }, on)
    expect(rent.of('shangyu/trial-rental-home').value).toMatchObject({ min: 100 - 60, max: 100 - 60 })
  })

  it('are all registered in the district, but those of an earlier marriage need not be', () => {
    const family = (changes: object) =>
      voucher(
        three.map((child, at) => (at === 0 ? { ...child, ...changes } : child)),
        'child:c3',
      ).status
    expect(family({ hukou: outside })).toBe('ineligible')
    expect(family({ hukou: null })).toBe('ineligible')
    const four = [{ ...(born('2016-05-01')[0] as object), id: 'c9', hukou: outside, relation: 'earlier-marriage' }, ...three]
    expect(voucher(four, 'child:c3').status).toBe('eligible')
  })

  it('a fourth child draws nothing of its own', () => {
    expect(voucher(born('2014-05-01', '2017-05-01', '2021-06-10', '2024-06-10'), 'child:c4').status).toBe('ineligible')
  })
})

describe('the sums', () => {
  it('for a wedding: 1,000 yuan for those who register from 4 November 2022 to 3 November 2025', () => {
    const gift = (marriage: object, day: string) =>
      check({ children: [], 'mother.hukou': here, marriage: { plannedOn: null, ...marriage } }, day).of('shangyu/trial-wedding-gift')
    expect(gift({ registeredOn: '2022-11-04' }, '2022-11-04').value).toMatchObject({ kind: 'cash', per: 'once', min: 1000, max: 1000 })
    expect(gift({ registeredOn: '2022-11-03' }, '2022-11-04').status).toBe('ineligible')
    expect(gift({ registeredOn: '2024-03-01' }, '2025-03-01').status).toBe('eligible')
    expect(gift({ registeredOn: '2024-03-01' }, '2025-03-02').status).toBe('eligible')
    expect(gift({ registeredOn: '2022-11-04' }, '2025-11-03')).toMatchObject({ status: 'eligible', until: 20251103 })
    expect(gift({ registeredOn: '2022-11-04' }, '2025-11-04').status).toBe('ended')
    const planned = (plannedOn: string) => gift({ registeredOn: null, plannedOn }, '2025-10-01').status
    expect(['2025-11-02', '2025-11-03', '2025-11-04'].map(planned)).toEqual(['eligible', 'eligible', 'ineligible'])
  })

  it('for antenatal checks: 500 and 1,000 yuan, for births in the term', () => {
    const aid = (children: object[], subject: string, day = on) =>
      check({ children, 'father.hukou': here }, day).of('shangyu/trial-antenatal-aid', subject)
    expect(aid(two, 'child:c2').value).toMatchObject({ per: 'birth', min: 500, max: 500 })
    expect(aid(three, 'child:c3').value).toMatchObject({ per: 'birth', min: 1000, max: 1000 })
    const first = (day: string) => aid(born('2018-05-01', day), 'child:c2', '2023-03-01').status
    expect(['2022-11-03', '2022-11-04', '2022-11-05'].map(first)).toEqual(['ineligible', 'eligible', 'eligible'])
  })

  it('for antenatal checks, of a child registered in the district however old, of one not registered yet within its first year', () => {
    const aid = (hukou: string | null, day: string) => {
      const [first, second] = two as [object, object]
      return check({ children: [first, { ...second, hukou }], 'father.hukou': here }, day).of('shangyu/trial-antenatal-aid', 'child:c2')
    }
    for (const day of ['2025-06-10', '2025-06-11', '2025-11-03']) expect(aid(here, day)).toMatchObject({ status: 'eligible', doubts: [] })
    expect(aid(null, '2025-06-10')).toMatchObject({ status: 'eligible', certainty: 'delegated', doubts: [{ name: 'notYetRegistered' }] })
    expect(aid(null, '2025-06-11').status).toBe('ineligible')
    expect(aid(outside, '2025-06-10').status).toBe('ineligible')
  })

  it('for a nursery: 500 and 800 yuan a month from 24 to 36 months', () => {
    const aid = (children: object[], subject: string, day = on) =>
      check({ children: inNursery(children) }, day).of('shangyu/trial-childcare-aid', subject)
    const second = born('2018-05-01', '2022-06-10')
    expect(aid(second, 'child:c2').value).toMatchObject({ per: 'month', min: 500, max: 500 })
    expect(aid(born('2018-05-01', '2020-05-01', '2022-06-10'), 'child:c3').value).toMatchObject({ min: 800, max: 800 })
    expect(['2024-06-09', '2024-06-10', '2025-06-09', '2025-06-10'].map((day) => aid(second, 'child:c2', day).status)).toEqual([
      'upcoming',
      'eligible',
      'eligible',
      'ineligible',
    ])
  })

  it('for the mother of a third child no sum is known', () => {
    const of = (day: string) => check({ children: three }, day).of('shangyu/trial-third-child-mother', 'mother')
    expect(of(on).value).toEqual({ kind: 'cash', bound: 'unspecified', per: 'year' })
  })

  it('of an insurance: a cover of up to three million yuan a year, for whom is to be asked', () => {
    expect(check({ children: two }, on).of('shangyu/trial-insurance')).toMatchObject({
      attested: 'single',
      doubts: [{ name: 'insuredWhom' }],
      value: { kind: 'reimbursement-cap', bound: 'at-most', per: 'year', min: 3_000_000, max: 3_000_000 },
    })
  })

  it('that are vouchers are not counted as cash', () => {
    const outcomes = check({ children: three, 'housing.buying': buying, ...homeless }, on).outcomes
    const vouchers = outcomes.filter(
      ({ benefit, status }) => status === 'eligible' && /trial-(child-vouchers|home-voucher)$/.test(benefit.id),
    )
    expect(vouchers.map(({ value }) => value?.min)).toEqual([500, 300_000])
    expect(cashTotals(vouchers)).toEqual([])
  })

  it('of the kindergarten fee a third child saves half', () => {
    const children = born('2016-05-01', '2018-05-01', '2021-06-10').map((child) => ({
      ...child,
      care: 'kindergarten-public',
      careFee: 900,
    }))
    const of = check({ children }, on).of('shangyu/trial-kindergarten-half', 'child:c3')
    expect(of).toMatchObject({ value: { unit: 'percent', per: 'month', min: 50, max: 50 }, payable: 900 / 2 })
  })

  it('for homes: a voucher of 300,000 yuan, 30 per cent more of loan', () => {
    const of = check({ children: three, 'housing.buying': buying, 'housing.ordinaryFundLoanLimit': 500_000, ...homeless }, on)
    expect(of.of('shangyu/trial-home-voucher').value).toMatchObject({ kind: 'cash', per: 'once', min: 300_000, max: 300_000 })
    expect(of.of('shangyu/trial-fund-loan')).toMatchObject({ value: { min: 500_000 * 0.3, max: 500_000 * 0.3 }, payable: 500_000 * 1.3 })
  })

  it('for rent: 30 or 40 per cent less than the market asks, or 800 or 1,500 yuan a month', () => {
    const of = (children: object[], name: string) => check({ children, 'housing.rents': true, ...homeless }, on).of(`shangyu/${name}`).value
    expect(of(two, 'trial-rental-home')).toMatchObject({ unit: 'percent', min: 100 - 70, max: 100 - 70 })
    expect(of(three, 'trial-rental-home')).toMatchObject({ min: 100 - 60, max: 100 - 60 })
    expect([of(two, 'trial-rent-aid')?.min, of(three, 'trial-rent-aid')?.min]).toEqual([800, 1500])
  })

  it('of housing go to those with no home, or 30 square metres a person at most', () => {
    const of = (housing: object) => {
      const changes = Object.fromEntries(Object.entries(housing).map(([name, value]) => [`housing.${name}`, value as unknown]))
      return check({ children: two, 'housing.rents': true, ...changes }, on).of('shangyu/trial-rent-aid').status
    }
    expect([29.99, 30, 30.01].map((areaPerPerson) => of({ homesOwned: 1, areaPerPerson }))).toEqual(['eligible', 'eligible', 'ineligible'])
    expect(of({ homesOwned: 0, areaPerPerson: 60 })).toBe('eligible')
    expect(of({ homesOwned: 1, areaPerPerson: undefined })).toBe('undetermined')
  })
})

describe('the last year of a private kindergarten', () => {
  const child = {
    id: 'c1',
    birthDate: '2021-05-01',
    hukou: here,
    care: 'kindergarten-private',
    stage: 'preschool',
    lastPreschoolYear: true,
  }
  const of = (changes: object, day = '2026-11-22') =>
    check({ children: [{ ...child, ...changes }] }, day).of('shangyu/private-preschool-year', 'child:c1')

  it('costs less, by how much the words tell', () => {
    expect(of({})).toMatchObject({
      status: 'eligible',
      certainty: 'delegated',
      attested: 'single',
      doubts: [{ name: 'levelsOfAutumn2025' }],
      value: { kind: 'fee-reduction', bound: 'unspecified', per: 'month' },
    })
    expect(of({}).benefit.implements).toEqual(['national/free-preschool-year'])
  })

  it('begins with the autumn of 2025, and is nobody’s before four', () => {
    expect(of({}, '2025-08-31')).toMatchObject({ status: 'upcoming', from: 20250901 })
    expect(of({}, '2025-09-01').status).toBe('eligible')
    const asked = (birthDate: string) => of({ birthDate, lastPreschoolYear: undefined }).status
    expect([asked('2022-11-23'), asked('2022-11-22')]).toEqual(['ineligible', 'undetermined'])
  })
})
