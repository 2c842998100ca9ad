import { expect, test } from 'vitest'
import { parseDay, type DayNumber } from '../../rules/language/calendar'
import { createAnswers, workOut } from '../../src/share'

test('clearing answers forgets what was worked out from them', () => {
  const on = parseDay('2025-06-01') as DayNumber
  const household = { residence: '350881' }
  const first = workOut(household, ['350881'], [], on)
  expect(workOut(household, ['350881'], [], on)).toBe(first)
  createAnswers({ read: () => null, write: () => undefined, clear: () => undefined }, on).wipe()
  expect(workOut(household, ['350881'], [], on)).not.toBe(first)
})
