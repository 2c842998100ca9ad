import { child } from '../../../../household'
import { all, benefit, cite, feeReduction, is, percent, reached, under } from '../../../../language'
import { childBorne, familyIn, inSpecialFamily } from '../../../readings'
import { plan2023 } from './documents'
import { zhangping } from './place'

/** Item 8: the whole care fee of a public inclusive nursery, for a child born after the couple became a special family. Takes the place of the half. */
export const nurseryFeeWaiver = benefit({
  id: 'zhangping/nursery-fee-waiver',
  category: 'fees',
  subject: 'each-child',
  certainty: 'entitled',
  basis: cite(plan2023, 'zhangping-8-4'),
  nexus: { familyHere: familyIn(zhangping) },
  conditions: {
    specialFamily: inSpecialFamily,
    bornAfterLoss: all(childBorne, child.bornAfterLoss),
    notYetSchoolAge: under(child.birthDate, 6),
    publicInclusiveNursery: is(child.care, 'nursery-public-inclusive'),
  },
  // As with the half: the clause names no age; strictly an infant is under three.
  doubts: { overThree: reached(child.birthDate, 3) },
  value: feeReduction('month', percent(100), child.careFee),
  office: 'finance-bureau',
  readings: ['special-couple'],
  excludes: ['zhangping/nursery-fee-half'],
})
