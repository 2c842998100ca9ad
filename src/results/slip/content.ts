import { claims, isDraft, isLaw, questionsOf, type Outcome } from '../../engine'
import { gently, mannersFor } from '../asked'
import { rowsOf, type ResultRow } from '../rows'
import { foldNames, type FoldName } from '../sections'
import { sectionsFor } from '../sections-for'
import type { Results } from '../useResults'
import { notNowOf, type NotNow } from './not-now'

/** What waits for answers, and for which. */
export interface OpenRow {
  readonly row: ResultRow
  /** Paths of the answers, those to be asked first in the place of what hangs on them. */
  readonly questions: readonly string[]
}

/** What a slip tells of a family: law first and alone; drafts and what is over only as what they are. */
export interface SlipContent {
  /** What looks eligible and leads with a figure, in the order of the page of results. */
  readonly found: readonly ResultRow[]
  /** What looks eligible without one. */
  readonly named: Readonly<Record<FoldName, readonly ResultRow[]>>
  readonly later: readonly ResultRow[]
  readonly open: readonly OpenRow[]
  /** How many more wait for what nobody is asked on paper. */
  readonly openElse: number
  readonly not: NotNow
  /** What drafts would give, and what a plan gave until it ended. */
  readonly drafts: readonly ResultRow[]
  readonly ended: readonly ResultRow[]
}

const lawOnly = (rows: readonly ResultRow[]): ResultRow[] =>
  rows.filter(({ outcome }) => isLaw(outcome)).map((row) => ({ ...row, topUps: row.topUps.filter(({ outcome }) => isLaw(outcome)) }))

/** The questions that a line of the slip waits for. */
export function questionsFor({ outcomes }: ResultRow, { household, on }: Results): string[] {
  const manners = mannersFor(household, on)
  return [...new Set(outcomes.flatMap((outcome) => questionsOf(outcome, manners)))]
}

const eligible = ({ status }: Outcome): boolean => status === 'eligible'

/** Everything the slip tells; some benefits, by id, left out by whoever prints it. */
export function contentOf(results: Results, left: ReadonlySet<string>): SlipContent {
  const sections = sectionsFor(results)
  const { decided, unspecified, priorities, services } = sections.folds
  const outcomes = claims(results.outcomes)
  const kept = (rows: readonly ResultRow[]): ResultRow[] => lawOnly(rows).filter(({ outcome }) => !left.has(outcome.benefit.id))
  const waiting = rowsOf(outcomes.filter((outcome) => outcome.status === 'undetermined' && isLaw(outcome)))
  const open = waiting.map((row) => ({ row, questions: questionsFor(row, results) }))
  const asked = open.filter(({ questions }) => !questions.some(gently))
  return {
    found: kept(sections.categories.flatMap(({ rows }) => rows)),
    named: {
      decided: kept(decided),
      unspecified: kept(unspecified),
      priorities: kept(priorities),
      services: kept(services),
    },
    later: lawOnly(sections.later),
    open: asked,
    openElse: open.length - asked.length,
    not: notNowOf(sections.not, outcomes),
    drafts: rowsOf(outcomes.filter((outcome) => eligible(outcome) && isDraft(outcome.standing))),
    ended: sections.ended,
  }
}

/** Everything that looks eligible, whichever way it is told. */
export const allFound = ({ found, named }: SlipContent): ResultRow[] => [...found, ...foldNames.flatMap((name) => named[name])]
