import { child, parent } from '../../../household'
import {
  all,
  any,
  atLeast,
  atMost,
  children,
  countingOpen,
  either,
  every,
  inPlace,
  later,
  not,
  parents,
  since,
  under,
  whileSmall,
  type Expr,
  type LeaveTime,
  type Truth,
  type YearCounting,
} from '../../../language'
import { birthOrder, childBorne, worksIn } from '../../readings'
import { maternityLeaveEnds } from '../maternity-leave'
import { aral } from './place'

/**
 * Item 12, what its three additions share. They are taken for one child: the second or third born, from the last day of the
 * mother's maternity leave to the day before its third birthday. Both spouses, as far as there are two, and this child have
 * to be registered in the division-city.
 */
export interface AddedLeaveFor {
  /** There is such a child, within those days. */
  readonly inWindow: Expr<Truth>
  /** It is registered in Aral. Does not fail where there is no such child: then `inWindow` does. */
  readonly childHukouHere: Expr<Truth>
  /** Both at once: the clause gives its leave. */
  readonly given: Expr<Truth>
  /** When its days are taken. */
  readonly time: (years: readonly YearCounting[]) => LeaveTime
}

/** The addition for the children whose order of birth lies between two numbers. */
export function addedLeaveFor(from: number, to: number): AddedLeaveFor {
  const taken = all<'child'>(
    childBorne,
    atLeast(birthOrder, from),
    atMost(birthOrder, to),
    since(maternityLeaveEnds),
    under(child.birthDate, 3),
  )
  const inWindow = any(children, taken)
  const forThisChild = all<'child'>(taken, inPlace(child.hukou, aral))
  const given = any(children, forThisChild)
  const time = (years: readonly YearCounting[]): LeaveTime =>
    whileSmall({
      child: forThisChild,
      from: maternityLeaveEnds,
      before: later(child.birthDate, { years: 3 }),
      counts: countingOpen,
      years,
    })
  return { inWindow, given, time, childHukouHere: either(not(inWindow), given) }
}

/** Both spouses, as far as there are two, are registered in Aral. */
export const parentsHukouHere: Expr<Truth> = every(parents, inPlace(parent.hukou, aral))

/** The employer is elsewhere, where the division's plan binds nobody. */
export const worksElsewhere: Expr<Truth, 'parent'> = not(worksIn(aral))
