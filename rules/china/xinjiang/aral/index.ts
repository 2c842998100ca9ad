import type { PlaceRules } from '../../../language'
import { antenatalEmployee, antenatalSettlement, antenatalWife } from './antenatal'
import { folicAcid, preconceptionCheck, preconceptionCheckTime } from './before-pregnancy'
import { childcareSubsidy } from './childcare-subsidy'
import { deliveryCapCaesarean, deliveryCapVaginal, multipleBirthAddition } from './delivery-caps'
import { deliveryDeductible, deliveryResident, deliveryWife } from './delivery-costs'
import { plan } from './documents'
import { preschoolGrant, pupilGrant, schoolFees, seniorGrant } from './education'
import { familyPurchase } from './family-purchase'
import { fatherLeave } from './father-leave'
import { firstFundLoan } from './first-fund-loan'
import { assistedReproductionCover, assistedReproductionRest, infantHealth, mentalHealthScreening, newbornMatters } from './health'
import { marriageRegistration, premaritalCheck, premaritalCheckLeave, premaritalFollowUp } from './marriage'
import { motherLeaveSecond, motherLeaveThird } from './mother-leave'
import { nurseryGuidePrice, nurseryTraining, toddlerClass, workplaceNursery } from './nurseries'
import { aral } from './place'
import { publicRentalExchange, publicRentalFiveYears, publicRentalReckoning, publicRentalSize, publicRentalStay } from './public-rental'
import { childcareLeave, maternityLeave, paternityLeave, payDuringLeave } from './regional-leave'
import { rentWithdrawal } from './rent-withdrawal'
import { birthPaymentsUntaxed, educationTaxDeduction, infantTaxDeduction } from './tax'
import { unemploymentBenefit } from './unemployment-benefit'
import { childrenInNeed, hardshipProjects, maternityProtection, rightsHotline, womenEmployeesTalks } from './women-and-children'
import { backToWork, flexibleWork, nursingRoom, publicPost } from './work'

export const documents = [plan]

/** The benefits of the plan, in its order. */
export const rules: PlaceRules = {
  place: aral,
  benefits: [
    marriageRegistration,
    maternityProtection,
    womenEmployeesTalks,
    rightsHotline,
    hardshipProjects,
    childrenInNeed,
    premaritalCheck,
    premaritalCheckLeave,
    premaritalFollowUp,
    preconceptionCheck,
    folicAcid,
    preconceptionCheckTime,
    antenatalEmployee,
    antenatalWife,
    antenatalSettlement,
    newbornMatters,
    mentalHealthScreening,
    assistedReproductionCover,
    assistedReproductionRest,
    maternityLeave,
    paternityLeave,
    childcareLeave,
    payDuringLeave,
    motherLeaveSecond,
    motherLeaveThird,
    fatherLeave,
    deliveryDeductible,
    deliveryCapVaginal,
    deliveryCapCaesarean,
    multipleBirthAddition,
    deliveryWife,
    deliveryResident,
    childcareSubsidy,
    toddlerClass,
    workplaceNursery,
    nurseryGuidePrice,
    nurseryTraining,
    infantHealth,
    schoolFees,
    preschoolGrant,
    pupilGrant,
    seniorGrant,
    publicRentalSize,
    publicRentalExchange,
    publicRentalReckoning,
    publicRentalFiveYears,
    publicRentalStay,
    rentWithdrawal,
    firstFundLoan,
    familyPurchase,
    birthPaymentsUntaxed,
    infantTaxDeduction,
    educationTaxDeduction,
    unemploymentBenefit,
    flexibleWork,
    nursingRoom,
    backToWork,
    publicPost,
  ],
}
