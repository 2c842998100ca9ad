import type { PlaceRules, RuleDocument } from '../../language'
import { assistedReproductionCover } from './assisted-reproduction'
import { bingtuanBenefits, bingtuanDocuments } from './bingtuan'
import { childcareLeave } from './childcare-leave'
import { allowanceToHerself, assistedReproductionNotice, elderRegulation, newbornNotice, populationRegulation } from './documents'
import { marriageLeave } from './marriage-leave'
import { maternityAllowance } from './maternity-allowance'
import { maternityLeave } from './maternity-leave'
import { newbornInsurance } from './newborn-insurance'
import { parentCareLeave } from './parent-care-leave'
import { paternityLeave } from './paternity-leave'
import { payDuringLeave } from './pay-during-leave'
import { xinjiang } from './place'

export { findings } from './findings'

export const documents: readonly RuleDocument[] = [
  populationRegulation,
  elderRegulation,
  assistedReproductionNotice,
  newbornNotice,
  allowanceToHerself,
  ...bingtuanDocuments,
]

/** The region's own law, then that of the Bingtuan, which stands on its ground. */
export const rules: PlaceRules = {
  place: xinjiang,
  benefits: [
    marriageLeave,
    maternityLeave,
    paternityLeave,
    childcareLeave,
    payDuringLeave,
    parentCareLeave,
    maternityAllowance,
    assistedReproductionCover,
    newbornInsurance,
    ...bingtuanBenefits,
  ],
}
