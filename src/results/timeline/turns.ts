import { addDays, type DayNumber } from '../../../rules/language/calendar'
import type { Bar } from '../../engine/timeline'
import type { YearRow } from './rows'

/** One row on a day on which it turns. */
export interface Turning {
  readonly row: YearRow
  /** How it stands from that day on; absent where it ends. */
  readonly bar?: Bar
}

/** A day from which on something is otherwise. */
export interface Turn {
  readonly day: DayNumber
  readonly ends: readonly Turning[]
  readonly begins: readonly Turning[]
  readonly changes: readonly Turning[]
}

interface Found extends Turning {
  readonly day: DayNumber
  readonly how: 'ends' | 'begins' | 'changes'
}

function turnsOf(row: YearRow): Found[] {
  return row.bars.flatMap((bar, index): Found[] => {
    const before = row.bars[index - 1]
    const goesOn = before !== undefined && addDays(before.until, 1) === bar.from
    const next = row.bars[index + 1]
    const after = addDays(bar.until, 1)
    const end: Found[] = next?.from === after ? [] : [{ row, day: after, how: 'ends' }]
    return [{ row, bar, day: bar.from, how: goesOn ? 'changes' : 'begins' }, ...end]
  })
}

/** The days after `on`, through `to`, on which rows begin, change or end, the soonest first. */
export function turnsIn(rows: readonly YearRow[], on: DayNumber, to: DayNumber): Turn[] {
  const found = rows.flatMap(turnsOf).filter(({ day }) => day > on && day <= to)
  const days = [...new Set(found.map(({ day }) => day))].sort((a, b) => a - b)
  return days.map((day) => {
    const how = (kind: Found['how']): Turning[] =>
      found.filter((turn) => turn.day === day && turn.how === kind).map(({ row, bar }) => (bar ? { row, bar } : { row }))
    return { day, ends: how('ends'), begins: how('begins'), changes: how('changes') }
  })
}
