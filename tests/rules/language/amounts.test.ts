import { describe, expect, it } from 'vitest'
import { cite, datedFigure, law, number, plus, yuan } from '../../../rules/language'

const rules = law({
  id: 'rules',
  checkedOn: '2026-11-22',
  clauses: { 'rules-1': { kind: 'entitlement' }, 'rules-2': { kind: 'entitlement', attested: 'single' } },
})
const first = cite(rules, 'rules-1')
const second = cite(rules, 'rules-2')

const entry = (from: string, value: number | null) => ({ from, value: value === null ? null : number(value), source: first })

describe('a dated figure', () => {
  it('is a table of days, plain amounts and sources', () => {
    const figure = datedFigure([
      { from: '2020-01-01', value: yuan(12.5).perYear, source: first, until: '2023-12-31' },
      { from: '2024-02-29', value: null, source: second, checkedOn: '2026-11-01' },
    ])
    expect(figure).toEqual({
      op: 'dated',
      table: [
        {
          from: 20200101,
          until: 20231231,
          value: 1250,
          unit: 'fen',
          per: 'year',
          source: first,
          attested: 'confirmed',
          checkedOn: 20261122,
        },
        { from: 20240229, value: null, source: second, attested: 'single', checkedOn: 20261101 },
      ],
    })
  })

  it('refuses a day that is none, entries out of order and amounts that are worked out', () => {
    expect(() => datedFigure([entry('2023-02-29', 1)])).toThrow('2023-02-29')
    expect(() => datedFigure([entry('2024-01-01', 1), entry('2023-01-01', 2)])).toThrow('out of order')
    expect(() => datedFigure([entry('2024-01-01', 1), entry('2024-01-01', 2)])).toThrow('out of order')
    expect(() => datedFigure([{ ...entry('2023-01-01', 1), until: '2024-01-01' }, entry('2024-01-01', 2)])).toThrow('out of order')
    expect(() => datedFigure([{ ...entry('2024-01-01', 1), until: '2023-12-31' }])).toThrow('ends before it begins')
    expect(() => datedFigure([{ ...entry('2024-01-01', 1), source: [] }])).toThrow('without a source')
    expect(() => datedFigure([{ ...entry('2024-01-01', 1), value: plus(number(1), number(2)) }])).toThrow('plain amount')
  })
})
