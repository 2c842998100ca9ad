import type { ValueKind } from '../../../rules/language'
import { isLaw, isReported, type Outcome } from '../../engine'
import { gently } from '../asked'
import type { ResultRow } from '../rows'

/** More than these nobody reads on a slip. */
const most = 6

/** What does not fit, with the one condition that fails. */
export interface NotRow {
  readonly row: ResultRow
  readonly condition: string
}

export interface NotNow {
  readonly rows: readonly NotRow[]
  /** How many benefits more do not fit. */
  readonly more: number
}

/** What people come to a counter for, the likeliest first. */
const asked: readonly ValueKind[] = [
  'cash',
  'fee-reduction',
  'withdrawal-limit',
  'loan-limit',
  'leave-days',
  'reimbursement-cap',
  'tax-deduction',
]

const ids = (outcomes: readonly Outcome[]): Set<string> => new Set(outcomes.map(({ benefit }) => benefit.id))

/** The one condition that fails; undefined where several do, or where it touches what nobody is told unasked. */
function onlyFailing({ conditions }: Outcome): string | undefined {
  const [first, ...others] = conditions.filter(({ verdict }) => verdict === 'no')
  return first === undefined || others.length > 0 || first.used.some(gently) ? undefined : first.name
}

/**
 * Of what does not fit, the little that somebody may ask about: confirmed law with a figure that lacks one condition, and that nobody in the
 * family has in another way. The rest is counted.
 */
export function notNowOf(rows: readonly ResultRow[], among: readonly Outcome[]): NotNow {
  const had = among.filter(({ status }) => status === 'eligible' || status === 'undetermined' || status === 'upcoming')
  const hadIds = ids(had)
  const instead = (outcome: Outcome): boolean =>
    hadIds.has(outcome.benefit.id) ||
    outcome.benefit.excludes.some((id) => hadIds.has(id)) ||
    had.some(({ benefit }) => benefit.excludes.includes(outcome.benefit.id))
  const found = rows.flatMap((row): NotRow[] => {
    const { outcome } = row
    const condition = onlyFailing(outcome)
    const { kind, amount } = outcome.benefit.value
    const told = isLaw(outcome) && !isReported(outcome) && amount !== undefined && asked.includes(kind) && !instead(outcome)
    return told && condition !== undefined ? [{ row, condition }] : []
  })
  const likeliest = ({ row }: NotRow): number => asked.indexOf(row.outcome.benefit.value.kind)
  const shown = [...found].sort((a, b) => likeliest(a) - likeliest(b)).slice(0, most)
  const all = ids(rows.flatMap(({ outcomes }) => outcomes).filter(({ benefit }) => !hadIds.has(benefit.id)))
  const shownIds = ids(shown.map(({ row }) => row.outcome))
  return { rows: shown, more: [...all].filter((id) => !shownIds.has(id)).length }
}
