import { expect, test } from 'vitest'
import { checkRow } from '../../../src/headless/batch/check-row'
import { loadBenefitNames } from '../../../src/headless/batch/claimed'
import { createDecoder } from '../../../src/headless/batch/decode'
import { readHeader } from '../../../src/headless/batch/header'
import { cellsOf, createRecords } from '../../../src/headless/batch/records'
import { isBad, readRow, badRow } from '../../../src/headless/batch/row'
import { generatedHeader, generatedOn, generatedRows } from '../../support/generated-rows'

test('of generated households every one is accounted for: the good worked out, the bad told of by what was spoiled', async () => {
  const find = await loadBenefitNames()
  const rows = [...generatedRows({ seed: 3, count: 600, badInHundred: 30 })]
  const bytes = new TextEncoder().encode(generatedHeader + rows.map(({ line }) => line).join(''))
  const decoder = createDecoder()
  const records = createRecords()
  const found = []
  for (let from = 0; from < bytes.length; from += 1000) found.push(...records.push(decoder.push(bytes.subarray(from, from + 1000))))
  found.push(...records.push(decoder.end()), ...records.end())

  const [head, ...own] = found
  const header = readHeader(cellsOf(head?.text ?? '', records.delimiter))
  expect(own).toHaveLength(600)
  const kinds = new Set<string>()
  for (const [index, record] of own.entries()) {
    const { row, mark, bad } = rows[index] as (typeof rows)[number]
    const read = record.fault ? badRow(row, record.fault) : readRow(header, cellsOf(record.text, records.delimiter), row, find)
    const checked = await checkRow(read, generatedOn)
    if (!bad) {
      expect(checked, record.text).toMatchObject({ row, mark })
      expect(isBad(checked) ? checked.faults : undefined).toBeUndefined()
      continue
    }
    kinds.add(bad.code)
    expect(isBad(checked) && checked.faults, record.text).toMatchObject([{ code: bad.code, path: bad.key ?? '' }])
  }
  expect(kinds.size).toBe(11)
})

test('the same seed gives the same rows, another gives others', () => {
  const lines = (seed: number): string[] => [...generatedRows({ seed, count: 50 })].map(({ line }) => line)
  expect(lines(1)).toEqual(lines(1))
  expect(lines(1)).not.toEqual(lines(2))
})
