import { describe, expect, test } from 'vitest'
import { dueOf, movedOn, nextFrom, settled } from '../../../src/counter/form/order'
import type { OpenFact, Purpose } from '../../../src/engine'

const fact = (path: string, purpose: Purpose = 'law'): OpenFact => ({ path, purpose, outcomes: [], stake: 0, share: 0 })
const facts = (...paths: readonly string[]): OpenFact[] => paths.map((path) => fact(path))
const paths = (open: readonly OpenFact[]): string[] => open.map(({ path }) => path)

describe('what is due', () => {
  test('begins with where, the children and a pregnancy, and goes on by value', () => {
    const open = facts('mother', 'pregnancy', 'father', 'residence', 'children')
    expect(paths(dueOf({ open, household: {} }, []).due)).toEqual(['residence', 'children', 'pregnancy', 'mother', 'father'])
  })
  test('asks for the residence even where no rule has opened it', () => {
    expect(paths(dueOf({ open: [], household: {} }, []).due)).toEqual(['residence'])
    expect(paths(dueOf({ open: [], household: { residence: '350881' } }, []).due)).toEqual([])
  })
  test('what was passed over comes last; what only says more stands apart', () => {
    const open = [...facts('a', 'b', 'c'), fact('d', 'detail'), fact('e', 'draft')]
    const { due, further } = dueOf({ open, household: { residence: '350881' } }, ['a'])
    expect(paths(due)).toEqual(['b', 'c', 'a'])
    expect(paths(further)).toEqual(['d', 'e'])
  })
})

describe('the block, while the reader stays', () => {
  test('keeps what was just answered in its place', () => {
    expect(settled({ order: ['a', 'b', 'c'], kept: ['b'] }, ['a', 'c'], 'b')).toEqual(['a', 'b', 'c'])
  })
  test('lets go of what was answered elsewhere', () => {
    expect(settled({ order: ['a', 'b', 'c'], kept: [] }, ['a', 'c'], 'a')).toEqual(['a', 'c'])
  })
  test('puts what is newly asked below the field that the reader stands at', () => {
    expect(settled({ order: ['a', 'b', 'c'], kept: [] }, ['new', 'a', 'b', 'c'], 'b')).toEqual(['a', 'b', 'new', 'c'])
    expect(settled({ order: ['a', 'b'], kept: ['a'] }, ['new', 'b'], undefined)).toEqual(['a', 'new', 'b'])
  })
  test('begins as it is due', () => expect(settled({ order: [], kept: [] }, ['a', 'b'], undefined)).toEqual(['a', 'b']))
})

describe('as the reader goes on', () => {
  test('what was answered stays as the first, and the rest stands by value', () => {
    const block = movedOn({ order: ['a', 'b'], kept: [] }, ['new', 'b'], 'a', { a: true } as object)
    expect(block).toEqual({ order: ['a', 'new', 'b'], kept: ['a'] })
  })
  test('what was passed over, or stands in another group, does not', () => {
    expect(movedOn({ order: ['a', 'b'], kept: [] }, ['b', 'a'], 'a', {})).toEqual({ order: ['b', 'a'], kept: [] })
    expect(movedOn({ order: ['a'], kept: [] }, ['a'], 'x', { x: true } as object)).toEqual({ order: ['a'], kept: [] })
  })
  test('the next is the first that was not passed over', () => {
    expect(nextFrom(['a', 'b', 'c'], ['c'], 'a')).toBe('b')
    expect(nextFrom(['a', 'b', 'c'], ['c'], 'x')).toBe('a')
  })
  test('then those that were, one after the other, and then none', () => {
    expect(nextFrom(['a', 'b', 'c'], ['b', 'c'], 'a')).toBe('b')
    expect(nextFrom(['b', 'c'], ['b', 'c'], 'b')).toBe('c')
    expect(nextFrom(['b', 'c'], ['b', 'c'], 'c')).toBeUndefined()
    expect(nextFrom([], [], 'c')).toBeUndefined()
  })
})
