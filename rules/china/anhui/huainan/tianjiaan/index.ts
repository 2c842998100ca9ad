import type { PlaceRules } from '../../../../language'
import { afterSchoolCare } from './after-school-care'
import { birthRegistrationOnline, newbornInOneGo } from './birth-services'
import { birthDefectAid, newbornScreening, schoolHealthChecks } from './child-health'
import { childcareTaxDeduction } from './childcare-tax-deduction'
import { childcareTrainingSubsidy } from './childcare-training-subsidy'
import { plan } from './documents'
import { careHomePriority, careHomePriorityParent, lowFeeCare, lowFeeCareParent, weeklyVisits, weeklyVisitsParent } from './elder-care'
import { flexibleWork } from './flexible-work'
import { checksBeforeBirth, contraceptiveServices, familyAdvice, twoCancerScreening } from './health-services'
import { highRiskPregnancyCare } from './high-risk-pregnancy-care'
import { marriageLoan } from './marriage-loan'
import { maternityAllowanceClaim } from './maternity-allowance-claim'
import { newbornInsurance } from './newborn-insurance'
import { kindergartenNurseryClass, nurseryFeeRules, workplaceNursery } from './nurseries'
import { nurseryHardshipGrant } from './nursery-hardship-grant'
import { nurserySkillSubsidy } from './nursery-skill-subsidy'
import { nursingAllowance, nursingAllowanceParent } from './nursing-allowance'
import { nursingIncrease, nursingIncreaseParent } from './nursing-increase'
import { parentHospitalLeave } from './parent-hospital-leave'
import { tianjiaan } from './place'
import { noBirthFee, planFamilyRewards } from './plan-families'
import { pregnancyJobProtection } from './pregnancy-job-protection'
import { publicRentalLayout, smallRentalHomes } from './rental-housing'
import { deliveryComplications, residentDeliveryGrant } from './resident-birth'
import { retrainingLivingAllowance, retrainingSubsidy } from './retraining'
import {
  entrustedServices,
  specialFamilyAid,
  specialFamilyContacts,
  specialFamilyHousing,
  specialFamilyInsurance,
  specialFamilyWelfareFund,
  warmHeartHome,
} from './special-family-help'
import { thirdChildBirthCost } from './third-child-birth-cost'

export const documents = [plan]

export const rules: PlaceRules = {
  place: tianjiaan,
  benefits: [
    childcareTaxDeduction,
    marriageLoan,
    nurseryHardshipGrant,
    birthRegistrationOnline,
    newbornInOneGo,
    maternityAllowanceClaim,
    thirdChildBirthCost,
    residentDeliveryGrant,
    deliveryComplications,
    newbornInsurance,
    flexibleWork,
    pregnancyJobProtection,
    retrainingSubsidy,
    retrainingLivingAllowance,
    publicRentalLayout,
    smallRentalHomes,
    familyAdvice,
    contraceptiveServices,
    twoCancerScreening,
    highRiskPregnancyCare,
    checksBeforeBirth,
    newbornScreening,
    birthDefectAid,
    schoolHealthChecks,
    kindergartenNurseryClass,
    workplaceNursery,
    nurseryFeeRules,
    nurserySkillSubsidy,
    childcareTrainingSubsidy,
    afterSchoolCare,
    noBirthFee,
    planFamilyRewards,
    parentHospitalLeave,
    specialFamilyAid,
    nursingAllowance,
    nursingAllowanceParent,
    nursingIncrease,
    nursingIncreaseParent,
    specialFamilyInsurance,
    careHomePriority,
    careHomePriorityParent,
    lowFeeCare,
    lowFeeCareParent,
    specialFamilyHousing,
    specialFamilyWelfareFund,
    specialFamilyContacts,
    weeklyVisits,
    weeklyVisitsParent,
    entrustedServices,
    warmHeartHome,
  ],
}
