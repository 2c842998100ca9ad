import { child } from '../../../../household'
import { atLeast, benefit, cite, feeReduction, is, percent, reached, shareOf, under } from '../../../../language'
import { childrenBorne, familyIn } from '../../../readings'
import { plan2023 } from './documents'
import { zhangping } from './place'

/** Item 8: half the care fee of a public inclusive nursery, for any infant of a family that has borne a third child. */
export const nurseryFeeHalf = benefit({
  id: 'zhangping/nursery-fee-half',
  category: 'fees',
  subject: 'each-child',
  certainty: 'entitled',
  basis: cite(plan2023, 'zhangping-8-3'),
  nexus: { familyHere: familyIn(zhangping) },
  conditions: {
    threeChildren: atLeast(childrenBorne, 3),
    notYetSchoolAge: under(child.birthDate, 6),
    publicInclusiveNursery: is(child.care, 'nursery-public-inclusive'),
  },
  // The clause names no age; strictly an infant is under three.
  doubts: { overThree: reached(child.birthDate, 3) },
  value: feeReduction('month', percent(50), shareOf(50, child.careFee)),
  office: 'finance-bureau',
  readings: ['children-borne', 'any-infant-of-the-family'],
  excludes: ['zhangping/nursery-fee-waiver'],
})
