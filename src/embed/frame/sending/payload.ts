import type { Household } from '../../../../rules/household'
import { formatDay, type DayNumber } from '../../../../rules/language/calendar'
import type { Outcome } from '../../../engine'
import { contractOutcome } from '../../../headless'
import type { Accepted, FromFrame } from '../../protocol'

interface Sendable {
  readonly household: Household
  readonly outcomes: readonly Outcome[]
  readonly on: DayNumber
  readonly rules: string
}

/** What would be sent, as the text that the citizen can read: answers as a household file, results as the contract has them. */
export function payloadText({ household, outcomes, on, rules }: Sendable, chosen: ReadonlySet<Accepted>): string {
  const payload = {
    on: formatDay(on),
    rules,
    ...(chosen.has('answers') ? { household } : {}),
    ...(chosen.has('results') ? { outcomes: outcomes.map(contractOutcome) } : {}),
  }
  return JSON.stringify(payload, null, 2)
}

/** The message made of exactly that text. */
export const sentFrom = (text: string): Extract<FromFrame, { kind: 'sent' }> => ({
  ...(JSON.parse(text) as Omit<Extract<FromFrame, { kind: 'sent' }>, 'kind'>),
  kind: 'sent',
})
