import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellsOf, createLineRecords, createRecords, LONGEST_RECORD, type TextRecord } from '../../../src/headless/batch/records'

/** All records of a text that comes in portions of so many characters. */
function recordsOf(text: string, size = text.length || 1, header?: string): TextRecord[] {
  const records = createRecords(header)
  const found: TextRecord[] = []
  for (let from = 0; from < text.length; from += size) found.push(...records.push(text.slice(from, from + size)))
  return [...found, ...records.end()]
}
const cells = (text: string): (string[] | undefined)[] =>
  recordsOf(text).map((record) => (record.fault ? undefined : cellsOf(record.text, ',')))

test.each([
  ['Windows', 'mark,on\r\n1,2\r\n3,4\r\n'],
  ['Unix', 'mark,on\n1,2\n3,4'],
  ['old Mac', 'mark,on\r1,2\r3,4\r'],
  ['empty rows between', '\n\nmark,on\n,\n1,2\n  \n"",""\n3,4\n\n'],
  ['a line for spreadsheets first', 'sep=,\nmark,on\n1,2\n3,4\n'],
])('line ends: %s', (_, text) =>
  expect(cells(text)).toEqual([
    ['mark', 'on'],
    ['1', '2'],
    ['3', '4'],
  ]),
)

test('the line of the file is told, empty lines and line ends within cells included', () => {
  expect(recordsOf('mark,on\n\n"a\nb",2\n3,4\n').map(({ line }) => line)).toEqual([1, 3, 5])
})

test.each([
  ['mark\ton\n1\t2', '\t'],
  ['mark;on\n1;2', ';'],
  ['编号,计算日期\n1,2', ','],
  // A name may have a comma of its own: what counts is under which delimiter columns are known.
  ['mark;备注,a,b,c;on\n1;2;3', ';'],
  ['"mark, or so";on;children\n1;2;3', ';'],
])('the delimiter of %j', (text, delimiter) => {
  const records = createRecords()
  records.push(text)
  records.end()
  expect(records.delimiter).toBe(delimiter)
})

describe('quotes', () => {
  test('hold delimiters, quotes and line ends', () => {
    expect(cells('mark,on\n"a,b","c""d"\n"e\nf",g\n')).toEqual([
      ['mark', 'on'],
      ['a,b', 'c"d'],
      ['e\nf', 'g'],
    ])
  })
  test('that nobody closed spoil their own row alone', () => {
    expect(cells('mark,on\n1,"2\n3,4\n5,6\n')).toEqual([['mark', 'on'], undefined, ['3', '4'], ['5', '6']])
    expect(cells('mark,on\n"1,2\n"3","4"\n5,6\n')).toEqual([['mark', 'on'], undefined, ['3', '4'], ['5', '6']])
    expect(cells('mark,on\n1,"2')).toEqual([['mark', 'on'], undefined])
  })
  test('followed by something else spoil their own row alone', () => {
    expect(cells('mark,on\n"1"x,2\n3,4\n')).toEqual([['mark', 'on'], undefined, ['3', '4']])
  })
  test('inside a cell are part of it', () =>
    expect(cells('mark,on\n1,5" x\n3,4')).toEqual([
      ['mark', 'on'],
      ['1', '5" x'],
      ['3', '4'],
    ]))
  test('a cell of twenty lines is one; of more it is not', () => {
    const long = (lines: number): string => `mark,on\n1,"${Array.from({ length: lines }, () => 'x').join('\n')}"\n3,4\n`
    expect(recordsOf(long(20))).toHaveLength(3)
    // Line by line then: the beginning with its open quote, and those after it as they stand.
    const over = recordsOf(long(21))
    expect(over[1]?.fault).toBe('bad-quotes')
    expect(over[over.length - 1]?.text).toBe('3,4')
  })
})

describe('length', () => {
  const row = (length: number): string => `1,${'x'.repeat(length - 2)}`
  test('a row may be just so long', () => {
    const [, longest, next] = recordsOf(`mark,on\n${row(LONGEST_RECORD)}\n3,4\n`, 1000)
    expect([longest?.fault, longest?.text.length, next?.text]).toEqual([undefined, LONGEST_RECORD, '3,4'])
  })
  test('a longer one is bad, kept in part, and the next is read', () => {
    const [, tooLong, next] = recordsOf(`mark,on\n${row(LONGEST_RECORD + 1)}\n3,4\n`, 1000)
    expect([tooLong?.fault, tooLong?.text.length, next?.text]).toEqual(['row-too-long', LONGEST_RECORD, '3,4'])
  })
})

const plainCell = fc.stringMatching(/^[a-z0-9 甲乙]{0,6}$/)
const quotedCell = fc.stringMatching(/^[a-z", ]{1,6}$/).map((text) => `"${text.replace(/"/g, '""')}"`)
const goodRow = fc
  .tuple(fc.stringMatching(/^[a-z0-9]{1,4}$/), fc.oneof(plainCell, quotedCell), fc.oneof(plainCell, quotedCell))
  .map((row) => row.join(','))

test('however a text is cut into portions, its records are the same', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(goodRow, fc.stringMatching(/^[a-z,"\r\n]{0,12}$/)), { maxLength: 12 }),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.integer({ min: 1, max: 20 }),
      (rows, end, size) => {
        const text = `mark,on,children${end}${rows.join(end)}`
        expect(recordsOf(text, size)).toEqual(recordsOf(text))
      },
    ),
  )
})
test('one row with a stray quote takes no good row with it', () => {
  fc.assert(
    fc.property(
      fc.array(goodRow, { maxLength: 6 }),
      goodRow,
      fc.nat(),
      fc.array(goodRow, { maxLength: 30 }),
      (before, spoiled, where, after) => {
        const at = where % (spoiled.length + 1)
        const stray = `${spoiled.slice(0, at)}"${spoiled.slice(at)}`
        const found = recordsOf(`mark,on,children\n${[...before, stray, ...after].join('\n')}\n`).map((record) => record.text)
        expect(found.slice(1, before.length + 1)).toEqual(before)
        expect(found.slice(found.length - after.length)).toEqual(after)
      },
    ),
    { numRuns: 2000 },
  )
})

test('lines of JSON are taken as they are', () => {
  const records = createLineRecords()
  expect(
    [...records.push('{"a":"x'), ...records.push('"}\r\n\n[1'), ...records.push(']'), ...records.end()].map(({ text, line }) => [
      line,
      text,
    ]),
  ).toEqual([
    [1, '{"a":"x"}'],
    [3, '[1]'],
  ])
})
test('a header from elsewhere', () => expect(recordsOf('1;2\n', 9, 'mark;on').map(({ text }) => text)).toEqual(['1;2']))

test('the apostrophe that we put before what looks like a formula is taken off again; any other stays', () => {
  expect(cellsOf("'=1+1,'-,\"'@a, b\",'a,=1", ',')).toEqual(['=1+1', '-', '@a, b', "'a", '=1'])
})
