import { describe, expect, test } from 'vitest'
import { child } from '../../../rules/household'
import { choose, cite, datedFigure, cash, day, since, under, yuan } from '../../../rules/language'
import type { Stretch } from '../../../src/engine/timeline'
import { testBenefit, testDocument } from '../../support/rules'
import { lasting, stretchesOf } from './support'

const underThree = testBenefit({ subject: 'each-child', conditions: { underThree: under(child.birthDate, 3) } })
const born = (birthDate: string): object => ({ children: [{ id: 'c1', birthDate }] })

/** What of the first outcome stands on each stretch. */
const seen = (stretches: readonly Stretch[]): unknown[] =>
  stretches.map(({ from, until, outcomes }) => [from, until, outcomes[0]?.subject, outcomes[0]?.status])

describe('the stretches of a timeline', () => {
  test('end the day before a birthday that ends a benefit', () => {
    expect(seen(stretchesOf([underThree], born('2022-06-15'), '2025-01-01', '2025-12-31'))).toEqual([
      [20250101, 20250614, 'child:c1', 'eligible'],
      [20250615, 20251231, 'child:c1', 'ineligible'],
    ])
  })
  test('begin with a birth told of for later', () => {
    expect(seen(stretchesOf([underThree], born('2025-03-10'), '2025-01-01', '2025-12-31', '2025-12-31'))).toEqual([
      [20250101, 20250309, 'child:c1', 'upcoming'],
      [20250310, 20251231, 'child:c1', 'eligible'],
    ])
  })
  test('end with the last day of the provision', () => {
    expect(seen(stretchesOf([underThree], born('2024-06-15'), '2025-12-01', '2026-01-31'))).toEqual([
      [20251201, 20251231, 'child:c1', 'eligible'],
      [20260101, 20260131, 'child:c1', 'ended'],
    ])
  })
  test('while nobody has said who the children are, only the provision’s own end turns anything', () => {
    expect(seen(stretchesOf([underThree], {}, '2025-01-01', '2026-01-31'))).toEqual([
      [20250101, 20251231, 'household', 'undetermined'],
      [20260101, 20260131, 'household', 'ended'],
    ])
  })
  test('end where a figure changes though the verdict does not', () => {
    const source = cite(testDocument, 'test-1')
    const grant = testBenefit({
      subject: 'household',
      value: cash(
        'year',
        datedFigure([
          { from: '2024-01-01', value: yuan(100).perYear, source },
          { from: '2025-07-01', value: yuan(200).perYear, source },
        ]),
      ),
    })
    expect(
      stretchesOf([grant], {}, '2025-06-30', '2025-07-02').map(({ from, until, outcomes }) => [from, until, outcomes[0]?.value?.max]),
    ).toEqual([
      [20250630, 20250630, 100],
      [20250701, 20250702, 200],
    ])
  })
  test('are not cut by a day that changes nothing', () => {
    const either = testBenefit({
      subject: 'household',
      basis: cite(lasting, 'lasting-1'),
      value: cash('year', choose([{ when: since(day('2025-07-01')), then: yuan(100).perYear }], yuan(100).perYear)),
    })
    expect(stretchesOf([either], {}, '2025-01-01', '2025-12-31')).toHaveLength(1)
  })
  test('hold every benefit on each of them, in the order of the rules', () => {
    const other = testBenefit({ id: 'test/other', subject: 'each-child', conditions: { underOne: under(child.birthDate, 1) } })
    const stretches = stretchesOf([underThree, other], born('2024-06-15'), '2025-06-14', '2025-06-15')
    expect(stretches.map(({ outcomes }) => outcomes.map(({ benefit, status }) => [benefit.id, status]))).toEqual([
      [
        ['test/benefit', 'eligible'],
        ['test/other', 'eligible'],
      ],
      [
        ['test/benefit', 'eligible'],
        ['test/other', 'ineligible'],
      ],
    ])
  })
})
