import { parent } from '../../../household'
import { all, any, inPlace, parents, type Expr, type Truth } from '../../../language'
import { xinjiang } from '../place'

/** This parent pays, somewhere in Xinjiang, into the Bingtuan's own provident fund: who administers the fund is asked, the place does not tell. */
export const paysIntoBingtuanFund: Expr<Truth, 'parent'> = all(inPlace(parent.housingFund.place, xinjiang), parent.housingFund.bingtuan)

/** Mother or father does. */
export const someoneInBingtuanFund: Expr<Truth> = any(parents, paysIntoBingtuanFund)
