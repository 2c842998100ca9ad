import type { PlaceRules } from '../../../../language'
import { childcareLeave } from './childcare-leave'
import { plan2023 } from './documents'
import { loanSupplement } from './loan-supplement'
import { nurseryFeeHalf } from './nursery-fee-half'
import { zhangping } from './place'
import { rentWithdrawal } from './rent-withdrawal'

export const documents = [plan2023]

export const rules: PlaceRules = {
  place: zhangping,
  benefits: [rentWithdrawal, loanSupplement, childcareLeave, nurseryFeeHalf],
}
