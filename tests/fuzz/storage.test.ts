import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { placesOf, prepare, readHousehold } from '../../rules/household'
import { bringBack, membersAway, removeMember, sayHowMany } from '../../src/questionnaire/members'
import { write } from '../../src/questionnaire/propose'
import { settleSense } from '../../src/questionnaire/sense'
import { createAnswers, type AnswersStore, type Keeper } from '../../src/share'
import { typicalFamilies } from '../support/typical-families'
import { anyJson, anyText, expectUnpolluted, heavyJson, inherited, spoiled, tries } from './support'

const today = 20261122

/** A browser's store with this text in it, which takes what is written. */
function keeperOf(text: string | null): Keeper & { readonly kept: () => string | null } {
  let kept = text
  return { read: () => kept, write: (next) => void (kept = next), clear: () => void (kept = null), kept: () => kept }
}

const names = ['household', 'on', 'drafts', 'kept', 'passed', 'trail', 'mother', 'children', 'children.away', 'member', 'aside', 'housing']
const families = fc.constantFrom(...typicalFamilies.map(({ household }) => household))

/** A session in which a family has answered, and then something happened to the text. */
const sessions = families.map((household) => {
  const keeper = keeperOf(null)
  const store = createAnswers(keeper, today)
  store.replace(household, today)
  store.draft('mother.birthDate', '19')
  store.keep('housing.monthlyRent', 1500)
  removeMember(store, 'children', 0)
  store.reach('/answers/housing')
  return keeper.kept() ?? ''
})

/** A right household, with anything around it. */
const around = fc
  .tuple(
    families,
    anyJson(names),
    anyJson(names),
    anyJson(names),
    anyJson(names),
    fc.array(
      fc.tuple(
        fc.constantFrom(
          'mother',
          'father',
          'children.away',
          'elders.away',
          'housing.monthlyRent',
          'children[0].hukou',
          'elders',
          ...inherited,
        ),
        anyJson(names),
      ),
      { maxLength: 4 },
    ),
  )
  .map(([household, on, drafts, passed, trail, kept]) =>
    JSON.stringify({ household, on, drafts, passed, trail, kept: Object.fromEntries(kept) }),
  )

const texts = fc.oneof(
  anyText,
  heavyJson,
  anyJson(names).map((value) => JSON.stringify(value)),
  spoiled(sessions),
  around,
)

/** What a store hands to the program is a household that can be worked out, and texts where texts are due. */
function expectWhole(store: AnswersStore): void {
  const { household, on, drafts, kept, passed, trail } = store.get()
  expect(readHousehold(household, Math.max(on ?? today, today)).faults).toBeUndefined()
  prepare(household, placesOf(household))
  for (const each of [...Object.values(drafts), ...passed, ...trail]) expect(typeof each).toBe('string')
  for (const to of trail) expect(to).toMatch(/^\/(places|answers(\/[\w-]+){0,2})$/)
  for (const list of ['children', 'elders'] as const)
    for (const { member, drafts: own, aside } of membersAway(kept, list))
      for (const each of [member, own, aside]) expect(typeof each === 'object' && each !== null).toBe(true)
}

afterEach(expectUnpolluted)

describe('whatever text a browser has kept', () => {
  test('is taken up as answers that fit, or refused with the reason; nothing stored is touched by reading it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const keeper = keeperOf(text)
        const store = createAnswers(keeper, today)
        expectWhole(store)
        for (const { path, code } of store.refused()) expect([typeof path, typeof code]).toEqual(['string', 'string'])
        if (store.refused().length > 0) expect(store.get().household).toEqual({})
        expect(keeper.kept()).toBe(text)
      }),
      tries(1000),
    )
  })
  test('brings nothing back later that does not fit', () => {
    fc.assert(
      fc.property(around, (text) => {
        const store = createAnswers(keeperOf(text), today)
        for (const path of ['mother', 'father']) {
          write(store, path, null)
          write(store, path, {})
        }
        for (const list of ['children', 'elders'] as const) {
          membersAway(store.get().kept, list).forEach(({ member }) => bringBack(store, list, member.id))
          sayHowMany(store, list, 2)
          sayHowMany(store, list, 0)
        }
        settleSense(store, today)
        const { household } = store.get()
        const shapes = (readHousehold(household, today).faults ?? []).filter(
          ({ code }) =>
            !['same-id', 'after-the-day', 'before-birth', 'births-too-close', 'parent-too-young', 'more-than-owned'].includes(code),
        )
        expect(shapes).toEqual([])
        prepare(household, [])
      }),
      tries(500),
    )
  })
  test('that is no record is refused, and said to be', () => {
    for (const text of ['null', '0', '"x"', '[]', 'true', '{"household":[]}']) {
      const store = createAnswers(keeperOf(text), today)
      expect(store.refused(), text).toEqual([{ path: '', code: 'not-a-record' }])
    }
  })
})
