import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { csvLine, defused, undefused } from '../../../src/headless/batch/csv'

test.each([
  ['=1+1', "'=1+1"],
  ['+86 10', "'+86 10"],
  ['-', "'-"],
  ['-1+1', "'-1+1"],
  ['-1', '-1'],
  ['-5.25', '-5.25'],
  ['\n=1', "'\n=1"],
  ['＝1+1', "'＝1+1"],
  ['＋86', "'＋86"],
  ['－1', "'－1"],
  ['＠SUM(A1)', "'＠SUM(A1)"],
  ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
  ['"=1"', '"=1"'],
  ['2023-12-08', '2023-12-08'],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', "'\r=1"],
  ['a=1', 'a=1'],
  [' =1', "' =1"],
  ['\u3000＝1', "'\u3000＝1"],
  ['', ''],
])('%j is no formula', (text, expected) => expect(defused(text)).toBe(expected))

test.each(['=1+1', '-', ' =1', '＝1', '-1', 'a', "'", "'a", '漳平'])('%j comes back as it was', (text) =>
  expect(undefused(defused(text))).toBe(text),
)

test('numbers of ours stay numbers', () => expect(csvLine([-1, 2.5, true, undefined])).toBe('-1,2.5,true,\r\n'))
test('what is written is read again', () => {
  const cells = ['a,b', 'c"d', 'e\nf', 'g;h', '漳平', '', "'=1"]
  expect(Papa.parse<string[]>(csvLine(cells).trim()).data).toEqual([cells])
})
