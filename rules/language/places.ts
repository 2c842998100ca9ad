import type { Attestation, DocumentStanding } from './documents'

/** Languages in which every text exists. Chinese is the first. */
export type Language = 'zh-CN' | 'en'
export type InLanguages = Readonly<Record<Language, string>>

/** What the list of places says of a document before its rules are loaded. */
export interface DocumentSummary {
  readonly id: string
  readonly standing: DocumentStanding
  readonly from?: string
  readonly until?: string
  /** Number of provisions in its register. */
  readonly clauses: number
  readonly title: InLanguages
}

/** Why a finding about the law gives no benefit of its own. A closed list: each has its words in every language. */
export type WhyNotModelled =
  | 'general-support' // a policy or goal without a right or an amount
  | 'to-employers' // paid to, or asked of, employers; the family claims nothing
  | 'elsewhere' // the rule of another place, found beside the one looked for
  | 'superseded' // an older figure, or one that better sources replace
  | 'not-for-families' // law in force, but no family benefit
  | 'details-unknown' // a right whose conditions or figures nobody could find

/** What a survey of the law found, and what became of it here. */
export interface LawFinding {
  /** The part of the survey and its number: `zhejiang B6`. */
  readonly row: string
  readonly attested: Attestation
  /** Benefits that hold it. */
  readonly benefits?: readonly string[]
  readonly why?: WhyNotModelled
}
