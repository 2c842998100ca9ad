import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import type { PlaceRules } from '../../rules/language'
import { places, within, type PlaceModule } from '../../rules/registry'
import { evaluate, type Outcome, type Status } from '../../src/engine'
import { completeFacts, thinned } from '../support/arbitrary'

let rules: PlaceRules[] = []
beforeAll(async () => {
  const modules: PlaceModule[] = await Promise.all(places.flatMap((place) => (place.load ? [place.load()] : [])))
  rules = modules.map((module) => module.rules)
})

const days = fc.constantFrom(20230409, 20230410, 20240228, 20240614, 20250401, 20251231, 20260101, 20260301, 20261122)

/** Not met, not yet and over are all no: an answer may still tell which of them it is. */
const verdict = (status: Status): 'yes' | 'no' => (status === 'eligible' ? 'yes' : 'no')
const keyOf = (outcome: Outcome): string => `${outcome.benefit.id} for ${outcome.subject}`

// Whole numbers: doubles would mostly be drawn close to nought, and hide nearly every answer.
const seeds = fc.array(
  fc.integer({ min: 0, max: 999 }).map((n) => n / 1000),
  { minLength: 40, maxLength: 80 },
)

test('an answer more never overturns a yes or a no, and only narrows what a figure may be', () => {
  fc.assert(
    fc.property(
      days.chain((on) => fc.tuple(fc.constant(on), completeFacts(on))),
      seeds,
      fc.constantFrom(0.1, 0.4, 0.8),
      ([on, facts], random, share) => {
        const whole = new Map(evaluate(rules, facts, on, within).map((outcome) => [keyOf(outcome), outcome]))
        for (const partial of evaluate(rules, thinned(facts, random, share), on, within)) {
          const full = whole.get(keyOf(partial))
          if (!full) continue
          const said = `${keyOf(partial)} on ${on}`
          if (partial.status !== 'undetermined') expect(verdict(full.status), said).toBe(verdict(partial.status))
          if (partial.value?.min !== undefined && full.value?.min !== undefined && full.status === 'eligible') {
            expect(full.value.min, said).toBeGreaterThanOrEqual(partial.value.min)
            expect(full.value.max ?? Infinity, said).toBeLessThanOrEqual(partial.value.max ?? Infinity)
          }
          for (const condition of partial.conditions) {
            const settled = full.conditions.find((other) => other.name === condition.name)
            if (condition.verdict !== 'unknown') expect(settled?.verdict, `${said}: ${condition.name}`).toBe(condition.verdict)
          }
        }
      },
    ),
    { numRuns: 150 },
  )
})

test('with everything answered nothing is left undetermined', () => {
  fc.assert(
    fc.property(
      days.chain((on) => fc.tuple(fc.constant(on), completeFacts(on))),
      ([on, facts]) => {
        for (const outcome of evaluate(rules, facts, on, within)) expect(outcome.status, keyOf(outcome)).not.toBe('undetermined')
      },
    ),
    { numRuns: 150 },
  )
})

test('what is undetermined names the answers that are missing', () => {
  fc.assert(
    fc.property(
      days.chain((on) => fc.tuple(fc.constant(on), completeFacts(on))),
      seeds,
      ([on, facts], random) => {
        for (const outcome of evaluate(rules, thinned(facts, random, 0.5), on, within))
          if (outcome.status === 'undetermined') expect(outcome.missing, keyOf(outcome)).not.toHaveLength(0)
      },
    ),
    { numRuns: 100 },
  )
})

test('from and until are the edges of the stretch: the day before and the day after are not eligible', () => {
  const shift = (day: number, by: number): number => {
    const date = new Date(Date.UTC(Math.floor(day / 10000), (Math.floor(day / 100) % 100) - 1, (day % 100) + by))
    return date.getUTCFullYear() * 10000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate()
  }
  fc.assert(
    fc.property(
      days.chain((on) => fc.tuple(fc.constant(on), completeFacts(on))),
      ([on, facts]) => {
        for (const outcome of evaluate(rules, facts, on, within)) {
          if (outcome.status !== 'eligible' || outcome.until === undefined) continue
          expect(outcome.until).toBeGreaterThanOrEqual(on)
          const again = (day: number): Outcome | undefined =>
            evaluate([{ place: '', benefits: [outcome.benefit] }], facts, day, within).find((other) => keyOf(other) === keyOf(outcome))
          expect(again(outcome.until)?.status, `${keyOf(outcome)} on its last day ${outcome.until}`).toBe('eligible')
          expect(again(shift(outcome.until, 1))?.status, `${keyOf(outcome)} after ${outcome.until}`).not.toBe('eligible')
        }
      },
    ),
    { numRuns: 12 },
  )
})
