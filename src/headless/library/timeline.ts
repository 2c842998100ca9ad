import { asGrown, growingDays, prepare } from '../../../rules/household'
import { addDays, formatDay } from '../../../rules/language/calendar'
import { within } from '../../../rules/registry'
import { timeline as stretchesOf, yearSums } from '../../engine/timeline'
import { dayOf } from './inside/days'
import { open, type Opened } from './inside/open'
import { told } from './inside/outcomes'
import { sumRange } from './inside/ranges'
import type { Day } from './types/basic'
import type { Timeline } from './types/results'
import type { Case } from './types/rules'

/** The stretches between two days, with the answers as far as time leaves them standing: who goes to nursery now will not at six. */
function grown({ rules, household, places, on }: Opened, from: number, to: number): ReturnType<typeof stretchesOf> {
  const later = growingDays(household, on, to).filter((day) => day > from)
  const starts = [from, ...[...new Set(later)].sort((a, b) => a - b)]
  return starts.flatMap((start, index) => {
    const next = starts[index + 1]
    const facts = prepare(asGrown(household, on, start), places)
    return stretchesOf(rules, facts, { from: start, to: next === undefined ? to : addDays(next, -1), answeredOn: on }, within)
  })
}

/**
 * The stretches of days between two days, both inside, on which no outcome changes, and what each calendar year of them
 * brings. The day of the case is that of the answers. A child that is expected is not born by it: hand in another case for
 * that. Empty where `to` is before `from`. Throws a `YuhuiError` for a case or a day that does not fit.
 */
export function timeline(of: Case, { from, to }: { readonly from: Day; readonly to: Day }): Timeline {
  const opened = open(of)
  const [first, last] = [dayOf(from), dayOf(to)]
  if (last < first) return { stretches: [], years: [] }
  const stretches = grown(opened, first, last)
  const pregnancy = opened.facts.household.pregnancy
  const due = typeof pregnancy === 'object' && pregnancy !== null ? pregnancy.dueDate : undefined
  return {
    stretches: stretches.map((stretch) => ({
      from: formatDay(stretch.from),
      until: formatDay(stretch.until),
      outcomes: stretch.outcomes.map(told),
    })),
    years: yearSums(stretches, typeof due === 'number' ? { due } : {}).map(({ year, cash, fees, leave }) => ({
      year,
      cash: { sure: sumRange(cash.sure), open: sumRange(cash.open) },
      fees: sumRange(fees),
      leave: leave.map(({ subject, ...days }) => ({ subject, ...sumRange(days) })),
    })),
  }
}
