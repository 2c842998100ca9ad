import type { PlaceCode } from './basic'
import type { InLanguages, Rules } from './rules'

/** The rules of one place as JSON; its schema is `rulesSchema()`, its words are explained in docs/data.md. */
export interface RulesFile {
  readonly format: string
  readonly version: number
  /** Which edition of the rules it was written from. */
  readonly edition: string
  readonly place: { readonly code: PlaceCode; readonly parent: PlaceCode | null; readonly names: InLanguages }
  /** Facts, documents, benefits and the like. */
  readonly [part: string]: unknown
}

/** One reason why files of rules are refused. */
export interface RulesFault {
  /** Which of the files, counted from 0. */
  readonly file: number
  /** Where in it: 'benefits[3].conditions.fundHere.of[1]'; empty for the file as a whole. */
  readonly path: string
  /** Such as 'not-rules', 'other-version', 'twice'. More may be added in a minor version. */
  readonly code: string
}

/** Rules that were read, or everything that is wrong with their files. */
export type RulesReading =
  { readonly rules: Rules; readonly faults?: never } | { readonly rules?: never; readonly faults: readonly [RulesFault, ...RulesFault[]] }

/** A JSON Schema in the dialect of 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>
