import type { Facts } from '../../../rules/household'
import type { Benefit, PlaceRules } from '../../../rules/language'
import { addDays, type DayNumber } from '../../../rules/language/calendar'
import type { Case } from '../conditions'
import type { Within } from '../context'
import { verdictsOf, type Verdicted } from '../evaluate'
import type { Outcome } from '../outcome'
import { sameOutcome } from './same'

/** From one day through another, with answers given on a third. */
export interface Span {
  readonly from: DayNumber
  readonly to: DayNumber
  readonly answeredOn: DayNumber
}

/** Days, first and last inside, on which nothing changes, and what everything comes to on each of them. */
export interface Stretch {
  readonly from: DayNumber
  readonly until: DayNumber
  /** In the order of `evaluate`. */
  readonly outcomes: readonly Outcome[]
}

/** What one benefit comes to for one subject, from each of these days on. */
type Course = readonly (readonly [from: DayNumber, outcome: Outcome])[]

/** Goes from turning day to turning day: whatever reads the day of the verdict says when it will read otherwise. */
function courseOf(verdictFor: (of: Case) => Verdicted, { from, to, answeredOn }: Span, facts: Facts, within: Within): Course {
  const course: [DayNumber, Outcome][] = []
  for (let on = from; on <= to;) {
    const { outcome, next } = verdictFor({ facts, within, on, answeredOn })
    const last = course[course.length - 1]
    if (!last || !sameOutcome(last[1], outcome)) course.push([on, outcome])
    on = next
  }
  return course
}

const onDay = (course: Course, day: DayNumber): Outcome => {
  let found = course[0] as Course[number]
  for (const step of course) if (step[0] <= day) found = step
  return found[1]
}

/**
 * The stretches of days between two days on which no outcome changes, the earliest first: on each day the same as `evaluate`
 * says of it. Their change points come from the rules' own dates, ages, dated figures and terms of provisions; a day between
 * them is never looked at. Empty when `to` is before `from`.
 */
export function timeline(rules: readonly PlaceRules[], facts: Facts, span: Span, within: Within): Stretch[] {
  if (span.to < span.from) return []
  const benefits: readonly Benefit[] = rules.flatMap((place) => place.benefits)
  const courses = benefits.flatMap((benefit) => verdictsOf(benefit, facts)).map((verdictFor) => courseOf(verdictFor, span, facts, within))
  const starts = [...new Set([span.from, ...courses.flatMap((course) => course.map(([day]) => day))])].sort((a, b) => a - b)
  return starts.map((from, index) => {
    const next = starts[index + 1]
    return { from, until: next === undefined ? span.to : addDays(next, -1), outcomes: courses.map((course) => onDay(course, from)) }
  })
}
