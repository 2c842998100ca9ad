import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { within, type PlaceModule } from '../../../rules/registry'
import { evaluate, type Outcome } from '../../../src/engine'
import { bundle } from '../../../src/engine/bundle'
import { createSharing, readPlace, writePlace } from '../../../src/headless/data'
import { completeFacts, thinned } from '../../support/arbitrary'
import { fileOf, moduleOf, ruled, throughJson } from './places'

/** Reads all places as one who evaluates them together does. */
async function readAll(): Promise<PlaceModule[]> {
  const sharing = createSharing()
  return Promise.all(
    ruled.map(async (code) => {
      const { module, faults } = readPlace(await fileOf(code), sharing)
      expect(faults, code).toBeUndefined()
      return module as PlaceModule
    }),
  )
}

describe.each(ruled)('the rules of %s', (code) => {
  test('come back from their file as they went', async () => {
    const original = await moduleOf(code)
    const { module } = readPlace(await fileOf(code))
    expect(module?.rules).toEqual(original.rules)
    expect(module?.documents).toEqual(original.documents)
    expect(module?.findings).toEqual(original.findings)
  })
  test('are written the same once read', async () => {
    const file = await fileOf(code)
    expect(throughJson(writePlace(readPlace(file).module as PlaceModule))).toEqual(file)
  })
  test('say every day as a day', async () => {
    expect(JSON.stringify(await fileOf(code))).not.toMatch(/"value":(19|20|21)\d\d(0[1-9]|1[0-2])([0-2]\d|3[01])\b/)
  })
})

/** An outcome in full, with benefits and documents by their ids: their trees are compared above. */
const told = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (name, part: unknown) =>
      name === 'benefit' || name === 'document' ? (part as { id: string }).id : part === Infinity ? 'unbounded' : part,
    ),
  )

const withoutFigures = (outcome: Outcome): Outcome => ({ ...outcome, figures: [] })

/** Two figures of the same days, sums and sources are one once they were written down. */
const withFigures = (outcome: Outcome): unknown => ({
  ...outcome,
  figures: [...new Set(outcome.figures.map((figure) => JSON.stringify(told(figure))))],
})

const days = fc.constantFrom(20230409, 20230410, 20240228, 20240614, 20250401, 20251231, 20260101, 20260301, 20261122)
const seeds = fc.array(
  fc.integer({ min: 0, max: 999 }).map((n) => n / 1000),
  { minLength: 40, maxLength: 80 },
)

test('rules read back come to the same outcomes, also together, for whoever has told much or little', async () => {
  const originals = await Promise.all(ruled.map(moduleOf))
  const read = await readAll()
  fc.assert(
    fc.property(
      days.chain((on) => fc.tuple(fc.constant(on), completeFacts(on))),
      seeds,
      fc.constantFrom(0, 0.1, 0.4, 0.8),
      ([on, complete], random, share) => {
        const facts = share === 0 ? complete : thinned(complete, random, share)
        const outcomes = (modules: readonly PlaceModule[]): Outcome[] =>
          evaluate(
            modules.map(({ rules }) => rules),
            facts,
            on,
            within,
          )
        const [before, after] = [outcomes(originals), outcomes(read)]
        expect(told(after.map(withFigures))).toEqual(told(before.map(withFigures)))
        const [chosenBefore, chosenAfter] = [before, after].map((outcomes) => bundle(outcomes.map(withoutFigures), facts, on, within))
        expect(told(chosenAfter)).toEqual(told(chosenBefore))
      },
    ),
    { numRuns: 60 },
  )
})
