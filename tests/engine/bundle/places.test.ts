import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { prepare } from '../../../rules/household'
import type { PlaceRules } from '../../../rules/language'
import { places, within } from '../../../rules/registry'
import { evaluate, excludeEachOther, isLaw, isReported } from '../../../src/engine'
import { bundle, type TaxWay } from '../../../src/engine/bundle'
import { completeHouseholds, homes } from '../../support/households'

let rules: PlaceRules[] = []
beforeAll(async () => {
  const modules = await Promise.all(places.flatMap((place) => (place.load ? [place.load()] : [])))
  rules = modules.map((module) => module.rules)
})

const days = fc.constantFrom(20240614, 20250401, 20251231, 20260310, 20261122)
const cases = days.chain((on) =>
  fc.tuple(
    fc.constant(on),
    fc.constantFrom(...homes).chain((home) => completeHouseholds(home, on)),
  ),
)

describe('over families of all places', () => {
  test('no way holds what excludes another, or what is no confirmed law, and the best is never beaten', () => {
    const isFair = ({ taken }: TaxWay): void => {
      for (const { outcome } of taken) {
        expect(isLaw(outcome) && !isReported(outcome)).toBe(true)
        for (const { outcome: other } of taken) if (other !== outcome) expect(excludeEachOther(outcome, other)).toBe(false)
      }
    }
    fc.assert(
      fc.property(cases, ([on, household]) => {
        const facts = prepare(household)
        for (const choice of bundle(evaluate(rules, facts, on, within), facts, on, within)) {
          if (choice.kind === 'tax') {
            for (const way of [...(choice.best ? [choice.best] : []), ...choice.others]) isFair(way)
            for (const { spared } of choice.best ? choice.others : []) {
              expect(spared.min).toBeLessThanOrEqual(choice.best?.spared.min ?? NaN)
              expect(spared.max).toBeLessThanOrEqual(choice.best?.spared.max ?? NaN)
            }
          } else if (choice.kind === 'exclusive') {
            for (const { outcomes } of [...(choice.best ? [choice.best] : []), ...choice.others])
              for (const outcome of outcomes) expect(isLaw(outcome) && outcome.status === 'eligible').toBe(true)
          } else expect(choice.same.every((other) => isLaw(other) && other.benefit !== choice.claimed.benefit)).toBe(true)
        }
      }),
      { numRuns: 150 },
    )
  })
})
