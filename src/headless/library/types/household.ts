import type { Day, Path, PlaceCode } from './basic'
import type { Housing } from './housing'
import type { Child, Elder, Open, Parent } from './people'

/**
 * What a family has told of itself. Every answer may be left out: verdicts are then bounds, true of every way to complete
 * them. `null` says that there is none of it. Money is in yuan with two decimals at most, areas in square metres.
 */
export interface Household {
  /** Where the family lives. */
  residence?: Open<PlaceCode>
  mother?: Open<Parent | null>
  father?: Open<Parent | null>
  /** 20 at most. */
  children?: Open<Child[]>
  /** 20 at most. */
  elders?: Open<Elder[]>
  marriage?: Open<Marriage>
  planningChild?: Open<boolean>
  pregnancy?: Open<Pregnancy | null>
  pregnancyLoss?: Open<PregnancyLoss | null>
  /** The mother's life was or is in danger in a pregnancy or birth, now or within the last year. */
  criticalPregnancy?: Open<boolean>
  assistedReproduction?: Open<AssistedReproduction | null>
  housing?: Open<Housing>
  /** A special family in the meaning of the family-planning rules. */
  specialFamily?: Open<'none' | 'child-died' | 'child-disabled'>
  planFamily?: Open<'none' | 'only-child-certificate' | 'rural-two-daughters'>
  hardship?: Open<'none' | 'low-income' | 'dibao'>
}

/** The parents' marriage. */
export interface Marriage {
  registeredOn?: Open<Day | null>
  plannedOn?: Open<Day | null>
}

/** A pregnancy that goes on. */
export interface Pregnancy {
  dueDate?: Open<Day>
  babies?: Open<number>
  /** Yuan so far. */
  antenatalCost?: Open<number>
  highRisk?: Open<boolean>
}

/** A pregnancy that the mother lost. */
export interface PregnancyLoss {
  on?: Open<Day>
  /** Full months it had lasted. */
  months?: Open<number>
}

/** Assisted reproduction. */
export interface AssistedReproduction {
  inTreatment?: Open<boolean>
  licensedHospital?: Open<boolean>
  /** Yuan. */
  selfPaid?: Open<number>
  doctorAdvisedRest?: Open<boolean>
}

/** Why an answer is refused. More codes may be added in a minor version. */
export type FaultCode =
  | 'not-a-date'
  | 'not-a-place'
  | 'not-an-option'
  | 'not-yes-or-no'
  | 'not-a-number'
  | 'not-whole'
  | 'too-small'
  | 'too-large'
  | 'too-fine'
  | 'not-text'
  | 'not-an-id'
  | 'not-a-list'
  | 'too-many'
  | 'not-a-record'
  | 'unknown-key'
  | 'not-null'
  | 'not-json'
  | 'not-csv'
  | 'same-id'
  | 'after-the-day'
  | 'before-birth'
  | 'births-too-close'
  | 'parent-too-young'
  | 'more-than-owned'

/** One thing wrong with a household. */
export interface Fault {
  /** Empty for the household as a whole. */
  readonly path: Path
  readonly code: FaultCode
}

/** A household that was read, or everything that is wrong with it. */
export type Reading =
  { readonly household: Household; readonly faults?: never } | { readonly household?: never; readonly faults: readonly [Fault, ...Fault[]] }
