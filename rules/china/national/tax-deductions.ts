import type { Benefit } from '../../language'
import { childEducationDeduction } from './tax-child-education'
import { elderCareDeduction, elderCareDeductionShared } from './tax-elder-care'
import { certificateDeduction, furtherEducationDeduction } from './tax-further-education'
import { mortgageDeduction } from './tax-mortgage'
import { rentDeduction, rentDeductionElsewhere } from './tax-rent'
import { seriousIllnessDeduction, seriousIllnessDeductionChild } from './tax-serious-illness'
import { underThreeDeduction } from './tax-under-three'

/** What may be taken off taxable income for family reasons, besides contributions and the 60,000 yuan of everybody. */
export const taxDeductions: readonly Benefit[] = [
  underThreeDeduction,
  childEducationDeduction,
  elderCareDeduction,
  elderCareDeductionShared,
  mortgageDeduction,
  rentDeduction,
  rentDeductionElsewhere,
  furtherEducationDeduction,
  certificateDeduction,
  seriousIllnessDeduction,
  seriousIllnessDeductionChild,
]
