import type { Benefit, RuleDocument } from '../../../language'
import { assistedReproductionBingtuan } from './assisted-reproduction'
import { deliveryForWomenWithoutWork } from './delivery-for-women-without-work'
import { allowanceToHerself, assistedReproductionCoverNotice, fundGuide, fundNotice, homeMeasures, maternityNotice } from './documents'
import { familyHomeWithdrawal } from './family-home-withdrawal'
import { fundLoan } from './fund-loan'
import { fundRent } from './fund-rent'
import { birthCostsFlexible, maternityInsuranceFlexible } from './maternity-insurance'

/** The Bingtuan's own documents. It has no code in GB/T 2260, so they are listed with the region on whose ground it stands. */
export const bingtuanDocuments: readonly RuleDocument[] = [
  maternityNotice,
  allowanceToHerself,
  assistedReproductionCoverNotice,
  homeMeasures,
  fundNotice,
  fundGuide,
]

/** What the Bingtuan gives to families: by its medical insurance, then by its provident fund. */
export const bingtuanBenefits: readonly Benefit[] = [
  maternityInsuranceFlexible,
  birthCostsFlexible,
  deliveryForWomenWithoutWork,
  assistedReproductionBingtuan,
  fundLoan,
  fundRent,
  familyHomeWithdrawal,
]
