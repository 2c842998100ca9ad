import type { Attestation, Citation, Lost } from '../../../rules/language'
import type { DayNumber } from '../../../rules/language/calendar'
import type { Outcome } from '../outcome'

interface Common {
  readonly outcome: Outcome
  /** Keys its words. */
  readonly name: string
  readonly lost: Lost
  /** The provisions that set the day. */
  readonly basis: readonly Citation[]
  /** How well they are known. */
  readonly attested: Attestation
}

/** One whose last day is settled. */
export interface SettledDeadline extends Common {
  /** `depends` where it is still open whether the benefit fits, or whether there is anything left to do. */
  readonly state: 'sure' | 'depends'
  /** The last day on which it can still be done. */
  readonly by: DayNumber
  /** What a family that misses it loses, in yuan; absent where nobody can say. */
  readonly amount?: number
  /** Paths of the answers on which it depends. */
  readonly missing: readonly string[]
}

/** One whose last day hangs on answers. */
export interface OpenDeadline extends Common {
  readonly state: 'open'
  readonly missing: readonly string[]
}

export type BenefitDeadline = SettledDeadline | OpenDeadline
