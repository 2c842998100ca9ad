import { parent } from '../../../household'
import { all, any, inPlace, parents, type Expr, type Truth } from '../../../language'
import { aral } from './place'

/** This parent pays into the Bingtuan's own provident fund in Aral. The place alone does not tell: who administers the fund is asked. */
export const paysIntoBingtuanFund: Expr<Truth, 'parent'> = all(inPlace(parent.housingFund.place, aral), parent.housingFund.bingtuan)

/** Mother or father does. */
export const bingtuanFundHere: Expr<Truth> = any(parents, paysIntoBingtuanFund)
