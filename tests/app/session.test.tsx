import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { sessionAnswers } from '../../src/app/session'

const stored = (): string | null => localStorage.getItem('yuhui-answers')

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})
afterEach(() => void vi.restoreAllMocks())

/** A browser that refuses to keep anything beyond the tab, from now on. */
function refuseLocal(): void {
  const set = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')?.value as Storage['setItem']
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(function (this: Storage, key, text) {
    if (this === localStorage) throw new DOMException('full', 'QuotaExceededError')
    set.call(this, key, text)
  })
}

describe('answers of a tab', () => {
  test('are not saved on the device unless the family asks', () => {
    const store = sessionAnswers()
    store.answer('residence', '350881')
    expect(store.saving()).toBe('off')
    expect(localStorage).toHaveLength(0)
    sessionStorage.clear()
    expect(sessionAnswers().get().household).toEqual({})
  })

  test('saved on the device, are there again in another tab, with what is answered later', () => {
    const store = sessionAnswers()
    store.answer('residence', '350881')
    expect(store.save(true)).toBe(true)
    expect(store.saving()).toBe('on')
    store.answer('mother.medicalInsurance', 'unknown')
    sessionStorage.clear()
    const next = sessionAnswers()
    expect(next.saving()).toBe('on')
    expect(next.get().household).toEqual({ residence: '350881', mother: { medicalInsurance: 'unknown' } })
  })

  test('the tab’s own come before those of the device', () => {
    const store = sessionAnswers()
    store.save(true)
    store.answer('residence', '350881')
    localStorage.setItem('yuhui-answers', JSON.stringify({ household: { residence: '330604' } }))
    expect(sessionAnswers().get().household).toEqual({ residence: '350881' })
  })

  test('no longer saved, are forgotten by the device and stay in the tab', () => {
    const store = sessionAnswers()
    store.answer('residence', '350881')
    store.save(true)
    expect(store.save(false)).toBe(true)
    expect(store.saving()).toBe('off')
    expect(localStorage).toHaveLength(0)
    expect(store.get().household).toEqual({ residence: '350881' })
    store.answer('hardship', 'none')
    expect(stored()).toBeNull()
    expect(sessionAnswers().get().household).toEqual({ residence: '350881', hardship: 'none' })
  })

  test('wiped, are gone from both, and nothing is saved until it is asked for again', () => {
    const store = sessionAnswers()
    store.answer('residence', '350881')
    store.save(true)
    store.wipe()
    expect(localStorage).toHaveLength(0)
    expect(sessionStorage).toHaveLength(0)
    store.answer('residence', '330604')
    expect(stored()).toBeNull()
  })

  test('wiped in one tab, are not saved anew by another that still has them', () => {
    const store = sessionAnswers()
    store.answer('residence', '350881')
    store.save(true)
    const other = sessionAnswers()
    store.wipe()
    other.answer('hardship', 'none')
    expect(stored()).toBeNull()
    expect(other.saving()).toBe('off')
  })

  test('are said not to be saved where the browser refuses, and nothing is left behind', () => {
    refuseLocal()
    const store = sessionAnswers()
    store.answer('residence', '350881')
    expect(store.save(true)).toBe(false)
    expect(store.saving()).toBe('off')
    expect(localStorage).toHaveLength(0)
    expect(store.get().household).toEqual({ residence: '350881' })
  })

  test('are said to be saved no longer once the browser refuses', () => {
    const store = sessionAnswers()
    store.save(true)
    refuseLocal()
    store.answer('residence', '350881')
    expect(store.saving()).toBe('failed')
  })

  test('that fit no more are refused with their reason, and stay on the device until something is answered', () => {
    const store = sessionAnswers()
    store.save(true)
    localStorage.setItem('yuhui-answers', JSON.stringify({ household: { mother: { work: 'boss' } } }))
    sessionStorage.clear()
    const next = sessionAnswers()
    expect(next.refused()).toEqual([{ path: 'mother.work', code: 'not-an-option' }])
    expect(stored()).toContain('boss')
    next.answer('residence', '350881')
    expect(stored()).not.toContain('boss')
  })
})
