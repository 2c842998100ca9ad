import { child } from '../../household'
import { all, any, children, either, since, under, type Expr, type Truth } from '../../language'
import { ofLatestBirth, pregnant } from '../readings'

/** This child came with the couple's latest birth, less than three years ago: its costs can still be settled (no time is named). */
export const ofRecentBirth: Expr<Truth, 'child'> = all(ofLatestBirth, since(child.birthDate), under(child.birthDate, 3))

/** A child is on the way, or the couple's latest birth was less than three years ago. */
export const pregnantOrRecentBirth: Expr<Truth> = either(pregnant, any(children, ofRecentBirth))
