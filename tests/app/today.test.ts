import { afterEach, expect, test, vi } from 'vitest'
import { today } from '../../src/app/today'

afterEach(() => void vi.useRealTimers())

test.each([
  ['2025-12-31T15:59:59.999Z', '2025-12-31'],
  ['2025-12-31T16:00:00.000Z', '2026-01-01'],
  ['2024-02-28T16:00:00.000Z', '2024-02-29'],
])('at %s it is %s in China', (instant, day) => {
  vi.useFakeTimers({ now: new Date(instant) })
  expect(today()).toBe(day)
})
