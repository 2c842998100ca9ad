import { isWorkday } from 'chinese-days'
import notices from 'chinese-days/dist/chinese-days.json'
import { describe, expect, it } from 'vitest'
import { addDays, formatDay } from '../../../rules/language/calendar'
import { workingDaysFrom } from '../../../src/results/leave/working-days'
import { workingDays as byHand } from '../../engine/leave/calendar'
import chinese from '../../../src/results/leave/text/zh-CN.json'

const workingDays = workingDaysFrom(notices)

describe('working days from the notices', () => {
  it('are those that the package itself tells, for every year it has', () => {
    for (let day = 20040101; day <= workingDays.knownThrough; day = addDays(day, 1))
      expect(workingDays.isWorkday(day), String(day)).toBe(isWorkday(formatDay(day)))
  })

  it('are those copied by hand for 2025 and 2026, by their names', () => {
    for (let day = 20250101; day <= 20261228; day = addDays(day, 1)) {
      expect(workingDays.isWorkday(day), String(day)).toBe(byHand.isWorkday(day))
      expect(workingDays.holidayOn(day), String(day)).toBe(byHand.holidayOn(day))
    }
  })

  it('are not known outside of the notices, nor in the last days of the last year', () => {
    expect(workingDays.knownThrough % 10000).toBe(1228)
    expect(workingDays.isWorkday(workingDays.knownThrough)).toBeDefined()
    expect(workingDays.isWorkday(addDays(workingDays.knownThrough, 1))).toBeUndefined()
    expect(workingDays.isWorkday(20031231)).toBeUndefined()
  })

  it('know no notice that reached back further than that', () => {
    // In Decembers the notice of the next year decides: what a year’s own notice changes lies before October ends.
    const changed = [...Object.keys(notices.holidays), ...Object.keys(notices.workdays)].map((day) => day.slice(5))
    expect(changed.filter((day) => day > '11-01' && day < '12-29')).toEqual([])
  })

  it('have words for every holiday', () => {
    const named = new Set(Object.keys(notices.holidays).map((day) => workingDays.holidayOn(Number(day.replaceAll('-', '')))))
    expect([...named]).not.toContain('other')
    for (const key of named) expect(Object.keys(chinese.holiday)).toContain(key)
  })
})
