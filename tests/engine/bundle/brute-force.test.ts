import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { TaxChoice, TaxWay } from '../../../src/engine/bundle'
import { sparedByTrying, type Made } from './brute-force'
import { adultWith, couple, said, taxOf } from './support'

/** Incomes near the edges of the brackets as often as anywhere. */
const income = fc.oneof(
  fc.integer({ min: 0, max: 250_000 }),
  fc.integer({ min: 0, max: 1_200_000 }),
  fc
    .tuple(
      fc.constantFrom(36_000, 60_000, 84_000, 144_000, 168_000, 192_000, 300_000, 420_000, 660_000, 960_000),
      fc.integer({ min: -2, max: 2 }),
    )
    .map(([edge, off]) => edge + off),
)
const bill = fc.oneof(fc.constant(0), fc.constantFrom(15_000, 15_001, 39_000, 95_000, 96_000), fc.integer({ min: 0, max: 60_000 }))
/** Up to three births more than a year apart, the last perhaps of this year; twins for the first. */
const births = fc
  .record({
    shift: fc.integer({ min: 0, max: 2 }),
    months: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 3 }),
    twins: fc.boolean(),
    bills: fc.array(bill, { minLength: 4, maxLength: 4 }),
  })
  .map(({ shift, months, twins, bills }) => {
    const born = months.map((month, index) => ({ year: 2020 + 2 * index + shift, month }))
    const [first] = born
    const all = first && twins ? [first, ...born] : born
    return all
      .map(({ year, month }, index) => ({ year, month: year === 2026 ? Math.min(month, 2) : month, bill: bills[index] as number }))
      .slice(0, 3)
  })
const both = fc.record({ mother: fc.boolean(), father: fc.boolean() })
const families: fc.Arbitrary<Made> = fc.record(
  {
    mother: income,
    father: income,
    children: births,
    bills: fc.record({ mother: bill, father: bill }),
    course: both,
    elder: both,
    rents: fc.boolean(),
    sameCity: fc.boolean(),
    loanSince: fc.record({ year: fc.integer({ min: 2019, max: 2025 }), month: fc.integer({ min: 1, max: 12 }) }),
  },
  { requiredKeys: ['mother', 'father', 'children', 'bills', 'course', 'elder', 'rents', 'sameCity'] },
)

const day = ({ year, month }: { readonly year: number; readonly month: number }): string =>
  `${String(year)}-${String(month).padStart(2, '0')}-05`
const [shanghai, hangzhou] = ['310115', '330106']

function fileOf(made: Made, hidden?: 'mother' | 'father' | 'both'): object {
  const adult = (who: 'mother' | 'father', worksIn: string): object =>
    adultWith({
      worksIn,
      ...(hidden === who || hidden === 'both' ? {} : { annualTaxableIncome: made[who] }),
      onlyChild: true,
      medicalSelfPaid: made.bills[who],
      furtherEducation: made.course[who] ? 'degree' : 'none',
    })
  return {
    ...couple(0, 0, []),
    mother: adult('mother', shanghai),
    father: adult('father', made.sameCity ? shanghai : hangzhou),
    children: made.children.map((child, index) => ({
      id: `c${String(index + 1)}`,
      birthDate: day(child),
      stage: 'none',
      medicalSelfPaid: child.bill,
    })),
    elders: (['mother', 'father'] as const)
      .filter((who) => made.elder[who])
      .map((who) => ({ id: who, parentOf: who, birthDate: '1950-01-01' })),
    housing: {
      homesOwned: made.loanSince ? 1 : 0,
      homesOwnedInWorkCity: 0,
      rents: made.rents,
      mortgages: { outstanding: made.loanSince ? 1 : 0, firstHomeRateSince: made.loanSince ? day(made.loanSince) : null },
    },
  }
}

describe('over generated families', () => {
  test('the best way spares exactly as much as the best that can be tried out', () => {
    fc.assert(
      fc.property(families, (made) => {
        const choice = taxOf(fileOf(made))
        const { most, least } = sparedByTrying(made)
        // Where there is nothing to choose, no way is better than another; of one without income it is no choice.
        if (!choice) expect(made.mother === 0 || made.father === 0 ? 0 : most - least).toBe(0)
        else expect(choice.best?.spared).toEqual({ min: most, max: most })
      }),
      { numRuns: 300 },
    )
  })

  test('no other way that is told spares more, and none less than the worst', () => {
    fc.assert(
      fc.property(families, (made) => {
        const choice = taxOf(fileOf(made))
        const { most, least } = sparedByTrying(made)
        for (const { spared } of choice?.others ?? []) {
          expect(spared.max).toBeLessThanOrEqual(most)
          expect(spared.min).toBeGreaterThanOrEqual(least)
        }
        // Of one without income it is no way, though it can be tried.
        if (choice?.allEqual && made.mother > 0 && made.father > 0) expect(most).toBe(least)
      }),
      { numRuns: 100 },
    )
  })

  test('it spares no less than any deduction by itself', () => {
    fc.assert(
      fc.property(families, (made) => {
        const choice = taxOf(fileOf(made))
        for (const { taxSaved } of choice?.counted ?? [])
          expect(choice?.best?.spared.min).toBeGreaterThanOrEqual(Math.round((taxSaved?.min ?? 0) * 100))
      }),
      { numRuns: 100 },
    )
  })

  test('the answer that is missing never takes it out of its bounds', () => {
    fc.assert(
      fc.property(families, fc.constantFrom('mother', 'father', 'both'), (made, hidden) => {
        const whole = taxOf(fileOf(made))
        fc.pre(whole !== undefined)
        const part = taxOf(fileOf(made, hidden))
        const { most } = sparedByTrying(made)
        expect(most).toBeGreaterThanOrEqual(part?.spared?.min ?? NaN)
        expect(most).toBeLessThanOrEqual(part?.spared?.max ?? NaN)
        expect(part?.missing.length).toBeGreaterThan(0)
        // What is called the best without the answer still is once it is there.
        if (!part?.best) return
        const same = (choice: TaxChoice | undefined, way: TaxWay): TaxWay | undefined =>
          [...(choice?.best ? [choice.best] : []), ...(choice?.others ?? [])].find((one) => said(one).join() === said(way).join())
        expect(same(whole, part.best)?.spared.min ?? most).toBe(most)
        expect(most).toBeGreaterThanOrEqual(part.best.spared.min)
        expect(most).toBeLessThanOrEqual(part.best.spared.max)
      }),
      { numRuns: 150 },
    )
  })
})
