import { child } from '../../../household'
import { all, any, children, day, either, notBefore, since, under, type Expr, type Truth } from '../../../language'
import { ofLatestBirth, pregnant } from '../../readings'

/** A birth on the way, or one of the last three years since the notice began. It names no time within which to claim. */
export const birthSinceTheNotice: Expr<Truth> = either(
  pregnant,
  any(children, all(ofLatestBirth, since(child.birthDate), under(child.birthDate, 3), notBefore(child.birthDate, day('2025-01-01')))),
)
