import { father, mother } from '../../../household'
import { all, any, either, inPlace, is, not, parents, tied, type Expr, type Truth } from '../../../language'
import { divisionCity, insuredInDivisionCity } from '../insured'
import { xinjiang } from '../place'

/** Insured in Xinjiang, but not in a city of the Bingtuan: with which of the two funds, the place does not tell. */
export const motherPerhapsWithRegion: Expr<Truth> = not(tied(divisionCity, inPlace(mother.insuredIn, divisionCity)))

/** Neither is insured in a city of the Bingtuan. */
export const nobodyInDivisionCity: Expr<Truth> = not(any(parents, insuredInDivisionCity))

const residentHere = (place: string): Expr<Truth> =>
  all(is(mother.medicalInsurance, 'resident'), tied(place, inPlace(mother.insuredIn, place)))
const husbandInsuredHere = (place: string): Expr<Truth> =>
  all(is(father.medicalInsurance, 'employee', 'flexible', 'unemployment-benefit'), tied(place, inPlace(father.insuredIn, place)))

const coveredIn = (place: string): Expr<Truth> => either(residentHere(place), husbandInsuredHere(place))

/** The mother is insured in Xinjiang as a resident, or her husband is in maternity insurance there. */
export const coveredThroughEither: Expr<Truth> = coveredIn(xinjiang)

/** Neither of these in a city of the Bingtuan. */
export const coverPerhapsOfRegion: Expr<Truth> = not(coveredIn(divisionCity))
