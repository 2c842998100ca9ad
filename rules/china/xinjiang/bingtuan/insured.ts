import { father, mother } from '../../../household'
import { all, either, inPlace, is, tied, type Expr, type Truth } from '../../../language'
import { married } from '../../readings'
import { xinjiang } from '../place'

const residentHere: Expr<Truth> = all(
  is(mother.medicalInsurance, 'resident'),
  tied(xinjiang, inPlace(mother.insuredIn, xinjiang)),
  mother.insuredByBingtuan,
)

const husbandInsuredHere: Expr<Truth> = all(
  married,
  is(father.medicalInsurance, 'employee', 'flexible', 'unemployment-benefit'),
  tied(xinjiang, inPlace(father.insuredIn, xinjiang)),
  father.insuredByBingtuan,
)

/** The mother is insured with the Bingtuan as a resident, or her husband is in its maternity insurance. */
export const coveredThroughEither: Expr<Truth> = either(residentHere, husbandInsuredHere)
