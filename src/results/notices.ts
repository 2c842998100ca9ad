import type { RuleDocument, Standing } from '../../rules/language'
import type { DayNumber } from '../../rules/language/calendar'
import { isDraft, isLaw, type Outcome } from '../engine'

/** What the first lines of the page say of one document that is not law. */
export interface Notice {
  readonly document: RuleDocument
  readonly standing: Exclude<Standing, 'in-force' | 'trial'>
  /** Its last day, where it is over. */
  readonly until?: DayNumber
  /** How many benefits of this family hang on it. */
  readonly benefits: number
}

export interface Notices {
  readonly expired: readonly Notice[]
  readonly drafts: readonly Notice[]
  /** Nothing the family may have rests on law. */
  readonly nothingElse: boolean
}

/** A draft past its own term was never law: it is over all the same, and said to be so. */
const over = ({ status }: Outcome): boolean => status === 'ended'
const open = ({ status }: Outcome): boolean => status === 'eligible' || status === 'undetermined' || status === 'upcoming'

function noticesOf(outcomes: readonly Outcome[]): Notice[] {
  const byDocument = new Map<string, Outcome[]>()
  for (const outcome of outcomes) {
    const id = outcome.basis[0]?.document.id ?? ''
    byDocument.set(id, [...(byDocument.get(id) ?? []), outcome])
  }
  return [...byDocument.values()].flatMap((group) => {
    const [first] = group
    const document = first?.basis[0]?.document
    if (!first || !document || first.standing === 'in-force' || first.standing === 'trial') return []
    const benefits = new Set(group.map(({ benefit }) => benefit.id)).size
    return [{ document, standing: first.standing, ...(document.until === undefined ? {} : { until: document.until }), benefits }]
  })
}

/** The truth about the documents, before any figure: which plans are over, which were never decided. */
export function noticesFor(outcomes: readonly Outcome[]): Notices {
  const drafts = outcomes.filter((outcome) => open(outcome) && isDraft(outcome.standing))
  return {
    expired: noticesOf(outcomes.filter(over)),
    drafts: noticesOf(drafts),
    nothingElse: !outcomes.some((outcome) => open(outcome) && isLaw(outcome)),
  }
}
