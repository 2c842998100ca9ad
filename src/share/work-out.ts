import { prepare, type Facts, type Household } from '../../rules/household'
import type { DayNumber } from '../../rules/language/calendar'
import { within } from '../../rules/registry'
import { evaluate, type Outcome } from '../engine'
import { onForget } from './forget'
import type { RulesHere } from './use-rules'

/** What the answers come to. */
export interface Worked {
  readonly facts: Facts
  readonly outcomes: readonly Outcome[]
}

interface Remembered {
  readonly household: Household
  readonly on: DayNumber
  readonly key: string
  readonly worked: Worked
}

let last: Remembered | undefined
onForget(() => (last = undefined))

/** Works everything out for a household, once for all who ask on the same page. `places` are those it has named as its own. */
export function workOut(household: Household, places: readonly string[], rules: readonly RulesHere[], on: DayNumber): Worked {
  const key = [...places, '|', ...rules.map(({ place }) => place.code)].join()
  if (last?.household === household && last.on === on && last.key === key) return last.worked
  const facts = prepare(household, places)
  const worked = {
    facts,
    outcomes: evaluate(
      rules.map(({ module }) => module.rules),
      facts,
      on,
      within,
    ),
  }
  last = { household, on, key, worked }
  return worked
}
