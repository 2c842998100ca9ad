import { expect, test } from 'vitest'
import { child } from '../../../rules/household'
import { all, before, cash, cite, day, either, later, not, since, under, yuan } from '../../../rules/language'
import { linesOf } from '../../../src/engine/timeline'
import { testBenefit } from '../../support/rules'
import { lasting, stretchesOf } from './support'

const basis = cite(lasting, 'lasting-1')
const seen = (lines: ReturnType<typeof linesOf>): unknown[] =>
  lines.map(({ benefit, subject, bars }) => [benefit.id, subject, bars.map(({ from, until }) => [from, until])])

test('a benefit that comes, goes and comes again has a bar for each time', () => {
  const twice = testBenefit({
    subject: 'household',
    basis,
    conditions: { then: either(before(day('2025-03-01')), all(since(day('2025-06-01')), before(day('2025-09-01')))) },
  })
  expect(seen(linesOf(stretchesOf([twice], {}, '2025-01-01', '2025-12-31')))).toEqual([
    [
      'test/benefit',
      'household',
      [
        [20250101, 20250228],
        [20250601, 20250831],
      ],
    ],
  ])
})

test('each child has a line, and what nobody ever has has none', () => {
  const underThree = testBenefit({ subject: 'each-child', basis, conditions: { underThree: under(child.birthDate, 3) } })
  const never = testBenefit({ id: 'test/never', subject: 'household', basis, conditions: { never: not(since(day('2020-01-01'))) } })
  const children = [
    { id: 'c1', birthDate: '2022-03-01' },
    { id: 'c2', birthDate: '2024-05-01' },
    { id: 'c3', birthDate: '2015-05-01' },
  ]
  expect(seen(linesOf(stretchesOf([underThree, never], { children }, '2025-01-01', '2025-12-31')))).toEqual([
    ['test/benefit', 'child:c1', [[20250101, 20250228]]],
    ['test/benefit', 'child:c2', [[20250101, 20251231]]],
  ])
})

test('a bar goes on where only something else turns', () => {
  const first = testBenefit({ subject: 'each-child', basis, conditions: { underThree: under(child.birthDate, 3) } })
  const other = testBenefit({ id: 'test/other', subject: 'each-child', basis, conditions: { underTwo: under(child.birthDate, 2) } })
  const household = { children: [{ id: 'c1', birthDate: '2023-06-01' }] }
  expect(seen(linesOf(stretchesOf([first, other], household, '2025-01-01', '2025-12-31')))).toEqual([
    ['test/benefit', 'child:c1', [[20250101, 20251231]]],
    ['test/other', 'child:c1', [[20250101, 20250531]]],
  ])
})

test('of what another stands for there is a bar only on the days before that', () => {
  const value = cash('year', yuan(100).perYear)
  const national = testBenefit({ id: 'test/national', subject: 'household', basis, value })
  const local = testBenefit({
    id: 'test/local',
    subject: 'household',
    basis,
    conditions: { begun: since(later(day('2025-06-30'), { days: 1 })) },
    value: cash('year', yuan(150).perYear),
    implements: ['test/national'],
  })
  expect(seen(linesOf(stretchesOf([national, local], {}, '2025-01-01', '2025-12-31')))).toEqual([
    ['test/national', 'household', [[20250101, 20250630]]],
    ['test/local', 'household', [[20250701, 20251231]]],
  ])
})
