import type { Node } from '../../../rules/language/node'
import type { DayNumber } from '../../../rules/language/calendar'
import type { Member } from '../context'
import { membersOf, withMember, type Context } from '../context'
import { numberOf } from '../numbers'
import type { Outcome } from '../outcome'
import { YES } from '../ranges'
import { truthOf } from '../truth'
import type { LeaveDays, LeaveUnknown } from './outcome'

/** A number as far as answers settle it, and the answers it lacks. */
export interface Found {
  readonly value?: number
  /** The largest it may be, where that is finite. */
  readonly most?: number
  readonly missing: readonly string[]
}

/** Works a number or a day out. */
export function find(node: Node, context: Context): Found {
  const mark = context.open.length
  const { lo, hi, none } = numberOf(node, context)
  const missing = context.open.splice(mark)
  if (none === 2) return { missing: [] }
  return {
    ...(none === 0 && lo === hi ? { value: lo } : {}),
    ...(Number.isFinite(hi) ? { most: hi } : {}),
    missing,
  }
}

/** The children for whom a condition surely holds. */
export function childrenWho(node: Node, context: Context): Member[] {
  return (membersOf('children', context) ?? []).filter((member) => ofChild(member, context, () => truthOf(node, context) === YES))
}

/** Speaks of a child while `run` works. */
export const ofChild = <T>(member: Member, context: Context, run: () => T): T => withMember('child', member, context, run)

/** The days an outcome gives; undefined while not even one is sure. */
export function daysOf({ value }: Outcome): LeaveDays | undefined {
  if (value?.min === undefined || value.min < 1) return undefined
  const { min, max, bound } = value
  return { min, ...(max === undefined ? {} : { max }), bound }
}

/** That the number of days is not settled, and the answers it waits for. */
export function openDays(outcome: Outcome): LeaveUnknown[] {
  const { figureIsOpen, missing, conditions } = outcome
  if (!figureIsOpen && daysOf(outcome)) return []
  const ofConditions = new Set(conditions.flatMap((condition) => condition.missing))
  return [{ why: 'days', paths: missing.filter((path) => !ofConditions.has(path)) }]
}

/** A day, or why there is none. */
export function dayOrUnknown({ value, missing }: Found): { readonly day?: DayNumber; readonly unknown: readonly LeaveUnknown[] } {
  if (value !== undefined) return { day: value, unknown: [] }
  return { unknown: missing.slice(0, 1).map((path) => ({ why: 'day', path })) }
}
