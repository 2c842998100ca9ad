import { describe, expect, test } from 'vitest'
import { child, hardship, housing, mother, parent } from '../../rules/household'
import {
  always,
  cash,
  choose,
  cite,
  datedFigure,
  law,
  leave,
  days,
  greaterOf,
  is,
  mostOf,
  orZero,
  parents,
  sumOver,
  times,
  under,
  unspecified,
  withdrawalLimit,
  yuan,
  type Benefit,
  type Expr,
  type Money,
  type None,
  type Value,
} from '../../rules/language'
import { bounds, cashTotals, type PeriodTotal } from '../../src/engine'
import * as made from '../results/made'

const nothing = { lo: 0, hi: 0 }
const just = (sum: number): PeriodTotal['sure'] => ({ lo: sum, hi: sum })
const upTo = (sum: number): PeriodTotal['open'] => ({ lo: 0, hi: sum })

const rents = { rents: housing.rents }
const totals = (benefits: readonly Benefit[], household: object): PeriodTotal[] => cashTotals(made.outcomesOf(benefits, household))
/** What is said before the family has told whether it rents, and once it has said yes or no. */
const asked = (...benefits: Benefit[]): readonly PeriodTotal[][] => [
  totals(benefits, {}),
  totals(benefits, { housing: { rents: true } }),
  totals(benefits, { housing: { rents: false } }),
]

/** 200 yuan a month that everybody gets. */
const grant = made.made('grant', 'household', { value: cash('month', yuan(200).perMonth) })

describe('a sum that a local rule may take the place of', () => {
  const local = (more: object): Benefit =>
    made.made('local', 'household', { value: cash('month', yuan(250).perMonth), conditions: rents, implements: ['made/grant'], ...more })

  test('is sure at the lesser of the two', () => {
    // 200 without it, 250 with it: 50 are open.
    expect(asked(grant, local({}))).toEqual([
      [{ period: 'month', sure: just(200), open: upTo(50) }],
      [{ period: 'month', sure: just(250), open: nothing }],
      [{ period: 'month', sure: just(200), open: nothing }],
    ])
    // Where the place gives less, that is all that is sure.
    const less = local({ value: cash('month', yuan(150).perMonth) })
    expect(asked(grant, less)[0]).toEqual([{ period: 'month', sure: just(150), open: upTo(50) }])
  })

  test('is open where that one is of another rhythm, or not the family’s own right', () => {
    expect(asked(grant, local({ value: cash('year', yuan(3000).perYear) }))).toEqual([
      [
        { period: 'year', sure: nothing, open: upTo(3000) },
        { period: 'month', sure: nothing, open: upTo(200) },
      ],
      [{ period: 'year', sure: just(3000), open: nothing }],
      [{ period: 'month', sure: just(200), open: nothing }],
    ])
    expect(asked(grant, local({ certainty: 'delegated' }))).toEqual([
      [{ period: 'month', sure: nothing, open: upTo(200) }],
      [],
      [{ period: 'month', sure: just(200), open: nothing }],
    ])
  })

  test('is sure where that one only points to it, or is no law', () => {
    const points = local({ certainty: 'delegated', value: unspecified('cash', 'month') })
    for (const said of asked(grant, points)) expect(said).toEqual([{ period: 'month', sure: just(200), open: nothing }])
    const idea = made.made(
      'local',
      'household',
      { value: cash('year', yuan(1).perYear), conditions: rents, implements: ['made/grant'] },
      made.draft,
    )
    for (const said of asked(grant, idea)) expect(said).toEqual([{ period: 'month', sure: just(200), open: nothing }])
  })

  test('is open where the place may turn out to give only what the law leaves open', () => {
    const above = made.made('grant', 'household', { certainty: 'delegated', value: cash('month', yuan(200).perMonth) })
    const byWage = made.made('local', 'mother', {
      value: cash('month', greaterOf(times(orZero(mother.monthlyWage), 1, 10), yuan(100).perMonth)),
      implements: ['made/grant'],
    })
    // A tenth of the wage, 100 at least; at 2000 the same 200, which is then the law’s.
    expect(totals([above, byWage], { mother: {} })).toMatchObject([{ period: 'month', sure: nothing }])
    expect(totals([above, byWage], { mother: { monthlyWage: 2000 } })).toEqual([])
    expect(totals([above, byWage], { mother: { monthlyWage: 1000 } })).toEqual([{ period: 'month', sure: just(100), open: nothing }])
  })

  test('may come back where both were open', () => {
    const strict = made.made('grant', 'household', {
      value: cash('month', yuan(200).perMonth),
      conditions: { poor: is(hardship, 'dibao') },
    })
    const less = local({ value: cash('month', yuan(150).perMonth) })
    // The local one is no, the law above it yes: 200, not the 150 of the local one.
    expect(totals([strict, less], {})).toEqual([{ period: 'month', sure: nothing, open: upTo(200) }])
  })
})

describe('a sum that cannot be had together with an open one', () => {
  const other = (value: Value): Benefit => made.made('other', 'household', { value, conditions: rents, excludes: ['made/grant'] })

  test('is open where the other is worth more, in another rhythm', () => {
    // 3000 a year is more than 12 × 200 = 2400.
    expect(asked(grant, other(cash('year', yuan(3000).perYear)))).toEqual([
      [
        { period: 'year', sure: nothing, open: upTo(3000) },
        { period: 'month', sure: nothing, open: upTo(200) },
      ],
      [{ period: 'year', sure: just(3000), open: nothing }],
      [{ period: 'month', sure: just(200), open: nothing }],
    ])
  })
  test('stays, and the other adds nothing, where that is worth less', () => {
    for (const said of asked(grant, other(cash('year', yuan(2000).perYear)))) {
      expect(said.filter(({ sure, open }) => sure.hi + open.hi > 0)).toEqual([{ period: 'month', sure: just(200), open: nothing }])
    }
  })
  test('is sure where the other gives more of the same rhythm', () => {
    expect(asked(grant, other(cash('month', yuan(500).perMonth)))[0]).toEqual([{ period: 'month', sure: just(200), open: upTo(300) }])
  })
})

describe('a sum that raises an open one', () => {
  const base = (value: Value): Benefit => made.made('base', 'household', { value, conditions: rents })
  const more = made.made('more', 'household', { value: cash('month', yuan(50).perMonth), topsUp: ['made/base'] })

  test('is sure only as far as the other makes up for it', () => {
    // By itself it counts; with what it raises only that counts.
    expect(asked(base(cash('month', yuan(200).perMonth)), more)).toEqual([
      [{ period: 'month', sure: just(50), open: upTo(150) }],
      [{ period: 'month', sure: just(200), open: nothing }],
      [{ period: 'month', sure: just(50), open: nothing }],
    ])
    expect(asked(base(cash('year', yuan(3000).perYear)), more)[0]).toEqual([
      { period: 'year', sure: nothing, open: upTo(3000) },
      { period: 'month', sure: nothing, open: upTo(50) },
    ])
  })

  /** What it raises is for the place to set. */
  const left = made.made('base', 'household', { certainty: 'delegated', value: cash('month', yuan(300).perMonth) })

  test('comes back where something else may stand for what it raises', () => {
    const instead = made.made('instead', 'household', {
      certainty: 'delegated',
      value: unspecified('cash'),
      nexus: rents,
      supersedes: ['made/base'],
    })
    expect(asked(left, more, instead)).toEqual([
      [{ period: 'month', sure: nothing, open: upTo(50) }],
      [{ period: 'month', sure: just(50), open: nothing }],
      [],
    ])
  })

  test('comes back where the law of the place may apply and says no', () => {
    const strict = made.made('strict', 'household', {
      nexus: rents,
      conditions: { poor: is(hardship, 'dibao') },
      value: cash('month', yuan(300).perMonth),
      implements: ['made/base'],
    })
    const said = (housing: object): PeriodTotal[] => totals([left, more, strict], { hardship: 'none', ...housing })
    expect(said({})).toEqual([{ period: 'month', sure: nothing, open: upTo(50) }])
    expect(said({ housing: { rents: true } })).toEqual([{ period: 'month', sure: just(50), open: nothing }])
    expect(said({ housing: { rents: false } })).toEqual([])
  })

  test('is never counted beside it', () => {
    const both = made.made('more', 'household', { value: cash('month', yuan(50).perMonth), conditions: rents, topsUp: ['made/base'] })
    expect(asked(base(cash('month', yuan(200).perMonth)), both)[0]).toEqual([{ period: 'month', sure: nothing, open: upTo(200) }])
  })
})

describe('what is not settled of a benefit itself', () => {
  test('an open doubt may take it from what is sure, or leave it there', () => {
    const doubtful = made.made('doubtful', 'household', { value: cash('month', yuan(200).perMonth), doubts: rents })
    expect(asked(doubtful)).toEqual([
      [{ period: 'month', sure: nothing, open: upTo(200) }],
      [],
      [{ period: 'month', sure: just(200), open: nothing }],
    ])
  })

  const provisions = law({
    id: 'made-provisions',
    checkedOn: '2026-11-22',
    clauses: { 'made-provisions-1': { kind: 'entitlement' }, 'made-provisions-2': { kind: 'entitlement', attested: 'single' } },
  })
  const reported = (sum: number): ReturnType<typeof datedFigure<{ fen: 'month' }>> =>
    datedFigure([{ from: '2020-01-01', value: yuan(sum).perMonth, source: cite(provisions, 'made-provisions-2') }])

  test('nor is it sure while a figure may apply that is only reported', () => {
    const perhaps = (sum: number): Benefit =>
      made.made('perhaps', 'household', {
        basis: cite(provisions, 'made-provisions-1'),
        value: cash('month', choose([{ when: housing.rents, then: reported(sum) }], yuan(200).perMonth)),
      })
    expect(asked(perhaps(300))).toEqual([
      [{ period: 'month', sure: nothing, open: upTo(300) }],
      [],
      [{ period: 'month', sure: just(200), open: nothing }],
    ])
    // The sum is settled, not how well it is known: the answer is one to tell that more closely.
    expect(asked(perhaps(200))[0]).toEqual([{ period: 'month', sure: nothing, open: upTo(200) }])
    expect(made.outcomesOf([perhaps(200)], {})[0]).toMatchObject({ missing: [], refining: ['housing.rents'] })
    expect(made.outcomesOf([perhaps(200)], { housing: { rents: true } })[0]).toMatchObject({
      missing: [],
      refining: [],
      attested: 'single',
    })
  })

  test('nothing bounds what children not listed yet may bring', () => {
    expect(totals([made.childMoney], {})).toEqual([{ period: 'year', sure: nothing, open: upTo(Infinity) }])
    expect(totals([made.childMoney], { children: [] })).toEqual([])
    const [two] = totals([made.childMoney], { children: [{ id: 'a' }, { id: 'b' }] })
    // 3600 + 3600.
    expect(two).toEqual({ period: 'year', sure: nothing, open: upTo(7200) })
  })

  test('what is for each of them may take the place of what the household has, not of what the mother has', () => {
    const forChildren = made.made('for-children', 'each-child', {
      value: cash('month', yuan(150).perMonth),
      conditions: { underThree: under(child.birthDate, 3) },
      supersedes: ['made/grant', 'made/mothers'],
    })
    const mothers = made.made('mothers', 'mother', { value: cash('month', yuan(80).perMonth) })
    expect(totals([grant, forChildren], { mother: {} })).toEqual([{ period: 'month', sure: nothing, open: upTo(Infinity) }])
    expect(totals([mothers, forChildren], { mother: {} })).toEqual([{ period: 'month', sure: just(80), open: upTo(Infinity) }])
  })

  test('a sum that an answer without limit decides is open without bound', () => {
    const wage = made.made('wage', 'mother', { value: cash('month', times(orZero(mother.employerAverageWage), 1, 2)) })
    expect(totals([wage], { mother: {} })).toEqual([{ period: 'month', sure: nothing, open: upTo(Infinity) }])
    // 7000 ÷ 2.
    expect(totals([wage], { mother: { employerAverageWage: 7000 } })).toEqual([{ period: 'month', sure: just(3500), open: nothing }])
  })
})

test('what is not to be told is left out of what is open, not out of what it may take away', () => {
  const other = made.made('other', 'household', { value: cash('year', yuan(3000).perYear), conditions: rents, excludes: ['made/grant'] })
  const outcomes = made.outcomesOf([grant, other], {})
  expect(cashTotals(outcomes, ({ benefit }) => benefit !== other)).toEqual([{ period: 'month', sure: nothing, open: upTo(200) }])
})

test('too many ways of turning out are judged from outside', () => {
  const names = Array.from({ length: 13 }, (_, index) => `made/one-${String(index)}`)
  const many = names.map((id) =>
    made.made(id.slice(5), 'household', {
      value: cash('month', yuan(100).perMonth),
      conditions: rents,
      excludes: names.filter((other) => other !== id),
    }),
  )
  // Twelve of them can turn out in 2¹² = 4096 ways, and only one is had; thirteen are simply added up.
  expect(totals(many.slice(1), {})).toEqual([{ period: 'month', sure: nothing, open: upTo(100) }])
  expect(totals(many, {})).toEqual([{ period: 'month', sure: nothing, open: upTo(1300) }])
})

describe('a parent of whom nothing is known', () => {
  const hundredAtMost: Expr<Money<'month'> | None> = mostOf(parents, always, yuan(100).perMonth)
  const hundredEach = made.made('each', 'household', { value: cash('month', sumOver(parents, always, yuan(100).perMonth)) })
  const dearest = made.made('dearest', 'household', {
    value: cash('month', hundredAtMost),
  })

  test('may not exist: the sum waits for that answer', () => {
    expect(made.outcomesOf([hundredEach], { mother: {} })[0]).toMatchObject({ value: { min: 100, max: 200 }, missing: ['father'] })
    expect(made.outcomesOf([hundredEach], { mother: {}, father: null })[0]).toMatchObject({ value: { min: 100, max: 100 }, missing: [] })
  })
  test('does not make sure that there is a largest', () => {
    expect(made.outcomesOf([dearest], {})[0]).toMatchObject({ value: { min: 0, max: 100 }, missing: ['mother', 'father'] })
    expect(made.outcomesOf([dearest], { father: {} })[0]).toMatchObject({ value: { min: 100, max: 100 }, missing: [] })
  })
})

describe('the bounds of each benefit', () => {
  const given = (benefit: Benefit, household: object): unknown => bounds(made.outcomesOf([benefit], household)).benefits[0]?.gives

  test('begin at nothing while it is undetermined, and end at its figure', () => {
    const month = { unit: 'CNY', per: 'month', bound: 'exact' }
    expect(given(made.rentMoney, {})).toEqual({ lo: 0, hi: 200, ...month })
    expect(given(made.rentMoney, { housing: { rents: true } })).toEqual({ lo: 200, hi: 200, ...month })
    expect(given(made.rentMoney, { housing: { rents: false } })).toEqual({ lo: 0, hi: 0, ...month })
  })
  test('are those of days and of caps as well', () => {
    expect(given(made.made('days', 'each-parent', { value: leave('year', days(10).perYear) }), { mother: {}, father: null })).toEqual({
      lo: 10,
      hi: 10,
      unit: 'days',
      per: 'year',
      bound: 'exact',
    })
    expect(given(made.made('cap', 'household', { value: withdrawalLimit('month', yuan(800).perMonth), conditions: rents }), {})).toEqual({
      lo: 0,
      hi: 800,
      unit: 'CNY',
      per: 'month',
      bound: 'at-most',
    })
  })
  test('are absent where no figure can come of it, and infinite where nobody knows how many they are', () => {
    expect(given(made.noFigure, {})).toBeUndefined()
    expect(given(made.childMoney, {})).toMatchObject({ lo: 0, hi: Infinity })
    expect(
      given(made.made('wage', 'each-parent', { value: cash('month', parent.monthlyWage) }), { mother: {}, father: null }),
    ).toMatchObject({ lo: 0 })
  })
  test('come with the totals', () => {
    const outcomes = made.outcomesOf([made.rentMoney], {})
    expect(bounds(outcomes).totals).toEqual(cashTotals(outcomes))
  })
})
