import { parent } from '../../household'
import { inPlace, not, tied, type Expr, type Truth } from '../../language'
import { insuredIn } from '../readings'
import { xinjiang } from './place'

/**
 * The Bingtuan runs a medical-insurance fund of its own beside the region's. GB/T 2260 gives it no code; Aral is a city of one of its
 * divisions, so who is insured there is taken to be insured with it. Anywhere else in Xinjiang the place alone does not tell.
 */
export const divisionCity = '659002'

/** This parent's medical insurance is paid in Xinjiang. */
export const insuredInXinjiang: Expr<Truth, 'parent'> = insuredIn(xinjiang)

/** It is paid in a city of the Bingtuan. */
export const insuredInDivisionCity: Expr<Truth, 'parent'> = tied(divisionCity, inPlace(parent.insuredIn, divisionCity))

/** It is not: the region's own fund, as far as the place tells. */
export const insuredWithRegion: Expr<Truth, 'parent'> = not(inPlace(parent.insuredIn, divisionCity))
