import { describe, expect, test } from 'vitest'
import { columnOf } from '../../../src/counter/files/store/column'
import { everything, searcher, topicsOf, type Filter } from '../../../src/counter/files/store/filter'
import { createResults, type Results } from '../../../src/counter/files/store/results'
import { summing } from '../../../src/counter/files/store/sums'
import { blockOf, check, days, draft, eligible, no, open, yearly, type Told } from './block'

function resultsOf(...blocks: readonly (readonly Told[])[]): Results {
  const results = createResults()
  blocks.forEach((households, index) => {
    const block = blockOf(index, households)
    // Each by an evaluator of its own: the same number means another word.
    results.learnFrom(block, index)
    results.add(block, index)
  })
  return results
}

function found(results: Results, filter: Partial<Filter>): string[] {
  const rows: string[] = []
  const search = searcher(results, { ...everything, ...filter })
  search(0, results.household.row.length, (row) => {
    rows.push(
      `${String(results.household.row.get(results.householdOf(row)))} ${results.lists.benefits.list[results.result.benefit.get(row)] ?? ''}`,
    )
  })
  return rows
}

describe('a column of numbers', () => {
  test('keeps what it is given across the border of its chunks', () => {
    const column = columnOf(Uint16Array)
    for (let index = 0; index < 65_536 + 2; index += 1) column.push(index % 1000)
    expect(column.length).toBe(65_536 + 2)
    expect([column.get(0), column.get(65_535), column.get(65_536), column.get(65_537)]).toEqual([0, 535, 536, 537])
    expect(column.bytes).toBe(2 * 65_536 * 2)
  })
})

const street: readonly Told[] = [
  {
    row: 2,
    mark: 'A-1',
    place: '350881',
    lines: [
      { benefit: 'n/cash', subject: 'child.1', stance: eligible, claimed: 'claimed', figure: [yearly, 3600, 3600] },
      { benefit: 'n/cash', subject: 'child.2', stance: eligible, claimed: 'not-claimed', figure: [yearly, 3600, 3600] },
      { benefit: 'n/leave', subject: 'mother', stance: eligible, figure: [days, 10, 10] },
    ],
  },
]
const next: readonly Told[] = [
  {
    row: 4,
    mark: 'B-7',
    place: '330604',
    lines: [
      { benefit: 'n/leave', stance: no, claimed: 'not-claimed' },
      { benefit: 'n/cash', subject: 'child.1', stance: open, missing: 'children[0].hukou mother.work', figure: [yearly, 0, 3600] },
      { benefit: 'n/gift', stance: check, claimed: 'not-claimed', figure: [yearly, 500, 500] },
      { benefit: 'n/plan', stance: draft, figure: [yearly, 9000, 9000] },
    ],
  },
  { row: 5, lines: [] },
  { row: 6, place: '330604', lines: [{ benefit: 'n/leave', stance: open, missing: 'father.work' }] },
]

describe('results of a file', () => {
  const results = resultsOf(street, next)
  test('are joined from several evaluators, in the order of the file', () => {
    expect(results.lists.benefits.list).toEqual(['n/cash', 'n/leave', 'n/gift', 'n/plan'])
    expect(results.lists.places.list).toEqual(['350881', '330604', ''])
    expect(found(results, { verdict: 'all' })).toEqual([
      '2 n/cash',
      '2 n/cash',
      '2 n/leave',
      '4 n/leave',
      '4 n/cash',
      '4 n/gift',
      '4 n/plan',
      '6 n/leave',
    ])
    expect(results.figureAt(results.result.figure.get(5))).toEqual({ ...yearly, min: 500, max: 500 })
  })
  test('know whose each is, also beside a household that came to nothing', () => {
    expect([0, 2, 3, 6, 7].map(results.householdOf)).toEqual([0, 0, 1, 1, 3])
    expect([0, 1, 2, 3].map(results.endOf)).toEqual([3, 7, 7, 8])
  })
  test('are found by how they stand; what does not fit is left out at first', () => {
    expect(found(results, {})).not.toContain('4 n/leave')
    expect(found(results, { verdict: 'no' })).toEqual(['4 n/leave'])
    expect(found(results, { verdict: 'check' })).toEqual(['4 n/gift'])
  })
  test('are found by place, benefit, mark and row', () => {
    expect(found(results, { place: 0 })).toHaveLength(3)
    expect(found(results, { benefit: 1 })).toEqual(['2 n/leave', '6 n/leave'])
    expect(found(results, { search: ' b-7 ' })).toHaveLength(3)
    expect(found(results, { search: '6' })).toEqual(['6 n/leave'])
    expect(found(results, { search: 'zz' })).toEqual([])
  })
  test('are found by what is missing, whichever child it is about', () => {
    expect(topicsOf('children[0].hukou children[1].hukou mother.work')).toEqual(['children.hukou', 'mother.work'])
    expect(found(results, { missing: 'children.hukou' })).toEqual(['4 n/cash'])
    expect(found(results, { missing: 'father.work' })).toEqual(['6 n/leave'])
  })
  test('that may be claimed and are not are found; what does not fit is not one of them', () => {
    expect(found(results, { verdict: 'all', unclaimed: true })).toEqual(['2 n/cash', '4 n/gift'])
  })
})

describe('sums', () => {
  const results = resultsOf(street, next)
  const { take, sums } = summing(results)
  searcher(results, { ...everything, verdict: 'all' })(0, 4, take)
  const of = (benefit: string) => sums().find((sum) => results.lists.benefits.list[sum.benefit] === benefit)

  test('count by how results stand', () => {
    expect(of('n/cash')).toMatchObject({ counts: { yes: 2, open: 1 }, unclaimed: 1 })
    expect(of('n/leave')).toMatchObject({ counts: { yes: 1, open: 1, no: 1 }, unclaimed: 0 })
  })
  test('add what is settled apart from what may come on top', () => {
    expect(of('n/cash')?.cash).toEqual([{ per: 'year', sureLo: 3600 + 3600, sureHi: 3600 + 3600, possible: 3600 }])
    expect(of('n/gift')?.cash).toEqual([{ per: 'year', sureLo: 0, sureHi: 0, possible: 500 }])
  })
  test('add neither days nor what only a draft would give', () => {
    expect(of('n/leave')?.cash).toEqual([])
    expect(of('n/plan')?.cash).toEqual([])
  })
  test('add nothing that only one report tells of', () => {
    const own = resultsOf([
      {
        row: 2,
        lines: [
          { benefit: 'n/word', stance: { ...eligible, attested: 'single' }, figure: [yearly, 1000, 1000] },
          { benefit: 'n/word', stance: { ...open, attested: 'single' }, figure: [yearly, 0, 1000] },
        ],
      },
    ])
    const summed = summing(own)
    searcher(own, { ...everything, verdict: 'all' })(0, 1, summed.take)
    expect(summed.sums()).toMatchObject([{ counts: { check: 1, open: 1 }, cash: [] }])
  })
  test('keep rhythms apart, and know of no end where there is none', () => {
    const monthly = { ...yearly, per: 'month' } as const
    const least = { kind: 'cash', bound: 'at-least', unit: 'CNY', per: 'month' } as const
    const most = { ...yearly, bound: 'at-most' } as const
    const own = resultsOf([
      {
        row: 2,
        lines: [
          { benefit: 'n/cash', stance: eligible, figure: [monthly, 0.1, 0.1] },
          { benefit: 'n/cash', stance: eligible, figure: [monthly, 0.2, 0.2] },
          { benefit: 'n/cash', stance: eligible, figure: [most, 700, 700] },
          { benefit: 'n/more', stance: eligible, figure: [least, 200, NaN] },
        ],
      },
    ])
    const summed = summing(own)
    searcher(own, { ...everything, verdict: 'all' })(0, 1, summed.take)
    expect(summed.sums().map(({ cash }) => cash)).toEqual([
      [
        { per: 'month', sureLo: 0.3, sureHi: 0.3, possible: 0 },
        { per: 'year', sureLo: 0, sureHi: 700, possible: 0 },
      ],
      [{ per: 'month', sureLo: 200, sureHi: Infinity, possible: 0 }],
    ])
  })
})
