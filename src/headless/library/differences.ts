import { cashDifferences, differences as differencesOf, type Difference as EngineDifference } from '../../engine/compare'
import { open } from './inside/open'
import { outcomesOf, told } from './inside/outcomes'
import { sumRange } from './inside/ranges'
import type { Difference, Differences, PeriodTotal } from './types/results'
import type { Case } from './types/rules'

const toldOf = ({ kind, subject, was, is }: EngineDifference): Difference => ({
  kind,
  subject,
  ...(was ? { was: told(was) } : {}),
  ...(is ? { is: told(is) } : {}),
})

interface Parts {
  readonly sure: { readonly lo: number; readonly hi: number }
  readonly open: { readonly lo: number; readonly hi: number }
}
const parts = ({ sure, open: more }: Parts): Pick<PeriodTotal, 'sure' | 'open'> => ({ sure: sumRange(sure), open: sumRange(more) })

/**
 * What differs between two cases: another home, another child, another day. What two places make of one law above them is
 * told side by side. Throws a `YuhuiError` for a case that does not fit.
 */
export function differences(before: Case, after: Case): Differences {
  const [were, are] = [outcomesOf(open(before)), outcomesOf(open(after))]
  return {
    benefits: differencesOf(were, are).map(toldOf),
    cash: cashDifferences(were, are).map(({ period, was, is, sure }) => ({ period, was: parts(was), is: parts(is), sure })),
  }
}
