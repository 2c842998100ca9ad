import type { PlaceRules } from '../../../language'
import { assistedReproductionRelief } from './assisted-reproduction-relief'
import { employerNurseryFees, kindergartenNursery, workplaceChildcare } from './childcare'
import { consumerCredit } from './consumer-credit'
import { fundHousingNotice, plan, thirdChildFundNotice } from './documents'
import { noBirthTest, planFamilyRewards } from './family-planning'
import { birthOneStop, marriageCounselling, matchmaking, parentServices } from './family-services'
import { fundLoanCeiling, fundNewcomerLoan, fundRent2000, fundRentActual } from './fund-housing'
import { fundSupport } from './fund-support'
import { fundThirdChildLoan, fundThirdChildRent } from './fund-third-child'
import {
  childHealthCentre,
  familyDoctor,
  newbornScreening,
  parentingGuidance,
  preconceptionCheck,
  premaritalCheck,
} from './health-services'
import { infantCareDeduction } from './infant-care-deduction'
import { childcareLeave, longerNursingLeave, marriageLeave, maternityLeave, nursingLeave, paternityLeave } from './leave'
import { flexibleWorkerInsurance, leaveInsuranceSubsidy, maternityBenefits } from './maternity-insurance'
import { shaoxing } from './place'
import { publicRentalAllowance, publicRentalRentFree, publicRentalUnit } from './public-rental'
import { returnToWork } from './return-to-work'
import { flexibleWork, payDuringLeave, timeForAntenatalChecks, timeForMarriage } from './rights-at-work'
import { migrantSchooling, preschoolAid, siblingSchool } from './school'
import { thirdChildBirthCosts } from './third-child-birth-costs'

export { findings } from './findings'

export const documents = [plan, thirdChildFundNotice, fundHousingNotice]

export const rules: PlaceRules = {
  place: shaoxing,
  benefits: [
    infantCareDeduction,
    consumerCredit,
    flexibleWorkerInsurance,
    maternityBenefits,
    thirdChildBirthCosts,
    leaveInsuranceSubsidy,
    marriageLeave,
    maternityLeave,
    nursingLeave,
    paternityLeave,
    childcareLeave,
    payDuringLeave,
    longerNursingLeave,
    timeForMarriage,
    timeForAntenatalChecks,
    flexibleWork,
    premaritalCheck,
    preconceptionCheck,
    newbornScreening,
    familyDoctor,
    assistedReproductionRelief,
    childHealthCentre,
    parentingGuidance,
    employerNurseryFees,
    kindergartenNursery,
    workplaceChildcare,
    migrantSchooling,
    siblingSchool,
    preschoolAid,
    publicRentalUnit,
    publicRentalRentFree,
    publicRentalAllowance,
    fundSupport,
    returnToWork,
    matchmaking,
    parentServices,
    marriageCounselling,
    birthOneStop,
    noBirthTest,
    planFamilyRewards,
    fundThirdChildLoan,
    fundThirdChildRent,
    fundRent2000,
    fundRentActual,
    fundLoanCeiling,
    fundNewcomerLoan,
  ],
}
