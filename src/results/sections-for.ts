import { mannersFor } from './asked'
import { forExpectedChild } from './expected'
import { sectionsOf, type Sections } from './sections'
import type { Results } from './useResults'

/** The sections of these results, with what law will give for a child on the way. */
export function sectionsFor({ outcomes, household, rules, places, on }: Results): Sections {
  const expected = forExpectedChild(
    rules.map(({ module }) => module.rules),
    household,
    places,
    on,
  )
  return sectionsOf([...outcomes, ...expected], mannersFor(household, on))
}
