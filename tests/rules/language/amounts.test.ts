import { describe, expect, it } from 'vitest'
import { datedFigure, number, plus, yuan } from '../../../rules/language'

const entry = (from: string, value: number | null) => ({
  from,
  value: value === null ? null : number(value),
  source: 'art. 1',
  checkedOn: '2026-11-22',
})

describe('a dated figure', () => {
  it('is a table of days, plain amounts and sources', () => {
    const figure = datedFigure([
      { from: '2020-01-01', value: yuan(12.5).perYear, source: 'art. 1', checkedOn: '2026-11-22' },
      { from: '2024-02-29', value: null, source: 'art. 2', checkedOn: '2026-11-22' },
    ])
    expect(figure).toEqual({
      op: 'dated',
      table: [
        { from: 20200101, value: 1250, source: 'art. 1', checkedOn: 20261122 },
        { from: 20240229, value: null, source: 'art. 2', checkedOn: 20261122 },
      ],
    })
  })

  it('refuses a day that is none, entries out of order and amounts that are worked out', () => {
    expect(() => datedFigure([entry('2023-02-29', 1)])).toThrow('2023-02-29')
    expect(() => datedFigure([entry('2024-01-01', 1), entry('2023-01-01', 2)])).toThrow('out of order')
    expect(() => datedFigure([entry('2024-01-01', 1), entry('2024-01-01', 2)])).toThrow('out of order')
    expect(() => datedFigure([{ ...entry('2024-01-01', 1), value: plus(number(1), number(2)) }])).toThrow('plain amount')
  })
})
