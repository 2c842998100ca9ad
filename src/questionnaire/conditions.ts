import type { Household } from '../../rules/household'
import { parseDay, yearsCompleted, type DayNumber } from '../../rules/language/calendar'
import type { FactTopic } from '../engine'
import { answerAt } from '../share'
import { pathOf, type Member } from '../../rules/household/topics'

/** Everything that decides whether a question makes sense: the answers, whom it is about, and the day. */
export interface Around {
  readonly household: Household
  readonly on: DayNumber
  readonly member?: Member
}

/**
 * Yes, no, or (undefined) not to be said yet: such a question waits, but an answer it already has is
 * left alone. `looksAt` names the facts it goes by, which must then be asked too.
 */
export interface Condition {
  readonly looksAt: readonly FactTopic[]
  readonly holds: (around: Around) => boolean | undefined
}

/** The answer to a topic for whom it is about; undefined while unanswered, `null` for none. */
export function answerTo(topic: FactTopic, { household, member }: Around): unknown {
  const answer = answerAt(household, pathOf(topic, member))
  return answer === 'unknown' ? undefined : answer
}

/** The answer is one of these. */
export const is = (topic: FactTopic, ...among: readonly (string | number | boolean | null)[]): Condition => ({
  looksAt: [topic],
  holds: (around) => {
    const answer = answerTo(topic, around)
    return answer === undefined ? undefined : among.some((each) => each === answer)
  },
})

/** It was said at all: this comes first. */
export const told = (topic: FactTopic): Condition => ({
  looksAt: [topic],
  holds: (around) => (answerTo(topic, around) === undefined ? undefined : true),
})

/** There is one: a fund, a purchase, a pregnancy. */
export const exists = (topic: FactTopic): Condition => ({
  looksAt: [topic],
  holds: (around) => {
    const answer = answerTo(topic, around)
    return answer === undefined ? undefined : answer !== null
  },
})

/** The number is larger than this. */
export const moreThan = (topic: FactTopic, number: number): Condition => ({
  looksAt: [topic],
  holds: (around) => {
    const answer = answerTo(topic, around)
    return typeof answer === 'number' ? answer > number : undefined
  },
})

/** The child has reached `from` full years and not yet `before`. Never taken as a no: a child grows into the question. */
export const aged = (from: number, before: number): Condition => ({
  looksAt: ['child.birthDate'],
  holds: (around) => {
    const answer = answerTo('child.birthDate', around)
    const born = typeof answer === 'string' ? parseDay(answer) : undefined
    if (born === undefined) return undefined
    const age = yearsCompleted(born, around.on)
    return (age >= from && age < before) || undefined
  },
})

/** All of them hold; a no of one is a no. */
export const all = (...conditions: readonly Condition[]): Condition => ({
  looksAt: conditions.flatMap((each) => each.looksAt),
  holds: (around) => {
    const held = conditions.map((each) => each.holds(around))
    if (held.includes(false)) return false
    return held.every(Boolean) || undefined
  },
})

/** One of them holds. */
export const either = (...conditions: readonly Condition[]): Condition => ({
  looksAt: conditions.flatMap((each) => each.looksAt),
  holds: (around) => {
    const held = conditions.map((each) => each.holds(around))
    if (held.some(Boolean)) return true
    return held.every((each) => each === false) ? false : undefined
  },
})

/** It is said not to hold, or not said at all: waiting for another answer would hide the question from most. */
export const unless = (condition: Condition): Condition => ({
  looksAt: [],
  holds: (around) => condition.holds(around) !== true,
})
