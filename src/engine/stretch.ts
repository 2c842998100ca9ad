import { termOf as termOfCitation, type Benefit, type Citation } from '../../rules/language'
import { addDays, type DayNumber } from '../../rules/language/calendar'
import { contextOf, holds, type Case, type SubjectMember } from './conditions'
import { moveTo } from './context'
import { NO, YES, type Bits } from './ranges'

/** No family's verdict turns more often than this; a search that does has met a rule that turns every day. */
export const MOST_STEPS = 400

interface Look {
  readonly bits: Bits
  /** The last day before, and the first day after, between which nothing turns. */
  readonly previous: DayNumber
  readonly next: DayNumber
}

/** Looks at one benefit for one subject on any day, with one context for all of them. */
export function looker(benefit: Benefit, subject: SubjectMember, of: Case): (on: DayNumber) => Look {
  const context = contextOf(subject, of, of.on)
  return (on) => {
    moveTo(context, on)
    const bits = holds(benefit, subject, context)
    return { bits, previous: context.previous, next: context.next }
  }
}

type Term = ReturnType<typeof termOfCitation>

/** The term of a benefit: that of the provision it rests on first. */
export const termOf = (benefit: Benefit): Term => termOfCitation(benefit.basis[0] as Citation)

export const inTerm = (day: DayNumber, term: Term): boolean =>
  (term.from === undefined || day >= term.from) && (term.until === undefined || day <= term.until)

/** The unbroken stretch around a day on which all conditions hold, within the document's term. Found by jumping between turning days. */
export function stretchAround(benefit: Benefit, subject: SubjectMember, of: Case, on: DayNumber): Term {
  const term = termOf(benefit)
  const lookAt = looker(benefit, subject, of)
  const now = lookAt(on)
  return { ...bound('from', first(on), term), ...bound('until', last(on), term) }

  function first(day: DayNumber): DayNumber {
    let start = day
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const look = step === 0 ? now : lookAt(start)
      if (look.bits !== YES) return addDays(start, 1)
      if (look.previous === -Infinity || !inTerm(look.previous, term)) return -Infinity
      start = addDays(look.previous, -1)
    }
    return -Infinity
  }
  function last(day: DayNumber): DayNumber {
    let end = day
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const look = step === 0 ? now : lookAt(end)
      if (look.bits !== YES) return addDays(end, -1)
      if (look.next === Infinity || !inTerm(look.next, term)) return Infinity
      end = look.next
    }
    return Infinity
  }
}

function bound(side: 'from' | 'until', found: DayNumber, term: Term): Term {
  const own = term[side]
  const day = own === undefined ? found : side === 'from' ? Math.max(found, own) : Math.min(found, own)
  return Number.isFinite(day) ? { [side]: day } : {}
}

/** The first day after `on` on which all conditions surely hold and the document is in its term; undefined when there is none. */
export function firstEligibleDay(benefit: Benefit, subject: SubjectMember, of: Case, on: DayNumber): DayNumber | undefined {
  const term = termOf(benefit)
  const lookAt = looker(benefit, subject, of)
  let day = on
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const look = lookAt(day)
    const start = term.from !== undefined && day < term.from ? term.from : undefined
    if (look.bits === YES && start === undefined) return day === on ? undefined : day
    const next = Math.min(look.next, start ?? Infinity)
    if (!Number.isFinite(next) || !inTerm(Math.max(next, term.from ?? next), term)) return undefined
    if (look.bits === NO && look.next === Infinity) return undefined
    day = next
  }
  return undefined
}
