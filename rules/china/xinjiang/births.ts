import { child } from '../../household'
import { all, any, children, either, is, since, under, type Expr, type Truth } from '../../language'
import { ofLatestBirth, pregnant } from '../readings'

/** The couple's latest birth, lawful and less than a year ago. */
export const ofRecentLawfulBirth: Expr<Truth, 'child'> = all(ofLatestBirth, child.lawful, since(child.birthDate), under(child.birthDate, 1))

/** The couple bore this child lawfully less than a year ago. */
export const lawfullyBorneWithinAYear: Expr<Truth, 'child'> = all(
  is(child.relation, 'biological'),
  child.lawful,
  since(child.birthDate),
  under(child.birthDate, 1),
)

/** The regulation names no time within which what goes with a birth is taken or claimed: a birth on the way, or a lawful one of the last year. */
export const pregnantOrLawfulBirth: Expr<Truth> = either(pregnant, any(children, lawfullyBorneWithinAYear))

/** This lawful child is under three. */
export const isLawfulInfant: Expr<Truth, 'child'> = all(child.lawful, since(child.birthDate), under(child.birthDate, 3))

/** A lawful child under three, adopted or not: childcare leave goes with bringing up, not with giving birth. */
export const lawfulChildUnderThree: Expr<Truth> = any(children, isLawfulInfant)
