import type { PlaceRules, RuleDocument } from '../../language'
import { childcareLeave } from './childcare-leave'
import { directSettlement } from './direct-settlement'
import {
  birthInsuranceMeasures,
  elderCareRegulation,
  hefeiMaternityInsurance,
  insuranceBureau2025,
  populationRegulation,
} from './documents'
import { flexibleWorkerBirthGrant } from './flexible-worker-birth-grant'
import { marriageLeave } from './marriage-leave'
import { allowancePaidDirectly, maternityAllowance } from './maternity-allowance'
import { maternityLeave } from './maternity-leave'
import { newbornInsurance } from './newborn-insurance'
import { nurseryAid } from './nursery-aid'
import { parentCareLeave } from './parent-care-leave'
import { paternityLeave } from './paternity-leave'
import { anhui } from './place'
import { residentsDelivery } from './residents-delivery'
import { ruralPlanningReward } from './rural-planning-reward'

export { findings } from './findings'

export const documents: readonly RuleDocument[] = [
  populationRegulation,
  elderCareRegulation,
  birthInsuranceMeasures,
  insuranceBureau2025,
  hefeiMaternityInsurance,
]

export const rules: PlaceRules = {
  place: anhui,
  benefits: [
    marriageLeave,
    maternityLeave,
    paternityLeave,
    childcareLeave,
    parentCareLeave,
    maternityAllowance,
    allowancePaidDirectly,
    flexibleWorkerBirthGrant,
    residentsDelivery,
    directSettlement,
    newbornInsurance,
    nurseryAid,
    ruralPlanningReward,
  ],
}
