import { describe, expect, test } from 'vitest'
import { child, prepare } from '../../../rules/household'
import { cash, choose, cite, day, since, under, yuan } from '../../../rules/language'
import { lanesOf } from '../../../src/results/timeline/lanes'
import { childMarks } from '../../../src/results/timeline/marks'
import { rowsIn } from '../../../src/results/timeline/rows'
import { monthsOf, scaleOf } from '../../../src/results/timeline/scale'
import { turnsIn } from '../../../src/results/timeline/turns'
import { expectedBirth } from '../../../src/share'
import { lasting, stretchesOf } from '../../engine/timeline/support'
import { testBenefit, testDraft } from '../../support/rules'

describe('the scale', () => {
  test('goes from the beginning of the first day to the end of the last', () => {
    const scale = scaleOf(20250101, 20251231)
    expect(scale.startOf(20250101)).toBe(0)
    // 31 of 365 days.
    expect(scale.startOf(20250201)).toBe(8.49)
    expect(scale.endOf(20251231)).toBe(100)
  })
  test('knows its months over the turn of the year', () => {
    expect(monthsOf(scaleOf(20251115, 20260215))).toEqual([20251101, 20251201, 20260101, 20260201])
  })
})

describe('lanes', () => {
  test('keep marks apart that would cover each other, in whatever order they come', () => {
    expect(lanesOf([10, 12, 40], 8)).toEqual([0, 1, 0])
    expect(lanesOf([12, 10, 18], 8)).toEqual([1, 0, 0])
    expect(lanesOf([10, 10, 10], 8)).toEqual([0, 1, 2])
    expect(lanesOf([], 8)).toEqual([])
  })
})

describe('a birth ahead', () => {
  const household = { mother: { hukou: '350881' }, children: [], pregnancy: { dueDate: '2026-03-01' } }
  test('brings one child where nobody has said how many, registered with the mother', () => {
    expect(expectedBirth(household, 20251122)).toEqual({
      due: 20260301,
      ids: ['expected'],
      household: {
        ...household,
        pregnancy: null,
        children: [{ id: 'expected', birthDate: '2026-03-01', insuredOn: null, hukou: '350881' }],
      },
    })
  })
  test('brings as many as were told of', () => {
    expect(expectedBirth({ ...household, pregnancy: { dueDate: '2026-03-01', babies: 2 } }, 20251122)?.ids).toEqual([
      'expected',
      'expected2',
    ])
  })
  test('is none on the day it was due, without a day, or while the children are not told', () => {
    expect(expectedBirth(household, 20260228)).toBeDefined()
    expect(expectedBirth(household, 20260301)).toBeUndefined()
    expect(expectedBirth({ ...household, pregnancy: {} }, 20251122)).toBeUndefined()
    expect(expectedBirth({ mother: {}, pregnancy: household.pregnancy }, 20251122)).toBeUndefined()
  })
})

describe('the days of the children', () => {
  const years = { from: 20250101, to: 20261231, stretches: [], factsOn: () => prepare({}), household: {} }
  test('are their birth and their birthdays between the first day and the last', () => {
    const children = [
      { id: 'c1', birthDate: '2024-02-29' },
      { id: 'c2', birthDate: '2026-12-31' },
    ]
    expect(childMarks({ children }, years).map(({ day, subject, what, age }) => [day, subject, what, age])).toEqual([
      [20250228, 'child:c1', 'age', 1],
      [20260228, 'child:c1', 'age', 2],
      [20261231, 'child:c2', 'born', 0],
    ])
  })
  test('a child on the way is due, not born', () => {
    const birth = { due: 20260301, ids: ['expected'], household: {} }
    expect(childMarks({ children: [{ id: 'expected', birthDate: '2026-03-01' }] }, { ...years, birth })[0]?.what).toBe('due')
  })
  test('of a child whose birth nobody has told there are none', () => {
    expect(childMarks({ children: [{ id: 'c1' }] }, years)).toEqual([])
  })
})

describe('rows and their turns', () => {
  const basis = cite(lasting, 'lasting-1')
  const grown = testBenefit({
    id: 'test/grown',
    subject: 'each-child',
    basis,
    conditions: { underThree: under(child.birthDate, 3) },
    value: cash('year', choose([{ when: since(day('2025-07-01')), then: yuan(200).perYear }], yuan(100).perYear)),
  })
  const children = [
    { id: 'c1', birthDate: '2022-11-01' },
    { id: 'c2', birthDate: '2022-11-01' },
    { id: 'c3', birthDate: '2023-11-01' },
  ]
  const stretches = stretchesOf([grown], { children }, '2025-01-01', '2025-12-31')
  const rows = rowsIn(stretches).figured.flatMap((group) => group.rows)

  test('those for whom it runs alike share a row', () => {
    expect(rows.map(({ subjects, bars }) => [subjects, bars.map(({ from, until }) => [from, until])])).toEqual([
      [
        ['child:c1', 'child:c2'],
        [
          [20250101, 20250630],
          [20250701, 20251031],
        ],
      ],
      [
        ['child:c3'],
        [
          [20250101, 20250630],
          [20250701, 20251231],
        ],
      ],
    ])
  })
  test('a row begins, changes and ends; what lasts past the last day does not end', () => {
    const said = turnsIn(rows, 20250301, 20251231).map((turn) => [
      turn.day,
      turn.ends.map(({ row }) => row.subjects.length),
      turn.begins.length,
      turn.changes.map(({ bar }) => bar?.outcome.value?.max),
    ])
    expect(said).toEqual([
      [20250701, [], 0, [200, 200]],
      [20251101, [2], 0, []],
    ])
  })
  test('a turn on the day of the check is past, and one on the day after is not', () => {
    expect(turnsIn(rows, 20250701, 20251231).map((turn) => turn.day)).toEqual([20251101])
    expect(turnsIn(rows, 20250630, 20251231).map((turn) => turn.day)).toEqual([20250701, 20251101])
  })
  test('drafts, and what has no figure, stand apart', () => {
    const draft = testBenefit({
      id: 'test/draft',
      subject: 'household',
      basis: cite(testDraft, 'draft-1'),
      value: cash('year', yuan(1).perYear),
    })
    const plain = testBenefit({ id: 'test/plain', subject: 'household', basis })
    const groups = rowsIn(stretchesOf([grown, draft, plain], { children }, '2025-01-01', '2025-12-31'))
    expect(groups.plain.map(({ benefit }) => benefit.id)).toEqual(['test/plain'])
    expect(groups.drafts.map(({ benefit }) => benefit.id)).toEqual(['test/draft'])
  })
})
