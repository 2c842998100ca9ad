import type { PlaceRules } from '../../../../language'
import { assistedReproductionInsurance, assistedReproductionSubsidy } from './assisted-reproduction'
import { birthRegistration, earlyPregnancyCare, newbornOneStop, preconceptionChecks } from './birth-services'
import {
  autismScreening,
  childHealthCare,
  childInsurance,
  childRehabilitation,
  developmentScreening,
  rearingRiskScreening,
} from './child-health'
import { employerChildcare, employerNurseryFees, holidayClass } from './childcare-help'
import { childcareSubsidy } from './childcare-subsidy'
import { plan, preschoolFees } from './documents'
import { babyRooms, familyEducation } from './family-life'
import { fundLoanIncrease } from './fund-loan-increase'
import { homePurchaseSubsidy } from './home-purchase-subsidy'
import { childcareLeave, marriageLeave, maternityLeave, parentCareLeave, paternityLeave } from './leave'
import { localChildcareSubsidy } from './local-childcare-subsidy'
import { flexibleWorkerInsurance, maternityClaimService, residentBirthCosts } from './maternity-insurance'
import { maternityTaxExemption } from './maternity-tax-exemption'
import { shangyu } from './place'
import { privatePreschoolYear } from './preschool'
import { rentalSupport } from './rental-support'
import { contraception, hpvVaccine, womenScreening } from './reproductive-health'
import { afterSchool, kindergartenFees, siblingSchool } from './school'
import { educationDeduction, infantCareDeduction } from './tax-deductions'
import { trial } from './trial/documents'
import { antenatalAid, childcareAid, childVouchers, familyInsurance, thirdChildMother, weddingGift } from './trial/family'
import { fundLoan, homeVoucher, rentAid, rentalHome } from './trial/housing'
import { kindergartenHalf, secondFollowsFirst, thirdChoosesSchool } from './trial/school'
import { marriageRegistration, matchmaking, weddingCeremony } from './wedding'
import { birthGift, dismissalProtection, flexibleWork, womenTraining, womenWorkSupport } from './work'

export { findings } from './findings'

export const documents = [plan, trial, preschoolFees]

export const rules: PlaceRules = {
  place: shangyu,
  benefits: [
    matchmaking,
    marriageRegistration,
    weddingCeremony,
    birthRegistration,
    newbornOneStop,
    preconceptionChecks,
    earlyPregnancyCare,
    rearingRiskScreening,
    developmentScreening,
    childHealthCare,
    autismScreening,
    childInsurance,
    childRehabilitation,
    contraception,
    hpvVaccine,
    womenScreening,
    assistedReproductionInsurance,
    assistedReproductionSubsidy,
    childcareSubsidy,
    localChildcareSubsidy,
    homePurchaseSubsidy,
    rentalSupport,
    fundLoanIncrease,
    infantCareDeduction,
    educationDeduction,
    maternityTaxExemption,
    flexibleWorkerInsurance,
    residentBirthCosts,
    maternityClaimService,
    holidayClass,
    employerNurseryFees,
    siblingSchool,
    kindergartenFees,
    afterSchool,
    marriageLeave,
    maternityLeave,
    paternityLeave,
    childcareLeave,
    parentCareLeave,
    womenTraining,
    womenWorkSupport,
    dismissalProtection,
    babyRooms,
    employerChildcare,
    flexibleWork,
    familyEducation,
    birthGift,
    weddingGift,
    antenatalAid,
    childVouchers,
    childcareAid,
    thirdChildMother,
    familyInsurance,
    kindergartenHalf,
    secondFollowsFirst,
    thirdChoosesSchool,
    homeVoucher,
    fundLoan,
    rentalHome,
    rentAid,
    privatePreschoolYear,
  ],
}
