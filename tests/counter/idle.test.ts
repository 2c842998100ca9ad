import { expect, test } from 'vitest'
import { createIdle, type IdleClock } from '../../src/counter/idle'

interface Made {
  readonly clock: IdleClock
  /** Lets so many seconds pass. */
  readonly pass: (seconds: number) => void
  readonly wiped: () => number
}

function made(): Made {
  let now = 1_000_000
  let times = 0
  const clock = createIdle(
    () => now,
    () => (times += 1),
  )
  return { clock, pass: (seconds) => (now += seconds * 1000), wiped: () => times }
}

test('the time is up five minutes after the last sign of somebody, not before', () => {
  const { clock, pass, wiped } = made()
  pass(5 * 60 - 1)
  clock.look()
  expect(wiped()).toBe(0)
  expect(clock.left()).toBe(1000)
  pass(1)
  clock.look()
  expect(wiped()).toBe(1)
  // And from then on anew.
  clock.look()
  expect(wiped()).toBe(1)
  expect(clock.left()).toBe(5 * 60 * 1000)
})

test('somebody there begins the time again', () => {
  const { clock, pass, wiped } = made()
  pass(4 * 60)
  clock.touch()
  pass(4 * 60)
  clock.look()
  expect(wiped()).toBe(0)
  expect(clock.left()).toBe(60_000)
})

test('the key that wakes a computer which slept past the end comes too late', () => {
  const { clock, pass, wiped } = made()
  pass(8 * 60 * 60)
  clock.touch()
  expect(wiped()).toBe(1)
  expect(clock.left()).toBe(5 * 60 * 1000)
})

test('another time allowed counts from the last sign of somebody', () => {
  const { clock, pass, wiped } = made()
  pass(119)
  clock.allow(2)
  expect(clock.left()).toBe(1000)
  clock.allow(10)
  expect(clock.left()).toBe((10 * 60 - 119) * 1000)
  pass(5)
  clock.allow(2)
  expect(wiped()).toBe(1)
})

test('a clock that is put back gives nobody more time than there was', () => {
  const { clock, pass, wiped } = made()
  pass(-3600)
  expect(clock.left()).toBe(5 * 60 * 1000)
  pass(5 * 60)
  clock.look()
  expect(wiped()).toBe(1)
})
