import { claims, isDraft, type Outcome } from '../../engine'
import { askFirst } from '../../questionnaire'
import { categories, forExpectedChild, rowsOf, type ResultRow, type Results } from '../../results'

/** How a benefit stands, in the order of the table. */
export const standings = ['open', 'yes', 'decided', 'draft', 'later', 'ended', 'not'] as const
export type FoundStanding = (typeof standings)[number]

/** The part of the table that an outcome stands in. What is no law, and may still be claimed one day, stands apart. */
export function standingOf(outcome: Outcome): FoundStanding {
  const { status, certainty, standing } = outcome
  switch (status) {
    case 'ineligible':
      return 'not'
    case 'ended':
      return 'ended'
    case 'undetermined':
      return isDraft(standing) ? 'draft' : 'open'
    case 'eligible':
      return isDraft(standing) ? 'draft' : certainty === 'discretionary' ? 'decided' : 'yes'
    case 'upcoming':
      return isDraft(standing) ? 'draft' : 'later'
  }
}

/** Whether an outcome waits for the answer to a question, or for one that comes after it. */
export function hangsOn({ missing, doubts }: Outcome, at: string, { household, on }: Pick<Results, 'household' | 'on'>): boolean {
  return [...missing, ...doubts.flatMap((doubt) => doubt.missing)].some((path) => path === at || askFirst(path, household, on) === at)
}

/** As the page of results has them: money first; what the document gives no figure for, after all that has one. */
function placeOf({ outcome: { benefit, status, value } }: ResultRow): number {
  const bare = status === 'eligible' && value?.min === undefined
  return categories.indexOf(benefit.category) + (bare ? categories.length : 0)
}

export interface FoundPart {
  readonly standing: FoundStanding
  readonly rows: readonly ResultRow[]
}

/** Everything found, part by part, each by its kind of help and then by worth; what begins later by its day. */
export function partsOf(results: Results): readonly FoundPart[] {
  const { outcomes, household, places, on, rules } = results
  const expected = forExpectedChild(
    rules.map(({ module }) => module.rules),
    household,
    places,
    on,
  )
  const all = claims([...outcomes, ...expected])
  return standings.map((standing) => {
    const rows = rowsOf(all.filter((outcome) => standingOf(outcome) === standing))
    const byDay = (a: ResultRow, b: ResultRow): number => (a.outcome.from ?? 0) - (b.outcome.from ?? 0)
    return { standing, rows: rows.sort(standing === 'later' ? byDay : (a, b) => placeOf(a) - placeOf(b)) }
  })
}
