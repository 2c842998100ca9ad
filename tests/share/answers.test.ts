import { describe, expect, test, vi } from 'vitest'
import type { DayNumber } from '../../rules/language/calendar'
import { createAnswers, type AnswersStore } from '../../src/share'

const today = 20261122 as DayNumber

function storeWith(household: object): AnswersStore {
  const store = createAnswers({ read: () => null, write: () => undefined, clear: () => undefined }, today)
  expect(store.replace(household, today)).toEqual([])
  return store
}

describe('a household taken in whole', () => {
  test('is kept as it was told: what is not known stays not known, members get their names', () => {
    const store = storeWith({ mother: { work: 'unknown' }, children: [{ sex: 'female' }, { id: 'c1' }], elders: 'unknown' })
    expect(store.get().household).toEqual({
      mother: { work: 'unknown' },
      children: [{ sex: 'female', id: 'c2' }, { id: 'c1' }],
      elders: 'unknown',
    })
  })
  test('may come as the text of a file, with the mark some editors put before it', () => {
    const store = storeWith({})
    expect(store.replace('\uFEFF{"residence":"350881","elders":"unknown"}', today)).toEqual([])
    expect(store.get().household).toEqual({ residence: '350881', elders: 'unknown' })
  })
  test.each([
    ['{"residence":"330604","mother":{"work":"boss"}}', [{ path: 'mother.work', code: 'not-an-option' }]],
    ['{"residence":"330604","nickname":"x"}', [{ path: 'nickname', code: 'unknown-key' }]],
    ['{"residence":', [{ path: '', code: 'not-json' }]],
    ['[]', [{ path: '', code: 'not-a-record' }]],
  ])('is refused whole, with where and why: %s', (text, faults) => {
    const store = storeWith({ residence: '350881' })
    const heard = vi.fn()
    store.subscribe(heard)
    expect(store.replace(text, today)).toEqual(faults)
    expect(store.get().household).toEqual({ residence: '350881' })
    expect(heard).not.toHaveBeenCalled()
  })
})

test('a store that can keep nothing beyond the tab says so', () => {
  const store = storeWith({})
  expect(store.saving()).toBe('off')
  expect(store.save(true)).toBe(false)
})
