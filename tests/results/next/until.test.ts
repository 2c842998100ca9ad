import { beforeAll, expect, test } from 'vitest'
import { untilText } from '../../../src/results/next/until'
import '../../../src/results/next/texts'
import { loadTexts, textIn } from '../../../src/ui'

beforeAll(async () => {
  await Promise.all([loadTexts('zh-CN', ['next']), loadTexts('en', ['next'])])
})

test.each([
  [20260301, '今天是最后一天', 'today is the last day'],
  [20260302, '明天是最后一天', 'tomorrow is the last day'],
  [20260303, '还有2天', '2 days left'],
  // 30 days of March after the first, and 30 of April.
  [20260430, '还有60天', '60 days left'],
  [20260501, '还有2个月', '2 months left'],
  [20260502, '还有2个多月', 'over 2 months left'],
  [20270301, '还有12个月', '12 months left'],
  [20270228, '还有11个多月', 'over 11 months left'],
])('until %i from 1 March 2026: %s', (day, chinese, english) => {
  expect(untilText(20260301, day, textIn('zh-CN'))).toBe(chinese)
  expect(untilText(20260301, day, textIn('en'))).toBe(english)
})
