import type { Benefit, Category } from '../../../rules/language'
import { addDays, type DayNumber } from '../../../rules/language/calendar'
import { isDraft, isLaw, isReported, worth, type Outcome, type Subject } from '../../engine'
import { linesOf, type Bar, type Line, type Stretch } from '../../engine/timeline'
import { categories } from '../sections'

/** How a bar is drawn: settled; waiting for an answer; for somebody else to decide or confirm; not law. */
export type BarState = 'sure' | 'open' | 'check' | 'draft'

/** One benefit for everybody for whom it runs alike. */
export interface YearRow {
  readonly key: string
  readonly benefit: Benefit
  readonly subjects: readonly Subject[]
  readonly bars: readonly Bar[]
}

export interface RowGroups {
  /** Law with a figure, or one that answers still settle, by what kind of help it is. */
  readonly figured: readonly { readonly category: Category; readonly rows: readonly YearRow[] }[]
  /** Law without one: services, priorities, what the document leaves open. */
  readonly plain: readonly YearRow[]
  readonly drafts: readonly YearRow[]
}

export function stateOf(outcome: Outcome): BarState {
  if (isDraft(outcome.standing)) return 'draft'
  if (outcome.status === 'undetermined' || outcome.missing.length > 0) return 'open'
  return outcome.certainty === 'entitled' && !isReported(outcome) ? 'sure' : 'check'
}

/** What is drawn and said of a bar, besides its days. */
const shown = ({ outcome }: Bar): string => JSON.stringify([outcome.value, stateOf(outcome), outcome.certainty === 'discretionary'])

/** Bars that follow each other and look alike, as one. */
const joined = (bars: readonly Bar[]): Bar[] =>
  bars.reduce<Bar[]>((done, bar) => {
    const last = done[done.length - 1]
    if (!last || addDays(last.until, 1) !== bar.from || shown(last) !== shown(bar)) return [...done, bar]
    return [...done.slice(0, -1), { ...bar, from: last.from }]
  }, [])

function alike(lines: readonly Line[]): YearRow[] {
  const rows = new Map<string, YearRow>()
  for (const { benefit, subject, bars: all } of lines) {
    const bars = joined(all)
    const key = JSON.stringify([benefit.id, bars.map((bar) => [bar.from, bar.until, shown(bar)])])
    const row = rows.get(key)
    rows.set(key, row ? { ...row, subjects: [...row.subjects, subject] } : { key, benefit, subjects: [subject], bars })
  }
  return [...rows.values()]
}

/** The bar that speaks for a row on a day: that of the day, else the next one, else the last. */
export const barOn = (bars: readonly Bar[], day: DayNumber): Bar => bars.find(({ until }) => until >= day) ?? (bars[bars.length - 1] as Bar)

const hasFigure = ({ benefit, bars }: YearRow): boolean =>
  benefit.value.kind !== 'service' &&
  benefit.value.kind !== 'priority' &&
  bars.some(({ outcome }) => outcome.value?.min !== undefined || (outcome.figureIsOpen ?? false))

const best = ({ bars }: YearRow): number => Math.max(...bars.map(({ outcome }) => worth(outcome)))

/** The rows of a timeline, in the order of the page. */
export function rowsIn(stretches: readonly Stretch[]): RowGroups {
  const rows = alike(linesOf(stretches))
  const law = rows.filter(({ bars }) => bars.some(({ outcome }) => isLaw(outcome)))
  const figured = law.filter(hasFigure)
  return {
    figured: categories
      .map((category) => ({
        category,
        rows: figured.filter(({ benefit }) => benefit.category === category).sort((a, b) => best(b) - best(a)),
      }))
      .filter((group) => group.rows.length > 0),
    plain: law.filter((row) => !hasFigure(row)),
    drafts: rows.filter((row) => !law.includes(row)),
  }
}
