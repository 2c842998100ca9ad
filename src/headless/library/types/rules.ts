import type { Citation, Day, Language, PlaceCode } from './basic'
import type { Household } from './household'

/** Kinds of help. */
export type Category = 'money' | 'fees' | 'tax' | 'leave' | 'housing' | 'reimbursement' | 'priority' | 'services' | 'jobs'

/** For whom a benefit is worked out: once, or once for each of these. */
export type SubjectRole = 'household' | 'mother' | 'father' | 'each-child' | 'each-parent' | 'each-elder'

/** How sure a benefit is once its conditions hold: a right; as somebody decides; to be confirmed by an office; announced. */
export type Certainty = 'entitled' | 'discretionary' | 'delegated' | 'planned'

/** What is known of a benefit without any family. What else an object of this type holds is the library's own. */
export interface Benefit {
  /** `<place>/<name>`. Never given to another benefit. */
  readonly id: string
  readonly category: Category
  readonly subject: SubjectRole
  readonly certainty: Certainty
  /** Benefits that cannot be had together with this one. */
  readonly excludes: readonly string[]
  /** Benefits of higher law that this one carries out: one payment. */
  readonly implements: readonly string[]
  /** Older benefits that this one replaces. */
  readonly supersedes: readonly string[]
  /** Benefits whose figure this one raises. */
  readonly topsUp: readonly string[]
}

/** The rules of one place. */
export interface PlaceRules {
  readonly place: PlaceCode
  readonly benefits: readonly Benefit[]
}

/**
 * Rules that were loaded: plain data, which may be posted to a worker. Made by `loadPlaces` and `readPlaces` alone. Those made
 * by a library of another format are refused, and so are copies made by way of JSON, which loses what rules have in common:
 * `exportPlaces` writes them as JSON.
 */
export interface Rules {
  readonly format: 'yuhui-rules/1'
  /** Whose rules these are. */
  readonly codes: ReadonlySet<PlaceCode>
  /** The widest place first. */
  readonly places: readonly PlaceRules[]
}

/** What a household is worked out against. Nothing in here is ever changed, and nothing of it is kept. */
export interface Case {
  readonly rules: Rules
  /** Read anew by every function: one that does not fit is never worked out. */
  readonly household: Household
  /** The day of the verdict. Nothing here asks a clock. */
  readonly on: Day
  /**
   * Places that the family has named as its own besides its answers. While the household tells no residence, the first of
   * them is taken for it.
   */
  readonly places?: readonly PlaceCode[]
}

/** How far a document is law. */
export type DocumentStanding = 'in-force' | 'trial' | 'consultation-draft' | 'submitted-draft'

/** How far what a benefit rests on is law on the day. */
export type Standing = DocumentStanding | 'expired'

/** 'single' where a rule or figure is known from one page only, which nobody has confirmed. */
export type Attestation = 'confirmed' | 'single'

/** A text in every language. */
export type InLanguages = Readonly<Record<Language, string>>

/** A plan of a place. */
export interface DocumentSummary {
  readonly id: string
  readonly standing: DocumentStanding
  readonly from?: Day
  readonly until?: Day
  /** How many provisions its register has. */
  readonly clauses: number
  readonly title: InLanguages
}

/** A place of the administrative tree. */
export interface Place {
  readonly code: PlaceCode
  /** `null` of the nation. */
  readonly parent: PlaceCode | null
  readonly names: InLanguages
  /** The places above, in words; empty where the name says enough. */
  readonly region: InLanguages
  /** Whether it has rules of its own, which `loadPlaces` fetches. */
  readonly hasRules: boolean
  /** Its plans; its laws are known once its rules are loaded. */
  readonly documents: readonly DocumentSummary[]
}

/** A figure by date that a value rests on. */
export interface DatedFigure extends FigureTerm {
  /** The entry of the day; once it is outdated, the last one known; before all of them, the first. */
  readonly state: 'current' | 'outdated' | 'before'
  /** Yuan, hundredths, days or a plain number, as `unit` says; `null` where it was repealed. */
  readonly value: number | null
  readonly source: readonly Citation[]
  readonly attested: Attestation
  /** The day somebody last held it against its source. */
  readonly checkedOn: Day
}

interface FigureTerm {
  readonly from: Day
  readonly until?: Day
  readonly unit?: 'CNY' | 'percent' | 'days'
  readonly per?: 'month' | 'day' | 'year' | 'once' | 'birth' | 'child' | 'visit'
}
