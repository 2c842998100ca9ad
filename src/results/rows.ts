import { raised, worth, type Outcome } from '../engine'

/** One line of the results: one benefit, for everybody for whom it comes to the same. */
export interface ResultRow {
  readonly key: string
  /** Stands for all: they differ in their subject only. */
  readonly outcome: Outcome
  readonly outcomes: readonly Outcome[]
  /** What raises the figure of this one. */
  readonly topUps: readonly ResultRow[]
}

/** What has to agree for outcomes to share a line: the benefit, how it stands, and its figure. Their days may differ. */
function likeness({ benefit, status, standing, certainty, value, attested, from, missing, conditions }: Outcome): string {
  if (status === 'ineligible')
    return JSON.stringify([benefit.id, conditions.filter(({ verdict }) => verdict === 'no').map(({ name }) => name)])
  // Once it is over, it no longer matters how sure it was.
  if (status === 'ended') return JSON.stringify([benefit.id, status, value])
  return JSON.stringify([benefit.id, status, standing, certainty, value, attested, missing.length > 0, status === 'upcoming' && from])
}

function merged(outcomes: readonly Outcome[]): Omit<ResultRow, 'topUps'>[] {
  const groups = new Map<string, Outcome[]>()
  for (const outcome of outcomes) {
    const key = likeness(outcome)
    groups.set(key, [...(groups.get(key) ?? []), outcome])
  }
  return [...groups].map(([key, [outcome, ...rest]]) => ({ key, outcome: outcome as Outcome, outcomes: [outcome as Outcome, ...rest] }))
}

/** Outcomes as lines, those worth most first; law before drafts where they are worth the same. */
export function rowsOf(outcomes: readonly Outcome[]): ResultRow[] {
  const rows = merged(outcomes)
  const bases = rows.map((row) => raised(row.outcome, outcomes))
  const own = rows.filter((_, index) => bases[index] === undefined)
  return own
    .map((row) => ({
      ...row,
      topUps: rows.filter((_, index) => row.outcomes.some((one) => one === bases[index])).map((top) => ({ ...top, topUps: [] })),
    }))
    .sort((a, b) => worth(b.outcome) - worth(a.outcome))
}
