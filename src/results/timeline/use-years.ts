import { useMemo } from 'react'
import { asGrown, growingDays, prepare, type Facts, type Household } from '../../../rules/household'
import { addDays, dayFrom, yearOf, type DayNumber } from '../../../rules/language/calendar'
import { within } from '../../../rules/registry'
import { timeline, type Span, type Stretch } from '../../engine/timeline'
import { expectedBirth, type ExpectedBirth } from '../../share'
import type { Results } from '../useResults'

/** A family over whole calendar years, beginning with that of the check. */
export interface Years {
  readonly from: DayNumber
  readonly to: DayNumber
  readonly stretches: readonly Stretch[]
  /** The family as it is known on a day. */
  readonly factsOn: (day: DayNumber) => Facts
  /** A birth that falls into them. */
  readonly birth?: ExpectedBirth
  /** With whoever is born by the end, for names and seals. */
  readonly household: Household
}

/** Days on which the answers stand as they are. */
interface Age {
  readonly facts: Facts
  readonly span: Span
}

/**
 * Works the years out: with the answers as they are, as far as time leaves them standing, and from the day a child is due with
 * that child.
 */
function yearsOf({ household, rules, places, on }: Results, count: number): Years {
  const from = dayFrom(yearOf(on), 1, 1)
  const to = dayFrom(yearOf(on) + count - 1, 12, 31)
  const expected = expectedBirth(household, on)
  const birth = expected && expected.due <= to ? expected : undefined
  const own = rules.map(({ module }) => module.rules)
  const days = [...growingDays(household, on, to), ...(birth ? [birth.due] : [])]
  const starts = [from, ...[...new Set(days)].sort((a, b) => a - b)]
  const ages = starts.map((start, index): Age => {
    const next = starts[index + 1]
    const born = birth !== undefined && start >= birth.due
    const facts = prepare(asGrown(born ? birth.household : household, on, start), places)
    return { facts, span: { from: start, to: next === undefined ? to : addDays(next, -1), answeredOn: born ? birth.due : on } }
  })
  const stretches = ages.flatMap(({ facts, span }) => timeline(own, facts, span, within))
  const factsOn = (day: DayNumber): Facts => (ages.find(({ span }) => span.to >= day) ?? (ages[ages.length - 1] as Age)).facts
  return { from, to, stretches, factsOn, ...(birth ? { birth } : {}), household: birth?.household ?? household }
}

/** The same, once for the answers and the day. */
export const useYears = (results: Results, count: number): Years => useMemo(() => yearsOf(results, count), [results, count])
