import { child, housing, sibling } from '../../household'
import {
  all,
  any,
  children,
  count,
  either,
  equals,
  every,
  is,
  notAfter,
  orderAmong,
  sameDay,
  since,
  siblings,
  under,
  type Count,
  type Expr,
  type Truth,
} from '../../language'

/**
 * How the documents' words for families are read (reading C3): by lawful children, counted by birth and not by
 * present minority. Where a clause speaks of children borne (生育), adopted children do not count; children of
 * an earlier marriage do. Where it only speaks of having them (多子女、二孩及以上), every lawful child counts.
 */
const borne = all<'child'>(child.lawful, is(child.relation, 'biological', 'earlier-marriage'), since(child.birthDate))
const siblingBorne = all<'sibling'>(sibling.lawful, is(sibling.relation, 'biological', 'earlier-marriage'))

/** How many lawful children the couple has borne. */
export const childrenBorne: Expr<Count> = count(children, borne)

/** How many lawful children the family has, adopted ones among them. */
export const childrenHad: Expr<Count> = count(children, all(child.lawful, since(child.birthDate)))

/** How many of the family's children are under 18. */
export const minorChildren: Expr<Count> = count(children, all(since(child.birthDate), under(child.birthDate, 18)))

/** This child was borne lawfully. */
export const childBorne: Expr<Truth, 'child'> = borne

/** Which one (1, 2, 3 …) of the couple's lawful births this child is. Each baby of a multiple birth has its own order (reading C4). */
export const birthOrder: Expr<Count, 'child'> = orderAmong(child.birthDate, sibling.birthDate, siblingBorne)

/** How many babies came with this child's birth, itself among them. */
export const babiesOfThisBirth: Expr<Count, 'child'> = count(
  siblings,
  all(is(sibling.relation, 'biological'), sameDay(sibling.birthDate, child.birthDate)),
)

const notBornLater = either<'child' | 'sibling'>(sameDay(sibling.birthDate, child.birthDate), notAfter(sibling.birthDate, child.birthDate))

/** This couple has borne nobody after this child: of several births it belongs to the latest. */
export const ofLatestBirth: Expr<Truth, 'child'> = all(
  is(child.relation, 'biological'),
  every(siblings, either<'child' | 'sibling'>(is(sibling.relation, 'earlier-marriage', 'adopted'), notBornLater)),
)

/** This child is under three. */
export const isInfant: Expr<Truth, 'child'> = all(since(child.birthDate), under(child.birthDate, 3))

/** A child under three, as 婴幼儿 is read where a document gives no age. */
export const hasInfant: Expr<Truth> = any(children, isInfant)

/** A child under one: the nursing period, as labour law has it. */
export const hasBabyUnderOne: Expr<Truth> = any(children, all(since(child.birthDate), under(child.birthDate, 1)))

/** No own home where the fund is paid: said so, or none anywhere. */
export const noHomeInFundPlace: Expr<Truth> = either(equals(housing.homesOwned, 0), equals(housing.homesOwnedInFundPlace, 0))
