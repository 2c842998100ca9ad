import fc from 'fast-check'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { readArguments } from '../../src/headless/arguments'
import { checkRow } from '../../src/headless/batch/check-row'
import { loadBenefitNames, type BenefitNames } from '../../src/headless/batch/claimed'
import { columns } from '../../src/headless/batch/columns'
import { csvLine } from '../../src/headless/batch/csv'
import { createDecoder } from '../../src/headless/batch/decode'
import { faultWords, rowFaultText } from '../../src/headless/batch/faults'
import { readHeader, refusedHeader } from '../../src/headless/batch/header'
import { workFor } from '../../src/headless/batch/lines'
import { cellsOf, createLineRecords, createRecords, LONGEST_RECORD, type TextRecord } from '../../src/headless/batch/records'
import { isBad, readJsonRow, readRow } from '../../src/headless/batch/row'
import { misuseText } from '../../src/headless/words'
import { generatedHeader, generatedRows } from '../support/generated-rows'
import { anyJson, anyText, expectUnpolluted, heavyJson, inherited, longText, nearlyAnswer, spoiled, spoiledBytes, tries } from './support'

const on = 20250601
const rows = [...generatedRows({ seed: 7, count: 40 })].map(({ line }) => line)
const table = fc.shuffledSubarray(rows, { minLength: 1, maxLength: 6 }).map((some) => `${generatedHeader}\n${some.join('\n')}\n`)

afterEach(expectUnpolluted)

describe('the words of the command', () => {
  test('are arguments, or a misuse that is said in words', () => {
    const word = fc.oneof(
      fc.constantFrom(
        '--lang',
        '--places',
        '--on',
        '--jobs',
        '--format',
        '--input',
        '--header',
        '--first-row',
        '--status',
        '--batch',
        '-',
        '--',
      ),
      fc.constantFrom(
        ...inherited,
        'en',
        '2025-06-01',
        '2025-02-30',
        'auto',
        'json',
        'csv',
        'eligible,upcoming',
        '350881',
        '0',
        '-1',
        '1e9',
        'NaN',
      ),
      anyText,
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (words) => {
        const read = readArguments(words)
        expect(['zh-CN', 'en']).toContain(read.language)
        if ('problem' in read) expect(misuseText(read).length).toBeGreaterThan(0)
        else {
          expect([Number.isInteger(read.jobs), Number.isInteger(read.firstRow)]).toEqual([true, true])
          expect(read.batch || read.file !== undefined).toBe(true)
        }
      }),
      tries(2000),
    )
  })
  test.each(inherited)('%s is the name of a file and no option', (word) => {
    expect(readArguments([word])).toMatchObject({ file: word, batch: false })
  })
})

describe('the text of a table', () => {
  const anyTable = fc.oneof(
    spoiled(table, fc.oneof(anyText, fc.constantFrom('"', ',', '\n', '\r', ';', '\t', '""', '",'))),
    longText(fc.constantFrom('\n', ',', '"', '"\n', ',\n', 'a\n', '\r\n', '";"\n', 'x'), 20_000),
    anyText,
  )
  test('in any portions is records that are no longer than allowed, with nothing left over', () => {
    fc.assert(
      fc.property(anyTable, fc.integer({ min: 20, max: 20_000 }), (text, size) => {
        const records = createRecords()
        const found: TextRecord[] = []
        for (let from = 0; from < text.length; from += size)
          for (const each of records.push(text.slice(from, from + size))) found.push(each)
        for (const each of records.end()) found.push(each)
        for (const { text: own, fault } of found) {
          expect(own.length).toBeLessThanOrEqual(2 * LONGEST_RECORD)
          if (fault === undefined) cellsOf(own, records.delimiter)
        }
      }),
      tries(120),
    )
  })
  test.each(['\n', ',\n', 'a\n', '"\n', '"'])('of nothing but %j, a hundred thousand times over, comes to an end', (unit) => {
    const records = createRecords()
    const found = [...records.push(unit.repeat(200_000)), ...records.end()]
    expect(found.length).toBe(unit === 'a\n' ? 200_000 : unit === '"' ? 1 : 0)
  })
  test('is worked out row by row: each is a line of results or a line that says why not', async () => {
    await fc.assert(
      fc.asyncProperty(spoiled(table), fc.constantFrom('json', 'csv'), async (text, format) => {
        const records = createRecords()
        const [header, ...found] = [...records.push(text), ...records.end()]
        if (!header || refusedHeader(readHeader(cellsOf(header.text, records.delimiter)))) return
        const work = await workFor({
          on,
          places: [],
          language: 'zh-CN',
          format: format as 'json' | 'csv',
          statuses: [],
          table: { header: header.text, delimiter: records.delimiter },
        })
        const lines = await work(found.map((record, at) => ({ row: at + 1, ...record })))
        if (format === 'json') for (const line of lines.split('\n').filter(Boolean)) expect(typeof JSON.parse(line)).toBe('object')
        if (format === 'json') expect(lines.split('\n')).toHaveLength(found.length + 1)
      }),
      tries(80),
    )
  })
})

describe('a row', () => {
  let find: BenefitNames
  beforeAll(async () => {
    find = await loadBenefitNames()
  })
  const header = fc.array(
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...columns.map(({ key }) => key), 'claimed:zhangping/rent-withdrawal') }, anyText),
    { minLength: 1, maxLength: 8 },
  )
  const cell = fc.oneof(
    nearlyAnswer,
    anyText,
    fc.constantFrom('', '是', '无', 'null', '350881', '漳平', '2023-12-08', '20', '√', '￥1,500元/月', '育儿补贴、产假'),
  )

  test('of any cells under any header is a household, or faults that have words in both languages', async () => {
    await fc.assert(
      fc.asyncProperty(header, fc.array(cell, { maxLength: 9 }), async (names, cells) => {
        const read = readRow(readHeader(names), cells, 1, find)
        const checked = await checkRow(read, on)
        if (!isBad(checked)) return
        for (const fault of checked.faults) {
          expect(fault.code).not.toBe('not-worked-out')
          for (const language of ['zh-CN', 'en'] as const) {
            expect(typeof faultWords(fault.code, language)).toBe('string')
            rowFaultText(fault, language)
          }
        }
      }),
      tries(500),
    )
  })
  test('of JSON is a household or faults', async () => {
    const texts = fc.oneof(
      heavyJson,
      anyText,
      anyJson(['residence', 'mother', 'children']).map((value) => JSON.stringify(value)),
    )
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const checked = await checkRow(readJsonRow(text, 1), on)
        if (isBad(checked)) expect(checked.faults[0].code).not.toBe('not-worked-out')
      }),
      tries(400),
    )
  })
  test('of JSON, line by line', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, longText(fc.constantFrom('\n', '{}\n', '[', '\r'), 20_000)), (text) => {
        const records = createLineRecords()
        for (const { text: own } of [...records.push(text), ...records.end()]) expect(own.length).toBeLessThanOrEqual(LONGEST_RECORD)
      }),
      tries(100),
    )
  })
})

test('bytes of any encoding become text, whatever is broken in them', () => {
  const right = table.map((text) => new TextEncoder().encode(text))
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 3000 }),
    spoiledBytes(right),
    fc
      .tuple(fc.constantFrom([0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf]), fc.uint8Array({ maxLength: 99 }))
      .map(([mark, rest]) => Uint8Array.from([...mark, ...rest])),
    fc.array(fc.integer({ min: 0x81, max: 0xfe }), { maxLength: 400 }).map((list) => Uint8Array.from(list)),
  )
  fc.assert(
    fc.property(bytes, fc.integer({ min: 1, max: 500 }), (all, size) => {
      const decoder = createDecoder()
      let text = ''
      for (let from = 0; from < all.length; from += size) text += decoder.push(all.subarray(from, from + size))
      text += decoder.end()
      expect(text.length).toBeLessThanOrEqual(all.length * 2)
      expect(['utf-8', 'gb18030', 'utf-16le', 'utf-16be']).toContain(decoder.encoding)
    }),
    tries(300),
  )
})

test('no cell of what comes out is a formula', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const [first = ''] = cellsOf(csvLine([text]).slice(0, -2), ',')
      const line = csvLine([text])
      expect(/^"?\s*[=+\-@＝＋－＠]/.test(line) && !/^-?\d+(\.\d+)?\r\n$/.test(line)).toBe(false)
      if (!/[\r\n]/.test(text)) expect(first).toBe(text)
    }),
    tries(600),
  )
})
