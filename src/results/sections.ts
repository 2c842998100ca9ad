import type { Category } from '../../rules/language'
import { claims, isDraft, isFigureUnknown, isLaw, isReported, type Manners, type Outcome } from '../engine'
import { openQuestions, type OpenQuestion } from './questions'
import { rowsOf, type ResultRow } from './rows'

/** In the order of the page. */
export const categories: readonly Category[] = ['money', 'fees', 'tax', 'leave', 'housing', 'reimbursement', 'priority', 'services', 'jobs']

export interface CategorySection {
  readonly category: Category
  readonly rows: readonly ResultRow[]
}

/** What comes after the figures, folded: one line each. */
export type FoldName = 'decided' | 'unspecified' | 'priorities' | 'services'
export const foldNames: readonly FoldName[] = ['decided', 'unspecified', 'priorities', 'services']

export interface Counts {
  readonly eligible: number
  readonly open: number
  readonly decided: number
  /** What the drafts hold, counted apart. */
  readonly inDrafts: number
  /** Law by a single report, counted apart as well. */
  readonly reported: number
}

export interface Sections {
  readonly categories: readonly CategorySection[]
  readonly folds: Readonly<Record<FoldName, readonly ResultRow[]>>
  readonly questions: readonly OpenQuestion[]
  readonly later: readonly ResultRow[]
  /** Over, after the family's answers fitted; and over, with nothing known of whether they did. */
  readonly ended: readonly ResultRow[]
  readonly endedOpen: readonly ResultRow[]
  readonly not: readonly ResultRow[]
  readonly counts: Counts
}

const hasFigure = ({ value }: Outcome): boolean => value?.min !== undefined

/** Into which fold an eligible outcome goes; none for those that lead with a figure. */
function foldOf(outcome: Outcome): FoldName | undefined {
  const kind = outcome.value?.kind
  if (outcome.certainty === 'discretionary') return 'decided'
  if (kind === 'priority') return 'priorities'
  if (kind === 'service') return 'services'
  // A figure that only an answer keeps open, or that has run out, is not one that the document leaves out.
  return hasFigure(outcome) || outcome.missing.length > 0 || isFigureUnknown(outcome) ? undefined : 'unspecified'
}

const met = ({ conditions }: Outcome): boolean => conditions.every(({ verdict }) => verdict === 'yes')
const bySoonest = (a: ResultRow, b: ResultRow): number => (a.outcome.from ?? 0) - (b.outcome.from ?? 0)
/** Benefits, not people: one for three children is one. */
export const howMany = (outcomes: readonly Outcome[]): number => new Set(outcomes.map(({ benefit }) => benefit.id)).size

/** Would be there now, or later, or perhaps. */
const claimed = ({ status }: Outcome): boolean => status !== 'ineligible' && status !== 'ended'

function countsOf(outcomes: readonly Outcome[]): Counts {
  const may = outcomes.filter(({ status }) => status === 'eligible' || status === 'undetermined')
  const law = may.filter(isLaw)
  const eligible = law.filter((outcome) => outcome.status === 'eligible' && !isReported(outcome))
  return {
    eligible: howMany(eligible.filter(({ certainty }) => certainty !== 'discretionary')),
    decided: howMany(eligible.filter(({ certainty }) => certainty === 'discretionary')),
    reported: howMany(law.filter((outcome) => outcome.status === 'eligible' && isReported(outcome))),
    open: howMany(law.filter(({ status }) => status === 'undetermined')),
    inDrafts: howMany(outcomes.filter((outcome) => isDraft(outcome.standing) && claimed(outcome))),
  }
}

/** Everything the results page shows, in its order. */
export function sectionsOf(all: readonly Outcome[], manners?: Manners): Sections {
  const outcomes = claims(all)
  const having = (status: Outcome['status']): Outcome[] => outcomes.filter((outcome) => outcome.status === status)
  const eligible = having('eligible')
  const folded = (name: FoldName): ResultRow[] => rowsOf(eligible.filter((outcome) => foldOf(outcome) === name))
  const figured = rowsOf(eligible.filter((outcome) => foldOf(outcome) === undefined))
  const ended = having('ended')
  return {
    categories: categories
      .map((category) => ({ category, rows: lawFirst(figured.filter(({ outcome }) => outcome.benefit.category === category)) }))
      .filter(({ rows }) => rows.length > 0),
    folds: {
      decided: folded('decided'),
      unspecified: folded('unspecified'),
      priorities: folded('priorities'),
      services: folded('services'),
    },
    questions: openQuestions([...having('undetermined'), ...eligible.filter(({ missing }) => missing.length > 0)], manners),
    later: rowsOf(having('upcoming')).sort(bySoonest),
    ended: rowsOf(ended.filter(met)),
    endedOpen: rowsOf(ended.filter((outcome) => !met(outcome))),
    not: rowsOf(having('ineligible')),
    counts: countsOf(outcomes),
  }
}

const lawFirst = (rows: readonly ResultRow[]): ResultRow[] => [
  ...rows.filter(({ outcome }) => isLaw(outcome)),
  ...rows.filter(({ outcome }) => !isLaw(outcome)),
]
