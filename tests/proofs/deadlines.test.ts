import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import type { Facts } from '../../rules/household'
import type { PlaceRules } from '../../rules/language'
import { places, within, type PlaceModule } from '../../rules/registry'
import { evaluate } from '../../src/engine'
import { deadlinesOf, type BenefitDeadline } from '../../src/engine/deadlines'
import { completeFacts, thinned } from '../support/arbitrary'

let rules: PlaceRules[] = []
beforeAll(async () => {
  const modules: PlaceModule[] = await Promise.all(places.flatMap((place) => (place.load ? [place.load()] : [])))
  rules = modules.map(({ rules: of }) => ({ ...of, benefits: of.benefits.filter(({ deadlines }) => deadlines.length > 0) }))
})

const days = fc.constantFrom(20240228, 20250401, 20251103, 20251231, 20260101, 20260301, 20260630, 20261122)
const seeds = fc.array(
  fc.integer({ min: 0, max: 999 }).map((n) => n / 1000),
  { minLength: 40, maxLength: 80 },
)
const families = days.chain((on) => fc.tuple(fc.constant(on), completeFacts(on)))

const keyOf = ({ outcome, name }: BenefitDeadline): string => `${outcome.benefit.id} for ${outcome.subject}: ${name}`
const found = (facts: Facts, on: number): BenefitDeadline[] => deadlinesOf(evaluate(rules, facts, on, within), facts, on, within)

test('with everything answered every deadline is sure, and none has passed', () => {
  fc.assert(
    fc.property(families, ([on, facts]) => {
      for (const deadline of found(facts, on)) {
        expect(deadline.state, keyOf(deadline)).toBe('sure')
        if (deadline.state !== 'open') expect(deadline.by, keyOf(deadline)).toBeGreaterThanOrEqual(on)
      }
    }),
    { numRuns: 200 },
  )
})

test('an answer more never moves a day that was sure, nor takes it away; what was open named an answer', () => {
  fc.assert(
    fc.property(families, seeds, fc.constantFrom(0.1, 0.4, 0.8), ([on, facts], random, share) => {
      const whole = new Map(found(facts, on).map((deadline) => [keyOf(deadline), deadline]))
      for (const deadline of found(thinned(facts, random, share), on)) {
        if (deadline.state !== 'sure') expect(deadline.missing.length, keyOf(deadline)).toBeGreaterThan(0)
        else if (deadline.outcome.status === 'eligible')
          expect(whole.get(keyOf(deadline)), keyOf(deadline)).toMatchObject({ state: 'sure', by: deadline.by })
      }
    }),
    { numRuns: 200 },
  )
})
