import { expect, test } from 'vitest'
import { copiedMark, familyOf, proposedMark } from '../../src/counter/marks'

test.each([
  [1, 'A001'],
  [17, 'A017'],
  [999, 'A999'],
  [1000, 'B001'],
  [26 * 999, 'Z999'],
  [26 * 999 + 1, 'A001'],
])('the case number %i is proposed as %s', (n, mark) => {
  expect(proposedMark(n)).toBe(mark)
})

test('a copy takes the next number that is free', () => {
  expect(copiedMark('A017', ['A017'])).toBe('A017-2')
  expect(copiedMark('A017', ['A017', 'A017-2'])).toBe('A017-3')
  expect(copiedMark('A017-2', ['A017', 'A017-2'])).toBe('A017-3')
  expect(copiedMark('A017-3', ['A017-3'])).toBe('A017-2')
})

test('copies go by the mark of what they were copied from', () => {
  expect(familyOf('A017-12')).toBe('A017')
  expect(familyOf('A017')).toBe('A017')
})
