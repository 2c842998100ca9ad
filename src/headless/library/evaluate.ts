import { open } from './inside/open'
import { outcomesOf, told } from './inside/outcomes'
import type { Outcome } from './types/outcome'
import type { Case } from './types/rules'

/**
 * What every benefit of the case's rules comes to, for each of its subjects, on the day of the case. Answers may be missing:
 * then verdicts and figures are bounds, true of every way to complete them. Throws a `YuhuiError` for a case that does not fit.
 */
export function evaluate(of: Case): Outcome[] {
  return outcomesOf(open(of)).map(told)
}
