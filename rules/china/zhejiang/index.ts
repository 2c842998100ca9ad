import type { PlaceRules } from '../../language'
import { assistedReproductionInsurance } from './assisted-reproduction'
import { maternityLeave, paternityLeave } from './birth-leave'
import {
  assistedReproductionNotice,
  birthPolicyOpinion,
  directPaymentNotice,
  marriageLeaveRules,
  maternityInsuranceMeasures,
  populationRegulation,
  specialAssistanceNotice,
} from './documents'
import { marriageLeave } from './marriage-leave'
import { maternityAllowance, miscarriageAllowance } from './maternity-allowance'
import { onlyChildReward } from './only-child-reward'
import { zhejiang } from './place'
import { specialAssistance } from './special-assistance'
import { unemployedMotherGrant } from './unemployed-mother-grant'
import { aidForUninsuredMothers } from './uninsured-mothers'
import { childcareLeave, parentCareLeave } from './yearly-leave'

export { findings } from './findings'

export const documents = [
  populationRegulation,
  marriageLeaveRules,
  maternityInsuranceMeasures,
  directPaymentNotice,
  assistedReproductionNotice,
  birthPolicyOpinion,
  specialAssistanceNotice,
]

export const rules: PlaceRules = {
  place: zhejiang,
  benefits: [
    marriageLeave,
    assistedReproductionInsurance,
    maternityLeave,
    paternityLeave,
    maternityAllowance,
    miscarriageAllowance,
    unemployedMotherGrant,
    aidForUninsuredMothers,
    childcareLeave,
    parentCareLeave,
    onlyChildReward,
    specialAssistance,
  ],
}
