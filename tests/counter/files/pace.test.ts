import { describe, expect, test } from 'vitest'
import { leftText } from '../../../src/counter/files/work/WorkPart'
import { pacing } from '../../../src/counter/files/store/pace'

describe('the pace of a file', () => {
  test('is not told before three seconds of work', () => {
    const pace = pacing()
    pace.tell({ at: 0, rows: 0, part: 0 })
    pace.tell({ at: 2999, rows: 300, part: 0.3 })
    expect(pace.pace()).toBeUndefined()
    pace.tell({ at: 3000, rows: 300, part: 0.3 })
    expect(pace.pace()).toBeDefined()
  })
  test('is not told while next to nothing is done', () => {
    const pace = pacing()
    pace.tell({ at: 0, rows: 0, part: 0 })
    pace.tell({ at: 10_000, rows: 4, part: 0.004 })
    expect(pace.pace()).toBeUndefined()
    pace.tell({ at: 12_500, rows: 5, part: 0.005 })
    expect(pace.pace()).toBeDefined()
  })
  test('is rows a second, and what is left at that pace', () => {
    const pace = pacing()
    for (let second = 0; second <= 10; second += 1) pace.tell({ at: second * 1000, rows: second * 200, part: second * 0.02 })
    const told = pace.pace()
    expect(told?.rate).toBeCloseTo(200)
    // A fifth is done, at a fiftieth a second.
    expect(told?.left).toBeCloseTo((1 - 0.2) / 0.02)
  })
  test('follows what happens of late, and leaves pauses out', () => {
    const pace = pacing()
    pace.tell({ at: 0, rows: 0, part: 0 })
    pace.tell({ at: 10_000, rows: 1000, part: 0.1 })
    pace.rest()
    pace.tell({ at: 600_000, rows: 1000, part: 0.1 })
    expect(pace.pace()?.rate).toBeCloseTo(100)
    // Eight seconds at twice the pace weigh half.
    pace.tell({ at: 608_000, rows: 1000 + 8 * 200, part: 0.1 + 8 * 0.02 })
    expect(pace.pace()?.rate).toBeCloseTo((100 + 200) / 2)
  })
})

describe('the time left, in words', () => {
  const text = {
    t: (key: string, vars: Readonly<Record<string, string | number>> = {}) =>
      [key.slice('files:left.'.length), ...Object.values(vars)].join(' '),
  }
  test.each([
    [19, 'soon'],
    [20, 'minute'],
    [60, 'minute'],
    [61, 'minutes 2'],
    [600, 'minutes 10'],
    // From eleven minutes on in steps of five.
    [601, 'minutes 15'],
    [55 * 60, 'minutes 55'],
    [59 * 60, 'minutes 60'],
    [60 * 60, 'hours 1 0'],
    [71 * 60, 'hours 1 20'],
    [119 * 60, 'hours 2 0'],
  ])('%i seconds: %s', (seconds, words) => {
    expect(leftText(seconds, text)).toBe(words)
  })
})
