import { describe, expect, test } from 'vitest'
import { readNames, type Named } from '../../src/policies/names'
import { find, otherLanguage, score, termsOf } from '../../src/policies/search'

const chinese = readNames(
  [
    'p\t漳平市\tzps\t\t350881',
    'p\t福建省\tfjs\t\t350000',
    'd\t漳平市生育友好城市建设实施方案\tzpssyyhcsjsssfa\tzhangping-2023\t350881',
    'b\t产假\tcj\tmaternity-leave\t350000 350881',
    'b\t公积金租房提取限额\tgjjzftqxe\trent-withdrawal\t350881',
    'b\t育儿假\tyej\tchildcare-leave\t350881 330604',
  ].join('\n'),
)
const english = readNames(
  [
    'p\tZhangping\t\t\t350881',
    'b\tMaternity leave\t\tmaternity-leave\t350000 350881',
    'b\tRent from the fund\t\trent-withdrawal\t350881',
  ].join('\n'),
)
const paths = (found: readonly Named[]): string[] => found.map(({ path }) => path)
const named = (found: readonly Named[]): string[] => found.map(({ name }) => name)

describe('the index of names', () => {
  test('says what is no law in force, and until when something was', () => {
    const lines = [
      'b\t育儿补贴\tyebt\tchildcare-subsidy\t100000 659002c',
      'd\t方案\tfa\tplan\t350881!2025-12-31 340403s',
      'p\t漳平市\tzps\t\t350881',
    ]
    expect(readNames(lines.join('\n')).map(({ code, standing, until }) => [code, standing, until])).toEqual([
      ['100000', 'in-force', undefined],
      ['659002', 'consultation-draft', undefined],
      ['350881', 'in-force', '2025-12-31'],
      ['340403', 'submitted-draft', undefined],
      ['350881', undefined, undefined],
    ])
  })

  test('gives a name that places share to each of them', () => {
    expect(paths(chinese.filter(({ name }) => name === '育儿假'))).toEqual([
      '/policies/350881/benefits/childcare-leave',
      '/policies/330604/benefits/childcare-leave',
    ])
  })
  test('leaves out lines that are none', () => {
    expect(readNames('\nx\ty\nb\t\t\tid\t350881')).toEqual([])
  })
})

describe('a search', () => {
  test('puts a place first that is named, then its documents, then what it has', () => {
    const found = find('漳平', chinese)
    expect(paths(found).slice(0, 2)).toEqual(['/policies/350881', '/policies/350881/documents/zhangping-2023'])
    expect(named(found)).toContain('产假')
    expect(paths(found)).not.toContain('/policies/330604/benefits/childcare-leave')
  })
  test('takes the name of a place for a place, said with or without a space', () => {
    expect(termsOf('漳平产假')).toEqual(['漳平', '产假'])
    expect(termsOf('漳平市的产假')).toEqual(['漳平', '产假'])
    for (const query of ['漳平产假', '漳平 产假', '产假 漳平市'])
      expect(paths(find(query, chinese))[0]).toBe('/policies/350881/benefits/maternity-leave')
  })
  test('finds a name asked for in another order of words', () => {
    expect(named(find('租房公积金', chinese))).toEqual(['公积金租房提取限额'])
  })
  test('finds Chinese names by their first sounds', () => {
    expect(named(find('gjj', chinese))).toEqual(['公积金租房提取限额'])
    expect(named(find('zft', chinese))).toEqual(['公积金租房提取限额'])
  })
  test('knows words by their beginnings, in whatever case and order', () => {
    expect(named(find('MATER', english))[0]).toBe('Maternity leave')
    expect(paths(find('leave zhangping', english))[0]).toBe('/policies/350881/benefits/maternity-leave')
    expect(find('aternity', english)).toEqual([])
  })
  test('puts the wider place first where a name is that of both', () => {
    expect(paths(find('产假', chinese))).toEqual(['/policies/350000/benefits/maternity-leave', '/policies/350881/benefits/maternity-leave'])
  })
  test('shows what was asked for in another language in the reader’s own', () => {
    expect(otherLanguage('产假', 'en')).toBe('zh-CN')
    expect(otherLanguage('leave', 'zh-CN')).toBe('en')
    expect(otherLanguage('产假', 'zh-CN')).toBeUndefined()
    expect(named(find('产假', english, chinese))).toContain('Maternity leave')
  })
  test('finds nothing for nothing', () => {
    expect(find('  ', chinese)).toEqual([])
    expect(find('自行车', chinese)).toEqual([])
    expect(score(chinese[0] as Named, '自行车', ['自行车'])).toBe(0)
  })
})

test('what people call otherwise is found by the name that rules have', () => {
  const law = readNames(['b\t护理假\thlj\tpaternity-leave\t330000', 'b\t辅助生殖报销\tfzszbx\tassisted-reproduction\t330000'].join('\n'))
  expect(named(find('陪产假', law))).toEqual(['护理假'])
  expect(named(find('浙江陪产假', law))).toEqual(['护理假'])
  expect(named(find('试管婴儿', law))).toEqual(['辅助生殖报销'])
})
