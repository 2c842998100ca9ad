import type { Household } from '../../../rules/household'
import type { DayNumber } from '../../../rules/language/calendar'

/** What the family says of a change: days as YYYY-MM-DD, places as codes, options by their names. */
export type Values = Readonly<Record<string, string>>

interface Common {
  readonly name: string
  /** What is taken until the family says otherwise. */
  readonly start?: string
}

/** What is asked of a change itself. A choice among people offers members of the household (`mother`, `children[0]`). */
export type ChangeField =
  | (Common & { readonly is: 'day' })
  | (Common & { readonly is: 'place' })
  | (Common & { readonly is: 'choice'; readonly options: readonly string[] })
  | (Common & { readonly is: 'person'; readonly options: readonly string[] })

/** The household, what was said of the change, and the day of the check. */
export interface Situation {
  readonly household: Household
  readonly values: Values
  readonly on: DayNumber
}

/** One change of a family's life, as a pure function on the household file. */
export interface Change {
  readonly id: string
  /** Whether it can happen in this family on that day, as far as that is known. */
  readonly fits: (household: Household, on: DayNumber) => boolean
  readonly fields: (situation: Situation) => readonly ChangeField[]
  /** The household after it. Facts that it makes unknown are unanswered in it. Undefined while something needed is not said. */
  readonly apply: (situation: Situation) => Household | undefined
  /** What it is held against, where that is not the household as it is. */
  readonly before?: (situation: Situation) => Household | undefined
  /** Paths of facts that it brings up or has made unknown, and that the family may know. */
  readonly asks: (before: Household, after: Household) => readonly string[]
  /** Paths whose answers tell the two situations apart in a line. */
  readonly shows: (situation: Situation) => readonly string[]
}

/** What was said of every field, or what is taken until it is. */
export function filledIn(change: Change, situation: Situation): Situation {
  const starts = change.fields(situation).flatMap(({ name, start }) => (start === undefined ? [] : [[name, start] as const]))
  return { ...situation, values: { ...Object.fromEntries(starts), ...situation.values } }
}
