import { child, mother, parent, specialFamily } from '../../household'
import { all, any, atMost, children, count, either, exists, is, not, reached, since, type Expr, type Truth } from '../../language'

const born = since(child.birthDate)

/** It was their only child: nobody else is there, or nobody but the one who is disabled. */
export const noOtherChild: Expr<Truth> = either(
  not(any(children, born)),
  all(is(specialFamily, 'child-disabled'), atMost(count(children, born), 1)),
)

/** The scheme counts the wife's age; where there is none, the husband's is taken for it until an office says otherwise. */
export const wifeIs49: Expr<Truth, 'parent'> = either<'parent'>(
  reached(mother.birthDate, 49),
  all<'parent'>(not(exists(mother)), reached(parent.birthDate, 49)),
)
