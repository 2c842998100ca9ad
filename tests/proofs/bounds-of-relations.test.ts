import fc from 'fast-check'
import { expect, test } from 'vitest'
import { child, hardship, housing, mother } from '../../rules/household'
import {
  atLeast,
  cash,
  cashRange,
  choose,
  cite,
  datedFigure,
  is,
  law,
  orZero,
  reached,
  times,
  under,
  unspecified,
  yuan,
  type Benefit,
  type Expr,
  type Yes,
} from '../../rules/language'
import { bounds, cashTotals, type Outcome, type Period, type PeriodTotal } from '../../src/engine'
import * as made from '../results/made'

/*
 * Small rules that stand for, shut out, replace and raise each other in every way the language has, for a household of few
 * answers: what the real places have little of.
 */

const provisions = law({
  id: 'made-provisions',
  checkedOn: '2026-11-22',
  clauses: { 'made-provisions-1': { kind: 'entitlement' }, 'made-provisions-2': { kind: 'entitlement', attested: 'single' } },
})
const confirmed = cite(provisions, 'made-provisions-1')
const reported = cite(provisions, 'made-provisions-2')
const bases = [confirmed, confirmed, confirmed, reported, cite(made.draft, 'made-1-1'), cite(made.ended, 'made-1-1')]

const poor = is(hardship, 'dibao')
const reportedFigure = datedFigure([{ from: '2020-01-01', value: yuan(200).perMonth, source: reported }])
const perhapsReported = choose([{ when: housing.rents, then: reportedFigure }], yuan(200).perMonth)
const byWage = times(orZero(mother.monthlyWage), 1, 10)

const values = [
  cash('month', yuan(200).perMonth),
  cash('month', yuan(200).perMonth),
  cash('month', yuan(300).perMonth),
  cash('year', yuan(3000).perYear),
  cash('month', yuan(250).perMonth, { bound: 'at-least' }),
  cash('month', yuan(400).perMonth, { bound: 'at-most' }),
  cashRange('month', yuan(100).perMonth, yuan(350).perMonth),
  cash('month', perhapsReported),
  cash('month', byWage),
  cash('month', choose([{ when: poor, then: yuan(200).perMonth }])),
  unspecified('cash', 'month'),
]

const conditions: readonly Record<string, Expr<Yes>>[] = [
  {},
  { rents: housing.rents },
  { poor },
  { halfAYear: atLeast(mother.insuredMonths, 6) },
]
const ofEachChild: readonly Record<string, Expr<Yes, 'child'>>[] = [
  {},
  { underThree: under(child.birthDate, 3) },
  { atSchoolAge: reached(child.birthDate, 6) },
]

const names = ['a', 'b', 'c', 'd', 'e']
const one = <T>(of: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...of)
/** One time in four. */
const some = (of: readonly string[]): fc.Arbitrary<string[]> =>
  fc.tuple(...of.map((name) => fc.integer({ min: 0, max: 3 }).map((n) => (n === 3 ? [`made/${name}`] : [])))).map((list) => list.flat())

const benefitCalled = (name: string, index: number): fc.Arbitrary<Benefit> =>
  fc
    .record({
      role: one(['household', 'household', 'mother', 'each-child'] as const),
      certainty: one(['entitled', 'entitled', 'entitled', 'delegated', 'discretionary'] as const),
      basis: one(bases),
      value: one(values),
      // Where the law of a place applies, it may say no for the law above it.
      nexus: one([{}, {}, ...conditions]),
      shared: one(conditions),
      own: one(ofEachChild),
      doubts: one([{}, {}, ...conditions.slice(1)]),
      // Only earlier ones are carried out, replaced or raised: no law goes round in a circle.
      implements: some(names.slice(0, index)),
      supersedes: some(names.slice(0, index).filter((other) => other === 'a')),
      topsUp: some(names.slice(0, index)),
      excludes: some(names.filter((other) => other !== name)),
    })
    .map(({ role, shared, own, ...said }) =>
      role === 'each-child'
        ? made.made(name, role, { ...said, conditions: { ...shared, ...own } })
        : made.made(name, role, { ...said, conditions: shared }),
    )

const rules = fc.integer({ min: 1, max: names.length }).chain((count) => fc.tuple(...names.slice(0, count).map(benefitCalled)))

interface Family {
  readonly rents: boolean
  readonly poor: boolean
  readonly months: number
  readonly wage: number
  readonly born: readonly string[]
  readonly mother: boolean
}

const families: fc.Arbitrary<Family> = fc.record({
  rents: fc.boolean(),
  poor: fc.boolean(),
  months: one([0, 5, 6, 12]),
  wage: one([0, 1999.99, 2000, 3000, 40_000]),
  born: one([[], ['2024-05-01'], ['2018-05-01', '2024-05-01']]),
  mother: one([true, true, true, false]),
})

const answers = ['rents', 'poor', 'mother', 'months', 'wage', 'children', 'born0', 'born1'] as const
type Answer = (typeof answers)[number]

/** The household file with only some of its answers. */
function told({ rents, poor, months, wage, born, mother: there }: Family, has: (answer: Answer) => boolean): object {
  return {
    ...(has('rents') && { housing: { rents } }),
    ...(has('poor') && { hardship: poor ? 'dibao' : 'none' }),
    ...(has('mother') && {
      mother: there ? { ...(has('months') && { insuredMonths: months }), ...(has('wage') && { monthlyWage: wage }) } : null,
    }),
    ...(has('children') && {
      children: born.map((birthDate, index) => ({ id: `c${String(index)}`, ...(has(index === 0 ? 'born0' : 'born1') && { birthDate }) })),
    }),
  }
}

const periods: readonly Period[] = ['year', 'month', 'once', 'visit', 'day']
function spanOf(totals: readonly PeriodTotal[], period: Period): { readonly lo: number; readonly hi: number } {
  const { sure, open } = totals.find((total) => total.period === period) ?? { sure: { lo: 0, hi: 0 }, open: { lo: 0, hi: 0 } }
  return { lo: sure.lo, hi: sure.hi + open.hi }
}

function expectNarrower(later: readonly Outcome[], earlier: readonly Outcome[], said: string): void {
  const [after, before] = [bounds(later), bounds(earlier)]
  for (const period of periods) {
    const [inner, outer] = [spanOf(after.totals, period), spanOf(before.totals, period)]
    expect(inner.lo, `${period}, ${said}`).toBeGreaterThanOrEqual(outer.lo - 0.001)
    expect(inner.hi, `${period}, ${said}`).toBeLessThanOrEqual(outer.hi + 0.001)
  }
  for (const { outcome, gives } of after.benefits) {
    const same = before.benefits.find((other) => other.outcome.benefit === outcome.benefit && other.outcome.subject === outcome.subject)
    if (!same) continue
    expect(gives?.lo ?? 0, said).toBeGreaterThanOrEqual(same.gives?.lo ?? 0)
    expect(gives?.hi ?? 0, said).toBeLessThanOrEqual(same.gives?.hi ?? 0)
  }
}

test('however benefits stand to each other, answers given one by one only narrow the totals', () => {
  fc.assert(
    fc.property(rules, families, fc.shuffledSubarray([...answers], { minLength: answers.length }), (benefits, family, sequence) => {
      let before: Outcome[] | undefined
      for (let count = 0; count <= sequence.length; count += 1) {
        const known = new Set(sequence.slice(0, count))
        const outcomes = made.outcomesOf(
          benefits,
          told(family, (answer) => known.has(answer)),
        )
        if (before) expectNarrower(outcomes, before, `with ${[...known].join(', ')}`)
        before = outcomes
      }
      // With everything answered nothing is open.
      for (const { open } of cashTotals(before ?? [])) expect(open).toEqual({ lo: 0, hi: 0 })
    }),
    { numRuns: 600 },
  )
})
