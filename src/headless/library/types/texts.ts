import type { Language, Path, PlaceCode } from './basic'

/** What is said of a benefit. */
export interface BenefitText {
  readonly name: string
  /** What it gives, in a sentence. */
  readonly gives?: string
  /** How it is claimed. */
  readonly apply?: string
}

/** What is said of a document. */
export interface DocumentText {
  readonly title: string
  readonly number?: string
  readonly issuer?: string
  readonly standing?: string
}

/** How a fact is asked for. */
export interface QuestionText {
  readonly label: string
  readonly hint?: string
  /** The words of each option, by its value in the household. */
  readonly options?: Readonly<Record<string, string>>
}

/** The words of some places in one language. */
export interface Texts {
  readonly language: Language
  /** Of a benefit by its id; undefined of one whose place was not asked for. */
  readonly benefit: (id: string) => BenefitText | undefined
  /** Of a condition or an open point of a benefit, by its name. */
  readonly condition: (benefit: string, name: string) => string | undefined
  /** What has to be done by a deadline of a benefit. */
  readonly deadline: (benefit: string, name: string) => string | undefined
  readonly document: (id: string) => DocumentText | undefined
  /** Of a place by its code; the code itself where it is not known. */
  readonly place: (code: PlaceCode) => string
  /** How the answer at a path, or of a topic, is asked for; `{{who}}` stands for the person meant. */
  readonly question: (path: Path) => QuestionText | undefined
  /** Why an answer is refused, as a half sentence after the name of the answer. */
  readonly fault: (code: string) => string | undefined
}
