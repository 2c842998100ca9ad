import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import type { PlaceRules } from '../../rules/language'
import { places, within, type PlaceModule } from '../../rules/registry'
import { evaluate, type Outcome } from '../../src/engine'
import { claims, excludeEachOther } from '../../src/engine/related'
import { isSure } from '../../src/engine/standing'
import { cashTotals } from '../../src/engine/totals/totals'
import { completeFacts } from '../support/arbitrary'

let rules: PlaceRules[] = []
beforeAll(async () => {
  const modules: PlaceModule[] = await Promise.all(places.flatMap((place) => (place.load ? [place.load()] : [])))
  rules = modules.map((module) => module.rules)
})

const days = fc.constantFrom(20230410, 20240614, 20250401, 20251231, 20260301, 20261122)

/** Every payment this one is a part of: itself, what it carries out or replaces, and what that does. */
function payments(of: Outcome): ReadonlySet<string> {
  const byId = new Map(rules.flatMap(({ benefits }) => benefits.map((benefit) => [benefit.id, benefit] as const)))
  const found = new Set([of.benefit.id])
  for (const id of found) {
    const benefit = byId.get(id)
    for (const other of [...(benefit?.implements ?? []), ...(benefit?.supersedes ?? [])]) found.add(other)
  }
  return found
}

const joined = (a: Outcome, b: Outcome): boolean => {
  const others = payments(b)
  return a.benefit !== b.benefit && [...payments(a)].some((id) => others.has(id))
}
const together = (a: Outcome, b: Outcome): boolean => a.subject === b.subject || a.subject === 'household' || b.subject === 'household'
const paid = ({ status, value }: Outcome): boolean => status === 'eligible' && value?.kind === 'cash'

test('one payment with several citations is claimed once', () => {
  fc.assert(
    fc.property(
      days.chain((on) => fc.tuple(fc.constant(on), completeFacts(on))),
      ([on, facts]) => {
        const left = claims(evaluate(rules, facts, on, within)).filter((outcome) => isSure(outcome) && paid(outcome))
        for (const [index, one] of left.entries())
          for (const other of left.slice(index + 1))
            expect(joined(one, other) && together(one, other), `${one.benefit.id} and ${other.benefit.id} on ${String(on)}`).toBe(false)
      },
    ),
    { numRuns: 150 },
  )
})

test('of two that exclude each other the total has one, and drafts and mere reports add nothing', () => {
  fc.assert(
    fc.property(
      days.chain((on) => fc.tuple(fc.constant(on), completeFacts(on))),
      ([on, facts]) => {
        const all = claims(evaluate(rules, facts, on, within))
        const sure = all.filter((outcome) => isSure(outcome) && paid(outcome) && outcome.benefit.topsUp.length === 0)
        const alone = sure.filter((one) => !sure.some((other) => other !== one && excludeEachOther(one, other)))
        const least = (outcomes: readonly Outcome[], per: string): number =>
          Math.round(
            outcomes
              .filter(({ value }) => value?.per === per && value.bound === 'exact')
              .reduce((sum, { value }) => sum + (value?.min ?? 0) * 100, 0),
          ) / 100
        for (const { period, sure: sum } of cashTotals(all)) {
          if (period !== 'month' && period !== 'year') continue
          expect(sum.lo).toBeGreaterThanOrEqual(least(alone, period))
          expect(sum.lo).toBeLessThanOrEqual(
            [...sure, ...all.filter((outcome) => isSure(outcome) && outcome.benefit.topsUp.length > 0 && paid(outcome))].reduce(
              (most, { value }) => (value?.per === period ? most + (value.min ?? 0) : most),
              0.005,
            ),
          )
        }
      },
    ),
    { numRuns: 150 },
  )
})
