import { elder } from '../../../../household'
import { all, benefit, cite, either, is, unspecified } from '../../../../language'
import { familyIn, inHardship } from '../../../readings'
import { plan2023 } from './documents'
import { zhangping } from './place'

/** Item 16: a named home takes in members of special families who need it, free or for a low fee. */
export const elderHome = benefit({
  id: 'zhangping/elder-home',
  category: 'fees',
  subject: 'each-elder',
  certainty: 'entitled',
  basis: cite(plan2023, 'zhangping-16-3'),
  nexus: { familyHere: familyIn(zhangping) },
  conditions: { specialFamilyElder: elder.specialFamily },
  value: unspecified('fee-reduction', 'month'),
  office: 'civil-affairs',
  readings: ['elder-home-open'],
})

/** Item 16: where means allow, a nursing allowance may be paid to old members who cannot care for themselves and are in hardship, and to disabled ones. */
export const elderNursingAllowance = benefit({
  id: 'zhangping/elder-nursing-allowance',
  category: 'money',
  subject: 'each-elder',
  certainty: 'discretionary',
  basis: cite(plan2023, 'zhangping-16-5'),
  nexus: { familyHere: familyIn(zhangping) },
  conditions: {
    specialFamilyElder: elder.specialFamily,
    needsCareOrDisabled: either(all(is(elder.careNeed, 'partial', 'full'), inHardship), elder.disabled),
  },
  value: unspecified('cash'),
  office: 'special-family-funds',
  readings: ['care-need-open', 'office-may', 'no-figure'],
})
