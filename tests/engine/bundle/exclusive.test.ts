import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { housing } from '../../../rules/household'
import { cash, leave, days, withdrawalLimit, yuan, unspecified, type Benefit } from '../../../rules/language'
import { rules as shaoxing } from '../../../rules/china/zhejiang/shaoxing'
import type { Choice, ExclusiveChoice, Way } from '../../../src/engine/bundle'
import { exclusiveChoice, groupsThatExclude } from '../../../src/engine/bundle/exclusive'
import { draft, made, outcomesOf } from '../../results/made'
import { choicesOf } from './support'

const family = { residence: '350881', children: [], housing: { rents: true } }
const of = (benefits: readonly Benefit[], household: object = family): readonly Choice[] =>
  choicesOf(household, '2026-01-15', [{ place: '350881', benefits }])
const choiceIn = (choices: readonly Choice[]): ExclusiveChoice | undefined => choices.find((choice) => choice.kind === 'exclusive')
const names = (way: Way | undefined): string[] => (way?.outcomes ?? []).map(({ benefit }) => benefit.id.replace('made/', ''))

const money = (name: string, amount: number, excludes: readonly string[], more: object = {}): Benefit =>
  made(name, 'household', { value: cash('year', yuan(amount).perYear), excludes: excludes.map((other) => `made/${other}`), ...more })

describe('benefits that exclude each other', () => {
  test('the one worth more is the best, and what the other is worth is told', () => {
    const choice = choiceIn(of([money('less', 500, ['more']), money('more', 800, [])]))
    expect(choice).toMatchObject({ verdict: 'worth-more', valueKind: 'cash', unit: 'CNY', per: 'year' })
    expect(names(choice?.best)).toEqual(['more'])
    expect(choice?.best?.worth).toEqual({ min: 80_000, max: 80_000 })
    expect(choice?.others.map((way) => [names(way), way.worth?.max])).toEqual([[['less'], 50_000]])
  })

  test('two small ones may be worth more than a large one that excludes both: taking the largest first would miss it', () => {
    const choice = choiceIn(of([money('large', 900, ['one', 'two']), money('one', 500, []), money('two', 500, [])]))
    expect(names(choice?.best)).toEqual(['one', 'two'])
    expect(choice?.best?.worth?.min).toBe(100_000)
  })

  test('equal ones are said to be equal', () => {
    const choice = choiceIn(of([money('one', 500, ['two']), money('two', 500, [])]))
    expect(choice?.verdict).toBe('equal')
    expect(names(choice?.best)).toEqual(['one'])
  })

  test('what excludes nothing, or is not had, or is no law, is no choice', () => {
    expect(of([money('one', 500, []), money('two', 600, [])])).toEqual([])
    const owned = { conditions: { rents: housing.rents } }
    expect(of([money('one', 500, ['two'], owned), money('two', 600, [])], { ...family, housing: { rents: false } })).toEqual([])
    expect(of([money('one', 500, ['two']), made('two', 'household', { value: cash('year', yuan(600).perYear) }, draft)])).toEqual([])
  })

  test.each<[string, Benefit]>([
    ['leave beside cash', made('other', 'household', { value: leave('year', days(10).perYear) })],
    ['a month beside a year', made('other', 'household', { value: cash('month', yuan(100).perMonth) })],
    ['a ceiling beside cash', made('other', 'household', { value: withdrawalLimit('year', yuan(900).perYear) })],
    ['no figure beside cash', made('other', 'household', { value: unspecified('cash', 'year') })],
  ])('of %s no best one is named', (_title, other) => {
    const choice = choiceIn(of([money('one', 500, ['other']), other]))
    expect(choice?.verdict).toBe('incomparable')
    expect(choice?.best).toBeUndefined()
    expect(choice?.others.map(names)).toEqual([['one'], ['other']])
  })

  test('where an office decides, nothing is the best', () => {
    const choice = choiceIn(of([money('one', 500, ['two']), money('two', 800, [], { certainty: 'discretionary' })]))
    expect(choice?.verdict).toBe('open')
    expect(choice?.best).toBeUndefined()
  })
})

test('a public rental unit without rent, or an allowance instead, is left to the family once the plan is law', () => {
  const children = ['2016-02-01', '2019-02-01', '2023-02-01'].map((birthDate, index) => ({ id: `c${String(index)}`, birthDate }))
  const publicRental = { status: 'qualifies', unitArea: 60, areaStandard: 60, rent: 500, years: 0, localAllowance: 600 }
  const household = { residence: '330604', children, housing: { rents: true, publicRental } }
  const inForce = outcomesOf(shaoxing.benefits, household)
    .filter(({ benefit, status }) => /public-rental/.test(benefit.id) && status === 'eligible')
    .map((outcome) => ({ ...outcome, standing: 'in-force' as const }))
  const [group = []] = groupsThatExclude(inForce)
  const choice = exclusiveChoice(group)
  // Going first and a rent that is not charged, beside 600 yuan a month.
  expect(choice?.verdict).toBe('incomparable')
  expect(choice?.others.map(({ outcomes }) => outcomes.map(({ benefit }) => benefit.id))).toEqual([
    ['shaoxing/public-rental-unit', 'shaoxing/public-rental-rent-free'],
    ['shaoxing/public-rental-allowance'],
  ])
})

describe('two rules of one payment', () => {
  test('are no choice', () => {
    const choices = of([money('law', 500, []), money('plan', 500, [], { implements: ['made/law'] })])
    expect(choices).toHaveLength(1)
    expect(choices[0]).toMatchObject({
      kind: 'one-payment',
      claimed: { benefit: { id: 'made/law' } },
      same: [{ benefit: { id: 'made/plan' } }],
    })
  })

  test('nor is the newer one that replaces the older', () => {
    const choices = of([money('old', 500, []), money('new', 700, [], { supersedes: ['made/old'] })])
    expect(choices).toMatchObject([
      { kind: 'one-payment', claimed: { benefit: { id: 'made/new' } }, same: [{ benefit: { id: 'made/old' } }] },
    ])
  })
})

/** The most that any allowed subset comes to, all subsets tried. */
function mostOf(worths: readonly number[], excluded: ReadonlySet<string>): number {
  let most = 0
  for (let subset = 0; subset < 2 ** worths.length; subset += 1) {
    const held = worths.map((_, index) => index).filter((index) => (subset >> index) % 2 === 1)
    const allowed = held.every((a) => held.every((b) => a >= b || !excluded.has(`${String(a)} ${String(b)}`)))
    if (allowed)
      most = Math.max(
        most,
        held.reduce((sum, index) => sum + (worths[index] as number), 0),
      )
  }
  return most
}

test('over generated groups the choices together come to the most that any allowed set does', () => {
  const worth = fc.integer({ min: 1, max: 40 }).map((hundreds) => hundreds * 100)
  fc.assert(
    fc.property(fc.array(worth, { minLength: 2, maxLength: 7 }), fc.array(fc.nat(2), { minLength: 21, maxLength: 21 }), (worths, draws) => {
      const excluded = new Set<string>()
      let draw = 0
      for (let a = 0; a < worths.length; a += 1)
        for (let b = a + 1; b < worths.length; b += 1) if (draws[draw++] === 0) excluded.add(`${String(a)} ${String(b)}`)
      const touched = (index: number): boolean => [...excluded].some((pair) => pair.split(' ').includes(String(index)))
      const benefits = worths.map((amount, a) =>
        money(
          `b${String(a)}`,
          amount,
          worths.flatMap((_, b) => (excluded.has(`${String(a)} ${String(b)}`) ? [`b${String(b)}`] : [])),
        ),
      )
      const chosen = of(benefits).reduce(
        (sum, choice) => sum + (choice.kind === 'exclusive' ? (choice.best?.worth?.min ?? NaN) / 100 : 0),
        0,
      )
      const alone = worths.reduce((sum, amount, index) => sum + (touched(index) ? 0 : amount), 0)
      expect(chosen + alone).toBe(mostOf(worths, excluded))
    }),
    { numRuns: 150 },
  )
})
