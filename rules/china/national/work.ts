import type { Benefit } from '../../language'
import { freePreschoolYear } from './free-preschool-year'
import { marriageLeave } from './marriage-leave'
import { deliveryCostsOfInsuredHusband, maternityAllowance, payByEmployer } from './maternity-insurance'
import { maternityLeave } from './maternity-leave'
import { miscarriageLeave } from './miscarriage-leave'
import { miscarriageAllowance, miscarriagePayByEmployer } from './miscarriage-pay'
import { ruralPlanningRewardYearly } from './rural-planning-reward'
import { specialAssistance } from './special-assistance'
import { medicalInsuranceWhileUnemployed, unemploymentBenefit } from './unemployment'
import { antenatalTime, noOvertimeInPregnancy, nursingHours } from './women-at-work'

/** What the nation's law gives at work, from social insurance, for the year before school and to special families. */
export const workBenefits: readonly Benefit[] = [
  marriageLeave,
  maternityLeave,
  miscarriageLeave,
  antenatalTime,
  noOvertimeInPregnancy,
  nursingHours,
  maternityAllowance,
  payByEmployer,
  miscarriageAllowance,
  miscarriagePayByEmployer,
  deliveryCostsOfInsuredHusband,
  unemploymentBenefit,
  medicalInsuranceWhileUnemployed,
  freePreschoolYear,
  specialAssistance,
  ruralPlanningRewardYearly,
]
