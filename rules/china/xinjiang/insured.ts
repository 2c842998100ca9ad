import { parent } from '../../household'
import { all, is, not, type Expr, type Truth } from '../../language'
import { insuredIn } from '../readings'
import { xinjiang } from './place'

/** The cities that are the Bingtuan's divisions: the region administers them directly, and GB/T 2260 numbers them together. */
export const divisionCities = '659000'

/** This parent's medical insurance is paid in Xinjiang. */
export const insuredInXinjiang: Expr<Truth, 'parent'> = insuredIn(xinjiang)

/** The Bingtuan runs a fund of its own beside the region's, and one is insured with one of the two. Outside its cities the place does not tell which: it is asked. */
export const insuredWithRegion: Expr<Truth, 'parent'> = not(parent.insuredByBingtuan)

const insuredHere: Expr<Truth, 'parent'> = all(not(is(parent.medicalInsurance, 'none')), insuredInXinjiang)

/** This parent has medical insurance in Xinjiang, and it is the Bingtuan's. */
export const hasBingtuanInsurance: Expr<Truth, 'parent'> = all(insuredHere, parent.insuredByBingtuan)

/** This parent has it there, and it is the region's. */
export const hasRegionsInsurance: Expr<Truth, 'parent'> = all(insuredHere, insuredWithRegion)
