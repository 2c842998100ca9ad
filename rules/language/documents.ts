import { parseDay, type DayNumber } from './calendar'

/** How far a document is law. `expired` is never written down: it follows from the term and the day. */
export type DocumentStanding = 'in-force' | 'trial' | 'consultation-draft' | 'submitted-draft'
export type Standing = DocumentStanding | 'expired'

/** What the register says a provision is. */
export type ClauseKind = 'entitlement' | 'discretionary' | 'delegated' | 'service' | 'priority' | 'planned' | 'institutional'

/** Why a provision gives a family nothing to claim. A closed list: each has its words in every language. */
export type WhyNotClaimable =
  | 'duty-of-offices' // tells offices to organise, coordinate, supervise
  | 'publicity' // campaigns, education of the public
  | 'facilities' // builds or equips places; open to all, nothing to claim
  | 'staff-and-training' // recruits or trains staff
  | 'providers' // addressed to nurseries, hospitals, employers as bodies
  | 'target' // a goal in numbers for bodies
  | 'funding' // budgets and money between bodies
  | 'monitoring' // statistics, registers, evaluation
  | 'plan-only' // announced, to be explored; nothing to claim yet
  | 'general-aim' // principle or aim

/** How well a provision of law is known: read in the text itself or on independent pages, or on a single page. What is known worse has no place here. */
export type Attestation = 'confirmed' | 'single'

/** What is said of any provision: its kind, and why not where no benefit rests on it. */
interface Provision {
  readonly kind: ClauseKind
  readonly why?: WhyNotClaimable
  /** Absent where the text itself was read. */
  readonly attested?: Attestation
  /** Where it was read, without `https://`. */
  readonly addresses?: readonly string[]
}

/** One provision as a register declares it. `from` and `until`, written 'YYYY-MM-DD', are its own term where it is not its document's. */
export interface Clause extends Provision {
  readonly from?: string
  readonly until?: string
}

/** One provision as the rest of the program reads it. */
export interface RegisteredClause extends Provision {
  readonly from?: DayNumber
  readonly until?: DayNumber
}

export interface RuleDocument {
  readonly id: string
  readonly standing: DocumentStanding
  /** First and last day of its term; absent where the document states none. */
  readonly from?: DayNumber
  readonly until?: DayNumber
  /** The day somebody last held these rules against the text. */
  readonly checkedOn: DayNumber
  /** A law is registered only as far as rules rest on it; a plan with every provision it has. */
  readonly law: boolean
  /** The ids of its provisions end with their articles. Elsewhere a number in an id is none of the document's. */
  readonly numbered: boolean
  readonly clauses: Readonly<Record<string, RegisteredClause>>
}

interface Declaration {
  readonly id: string
  readonly standing: DocumentStanding
  readonly from?: string
  readonly until?: string
  readonly checkedOn: string
  readonly clauses: Readonly<Record<string, Clause>>
}

/** A clause cited: the document, and the clause's id in its register. */
export interface Citation {
  readonly document: RuleDocument
  readonly clause: string
}

const dayOrThrow = (text: string): DayNumber => {
  const day = parseDay(text)
  if (day === undefined) throw new RangeError(`not a calendar day: ${text}`)
  return day
}

interface Term<T> {
  readonly from?: T
  readonly until?: T
}

const termFrom = ({ from, until }: Term<string>): Term<DayNumber> => ({
  ...(from === undefined ? {} : { from: dayOrThrow(from) }),
  ...(until === undefined ? {} : { until: dayOrThrow(until) }),
})

function documentFrom(declared: Declaration, law: boolean, numbered: boolean): RuleDocument {
  const clauses = Object.entries(declared.clauses).map(([id, { from: _from, until: _until, ...clause }]) => [
    id,
    { ...clause, ...termFrom(declared.clauses[id] as Clause) },
  ])
  return {
    id: declared.id,
    standing: declared.standing,
    ...termFrom(declared),
    checkedOn: dayOrThrow(declared.checkedOn),
    law,
    numbered,
    clauses: Object.fromEntries(clauses) as RuleDocument['clauses'],
  }
}

/** Declares a plan: identity, standing, term and the register of all its provisions. Throws on a date that is none. */
export function ruleDocument(declared: Declaration): RuleDocument {
  return documentFrom(declared, false, false)
}

interface LawDeclaration extends Omit<Declaration, 'standing'>, Partial<Pick<Declaration, 'standing'>> {
  /** The ids of its provisions end with their articles: `women-workers-7`. */
  readonly numbered?: boolean
}

/** Declares a law, regulation or notice of general force, with those of its provisions that rules rest on. Throws on a date that is none. */
export function law({ numbered = false, ...declared }: LawDeclaration): RuleDocument {
  return documentFrom({ standing: 'in-force', ...declared }, true, numbered)
}

/** Cites clauses of one document. Throws on a clause that its register does not have. */
export function cite(document: RuleDocument, ...clauses: readonly [string, ...string[]]): readonly Citation[] {
  return clauses.map((clause) => {
    if (document.clauses[clause] === undefined) throw new RangeError(`${document.id} has no clause ${clause}`)
    return { document, clause }
  })
}

/** The provision that is cited. */
export const clauseOf = ({ document, clause }: Citation): RegisteredClause => document.clauses[clause] as RegisteredClause

/** The term of a provision: its own first and last day, or those of its document. */
export function termOf(citation: Citation): Term<DayNumber> {
  const { from = citation.document.from, until = citation.document.until } = clauseOf(citation)
  return { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) }
}

/** The standing of a document on a day: past its term it has expired, whatever it was before. */
export function standingOn(document: RuleDocument, on: DayNumber): Standing {
  return document.until !== undefined && on > document.until ? 'expired' : document.standing
}

/** The standing of a provision on a day: past its own term it has expired, though its document may go on. */
export function standingOf(citation: Citation, on: DayNumber): Standing {
  const { until } = termOf(citation)
  return until !== undefined && on > until ? 'expired' : citation.document.standing
}

/** How well what is cited is known: as badly as the worst of it. */
export const attestationOf = (citations: readonly Citation[]): Attestation =>
  citations.some((citation) => clauseOf(citation).attested === 'single') ? 'single' : 'confirmed'
