import { father, mother, parent } from '../../../household'
import { all, any, either, inPlace, is, parents, tied, type Expr, type Truth } from '../../../language'
import { insuredIn, motherInMaternityInsurance, wifeWithoutWork } from '../../readings'
import { aral } from './place'

/** The father's medical insurance is paid in Aral. */
export const husbandInsuredHere: Expr<Truth> = tied(aral, inPlace(father.insuredIn, aral))

/** The mother is insured in Aral with the employees, or the father is and she has no job: then antenatal checks are paid back. */
export const antenatalCoverHere: Expr<Truth> = either(
  all(motherInMaternityInsurance, tied(aral, inPlace(mother.insuredIn, aral))),
  all(wifeWithoutWork, husbandInsuredHere),
)

/** Mother or father has medical insurance, of whatever kind, and it is paid in Aral. */
export const someoneInsuredHere: Expr<Truth> = any(
  parents,
  all(insuredIn(aral), is(parent.medicalInsurance, 'employee', 'flexible', 'unemployment-benefit', 'resident')),
)

/** She is with the insured employees only because she draws unemployment benefit; the plan speaks of women employees. */
export const drawsUnemploymentBenefit: Expr<Truth> = is(mother.medicalInsurance, 'unemployment-benefit')
