import { describe, expect, test, vi } from 'vitest'
import { daysParts, formatDate, formatDays, formatMoney, formatPercent, moneyParts } from '../../src/ui/format'

describe('money in Chinese', () => {
  test.each([
    [0, '0元'],
    [200, '200元'],
    [3600, '3600元'],
    [9999, '9999元'],
    [10_000, '1万元'],
    [10_800, '10800元'],
    [15_000, '1.5万元'],
    [20_000, '2万元'],
    [20_100, '20100元'],
    [250_000, '25万元'],
    [251_000, '25.1万元'],
    [12_345, '12345元'],
    [1_000_000, '100万元'],
    [0.5, '0.50元'],
    [1234.56, '1234.56元'],
  ])('%d yuan is %s', (yuan, words) => expect(formatMoney(yuan, 'zh-CN')).toBe(words))

  test('a range has a dash and one unit', () => expect(formatMoney(0, 'zh-CN', 3600)).toBe('0–3600元'))
  test('the pieces of a figure keep 万 with the number', () => expect(moneyParts(20_000, 'zh-CN')).toEqual({ number: '2万', unit: '元' }))
})

describe('money in English', () => {
  test.each([
    [0, 'CNY 0'],
    [3600, 'CNY 3,600'],
    [250_000, 'CNY 250,000'],
    [1234.5, 'CNY 1,234.50'],
  ])('%d yuan is %s', (yuan, words) => expect(formatMoney(yuan, 'en')).toBe(words))

  test('a range names the currency once', () => expect(formatMoney(0, 'en', 3600)).toBe('CNY 0–3,600'))
})

describe('dates', () => {
  test('are written out', () => {
    expect(formatDate('2025-12-31', 'zh-CN')).toBe('2025年12月31日')
    expect(formatDate('2025-12-31', 'en')).toBe('31 December 2025')
    expect(formatDate('2023-01-08', 'zh-CN')).toBe('2023年1月8日')
    expect(formatDate('2023-01-08', 'en')).toBe('8 January 2023')
  })

  test.each(['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Shanghai', 'UTC'])('do not slip in %s', (zone) => {
    vi.stubEnv('TZ', zone)
    expect(formatDate('2024-02-29', 'zh-CN')).toBe('2024年2月29日')
    vi.unstubAllEnvs()
  })

  test('a thing that is no day is refused', () => expect(() => formatDate('soon', 'en')).toThrow(RangeError))
})

describe('percent and days', () => {
  test('percent is already in hundredths', () => {
    expect(formatPercent(50, 'zh-CN')).toBe('50%')
    expect(formatPercent(12.5, 'en')).toBe('12.5%')
  })

  test('days', () => {
    expect(formatDays(10, 'zh-CN')).toBe('10天')
    expect(formatDays(1, 'en')).toBe('1 day')
    expect(formatDays(10, 'en')).toBe('10 days')
    expect(formatDays(0, 'zh-CN', 10)).toBe('0–10天')
    expect(daysParts(0, 'en', 1)).toEqual({ number: '0–1', unit: 'days' })
  })
})
