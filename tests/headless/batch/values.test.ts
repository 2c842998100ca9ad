import { describe, expect, test } from 'vitest'
import { columnFor } from '../../../src/headless/batch/columns'
import { readHeader } from '../../../src/headless/batch/header'
import { readRow, isBad } from '../../../src/headless/batch/row'

/** What one cell of a column comes to: the answer, or the code of its fault. */
function read(key: string, cell: string): unknown {
  const row = readRow(readHeader([key]), [cell], 1)
  if (isBad(row)) return row.faults[0].code
  return key.split('.').reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], row.input)
}
const day = 'mother.birthDate'
const money = 'mother.monthlyWage'
const count = 'housing.homesOwned'

test.each([
  ['2023-12-08', '2023-12-08'],
  ['2023-1-8', '2023-01-08'],
  ['2023/12/8', '2023-12-08'],
  ['2023.12.8', '2023-12-08'],
  ['20231208', '2023-12-08'],
  ['2023年12月8日', '2023-12-08'],
  ['２０２３年１２月８日', '2023-12-08'],
  ['2023 年 12 月 8 日', '2023-12-08'],
  ['2023/12/8 0:00', '2023-12-08'],
  ['2023-12-08 13:45:00', '2023-12-08'],
  // 1 January 1970 is day 25569 of spreadsheets, 8 December 2023 is 19699 days later: 53 × 365 + 13 leap days + 341.
  ['45268', '2023-12-08'],
  ['45268.75', '2023-12-08'],
  ['10000', '1927-05-18'],
  ['2024-02-29', '2024-02-29'],
  ['2023-02-29', 'not-a-date'],
  ['20230229', 'not-a-date'],
  ['2023-12/08', 'not-a-date'],
  ['12/8/2023', 'not-a-date'],
  ['8.12.23', 'not-a-date'],
  ['9999', 'not-a-date'],
  ['80000', 'not-a-date'],
  ['2023-12-07T16:00:00.000Z', 'not-a-date'],
  ['2023', 'not-a-date'],
  ['去年', 'not-a-date'],
  ['无', 'not-null'],
  ['', undefined],
  ['  ', undefined],
  ['不清楚', undefined],
])('the day %s', (cell, expected) => expect(read(day, cell)).toBe(expected))

test.each([
  ['1500', 1500],
  ['1,500', 1500],
  ['１，５００．５０', 1500.5],
  ['12,345,678.90', 12345678.9],
  ['1500元', 1500],
  ['1500 元/月', 1500],
  ['¥1,500.00', 1500],
  ['￥1500', 1500],
  ['人民币1500元', 1500],
  ['1.5万', 15000],
  ['1.5万元', 15000],
  ['0', 0],
  ['无', 0],
  ['1,50', 'not-a-number'],
  ['15,00', 'not-a-number'],
  ['1500天', 'not-a-number'],
  ['一千五', 'not-a-number'],
  ['1e3', 'not-a-number'],
  ['1500-1600', 'not-a-number'],
  ['元', 'not-a-number'],
  ['=1500', 'not-a-number'],
  ['=A1*2', 'formula'],
  ['+SUM(A1:A3)', 'formula'],
  ['15\uFFFD0', 'bad-characters'],
])('the amount %s', (cell, expected) => expect(read(money, cell)).toBe(expected))

test.each([
  ['2', 2],
  ['2.0', 2],
  ['2套', 2],
  ['2 homes', 2],
  ['没有', 0],
  ['两套', 'not-a-number'],
])('the count %s', (cell, expected) => expect(read(count, cell)).toBe(expected))
test('a count that cannot be nothing is not taken for nothing', () => expect(read('pregnancy.babies', '无')).toBe('not-null'))
test('an area in square metres', () =>
  expect(['90平方米', '90㎡', '90 m²', '90'].map((cell) => read('housing.areaPerPerson', cell))).toEqual([90, 90, 90, 90]))

test.each([
  ...['是', '有', 'true', 'TRUE', 'Yes', 'y', '1', '√', '租房'].map((cell) => [cell, true] as const),
  ...['否', '没有', '无', 'false', 'No', 'n', '0', '×', '不租', '不是'].map((cell) => [cell, false] as const),
  ['也许', 'not-yes-or-no'],
  ['2', 'not-yes-or-no'],
  ['?', 'not-yes-or-no'],
] as const)('yes or no: %s', (cell, expected) => expect(read('housing.rents', cell)).toBe(expected))

describe('choices', () => {
  test.each([
    ['mother.work', 'not-working', 'not-working'],
    ['mother.work', 'Not working', 'not-working'],
    ['mother.work', '在单位上班', 'employee'],
    ['mother.work', '失业，在找工作', 'unemployed'],
    ['mother.work', '失业 在找工作', 'unemployed'],
    ['mother.work', '老板', 'not-an-option'],
    ['mother.work', '无', 'not-null'],
    ['hardship', '无', 'none'],
    ['hardship', '低保家庭', 'dibao'],
    ['mother.occupation', '无', null],
    ['mother.newSkillCertificate', '初级(五级)', 'junior'],
  ])('%s: %s', (key, cell, expected) => expect(read(key, cell)).toBe(expected))
})

describe('places', () => {
  test.each([
    ['330604', '330604'],
    ['330604.0', '330604'],
    ['上虞', '330604'],
    ['上虞区', '330604'],
    ['绍兴市上虞区', '330604'],
    ['浙江省绍兴市上虞区', '330604'],
    ['浙江 绍兴 上虞', '330604'],
    ['Shangyu', '330604'],
    ['Shangyu, Shaoxing, Zhejiang', '330604'],
    ['田家庵', '340403'],
    ['110105', '110105'],
    ['999999', 'not-a-place'],
    ['33060', 'not-a-place'],
    ['桃花源', 'not-a-place-name'],
    ['福建上虞', 'not-a-place-name'],
    ['无', 'not-null'],
  ])('%s', (cell, expected) => expect(read('residence', cell)).toBe(expected))
  test('of a permit there may be none', () => expect(read('mother.residencePermit', '没有办')).toBeNull())
})

describe('records that there may be none of', () => {
  const family = (cells: Readonly<Record<string, string>>): unknown => {
    const row = readRow(readHeader(Object.keys(cells)), Object.values(cells), 1)
    return isBad(row) ? row.faults.map(({ code, column }) => [code, column]) : row.input
  }
  test.each([
    [{ mother: '无' }, { mother: null }],
    [{ mother: '有' }, { mother: {} }],
    [{ mother: '有', 'mother.work': 'student' }, { mother: { work: 'student' } }],
    [{ 'mother.work': 'student', mother: 'yes' }, { mother: { work: 'student' } }],
    [{ 'mother.housingFund': '没有交' }, { mother: { housingFund: null } }],
    [{ 'mother.housingFund': '交', 'mother.housingFund.place': '漳平' }, { mother: { housingFund: { place: '350881' } } }],
    [{ mother: '无', 'mother.work': 'student' }, [['none-yet-told', 'mother.work']]],
    [{ 'mother.work': 'student', mother: '无' }, [['none-yet-told', 'mother']]],
    [{ pregnancy: '没有', 'pregnancy.dueDate': '2025-12-01' }, [['none-yet-told', 'pregnancy.dueDate']]],
  ])('%j', (cells, expected) => expect(family(cells)).toEqual(expected))
  test('one row leaves nothing behind for the next', () => {
    const header = readHeader(['mother', 'mother.work'])
    readRow(header, ['有', 'student'], 1)
    expect(readRow(header, ['有', ''], 2)).toMatchObject({ input: { mother: {} } })
  })
  test('columns are known', () => expect(columnFor('mother.housingFund')?.kind).toBe('fact'))
})

describe('children', () => {
  const children = (cells: Readonly<Record<string, string>>): unknown => {
    const row = readRow(readHeader(Object.keys(cells)), Object.values(cells), 1)
    return isBad(row) ? row.faults.map(({ code, column }) => [code, column]) : (row.input as { children?: unknown }).children
  }
  test.each([
    [{ 'children[0].sex': '' }, undefined],
    [{ children: '0' }, []],
    [{ children: '无' }, []],
    [{ children: '2个' }, [{ id: 'c1' }, { id: 'c2' }]],
    [{ 'children[1].sex': 'male' }, [{ id: 'c2', sex: 'male' }]],
    [{ 'children[1].sex': 'male', children: '2' }, [{ id: 'c1' }, { id: 'c2', sex: 'male' }]],
    [{ 'children[0].id': 'a', 'children[0].sex': 'male' }, [{ id: 'a', sex: 'male' }]],
    [{ children: '1', 'children[0].sex': 'male', 'children[1].sex': 'male' }, [['fewer-than-told', 'children']]],
    [{ children: '21' }, [['too-many', 'children']]],
    [{ children: '几个' }, [['not-a-number', 'children']]],
  ])('%j', (cells, expected) => expect(children(cells)).toEqual(expected))
})
