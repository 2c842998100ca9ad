import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placesOf, prepare, type Household } from '../../../rules/household'
import { withAnswer } from '../../../rules/household/paths'
import { loadRules, within } from '../../../rules/registry'
import { claims, evaluate, type Outcome } from '../../../src/engine'
import { cashDifferences, differences, sideBySide, type Difference } from '../../../src/engine/compare'
import { completeHouseholds, homes } from '../../support/households'

const on = 20250701
const topics = ['mother', 'father', 'children', 'elders', 'housing', 'pregnancy'] as const

const families = fc
  .constantFrom(...homes)
  .chain((home) => fc.tuple(completeHouseholds(home, on), fc.subarray([...topics], { maxLength: 2 })))
  .map(([household, untold]) => untold.reduce<Household>((so, topic) => withAnswer(so, topic, undefined), household))

async function worked(of: Household): Promise<Outcome[]> {
  const modules = await loadRules(placesOf(of))
  const rules = modules.map((module) => module.rules)
  return evaluate(rules, prepare(of), on, within)
}

const had = ({ status }: Outcome): boolean => status !== 'ineligible' && status !== 'ended'
const opposite = { gained: 'lost', lost: 'gained', more: 'less', less: 'more', open: 'open', other: 'other', same: 'same' } as const
const named = ({ was, is, subject }: Difference): string =>
  [subject, ...[was, is].flatMap((one) => (one && had(one) ? one.benefit.id : [])).sort()].join(' ')

describe('differences', () => {
  test('of a family with itself there are none, and every claim is told once', async () => {
    await fc.assert(
      fc.asyncProperty(families, async (household) => {
        const outcomes = await worked(household)
        const found = differences(outcomes, outcomes)
        expect(found.filter(({ kind }) => kind !== 'same')).toEqual([])
        expect(found.map(({ is }) => is)).toEqual(expect.arrayContaining(claims(outcomes).filter(had)))
        expect(found).toHaveLength(claims(outcomes).filter(had).length)
        expect(cashDifferences(outcomes, outcomes).filter(({ sure }) => sure !== 0)).toEqual([])
        expect(sideBySide([outcomes, outcomes, outcomes]).filter(({ kind }) => kind !== 'same')).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  test('seen from the other side, what was gained is lost and what was more is less', async () => {
    await fc.assert(
      fc.asyncProperty(families, families, async (one, other) => {
        const [before, after] = [await worked(one), await worked(other)]
        const there = new Map(differences(before, after).map((each) => [named(each), each.kind]))
        const back = differences(after, before)
        for (const each of back) {
          const kind = there.get(named(each))
          // Where several benefits carry out one law, which of them are set side by side may depend on the side one looks from.
          if (kind !== undefined) expect(each.kind, named(each)).toBe(opposite[kind])
        }
        const sums = (list: ReturnType<typeof cashDifferences>): string[] => list.map(({ period, sure }) => `${period} ${String(sure)}`)
        expect(sums(cashDifferences(after, before))).toEqual(
          sums(cashDifferences(before, after).map((each) => ({ ...each, sure: 0 - each.sure }))),
        )
      }),
      { numRuns: 30 },
    )
  })

  test('every claim of either side stands on some line, and on one only', async () => {
    await fc.assert(
      fc.asyncProperty(families, families, async (one, other) => {
        const [before, after] = [await worked(one), await worked(other)]
        const found = differences(before, after)
        for (const [outcomes, side, others] of [
          [before, 'was', after],
          [after, 'is', before],
        ] as const)
          for (const claim of claims(outcomes).filter(had)) {
            const lines = found.filter((each) => each[side] === claim)
            const elsewhere = others.some((each) => had(each) && each.benefit.id === claim.benefit.id && each.subject === claim.subject)
            // What the other side has too, behind what stands for it there, is no difference.
            if (!elsewhere || lines.length > 0) expect(lines, claim.benefit.id).toHaveLength(1)
          }
      }),
      { numRuns: 30 },
    )
  })
})
