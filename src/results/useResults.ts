import { useMemo } from 'react'
import { placesOf, type Facts, type Household } from '../../rules/household'
import type { Benefit, RuleDocument } from '../../rules/language'
import { parseDay, type DayNumber } from '../../rules/language/calendar'
import type { Outcome } from '../engine'
import { useAnswers, useRules, workOut, type RulesHere } from '../share'
import { useNamesOf } from './asked'
import { useDay, useText } from '../ui'
import { wordsFor, type Words } from './words'

/** Everything the pages of this room speak of. */
export interface Results {
  readonly household: Household
  readonly facts: Facts
  /** The day of the check, and whether the family chose another than today. */
  readonly on: DayNumber
  readonly chosen: boolean
  readonly places: readonly string[]
  readonly rules: readonly RulesHere[]
  readonly outcomes: readonly Outcome[]
  /** Where a benefit's rules and words are. */
  readonly home: (benefit: Benefit) => RulesHere
  readonly words: (benefit: Benefit) => Words
  /** Where a document is declared, and its words; a benefit may rest on law from above its own place. */
  readonly documentHome: (document: RuleDocument) => RulesHere
}

function homesOf(rules: readonly RulesHere[]): ReadonlyMap<string, RulesHere> {
  return new Map(rules.flatMap((here) => here.module.rules.benefits.map((benefit) => [benefit.id, here] as const)))
}

/** Works everything out for the answers there are. `besides` is a place to look at even if the family is not tied to it. */
export function useResults(besides?: string): Results {
  const { household, on: chosenDay } = useAnswers()
  const today = parseDay(useDay())
  const text = useText()
  const on = chosenDay ?? today ?? 0
  const places = useMemo(() => placesOf(household), [household])
  // Counties that are listed nowhere else are named on these pages too.
  useNamesOf(places)
  const rules = useRules(besides === undefined ? places : [...places, besides])
  // The list is new at every rendering; its places say whether it is another.
  const key = rules.map(({ place }) => place.code).join()
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const here = useMemo(() => rules, [key])
  const worked = useMemo(() => workOut(household, places, here, on), [household, places, here, on])
  return useMemo(() => {
    const homes = homesOf(here)
    const home = (benefit: Benefit): RulesHere => {
      const found = homes.get(benefit.id)
      if (!found) throw new Error(`nobody here has ${benefit.id}`)
      return found
    }
    const words = (benefit: Benefit): Words => wordsFor(home(benefit), text)
    const documentHome = (document: RuleDocument): RulesHere => {
      const found = here.find(({ module }) => module.documents.includes(document))
      if (!found) throw new Error(`nobody here has ${document.id}`)
      return found
    }
    return { ...worked, household, on, chosen: chosenDay !== undefined, places, rules: here, home, words, documentHome }
  }, [worked, household, on, chosenDay, places, here, text])
}
