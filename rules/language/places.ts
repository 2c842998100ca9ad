import type { DocumentStanding } from './documents'

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
