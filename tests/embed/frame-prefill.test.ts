import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readHousehold, type Household } from '../../rules/household'
import type { DayNumber } from '../../rules/language/calendar'
import { readProposal } from '../../src/embed/frame/prefill/read'
import { factsIn, standing, takeBack, takeProposed } from '../../src/embed/frame/prefill/take'
import { answerAt, createAnswers, type AnswersStore } from '../../src/share'
import { completeHouseholds, homes } from '../support/households'

const on: DayNumber = 20261122
const none: ReadonlySet<string> = new Set()

function store(household: Household = {}): AnswersStore {
  const answers = createAnswers({ read: () => null, write: () => undefined, clear: () => undefined }, on)
  answers.put({ ...answers.get(), household })
  return answers
}

describe('what a portal proposes', () => {
  test('is taken where it makes sense, and refused by path and code where not', () => {
    const { household, refused } = readProposal(
      { residence: '350881', mother: { hukou: '350881', work: 'juggler' }, children: [{ birthDate: '2030-01-01' }], name: '王五' },
      on,
    )
    expect(household).toEqual({ residence: '350881', mother: { hukou: '350881' }, children: [{ id: 'c1' }] })
    expect(refused).toEqual(
      expect.arrayContaining([
        { path: 'mother.work', code: 'not-an-option' },
        { path: 'name', code: 'unknown-key' },
        { path: 'children[0].birthDate', code: 'after-the-day' },
      ]),
    )
  })

  test('is refused whole where it is no household at all', () => {
    const circle: Record<string, unknown> = {}
    circle.mother = circle
    const deep = JSON.parse('['.repeat(5000) + ']'.repeat(5000)) as unknown
    for (const given of ['residence', 5, [], null, circle, { mother: deep }, { residence: 'x'.repeat(200_000) }, () => undefined])
      expect(readProposal(given, on)).toEqual({ household: {}, refused: [{ path: '', code: 'not-a-record' }] })
  })

  test('says the same whatever the family has answered: no portal can ask after its answers this way', () => {
    // It is not given them.
    expect(readProposal).toHaveLength(2)
  })

  test('whatever it is: nothing is thrown, and what is taken is a household', () => {
    const families = fc.constantFrom(...homes).chain((home) => completeHouseholds(home, on))
    const broken = fc
      .tuple(
        families,
        fc.array(fc.tuple(fc.constantFrom('residence', 'mother', 'children', 'housing', '__proto__', 'a.b[0]'), fc.anything())),
      )
      .map(([family, changes]) => ({ ...family, ...Object.fromEntries(changes) }))
    fc.assert(
      fc.property(fc.oneof(fc.anything({ withBigInt: true, withMap: true }), fc.jsonValue(), broken), (given) => {
        const { household, refused } = readProposal(given, on)
        expect(readHousehold(household, on).faults).toBeUndefined()
        expect(refused.length).toBeLessThanOrEqual(50)
        expect(({} as Record<string, unknown>).polluted).toBeUndefined()
      }),
      { numRuns: 300 },
    )
  })
})

describe('facts that are filled in', () => {
  test('go where nothing was said', () => {
    const answers = store({ mother: { work: 'employee' } })
    const taken = takeProposed(answers, factsIn({ residence: '350881', mother: { work: 'none', hukou: '350881' } }), none, on)
    expect(taken.map(({ path }) => path)).toEqual(['residence', 'mother.hukou'])
    expect(answers.get().household).toEqual({ residence: '350881', mother: { work: 'employee', hukou: '350881' } })
  })

  test('never where the family said that there is none, or does not know, or has begun to type', () => {
    const answers = store({ mother: null, residence: 'unknown', children: [] } as Household)
    answers.draft('father.hukou', '漳')
    const proposed = factsIn({
      residence: '350881',
      mother: { hukou: '350881' },
      father: { hukou: '350881' },
      children: [{ id: 'c1', birthDate: '2025-01-01' }],
    })
    expect(takeProposed(answers, proposed, none, on)).toEqual([])
    expect(answers.get().household).toEqual({ mother: null, residence: 'unknown', children: [] })
    expect(answers.get().drafts).toEqual({ 'father.hukou': '漳' })
  })

  test('nor where what the family said speaks against them', () => {
    const answers = store({ children: [{ id: 'c1', birthDate: '2025-01-01' }] })
    const taken = takeProposed(answers, factsIn({ mother: { birthDate: '2020-01-01' } }), none, on)
    expect(taken).toEqual([])
    expect(answers.get().household).toEqual({ children: [{ id: 'c1', birthDate: '2025-01-01' }] })
  })

  test('are taken back as far as they still stand, and do not come again once declined', () => {
    const answers = store()
    const proposed = factsIn({ residence: '350881', mother: { hukou: '350881' } })
    const taken = takeProposed(answers, proposed, none, on)
    answers.answer('mother.hukou', '350800')
    expect(standing(answers.get().household, taken).map(({ path }) => path)).toEqual(['residence'])
    takeBack(answers, taken)
    expect(answers.get().household).toEqual({ mother: { hukou: '350800' } })
    expect(takeProposed(answers, proposed, new Set(taken.map(({ path }) => path)), on)).toEqual([])
  })

  test('of whatever families, in whatever order: nothing answered is lost, and no fault comes in', () => {
    const families = fc.constantFrom(...homes).chain((home) => completeHouseholds(home, on))
    fc.assert(
      fc.property(families, families, families, (own, first, second) => {
        const answers = store(own)
        for (const proposed of [first, second]) takeProposed(answers, factsIn(readProposal(proposed, on).household), none, on)
        const { household } = answers.get()
        for (const { path, value } of factsIn(own)) {
          const is = answerAt(household, path)
          // A record that only said that there is one may have been filled.
          if (JSON.stringify(value) === '{}') expect(is).toBeTypeOf('object')
          else expect(is).toEqual(value)
        }
        expect(readHousehold(household, on).faults ?? []).toEqual(readHousehold(own, on).faults ?? [])
      }),
      { numRuns: 60 },
    )
  })
})
