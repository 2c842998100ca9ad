import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { prepare, type FactRecord, type Facts, type FactValue } from '../../rules/household'
import type { PlaceRules } from '../../rules/language'
import { places, within, type PlaceModule } from '../../rules/registry'
import { bounds, cashTotals, evaluate, type Bounds, type Outcome, type Period, type PeriodTotal } from '../../src/engine'
import { completeFacts, thinned } from '../support/arbitrary'
import { completeHouseholds, homes } from '../support/households'

let rules: PlaceRules[] = []
beforeAll(async () => {
  const modules: PlaceModule[] = await Promise.all(places.flatMap((place) => (place.load ? [place.load()] : [])))
  rules = modules.map((module) => module.rules)
})

const periods: readonly Period[] = ['year', 'month', 'once', 'visit', 'day']
const days = fc.constantFrom(20230409, 20230410, 20240228, 20240614, 20250401, 20251231, 20260101, 20260301, 20260901, 20261122)
/** What a family of one of the places has answered, nothing of it taken for granted. */
const homely = (on: number): fc.Arbitrary<Facts> =>
  fc
    .constantFrom(...homes)
    .chain((home) => completeHouseholds(home, on))
    .map((household) => ({ ...prepare(household), presumed: new Set<string>(), usual: new Map<string, number>() }))
const households = days.chain((on) => fc.tuple(fc.constant(on), fc.oneof(completeFacts(on), homely(on), homely(on))))
/** Whole numbers: of fractions most would be next to nothing, and so nearly every answer missing. */
const seeds = fc.array(
  fc.integer({ min: 0, max: 999 }).map((n) => n / 1000),
  { minLength: 40, maxLength: 80 },
)

const keyOf = ({ benefit, subject }: Outcome): string => `${benefit.id} for ${subject}`
const isYes = ({ status }: Outcome): boolean => status === 'eligible'

/** All that the cash of one rhythm may come to. */
function spanOf(totals: readonly PeriodTotal[], period: Period): { readonly lo: number; readonly hi: number } {
  const { sure, open } = totals.find((total) => total.period === period) ?? { sure: { lo: 0, hi: 0 }, open: { lo: 0, hi: 0 } }
  return { lo: sure.lo, hi: sure.hi + open.hi }
}

/** Nothing that the later answers bring lies outside what the earlier ones said. */
function expectWithin(later: Bounds, earlier: Bounds, said: string): void {
  for (const period of periods) {
    const [inner, outer] = [spanOf(later.totals, period), spanOf(earlier.totals, period)]
    // A hair of a fen: the two ends are added up apart.
    expect(inner.lo, `${period} ${said}`).toBeGreaterThanOrEqual(outer.lo - 0.001)
    expect(inner.hi, `${period} ${said}`).toBeLessThanOrEqual(outer.hi + 0.001)
  }
  const known = new Map(earlier.benefits.map((one) => [keyOf(one.outcome), one]))
  for (const { outcome, gives } of later.benefits) {
    const before = known.get(keyOf(outcome))
    if (!before) continue
    const which = `${keyOf(outcome)} ${said}`
    if (before.outcome.status !== 'undetermined') expect(isYes(outcome), which).toBe(isYes(before.outcome))
    // Where no figure could come of it none has; where one was sure there is one.
    if (!before.gives) expect(gives?.hi ?? 0, which).toBe(0)
    else {
      expect(gives?.lo ?? 0, which).toBeGreaterThanOrEqual(before.gives.lo)
      expect(gives?.hi ?? 0, which).toBeLessThanOrEqual(before.gives.hi)
    }
  }
}

describe('whatever the missing answers are', () => {
  test('each benefit and each total comes out within its bounds', () => {
    fc.assert(
      fc.property(households, seeds, fc.constantFrom(0.05, 0.2, 0.5, 0.8), ([on, facts], random, share) => {
        const whole = bounds(evaluate(rules, facts, on, within))
        const part = bounds(evaluate(rules, thinned(facts, random, share), on, within))
        expectWithin(whole, part, `on ${String(on)}`)
      }),
      { numRuns: 150 },
    )
  })

  test('with none missing nothing is open', () => {
    fc.assert(
      fc.property(households, ([on, facts]) => {
        for (const { open } of cashTotals(evaluate(rules, facts, on, within))) expect(open).toEqual({ lo: 0, hi: 0 })
      }),
      { numRuns: 100 },
    )
  })
})

type Rank = (path: string) => number

/** The answers given by a moment, each at its own; a record has to be there before what stands in it. */
function answeredBy(facts: Facts, rank: Rank, now: number): Facts {
  const record = (of: FactRecord, at: string): FactRecord =>
    Object.fromEntries(
      Object.entries(of)
        .filter(([name]) => name === 'id' || rank(`${at}.${name}`) < now)
        .map(([name, value]: [string, FactValue]) => [
          name,
          typeof value === 'object' && value !== null ? record(value as FactRecord, `${at}.${name}`) : value,
        ]),
    )
  const known = <T>(at: string, part: T, answered: (part: NonNullable<T>) => T): T | undefined =>
    rank(at) >= now ? undefined : part === null || part === undefined ? part : answered(part)
  const list = (at: 'children' | 'elders'): readonly FactRecord[] | undefined =>
    known(at, facts[at], (members) => members.map((member, index) => record(member, `${at}${String(index)}`)))
  return {
    ...facts,
    household: record(facts.household, ''),
    mother: known('mother', facts.mother, (adult) => record(adult, 'mother')),
    father: known('father', facts.father, (adult) => record(adult, 'father')),
    children: list('children'),
    elders: list('elders'),
  }
}

/** Every answer's moment, none at the same time as another. */
function moments(random: readonly number[]): { readonly rank: Rank; readonly all: () => readonly number[] } {
  const ranks = new Map<string, number>()
  const rank = (path: string): number => {
    const known = ranks.get(path) ?? (random[ranks.size % random.length] as number) + ranks.size / 1_000_000
    ranks.set(path, known)
    return known
  }
  return { rank, all: () => [...ranks.values()].sort((a, b) => a - b) }
}

test('answers given one by one only narrow what each benefit and each total may be', () => {
  fc.assert(
    fc.property(households, seeds, ([on, facts], random) => {
      const { rank, all } = moments(random)
      answeredBy(facts, rank, Infinity)
      let before = bounds(evaluate(rules, answeredBy(facts, rank, -1), on, within))
      for (const moment of all()) {
        const after = bounds(evaluate(rules, answeredBy(facts, rank, moment + 1e-9), on, within))
        expectWithin(after, before, `on ${String(on)}`)
        before = after
      }
      expect(before.totals).toEqual(cashTotals(evaluate(rules, facts, on, within)))
    }),
    { numRuns: 4 },
  )
})
