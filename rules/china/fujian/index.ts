import type { PlaceRules } from '../../language'
import { assistedReproductionCosts } from './assisted-reproduction'
import { childcareLeave } from './childcare-leave'
import {
  allowanceNotice,
  assistedReproductionNotice,
  eldersRegulation,
  fuzhouMeasures,
  maternityInsuranceNotice,
  measures2025,
  newbornNotice,
  populationRegulation,
  specialAssistanceNotice,
  unemployedMothersGuide,
  womenWorkersRegulation,
} from './documents'
import { marriageLeave, paternityLeave } from './family-leave'
import { fuzhouAntenatal, fuzhouDelivery } from './fuzhou'
import { leaveWage } from './leave-wage'
import { maternityAllowance } from './maternity-allowance'
import { maternityLeave } from './maternity-leave'
import { miscarriageAllowance } from './miscarriage-allowance'
import { newbornInsurance } from './newborn-insurance'
import { otherMaternityAllowance } from './other-maternity-allowance'
import { parentCareLeave } from './parent-care-leave'
import { fujian } from './place'
import { specialAssistance } from './special-assistance'
import { unemployedMotherGrant } from './unemployed-mother-grant'
import { uninsuredWifeDelivery } from './uninsured-wife-delivery'

export { findings } from './findings'

export const documents = [
  populationRegulation,
  eldersRegulation,
  womenWorkersRegulation,
  allowanceNotice,
  maternityInsuranceNotice,
  assistedReproductionNotice,
  newbornNotice,
  measures2025,
  fuzhouMeasures,
  specialAssistanceNotice,
  unemployedMothersGuide,
]

/** Leave, then money around a birth, then insurance, then special families. */
export const rules: PlaceRules = {
  place: fujian,
  benefits: [
    marriageLeave,
    maternityLeave,
    paternityLeave,
    childcareLeave,
    parentCareLeave,
    maternityAllowance,
    otherMaternityAllowance,
    leaveWage,
    miscarriageAllowance,
    unemployedMotherGrant,
    assistedReproductionCosts,
    newbornInsurance,
    uninsuredWifeDelivery,
    fuzhouAntenatal,
    fuzhouDelivery,
    specialAssistance,
  ],
}
