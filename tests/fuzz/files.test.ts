import { CFB, utils, write, type BookType } from '@e965/xlsx'
import { strToU8, unzipSync, zipSync } from 'fflate'
import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import type { FromReader } from '../../src/counter/files/work/messages'
import { createReader } from '../../src/counter/files/work/reader'
import { sniff } from '../../src/counter/files/work/sniff'
import { generatedHeader, generatedRows } from '../support/generated-rows'
import { anyText, expectUnpolluted, longText, spoiled, spoiledBytes, tries } from './support'

const reasons = [
  'empty',
  'no-rows',
  'password',
  'broken',
  'no-workbook',
  'unreadable',
  'too-large',
  'too-many-rows',
  'not-a-table',
  'no-known-columns',
  'same-column-twice',
  'formulas',
]

/** Opens a file and reads it to its end: refused with a reason that has words, or read. */
async function judged(content: BlobPart): Promise<'refused' | 'read'> {
  const told: FromReader[] = []
  const reader = createReader((message) => void told.push(message))
  await reader({ do: 'open', file: new File([content], 'street.xlsx'), on: 20250601 })
  const [first] = told
  expect(told).toHaveLength(1)
  if (first?.is === 'refused') {
    expect(reasons).toContain(first.refusal.why)
    return 'refused'
  }
  expect(first?.is).toBe('opened')
  let last: FromReader | undefined
  for (let turn = 0; turn < 1000 && last?.is !== 'end'; turn += 1) {
    await reader({ do: 'next' })
    last = told[told.length - 1]
    if (last?.is === 'block') for (const { cells } of last.block.rows) for (const cell of cells) expect(typeof cell).toBe('string')
  }
  expect(last?.is).toBe('end')
  return 'read'
}

const rows = [generatedHeader, ...[...generatedRows({ seed: 3, count: 6 })].map(({ line }) => line)].map((line) => line.split(','))
const book = (bookType: BookType): Uint8Array => {
  const made = utils.book_new()
  utils.book_append_sheet(made, utils.aoa_to_sheet(rows), '名单')
  return new Uint8Array(write(made, { type: 'array', bookType, compression: true }) as ArrayBuffer)
}
const books = { xlsx: book('xlsx'), xlsb: book('xlsb'), xls: book('biff8'), ods: book('ods') }
const table = strToU8(rows.map((cells) => cells.join()).join('\r\n'))

afterEach(expectUnpolluted)

describe('a file brought to the counter', () => {
  test('is what it was made as, before anything is done to it', async () => {
    for (const bytes of [table, ...Object.values(books)]) expect(await judged(bytes as Uint8Array<ArrayBuffer>)).toBe('read')
  })
  test('of any bytes is refused with the reason, or read', async () => {
    const signatures = fc.constantFrom<readonly number[]>(
      [],
      [0x50, 0x4b, 3, 4],
      [0x50, 0x4b, 5, 6],
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      [0xff, 0xfe],
      [0xef, 0xbb, 0xbf],
      [0x25, 0x50, 0x44, 0x46],
      [0x1f, 0x8b],
    )
    await fc.assert(
      fc.asyncProperty(signatures, fc.uint8Array({ maxLength: 2000 }), async (begin, rest) => {
        await judged(Uint8Array.from([...begin, ...rest]))
      }),
      tries(120),
    )
  })
  test('of text, spoiled or of one thing over and over, is refused or read', async () => {
    const texts = fc.oneof(
      spoiledBytes(fc.constant(table)),
      longText(fc.oneof(anyText, fc.constantFrom('\n', ',', '"', '"\n', '编号,家庭住地\n')), 300_000).map(strToU8),
    )
    await fc.assert(
      fc.asyncProperty(texts, async (bytes) => {
        await judged(bytes as Uint8Array<ArrayBuffer>)
      }),
      tries(25),
    )
  })
  test.each(['xlsx', 'xlsb', 'xls', 'ods'] as const)('as %s, spoiled, is refused or read', async (type) => {
    await fc.assert(
      fc.asyncProperty(spoiledBytes(fc.constant(books[type])), async (bytes) => {
        await judged(bytes)
      }),
      tries(25),
    )
  })
  test('as a workbook that is packed rightly around parts that are spoiled is refused or read', async () => {
    const parts = unzipSync(books.xlsx)
    const names = Object.keys(parts).filter((name) => name.endsWith('.xml') || name.endsWith('.rels'))
    const odd = fc.constantFrom(
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>&b;',
      '<c r="A1048577"/>',
      '<c r="ZZZZZ1" t="s"><v>99999999</v></c>',
      '<f>1+1</f>',
      ' ref="A1:XFD1048576"',
      ' t="__proto__"',
      'r="__proto__"',
      '<v>1e999</v>',
      ' s="9999"',
      '&#x10FFFFF;',
    )
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.array(fc.tuple(fc.nat(), odd), { maxLength: 3 }),
        spoiled(fc.constant('x')),
        async (name, edits, noise) => {
          let text = new TextDecoder().decode(parts[name])
          for (const [at, put] of edits) text = text.slice(0, at % text.length) + put + text.slice(at % text.length)
          if (edits.length === 0) text += noise
          await judged(zipSync({ ...parts, [name]: strToU8(text) }) as Uint8Array<ArrayBuffer>)
        },
      ),
      tries(60),
    )
  })
})

test('what a file is, is told by its first bytes alone', () => {
  fc.assert(
    fc.property(fc.nat(), fc.uint8Array({ maxLength: 64 }), (size, head) => {
      const kind = sniff(size, head)
      if (typeof kind === 'object') expect(reasons).toContain(kind.why)
      else expect(['csv', 'workbook']).toContain(kind)
    }),
    tries(500),
  )
})

test('a cell that lies further out than any column there is does not make rows as wide', async () => {
  const parts = unzipSync(books.xlsx)
  const name = 'xl/worksheets/sheet1.xml'
  const text = new TextDecoder().decode(parts[name]).replace('</row>', '<c r="ZZZZZ1" t="str"><v>x</v></c></row>')
  expect(await judged(zipSync({ ...parts, [name]: strToU8(text) }) as Uint8Array<ArrayBuffer>)).toBe('refused')
})

test('a list of other workbooks that says to be thousands of millions long, or not how long, is not believed', async () => {
  const parts = unzipSync(books.xlsb)
  const name = 'xl/workbook.bin'
  const long = Uint8Array.from([...(parts[name] ?? []), 0xea, 0x02, 4, 0xff, 0xff, 0xff, 0xff])
  expect(await judged(zipSync({ ...parts, [name]: long }) as Uint8Array<ArrayBuffer>)).toBe('refused')
  const file = CFB.read(books.xls, { type: 'array' })
  const stream = CFB.find(file, 'Workbook') as { content: Uint8Array }
  const [version, length] = [stream.content[2], stream.content[3]]
  const begin = 4 + Number(version) + 256 * Number(length)
  stream.content = Uint8Array.from([...stream.content.slice(0, begin), 0x17, 0, 0, 0, ...stream.content.slice(begin)])
  expect(await judged(new Uint8Array(CFB.write(file, { type: 'array' }) as unknown as ArrayBuffer))).toBe('refused')
})
