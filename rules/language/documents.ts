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

/** One provision: its kind, and why not where no benefit rests on it. */
export interface Clause {
  readonly kind: ClauseKind
  readonly why?: WhyNotClaimable
}

export interface RuleDocument {
  readonly id: string
  readonly standing: DocumentStanding
  /** First and last day of its term; absent where the document states none. */
  readonly from?: DayNumber
  readonly until?: DayNumber
  /** The day somebody last held these rules against the text. */
  readonly checkedOn: DayNumber
  readonly clauses: Readonly<Record<string, Clause>>
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

/** Declares a document: identity, standing, term and the register of its provisions. Throws on a date that is none. */
export function ruleDocument(declared: Declaration): RuleDocument {
  return {
    id: declared.id,
    standing: declared.standing,
    ...(declared.from === undefined ? {} : { from: dayOrThrow(declared.from) }),
    ...(declared.until === undefined ? {} : { until: dayOrThrow(declared.until) }),
    checkedOn: dayOrThrow(declared.checkedOn),
    clauses: declared.clauses,
  }
}

/** Cites clauses of one document. Throws on a clause that its register does not have. */
export function cite(document: RuleDocument, ...clauses: readonly [string, ...string[]]): readonly Citation[] {
  return clauses.map((clause) => {
    if (document.clauses[clause] === undefined) throw new RangeError(`${document.id} has no clause ${clause}`)
    return { document, clause }
  })
}

/** The standing of a document on a day: past its term it has expired, whatever it was before. */
export function standingOn(document: RuleDocument, on: DayNumber): Standing {
  return document.until !== undefined && on > document.until ? 'expired' : document.standing
}
