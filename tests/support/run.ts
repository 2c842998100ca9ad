import { evaluate, type Outcome } from '../../src/engine'
import { prepare, readHousehold } from '../../rules/household'
import type { PlaceRules } from '../../rules/language'
import { parseDay } from '../../rules/language/calendar'
import { within } from '../../rules/registry'

export interface Run {
  readonly outcomes: readonly Outcome[]
  /** The one outcome of a benefit for a subject. Throws when there is none. */
  readonly of: (benefit: string, subject?: string) => Outcome
  /** Every outcome that cites a clause. */
  readonly citing: (clause: string) => readonly Outcome[]
}

/** Works rules out for a household file on a day, as the command would. Throws on a file that does not fit. */
export function run(rules: readonly PlaceRules[], household: object, on: string, named: readonly string[] = []): Run {
  const day = parseDay(on)
  if (day === undefined) throw new Error(`not a day: ${on}`)
  const reading = readHousehold(household, day)
  if (reading.faults) throw new Error(JSON.stringify(reading.faults))
  const outcomes = evaluate(rules, prepare(reading.household, named), day, within)
  return {
    outcomes,
    of: (benefit, subject = 'household') => {
      const found = outcomes.find((outcome) => outcome.benefit.id === benefit && outcome.subject === subject)
      if (!found) throw new Error(`no outcome of ${benefit} for ${subject}`)
      return found
    },
    citing: (clause) => outcomes.filter((outcome) => outcome.basis.some((citation) => citation.clause === clause)),
  }
}
