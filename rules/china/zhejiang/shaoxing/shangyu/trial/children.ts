import { child, housing, sibling } from '../../../../../household'
import {
  all,
  any,
  atLeast,
  atMost,
  children,
  day,
  either,
  equals,
  every,
  exists,
  inPlace,
  is,
  later,
  not,
  notBefore,
  number,
  orderAmong,
  since,
  through,
  type Count,
  type Expr,
  type Truth,
} from '../../../../../language'
import { shangyu } from '../place'

/** The trial counts the children that one couple has borne together. */
const coupleChild: Expr<Truth, 'child'> = all(child.lawful, is(child.relation, 'biological'), since(child.birthDate))
const order: Expr<Count, 'child'> = orderAmong(child.birthDate, sibling.birthDate, all(sibling.lawful, is(sibling.relation, 'biological')))

/** The couple's second child, born since 1 January 2016. */
export const secondChild: Expr<Truth, 'child'> = all(coupleChild, equals(order, 2), notBefore(child.birthDate, day('2016-01-01')))

/** The couple's third child, born since 31 May 2021. */
export const thirdChild: Expr<Truth, 'child'> = all(coupleChild, equals(order, 3), notBefore(child.birthDate, day('2021-05-31')))

export const secondOrThird: Expr<Truth, 'child'> = either(secondChild, thirdChild)

/** A child of the couple. */
export const hasCoupleChild: Expr<Truth> = any(children, coupleChild)

export const hasThird: Expr<Truth> = any(children, thirdChild)

/** Rents are lowered and aided with three children or more: a fourth one born since then makes a family of three or more too. */
const thirdOrLater: Expr<Truth, 'child'> = all(coupleChild, atLeast(order, 3), notBefore(child.birthDate, day('2021-05-31')))
export const hasThirdOrLater: Expr<Truth> = any(children, thirdOrLater)
export const hasSecondOrLater: Expr<Truth> = any(children, either(secondChild, thirdOrLater))

/** Every child of the couple is registered in the district. */
export const allChildrenHere: Expr<Truth> = every(children, either(not(coupleChild), inPlace(child.hukou, shangyu)))

/** A child is registered within a year of its birth. */
export const lastDayToRegister = later(child.birthDate, { years: 1 })

const notYetRegistered: Expr<Truth, 'child'> = all(coupleChild, not(exists(child.hukou)), through(lastDayToRegister))

/** Registered in the district, or registered nowhere yet with the year from its birth not over: there is still time. */
export const allChildrenHereOrToBe: Expr<Truth> = every(children, either(not(coupleChild), inPlace(child.hukou, shangyu), notYetRegistered))
export const someChildNotYetRegistered: Expr<Truth> = any(children, notYetRegistered)

/** Areas are counted in hundredths of a square metre. */
const THIRTY_SQUARE_METRES = 30 * 100

/** No home, or at most 30 square metres a head in the one it owns. */
export const smallOrNoHome: Expr<Truth> = either(equals(housing.homesOwned, 0), atMost(housing.areaPerPerson, number(THIRTY_SQUARE_METRES)))
