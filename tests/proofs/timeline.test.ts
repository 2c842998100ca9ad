import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import type { Facts } from '../../rules/household'
import { addDays, daysBetween, type DayNumber } from '../../rules/language/calendar'
import type { PlaceRules } from '../../rules/language'
import { places, within, type PlaceModule } from '../../rules/registry'
import { evaluate, type Outcome } from '../../src/engine'
import { sameOutcome } from '../../src/engine/timeline/same'
import { timeline, type Stretch } from '../../src/engine/timeline'
import { completeFacts, thinned } from '../support/arbitrary'

const ON = 20261122
const DAYS = 45

/** The days near which something turns: ends of months and years, birthdays, first days of figures, last days of plans. */
const starts = fc.constantFrom<DayNumber>(
  20241210,
  20250210,
  20250610,
  20250925,
  20251105,
  20251215,
  20260115,
  20260215,
  20260610,
  20261122,
  20261215,
)

let rules: PlaceRules[] = []
beforeAll(async () => {
  const modules: PlaceModule[] = await Promise.all(places.flatMap((place) => (place.load ? [place.load()] : [])))
  rules = modules.map((module) => module.rules)
})

// Whole numbers: doubles would mostly be drawn close to nought, and hide nearly every answer.
const seeds = fc.array(
  fc.integer({ min: 0, max: 999 }).map((n) => n / 1000),
  { minLength: 40, maxLength: 80 },
)

const answered = fc
  .tuple(completeFacts(ON), seeds, fc.constantFrom(0, 0.2, 0.6))
  .map(([facts, random, share]): Facts => (share === 0 ? facts : thinned(facts, random, share)))

/** What a stretch says otherwise than the outcomes of a day. */
function differing({ outcomes: told }: Stretch, day: DayNumber, outcomes: readonly Outcome[]): string[] {
  if (told.length !== outcomes.length) return [`${day}: ${told.length} outcomes for ${outcomes.length}`]
  return outcomes.flatMap((outcome, index) => {
    const found = told[index] as Outcome
    const same = found.benefit === outcome.benefit && found.subject === outcome.subject && sameOutcome(found, outcome)
    return same ? [] : [`${day} ${outcome.benefit.id} for ${outcome.subject}: ${found.status}, not ${outcome.status}`]
  })
}

const middle = ({ from, until }: Stretch): DayNumber => addDays(from, Math.floor(daysBetween(from, until) / 2))

test('every day of a timeline says what evaluating that day says, and no stretch ends without a change', () => {
  let ends = 0
  fc.assert(
    fc.property(answered, starts, (facts, from) => {
      const to = addDays(from, DAYS)
      const stretches = timeline(rules, facts, { from, to, answeredOn: ON }, within)
      let day = from
      for (const stretch of stretches) {
        expect(stretch.from).toBe(day)
        for (; day <= stretch.until; day = addDays(day, 1))
          expect(differing(stretch, day, evaluate(rules, facts, day, within, ON))).toEqual([])
      }
      expect(day).toBe(addDays(to, 1))
      stretches.slice(1).forEach((stretch, index) => {
        expect(differing(stretches[index] as Stretch, stretch.from, stretch.outcomes)).not.toEqual([])
      })
      ends += stretches.length - 1
    }),
    { numRuns: 25 },
  )
  // Days on which nothing ever turns would prove nothing.
  expect(ends).toBeGreaterThan(5)
})

test('over eight years the first day, the last and one between of every stretch are what evaluating them says', () => {
  fc.assert(
    fc.property(answered, (facts) => {
      for (const stretch of timeline(rules, facts, { from: 20220101, to: 20291231, answeredOn: ON }, within))
        for (const day of [stretch.from, middle(stretch), stretch.until])
          expect(differing(stretch, day, evaluate(rules, facts, day, within, ON))).toEqual([])
    }),
    { numRuns: 6 },
  )
})

test('there are no stretches in a span that ends before it begins', () => {
  const facts: Facts = {
    household: {},
    mother: undefined,
    father: undefined,
    children: undefined,
    elders: undefined,
    named: [],
    presumed: new Set(),
  }
  expect(timeline(rules, facts, { from: 20261122, to: 20261121, answeredOn: ON }, within)).toEqual([])
})
