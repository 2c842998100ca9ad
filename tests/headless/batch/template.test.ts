import { describe, expect, test } from 'vitest'
import { checkRow } from '../../../src/headless/batch/check-row'
import { loadBenefitNames } from '../../../src/headless/batch/claimed'
import { readHeader, refusedHeader } from '../../../src/headless/batch/header'
import { cellsOf, createRecords } from '../../../src/headless/batch/records'
import { isBad, readRow } from '../../../src/headless/batch/row'
import { template } from '../../../src/headless/batch/template'
import { csvLine } from '../../../src/headless/batch/csv'

const find = await loadBenefitNames()

describe.each([
  ['zh-CN', 'usual'],
  ['zh-CN', 'all'],
  ['en', 'usual'],
  ['en', 'all'],
] as const)('the template in %s, %s', (language, extent) => {
  const { header: names, rows: examples } = template(language, extent)
  const records = createRecords()
  const [head = '', ...rows] = [...records.push([names, ...examples].map(csvLine).join('')), ...records.end()].map(({ text }) => text)
  const header = readHeader(cellsOf(head, records.delimiter))

  test('has only columns that are known, each once', () => {
    expect(header.unknown).toEqual([])
    expect(refusedHeader(header)).toBeUndefined()
  })
  test('has two examples that can be worked out, the same in every form', async () => {
    expect(rows).toHaveLength(2)
    const read = rows.map((text, index) => readRow(header, cellsOf(text, records.delimiter), index + 1, find))
    expect(read).toMatchObject([
      {
        mark: 'A-001',
        input: {
          residence: '350881',
          mother: { work: 'employee', housingFund: { place: '350881' }, monthlyWage: 5200 },
          children: [{ sex: 'female' }, { sex: 'male', care: 'nursery-public-inclusive', careFee: 1200 }],
          housing: { homesOwned: 0, rents: true, monthlyRent: 1500 },
        },
      },
      { mark: 'A-002', input: { father: null, hardship: 'low-income', children: [{ care: 'home' }], housing: { rents: false } } },
    ])
    for (const row of read) expect(isBad(await checkRow(row, 20250601))).toBe(false)
  })
})
