import { describe, expect, test } from 'vitest'
import { allTopics, pathOf, type Member } from '../../../rules/household/topics'
import chinese from '../../../src/headless/text/zh-CN.json'
import english from '../../../src/headless/text/en.json'
import { columnFor, columnName, columns } from '../../../src/headless/batch/columns'
import { explain } from '../../../src/headless/batch/explain'
import { template, templateColumns } from '../../../src/headless/batch/template'

const key = (header: string): string | undefined => columnFor(header)?.key
const languages = ['zh-CN', 'en'] as const

describe('names of columns', () => {
  test('every fact of the household has one in both languages, and nothing else has', () => {
    const others = ['mark', 'on', 'places', 'claimed', 'children', 'elders', 'id']
    for (const { columns: names } of [chinese, english]) expect(Object.keys(names).sort()).toEqual([...allTopics, ...others].sort())
  })
  test('every fact is a column for everybody whom it can be told of', () => {
    const members = (topic: string): (Member | undefined)[] => {
      if (/^adult(\.|$)/.test(topic)) return ['mother', 'father']
      if (topic.startsWith('child.')) return Array.from({ length: 20 }, (_, index): Member => `children[${index}]`)
      if (topic.startsWith('elder.')) return Array.from({ length: 20 }, (_, index): Member => `elders[${index}]`)
      return [undefined]
    }
    const paths = allTopics.flatMap((topic) => members(topic).map((member) => pathOf(topic, member)))
    expect(columns.filter(({ kind }) => kind === 'fact').map((column) => column.key)).toEqual(paths)
  })
  test('each is found by its path and by its name in either language: no two are the same', () => {
    for (const column of columns) {
      expect(key(column.key)).toBe(column.key)
      for (const language of languages) expect(key(columnName(column, language)), columnName(column, language)).toBe(column.key)
    }
  })
  test.each([
    ['mother.housingFund.place', 'mother.housingFund.place'],
    ['妈妈 公积金缴存地', 'mother.housingFund.place'],
    ['mother: provident fund paid in', 'mother.housingFund.place'],
    ['MOTHER_HOUSING_FUND_PLACE', 'mother.housingFund.place'],
    [' 妈妈（公积金缴存地） ', 'mother.housingFund.place'],
    ['Ｍｏｔｈｅｒ：Provident Fund，paid in', 'mother.housingFund.place'],
    ['孩子２·出生日期', 'children[1].birthDate'],
    ['二宝出生日期', 'children[1].birthDate'],
    ['The second child: date of birth', 'children[1].birthDate'],
    ['children[1].birthDate', 'children[1].birthDate'],
    ['孩子20 出生日期', 'children[19].birthDate'],
    ['father', 'father'],
    ['爸爸有无', 'father'],
    ['孩子个数', 'children'],
    ['编号', 'mark'],
    ['已享受', 'claimed'],
    ['claimed:zhangping/rent-withdrawal', 'claimed:zhangping/rent-withdrawal'],
    ['已享受：育儿补贴', 'claimed:育儿补贴'],
  ])('%s', (header, expected) => expect(key(header)).toBe(expected))
  test.each(['姓名', 'mother.wrk', '孩子21 出生日期', 'children[20].birthDate', '', '出生日期'])('%s is none', (header) => {
    expect(columnFor(header)).toBeUndefined()
  })
})

describe('what to fill in', () => {
  test.each(languages)('is said of every column in %s, with an example', (language) => {
    for (const column of columns) {
      const { what, values, example } = explain(column, language)
      for (const text of [what, values, example]) {
        expect(text, column.key).not.toBe('')
        expect(text, column.key).not.toContain('{{')
      }
    }
  })
  test('names the person, the choices and whether there may be none', () => {
    expect(explain(columnFor('妈妈 居住证所在地') ?? never(), 'zh-CN')).toEqual({
      column: '妈妈 居住证所在地',
      key: 'mother.residencePermit',
      what: '妈妈在哪里办了居住证？ 在户口以外的地方长住才会办。',
      values: '六位行政区划代码，或地方的名称；没有就写 无',
      example: '上虞区',
    })
    expect(explain(columnFor('child 1: sex') ?? never(), 'en').values).toBe('Girl / Boy')
  })
})

test('the full template asks every fact once for three children and two grandparents', () => {
  const keys = templateColumns('all').map((column) => column.key)
  expect(new Set(keys).size).toBe(keys.length)
  const families = allTopics.filter((topic) => !/^(adult|child|elder)(\.|$)/.test(topic)).length
  const of = (root: string): number => allTopics.filter((topic) => topic === root || topic.startsWith(`${root}.`)).length
  // Six columns are no facts: mark, day, places, claimed, and how many children and grandparents.
  expect(keys).toHaveLength(6 + families + 2 * of('adult') + 3 * of('child') + 2 * of('elder'))
  for (const language of languages) expect(template(language, 'all').header).toHaveLength(keys.length)
})

function never(): never {
  throw new Error('no such column')
}
