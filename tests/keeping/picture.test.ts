import { describe, expect, test } from 'vitest'
import { layOut, looks, width, type Measure } from '../../src/keeping/picture/lay-out'
import { piecesOf } from '../../src/keeping/picture/pieces'
import type { Summary } from '../../src/results'

/** Every sign as wide as the type is high; the room is 1080 less 72 on either side. */
const measure: Measure = (text, style) => [...text].length * looks[style].size
const room = 936

const t = (key: string, vars: Readonly<Record<string, string | number>> = {}): string =>
  [key.replace('keeping:picture.', ''), ...Object.values(vars)].join(' ')

const summary: Summary = {
  title: '您家看起来\u200b能申请这些',
  day: '按2026年11月22日计算',
  notices: ['漳平市的方案已于2025年12月31日到期，27项不能再申请。'],
  sure: ['3600元/年', '一次性2000元'],
  open: '还有500元/月待定',
  rows: [
    { name: '育儿补贴', who: '三宝', figure: '3600元/年', notes: [] },
    { name: '租房提取', who: '全家', figure: '至多1000元/月', notes: ['取的是自己的公积金，不是补贴'] },
  ],
  more: 4,
}
const colophon = { version: '2026.11-abc', date: '2026年11月22日', address: 'https://example.org/' }

describe('what the picture says', () => {
  test('is what the results say first, that it is for reference only, and by which rules', () => {
    expect(piecesOf(summary, ['漳平市'], colophon, t).map(({ text }) => text)).toEqual([
      'brand',
      '您家看起来能申请这些',
      '按2026年11月22日计算',
      '漳平市',
      '漳平市的方案已于2025年12月31日到期，27项不能再申请。',
      'sure',
      '3600元/年',
      '一次性2000元',
      '还有500元/月待定',
      'rows',
      'each 育儿补贴 三宝',
      '3600元/年',
      'each 租房提取 全家',
      '至多1000元/月',
      '取的是自己的公积金，不是补贴',
      'more 4',
      'reference',
      'version 2026.11-abc 2026年11月22日',
      'https://example.org/',
    ])
  })
  test('is that no cash is sure where none is, and no list where there is nothing to list', () => {
    const none = piecesOf({ ...summary, notices: [], sure: [], open: '', rows: [], more: 0 }, [], colophon, t).map(({ text }) => text)
    expect(none).toEqual([
      'brand',
      '您家看起来能申请这些',
      '按2026年11月22日计算',
      'sureNone',
      'reference',
      'version 2026.11-abc 2026年11月22日',
      'https://example.org/',
    ])
  })
  test('says how many it leaves to the page where they are too many to draw', () => {
    const rows = Array.from({ length: 43 }, (_, index) => ({ name: `n${String(index)}`, who: 'w', figure: '1元', notes: [] }))
    const texts = piecesOf({ ...summary, rows }, [], colophon, t).map(({ text }) => text)
    expect(texts.filter((text) => text.startsWith('each'))).toHaveLength(40)
    expect(texts).toContain('cut 3')
  })
})

describe('how the picture is set', () => {
  const linesOf = (text: string): string[] => layOut([{ style: 'note', text }], measure).lines.map((line) => line.text)

  test('a line holds as many signs as there is room for, and no more', () => {
    // 936 / 38 = 24.6 signs.
    expect(linesOf('字'.repeat(24))).toEqual(['字'.repeat(24)])
    expect(linesOf('字'.repeat(25))).toEqual(['字'.repeat(24), '字'])
  })
  test('no line begins with a sign that ends a clause', () => {
    expect(linesOf(`${'字'.repeat(24)}，后`)).toEqual(['字'.repeat(23), '字，后'])
  })
  test('a figure stays with its unit, and a word whole', () => {
    expect(linesOf(`${'字'.repeat(20)}1000元/月`)).toEqual(['字'.repeat(20), '1000元/月'])
    expect(linesOf('Looks eligible for maternity leave')).toEqual(['Looks eligible for', 'maternity leave'])
  })
  test('lines stand below each other within the picture, parts divided by a rule between them', () => {
    const { lines, rules, height } = layOut(piecesOf(summary, ['漳平市'], colophon, t), measure)
    lines.forEach((line, index) => {
      expect(line.y).toBeGreaterThan(lines[index - 1]?.y ?? 0)
      expect(measure(line.text, line.style)).toBeLessThanOrEqual(room)
    })
    expect(height).toBeGreaterThan(lines[lines.length - 1]?.y ?? Infinity)
    // Cash, list, what is not listed, colophon.
    expect(rules).toHaveLength(4)
    expect(width).toBe(room + 2 * 72)
  })
})
