import { child, father, mother, parent, residence } from '../../household'
import { all, any, children, either, inPlace, is, parents, tied, type Expr, type PlaceCode, type Truth } from '../../language'

/**
 * Which fact ties a family to a place. A document that names no fact of its own speaks to the people who live
 * there or are registered there. Naming the place stands in for what nobody said of home and parents; once all that lies
 * elsewhere, a child's register alone has to say it.
 */
export function familyIn(place: PlaceCode): Expr<Truth> {
  const ofParents = either(inPlace(residence, place), inPlace(mother.hukou, place), inPlace(father.hukou, place))
  return either(tied(place, ofParents), any(children, inPlace(child.hukou, place)))
}

/** This parent works there: what binds employers of a place reaches those who work in it. */
export function worksIn(place: PlaceCode): Expr<Truth, 'parent'> {
  return tied(place, inPlace(parent.worksIn, place))
}

/** Mother or father works there. */
export function someParentWorksIn(place: PlaceCode): Expr<Truth> {
  return tied(place, any(parents, inPlace(parent.worksIn, place)))
}

/** This parent's medical insurance is paid there. */
export function insuredIn(place: PlaceCode): Expr<Truth, 'parent'> {
  return tied(place, inPlace(parent.insuredIn, place))
}

/** Mother's or father's medical insurance is paid there. */
export function someParentInsuredIn(place: PlaceCode): Expr<Truth> {
  return tied(place, any(parents, inPlace(parent.insuredIn, place)))
}

/** Mother or father pays into a provident fund there. */
export function someFundIn(place: PlaceCode): Expr<Truth> {
  return any(parents, inPlace(parent.housingFund.place, place))
}

/** Mother or father has an employer there: one and the same parent both works there and is employed. */
export function someEmployedIn(place: PlaceCode): Expr<Truth> {
  return any(parents, all(is(parent.work, 'employee'), worksIn(place)))
}
