import type { PlaceRules } from '../../../../language'
import { associationHelp, matchmaking, volunteerCare } from './associations'
import { birthsNotChecked, noBirthFee } from './birth-limits'
import { birthRegistration, newbornPackage } from './birth-services'
import { eyeCheck, familyDoctor } from './child-health'
import { childcareLeave } from './childcare-leave'
import { criticalPregnancyAid } from './critical-pregnancy-aid'
import { plan2023 } from './documents'
import { employerBirthFund, employerMonthlyGrant, employerNurseryGrant } from './employer-grants'
import { marriageLeave, maternityLeave, paternityLeave } from './family-leave'
import { firstHomeTerms } from './first-home-terms'
import { homePurchaseSubsidy } from './home-purchase-subsidy'
import { hpvVaccine } from './hpv-vaccine'
import { employerNursery, homeCareGuidance, nursingRooms } from './infant-care'
import { infantTaxDeduction } from './infant-tax-deduction'
import { loanSupplement } from './loan-supplement'
import { birthCosts, maternityAllowance } from './maternity-insurance'
import { homeVisits, mentalHealth } from './mother-and-child-health'
import { nurseryFeeHalf } from './nursery-fee-half'
import { nurseryFeeWaiver } from './nursery-fee-waiver'
import { nutritionPack } from './nutrition-pack'
import { parentCareLeave } from './parent-care-leave'
import { flexibleWork, relaxedAge } from './parents-at-work'
import { zhangping } from './place'
import { planFamilyRewards } from './plan-family-rewards'
import { rentalExchange, rentalPriority, rentalQueue, rentalUnitType } from './public-rental'
import { rentWithdrawal } from './rent-withdrawal'
import { afterSchool, kindergartenHours, sameSchool } from './schooling'
import { hospitalPriority, noDeposit, noRegistrationFee, specialContacts, specialDailyCare } from './special-family-care'
import { elderHome, elderNursingAllowance } from './special-family-elders'
import { insurancePremium, specialAssistance, specialHousing, specialInsurance } from './special-family-support'
import { trainingSubsidy } from './training-subsidy'
import { unionGrant } from './union-grant'
import { weddingCheck } from './wedding-check'
import { noDismissal, nursingTime, retraining } from './women-at-work'
import { cancerCheck, cancerCheckAtWork, womensScreening } from './womens-health'

export const documents = [plan2023]

/** In the order of the document; the benefit that only its second annex has comes last. */
export const rules: PlaceRules = {
  place: zhangping,
  benefits: [
    noBirthFee,
    birthsNotChecked,
    birthRegistration,
    newbornPackage,
    mentalHealth,
    homeVisits,
    weddingCheck,
    nutritionPack,
    familyDoctor,
    eyeCheck,
    womensScreening,
    hpvVaccine,
    cancerCheck,
    cancerCheckAtWork,
    trainingSubsidy,
    nurseryFeeHalf,
    nurseryFeeWaiver,
    employerNursery,
    homeCareGuidance,
    nursingRooms,
    marriageLeave,
    maternityLeave,
    paternityLeave,
    childcareLeave,
    employerMonthlyGrant,
    employerBirthFund,
    birthCosts,
    maternityAllowance,
    infantTaxDeduction,
    employerNurseryGrant,
    homePurchaseSubsidy,
    rentWithdrawal,
    loanSupplement,
    firstHomeTerms,
    rentalQueue,
    rentalUnitType,
    rentalPriority,
    rentalExchange,
    sameSchool,
    afterSchool,
    kindergartenHours,
    noDismissal,
    retraining,
    relaxedAge,
    nursingTime,
    flexibleWork,
    planFamilyRewards,
    parentCareLeave,
    specialAssistance,
    insurancePremium,
    elderHome,
    specialHousing,
    elderNursingAllowance,
    specialContacts,
    specialDailyCare,
    noRegistrationFee,
    noDeposit,
    hospitalPriority,
    specialInsurance,
    matchmaking,
    unionGrant,
    associationHelp,
    volunteerCare,
    criticalPregnancyAid,
  ],
}
