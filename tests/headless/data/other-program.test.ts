import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { placesOf, prepare, readHousehold, type Household } from '../../../rules/household'
import { formatDay } from '../../../rules/language/calendar'
import { loadRules, places, within } from '../../../rules/registry'
import { evaluate, type Outcome } from '../../../src/engine'
import { writePlace } from '../../../src/headless/data'
import { completeHouseholds, homes } from '../../support/households'
import { otherProgram, type OtherOutcome } from './other-program'
import { throughJson } from './places'

const settled = (value: number | undefined): { readonly [name: string]: number } | undefined =>
  value === undefined ? undefined : { value }

/** Of what the engine says, what the page says how to work out. */
function asOther({ benefit, subject, status, certainty, conditions, value, payable, taxSaved }: Outcome): OtherOutcome {
  return {
    benefit: benefit.id,
    subject,
    conditions: conditions.map(({ name, verdict }) => [name, verdict === 'yes']),
    status: status === 'eligible' || status === 'ended' ? status : 'not-now',
    certainty,
    ...(value?.min === undefined ? {} : { min: value.min, max: value.max as number }),
    ...(status === 'eligible' && settled(payable) ? { payable: payable as number } : {}),
    ...(status === 'eligible' && taxSaved ? { taxSaved: taxSaved.min } : {}),
  }
}

const days = [20230601, 20250614, 20251231, 20260101, 20260301, 20261122]

test('a program written from docs/data.md alone comes to what the engine comes to', async () => {
  const seen = new Set<string>()
  for (const [index, home] of homes.entries()) {
    const on = days[index % days.length] as number
    for (const household of fc.sample(completeHouseholds(home, on), { numRuns: 8, seed: index + 1 })) {
      const read = readHousehold(household, on).household as Household
      const modules = await loadRules(placesOf(read))
      const outcomes = evaluate(
        modules.map(({ rules }) => rules),
        prepare(read),
        on,
        within,
      )
      const files = modules.map((module) => throughJson(writePlace(module)))
      const other = otherProgram(files, throughJson(read), formatDay(on), places)
      expect(throughJson(other)).toEqual(throughJson(outcomes.map(asOther)))
      for (const { benefit, status } of other) if (status === 'eligible') seen.add(benefit)
    }
  }
  // Households were generated that many different benefits are for.
  expect(seen.size).toBeGreaterThan(150)
})

test('the page tells of every operation', async () => {
  const page = readFileSync('docs/data.md', 'utf8')
  const { rulesSchema } = await import('../../../src/headless/data/schema')
  const { $defs } = rulesSchema() as { $defs: Record<string, unknown> }
  const operations = Object.keys($defs).flatMap((name) => (name.startsWith('op-') ? [name.slice(3)] : []))
  const [, table = ''] = page.split('| `op` | comes to |')
  for (const op of operations) expect(table, op).toContain(`\`${op}\``)
})
