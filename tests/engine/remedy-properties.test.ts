import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { powers, type Facts, type FactValue } from '../../rules/household'
import type { Benefit } from '../../rules/language'
import { walk, type FactNode } from '../../rules/language/node'
import { places, within } from '../../rules/registry'
import { changedFacts, headroom, remedy, type Change, type Turning } from '../../src/engine/remedy'
import { evaluate, type Outcome } from '../../src/engine'
import { completeFacts, thinned } from '../support/arbitrary'

let benefits: Benefit[] = []
beforeAll(async () => {
  const modules = await Promise.all(places.flatMap((place) => (place.load ? [place.load()] : [])))
  benefits = modules.flatMap(({ rules }) => rules.benefits)
})

const days = fc.constantFrom(20230410, 20240228, 20250401, 20251231, 20260301, 20261122)
const cases = days.chain((on) => fc.record({ on: fc.constant(on), facts: completeFacts(on), from: fc.nat({ max: 10_000 }) }))
/** Rules taken at random out of all there are: whole households against all of them take too long. */
const some = (from: number): Benefit[] =>
  Array.from({ length: 60 }, (_, index) => benefits[(from + index * 7) % benefits.length] as Benefit)

const outcomesOf = (of: readonly Benefit[], facts: Facts, on: number): Outcome[] =>
  evaluate([{ place: '100000', benefits: of }], facts, on, within)
const after = ({ benefit, subject }: Outcome, facts: Facts, changes: readonly Change[], on: number): Outcome | undefined =>
  outcomesOf([benefit], changedFacts(facts, changes, powers), on).find((one) => one.subject === subject)

/** Whether it holds on the day, of a household whose answers were given on another. */
function holdsFrom(outcome: Outcome, facts: Facts, changes: readonly Change[], on: number, from: number): boolean {
  const then = after(outcome, facts, changes, on)
  return from === on ? then?.status === 'eligible' : then?.status === 'upcoming' && then.from === from
}

const subsets = (changes: readonly Change[]): Change[][] =>
  Array.from({ length: 2 ** changes.length - 1 }, (_, bits) => changes.filter((_one, index) => bits & (1 << index)))
const turnings = (outcome: Outcome, facts: Facts, on: number): Turning[] =>
  remedy(outcome.benefit, outcome.subject, facts, on, within, powers).flatMap((one) => (one.kind === 'turning' ? [one] : []))
const said = (outcome: Outcome, changes: readonly Change[], on: number): string =>
  `${outcome.benefit.id} for ${outcome.subject} on ${on}: ${JSON.stringify(changes.map(({ path, value }) => [path, value]))}`

describe('over generated households', () => {
  test('every remedy turns the outcome, and no part of it does as soon', () => {
    fc.assert(
      fc.property(cases, ({ on, facts, from }) => {
        for (const outcome of outcomesOf(some(from), facts, on)) {
          const found = turnings(outcome, facts, on)
          if (outcome.status !== 'ineligible' && outcome.status !== 'upcoming') expect(found).toEqual([])
          expect(found.length).toBeLessThanOrEqual(3)
          for (const { changes, from: day = on, answerFirst } of found) {
            expect(answerFirst, said(outcome, changes, on)).toEqual([])
            expect(holdsFrom(outcome, facts, changes, on, day), said(outcome, changes, on)).toBe(true)
            for (const fewer of subsets(changes)) {
              const then = after(outcome, facts, fewer, on)
              const sooner = then?.status === 'eligible' ? on : then?.status === 'upcoming' ? then.from : undefined
              expect(sooner === undefined || sooner > day, said(outcome, fewer, on)).toBe(true)
            }
          }
        }
      }),
      { numRuns: 100 },
    )
  })

  test('nothing that a family is told of is out of its hands', () => {
    fc.assert(
      fc.property(cases, ({ on, facts, from }) => {
        for (const outcome of outcomesOf(some(from), facts, on))
          for (const { changes, power } of turnings(outcome, facts, on))
            for (const change of changes) {
              expect(powers.of[change.topic], change.topic).toBeDefined()
              expect(powers.of[change.topic], change.topic).not.toBe('fate')
              expect(change.power).not.toBe('fate')
              if (power === 'family') expect(change.power).toBe('family')
            }
      }),
      { numRuns: 100 },
    )
  })

  test('with answers missing, what is found leaves nothing against it but answers', () => {
    const seeds = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 40, maxLength: 80 })
    fc.assert(
      fc.property(cases, seeds, ({ on, facts: whole, from }, random) => {
        const facts = thinned(whole, random, 0.3)
        for (const outcome of outcomesOf(some(from), facts, on))
          for (const { changes, from: day = on, answerFirst } of turnings(outcome, facts, on)) {
            const then = after(outcome, facts, changes, on)
            if (day === on) expect(then?.status, said(outcome, changes, on)).toBe(answerFirst.length > 0 ? 'undetermined' : 'eligible')
            else expect(['upcoming', 'ineligible', 'undetermined'], said(outcome, changes, on)).toContain(then?.status)
          }
      }),
      { numRuns: 100 },
    )
  })

  test('what would end a benefit does end it', () => {
    fc.assert(
      fc.property(cases, ({ on, facts, from }) => {
        for (const outcome of outcomesOf(some(from), facts, on)) {
          const losses = headroom(outcome.benefit, outcome.subject, facts, on, within, powers)
          if (outcome.status !== 'eligible') expect(losses).toEqual([])
          expect(losses.length).toBeLessThanOrEqual(4)
          for (const loss of losses)
            if (loss.kind === 'day') expect(loss.last).toBe(outcome.until)
            else {
              const { change } = loss
              expect(after(outcome, facts, [change], on)?.status, said(outcome, [change], on)).toMatch(/^(ineligible|upcoming)$/)
              if (change.power === 'fate') expect(powers.measured.has(change.topic), change.topic).toBe(true)
            }
        }
      }),
      { numRuns: 100 },
    )
  })

  test('where it is said to be out of reach, no one answer of the family’s own turns it', () => {
    fc.assert(
      fc.property(cases, ({ on, facts, from }) => {
        for (const outcome of outcomesOf(some(from), facts, on)) {
          const [first] = remedy(outcome.benefit, outcome.subject, facts, on, within, powers)
          if (first?.kind !== 'out-of-reach') continue
          for (const change of ownAnswers(outcome.benefit, facts))
            expect(after(outcome, facts, [change], on)?.status, said(outcome, [change], on)).not.toBe('eligible')
        }
      }),
      { numRuns: 60 },
    )
  })
})

const roots: Readonly<Record<string, string>> = {
  mother: 'adult',
  father: 'adult',
  parent: 'adult',
  child: 'child',
  sibling: 'child',
  elder: 'elder',
}

function membersAt({ scope }: FactNode, facts: Facts): string[] {
  const there = (role: 'mother' | 'father'): string[] => (facts[role] ? [role] : [])
  if (scope === 'parent') return [...there('mother'), ...there('father')]
  if (scope === 'mother' || scope === 'father') return there(scope)
  if (scope === 'child' || scope === 'sibling') return (facts.children ?? []).map((_, index) => `children[${index}]`)
  return scope === 'household' ? [''] : []
}

function answersTo({ domain }: FactNode, topic: string, named: readonly string[]): FactValue[] {
  if (domain.kind === 'truth') return [true, false]
  if (domain.kind === 'choice') return [...domain.options]
  if (domain.kind === 'place') return [...named]
  return domain.kind === 'record' ? [powers.blank[topic] ?? {}] : []
}

/** Every answer that a family could change by itself, of those the conditions look at: tried one by one, without any search. Days, numbers and what hangs on an age apart. */
function ownAnswers(benefit: Benefit, facts: Facts): Change[] {
  const found: Change[] = []
  const named: string[] = []
  for (const { node } of benefit.conditions) walk(node, (one) => one.op === 'within' && named.push(one.place))
  const add = (fact: FactNode): void => {
    const topic = [roots[fact.scope], ...fact.path].filter(Boolean).join('.')
    const power = powers.of[topic] ?? 'fate'
    const free = power === 'family'
    if (!free && (typeof power === 'string' || power.unless || power.ages || power.from)) return
    for (const at of membersAt(fact, facts))
      for (const value of answersTo(fact, topic, named)) {
        const whither = fact.domain.kind === 'truth' || fact.domain.kind === 'choice' ? (value as string | boolean) : 'some'
        if (!free && !power.family?.includes(whither)) continue
        const path = [at, ...fact.path].filter(Boolean).join('.')
        found.push({ path, topic, value, now: undefined, power: 'family', becomes: { kind: 'some' } })
      }
  }
  for (const { node } of benefit.conditions) walk(node, (one) => (one.op === 'fact' ? add(one) : undefined))
  return found
}
