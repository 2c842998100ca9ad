import { describe, expect, test } from 'vitest'
import { isOwn, say } from '../../src/questionnaire/situations'
import { answerAt } from '../../src/share'
import { storeOf } from './made'

const both = { residence: '350881', mother: {}, father: {} }

test.each([
  ['housing.rents', true, true],
  ['housing.rents', false, false],
  ['housing.rents', 'unknown', false],
  ['housing.rents', undefined, false],
  ['pregnancy', {}, true],
  ['pregnancy', { babies: 2 }, true],
  ['pregnancy', null, false],
  ['pregnancy', 'unknown', false],
  ['elders', [{ id: 'e1' }], true],
  ['elders', [], false],
  ['elders', 'unknown', false],
  ['elders', undefined, false],
])('%s as %j is the family’s own: %s', (path, answer, own) => expect(isOwn(path, answer)).toBe(own))

describe('saying of a situation', () => {
  test.each([
    ['housing.rents', true, false],
    ['planningChild', true, false],
    ['pregnancy', {}, null],
    ['assistedReproduction', {}, null],
    ['housing.buying', {}, null],
    ['elders', [{ id: 'e1' }], []],
  ])('%s: its own is %j, and not its own %j', (path, own, none) => {
    for (const before of [undefined, 'unknown']) {
      for (const [is, answer] of [[true, own] as const, [false, none] as const]) {
        const store = storeOf(both)
        if (before !== undefined) store.answer(path, before)
        say(store, path, is)
        expect(answerAt(store.get().household, path)).toEqual(answer)
        expect(store.get().kept).toEqual({})
      }
    }
  })

  test.each([
    ['pregnancy', { dueDate: '2025-09-01', babies: 2 }],
    ['housing.buying', { kind: 'new-commercial' }],
    ['elders', [{ id: 'e1', parentOf: 'mother' }, { id: 'e2' }]],
  ])('%s is not its own after all: what was told waits, and comes back', (path, told) => {
    const store = storeOf(both)
    store.answer(path, told)
    const before = store.get()
    say(store, path, false)
    expect(store.get().kept).toEqual({ [path]: told })
    say(store, path, false)
    expect(store.get().kept).toEqual({ [path]: told })
    say(store, path, true)
    expect(store.get()).toEqual(before)
  })

  test('what it has said already is left as it is', () => {
    const store = storeOf({ ...both, pregnancy: { babies: 2 }, elders: [{ id: 'e1' }], housing: { rents: false } })
    const before = store.get()
    say(store, 'pregnancy', true)
    say(store, 'elders', true)
    say(store, 'housing.rents', false)
    expect(store.get()).toBe(before)
  })
})
