import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DayCount } from '../../../rules/language'
import { addDays, daysBetween, type DayNumber } from '../../../rules/language/calendar'
import { prepare } from '../../../rules/household'
import { loadRules, within } from '../../../rules/registry'
import { evaluate } from '../../../src/engine'
import { counts, leaveDates, runOf, type LeaveSpan, type WorkingDays } from '../../../src/engine/leave'
import { completeHouseholds, homes } from '../../support/households'
import { isWeekend } from './calendar'

/** Holidays are the first three days of every month, and the 21st is worked even on a weekend. */
const everyYear: WorkingDays = {
  isWorkday: (day) => day % 100 > 3 && (!isWeekend(day) || day % 100 === 21),
  holidayOn: (day) => (day % 100 <= 3 ? 'made' : undefined),
  knownThrough: 99991231,
}

const daysFrom = (first: DayNumber, last: DayNumber): DayNumber[] =>
  Array.from({ length: daysBetween(first, last) + 1 }, (_, index) => addDays(first, index))

const used = (first: DayNumber, last: DayNumber, by: DayCount): number =>
  daysFrom(first, last).filter((day) => counts(day, by, everyYear)).length

const anyDay = fc.integer({ min: 0, max: 4000 }).map((more) => addDays(20200101, more))
const anyCount = fc.constantFrom<DayCount>('calendar', 'working', 'without-holidays')

describe('a leave taken in one go', () => {
  it('begins and ends on days that count, and has as many of them as it has days', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 300 }), anyCount, (start, days, by) => {
        const run = runOf(start, days, by, everyYear)
        if ('unknownFrom' in run) throw new Error('every day is known')
        expect(run.first).toBeGreaterThanOrEqual(start)
        expect(run.last).toBeGreaterThanOrEqual(run.first)
        expect([counts(run.first, by, everyYear), counts(run.last, by, everyYear)]).toEqual([true, true])
        expect(used(run.first, run.last, by)).toBe(days)
        // Nothing that counts lies before it.
        expect(used(start, run.last, by)).toBe(days)
      }),
    )
  })

  it('never ends sooner for a rule that lets days off count less', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 300 }), (start, days) => {
        const [all, most, few] = (['calendar', 'without-holidays', 'working'] as const).map((by) => runOf(start, days, by, everyYear))
        if (!all || !most || !few || !('last' in all) || !('last' in most) || !('last' in few)) throw new Error('every day is known')
        expect(all.last).toBeLessThanOrEqual(most.last)
        expect(most.last).toBeLessThanOrEqual(few.last)
      }),
    )
  })

  it('is counted no further than is known', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 90 }), (start, days, known) => {
        const end = addDays(start, known)
        const partly: WorkingDays = { ...everyYear, isWorkday: (day) => (day <= end ? everyYear.isWorkday(day) : undefined) }
        const [run, whole] = [runOf(start, days, 'working', partly), runOf(start, days, 'working', everyYear)]
        if ('unknownFrom' in whole) throw new Error('every day is known')
        expect(run).toEqual(whole.last <= end ? whole : { unknownFrom: addDays(end, 1) })
      }),
    )
  })
})

describe.each(homes)('the leaves of families in %s', (home) => {
  const on = 20251115
  const count = (span: LeaveSpan): number => used(span.first ?? 0, span.last ?? 0, span.days)

  it('have first days, last days and as many days between them as their outcomes give', async () => {
    const rules = (await loadRules([home])).map((here) => here.rules)
    let told = 0
    fc.assert(
      fc.property(completeHouseholds(home, on), (household) => {
        const facts = prepare(household)
        for (const { outcome, leaves } of leaveDates(evaluate(rules, facts, on, within), facts, on, within, everyYear))
          for (const leave of leaves) {
            told += 1
            const min = outcome.value?.min ?? NaN
            if (leave.shape === 'yearly') {
              const { first = NaN, last = NaN } = leave
              expect(first).toBeLessThanOrEqual(last)
              for (const { spans } of leave.years) {
                // One after the other, they are the whole time.
                expect(spans.map((span) => span.first)).toEqual([first, ...spans.slice(0, -1).map((span) => addDays(span.last, 1))])
                expect(spans[spans.length - 1]?.last).toBe(last)
              }
              continue
            }
            expect(leave.told !== undefined || leave.spans.length > 0).toBe(true)
            for (const span of [...leave.spans, ...(leave.early?.spans ?? [])]) {
              expect(count(span)).toBe(min)
              expect(span.latest ?? Infinity).toBeGreaterThan(span.last ?? NaN)
            }
          }
      }),
      { numRuns: 60 },
    )
    expect(told).toBeGreaterThan(0)
  })
})
