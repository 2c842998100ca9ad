import { useMemo } from 'react'
import { placesOf, prepare, type Household } from '../../rules/household'
import type { Benefit } from '../../rules/language'
import type { DayNumber } from '../../rules/language/calendar'
import { within } from '../../rules/registry'
import { evaluate, type Outcome } from '../engine'
import { useRules, type RulesHere } from '../share'
import { useText, type Text } from '../ui'
import { wordsFor, type Words } from './others'

/** What one situation comes to, by the rules of its own places. */
export interface Future {
  readonly household: Household
  readonly outcomes: readonly Outcome[]
  readonly rules: readonly RulesHere[]
}

/** The rules that speak to a household. Suspends until they are there. */
export function useRulesOf(household: Household): readonly RulesHere[] {
  return useRules(placesOf(household))
}

/** Works a household out. */
export function futureOf(household: Household, rules: readonly RulesHere[], on: DayNumber): Future {
  const facts = prepare(household, placesOf(household))
  return {
    household,
    rules,
    outcomes: evaluate(
      rules.map(({ module }) => module.rules),
      facts,
      on,
      within,
    ),
  }
}

/** What a household comes to on a day. Suspends until the rules of its places are there. */
export function useFuture(household: Household, on: DayNumber): Future {
  const rules = useRulesOf(household)
  const key = rules.map(({ place }) => place.code).join()
  // The list is new at every rendering; its places say whether it is another.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  return useMemo(() => futureOf(household, rules, on), [household, key, on])
}

/** Whose rules a benefit is. */
export interface Homes {
  readonly home: (benefit: Benefit) => RulesHere
  readonly words: (benefit: Benefit) => Words
  readonly rules: readonly RulesHere[]
}

/** Whose rules the benefits of several futures are, and their words. */
export function homesOf(futures: readonly Pick<Future, 'rules'>[], text: Text): Homes {
  const rules = [...new Map(futures.flatMap((future) => future.rules).map((here) => [here.place.code, here])).values()]
  const byId = new Map(rules.flatMap((here) => here.module.rules.benefits.map((benefit) => [benefit.id, here] as const)))
  const home = (benefit: Benefit): RulesHere => {
    const found = byId.get(benefit.id)
    if (!found) throw new Error(`nobody here has ${benefit.id}`)
    return found
  }
  return { rules, home, words: (benefit) => wordsFor(home(benefit), text) }
}

export function useHomes(...futures: readonly Pick<Future, 'rules'>[]): Homes {
  const text = useText()
  return homesOf(futures, text)
}
