import type { Outcome, OutcomeValue, Verdict } from '../engine'
import { formatDay } from '../../rules/language/calendar'

/** One element of the contract: what one benefit comes to for one subject. Money in yuan, days as YYYY-MM-DD. */
export interface ContractOutcome {
  readonly benefit: string
  readonly subject: string
  readonly status: Outcome['status']
  readonly certainty: Outcome['certainty']
  readonly standing: Outcome['standing']
  readonly value?: OutcomeValue
  readonly payable?: number
  readonly schedule?: Outcome['schedule']
  /** Yuan a year of income tax that a deduction spares. */
  readonly taxSaved?: Outcome['taxSaved']
  /** Present where the rule is reported on a single page only. */
  readonly attested?: 'single'
  readonly conditions: readonly { readonly name: string; readonly verdict: Verdict }[]
  readonly missing: readonly string[]
  readonly from?: string
  readonly until?: string
  readonly basis: readonly { readonly document: string; readonly clause: string }[]
}

/** Writes an outcome as the contract has it. */
export function contractOutcome(outcome: Outcome): ContractOutcome {
  return {
    benefit: outcome.benefit.id,
    subject: outcome.subject,
    status: outcome.status,
    certainty: outcome.certainty,
    standing: outcome.standing,
    ...(outcome.value ? { value: outcome.value } : {}),
    ...(outcome.payable === undefined ? {} : { payable: outcome.payable }),
    ...(outcome.schedule ? { schedule: outcome.schedule } : {}),
    ...(outcome.taxSaved === undefined ? {} : { taxSaved: outcome.taxSaved }),
    ...(outcome.attested === 'confirmed' ? {} : { attested: outcome.attested }),
    conditions: outcome.conditions.map(({ name, verdict }) => ({ name, verdict })),
    missing: outcome.missing,
    ...(outcome.from === undefined ? {} : { from: formatDay(outcome.from) }),
    ...(outcome.until === undefined ? {} : { until: formatDay(outcome.until) }),
    basis: outcome.basis.map(({ document, clause }) => ({ document: document.id, clause })),
  }
}
