import { expect, test } from 'vitest'
import { keyFor, pressed } from '../../src/counter/keys'

const none = { code: '', altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, repeat: false, isComposing: false }

test.each([
  ['F1', 'keys'],
  ['F2', 'new'],
  ['F4', 'duplicate'],
  ['F8', 'applicant'],
  ['F9', 'wipe'],
])('%s is the key for %s, also while typing', (key, command) => {
  expect(pressed({ ...none, key }, false)).toEqual({ command })
  expect(pressed({ ...none, key }, true)).toEqual({ command })
})

test.each([
  ['p', { ctrlKey: true }, 'print'],
  ['P', { ctrlKey: true }, 'print'],
  ['k', { metaKey: true }, 'open'],
])('%s with %o is the key for %s', (key, held, command) => {
  expect(pressed({ ...none, ...held, key }, true)).toEqual({ command })
})

test('a question mark asks for the keys, unless it is typed into something', () => {
  for (const key of ['?', '？']) {
    expect(pressed({ ...none, key, shiftKey: true }, false)).toEqual({ command: 'keys' })
    expect(pressed({ ...none, key, shiftKey: true }, true)).toBeUndefined()
  }
})

test('Alt and a digit is a case, whatever letter the layout makes of it', () => {
  expect(pressed({ ...none, key: '¡', code: 'Digit1', altKey: true }, true)).toEqual({ command: 'case', index: 0 })
  expect(pressed({ ...none, key: '9', code: 'Numpad9', altKey: true }, false)).toEqual({ command: 'case', index: 8 })
  expect(pressed({ ...none, key: '0', code: 'Digit0', altKey: true }, false)).toBeUndefined()
})

test('keys that the browser or the system needs are left alone', () => {
  expect(pressed({ ...none, key: 'F4', altKey: true }, false)).toBeUndefined()
  expect(pressed({ ...none, key: 'F4', ctrlKey: true }, false)).toBeUndefined()
  expect(pressed({ ...none, key: 'F8', shiftKey: true }, false)).toBeUndefined()
  expect(pressed({ ...none, key: 'P', ctrlKey: true, shiftKey: true }, false)).toBeUndefined()
  expect(pressed({ ...none, key: '1', code: 'Digit1', ctrlKey: true, altKey: true }, false)).toBeUndefined()
  for (const key of ['F3', 'F5', 'F6', 'F7', 'F10', 'F11', 'F12', 'Tab', 'Escape', 'Insert'])
    expect(pressed({ ...none, key }, false)).toBeUndefined()
})

test('a key held down is one press, and a word being composed keeps its keys', () => {
  expect(pressed({ ...none, key: 'F9', repeat: true }, false)).toBeUndefined()
  expect(pressed({ ...none, key: 'F9', isComposing: true }, true)).toBeUndefined()
})

test('buttons name the first of several keys', () => {
  expect(keyFor('keys')).toBe('?')
  expect(keyFor('open')).toBe('Ctrl+K')
})
