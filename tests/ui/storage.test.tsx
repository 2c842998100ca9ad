import { afterEach, expect, test, vi } from 'vitest'
import { readStored, writeStored } from '../../src/ui'

afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
})

test('a text is kept, read and forgotten', () => {
  expect(readStored('key')).toBeNull()
  expect(writeStored('key', 'text')).toBe(true)
  expect(readStored('key')).toBe('text')
  expect(writeStored('key', null)).toBe(true)
  expect(readStored('key')).toBeNull()
})

test('a browser that refuses its store is taken at its word', () => {
  const refuse = (): never => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  }
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(refuse)
  expect(readStored('key')).toBeNull()
  expect(writeStored('key', 'text')).toBe(false)
})

test('the store of the visit is another one', () => {
  writeStored('key', 'visit', 'session')
  expect(readStored('key')).toBeNull()
  expect(readStored('key', 'session')).toBe('visit')
  sessionStorage.clear()
})
