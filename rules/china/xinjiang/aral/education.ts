import { child } from '../../../household'
import { benefit, cite, feeReduction, is, percent, unspecified } from '../../../language'
import { familyIn, inCompulsorySchool, inHardship, inKindergarten } from '../../readings'
import { plan } from './documents'
import { aral } from './place'

const shared = { subject: 'each-child', nexus: { familyHere: familyIn(aral) }, office: 'education-bureau' } as const

/** Item 20: no tuition or sundry fees in primary, junior and senior school. */
export const schoolFees = benefit({
  ...shared,
  id: 'aral/school-fees',
  category: 'fees',
  certainty: 'entitled',
  basis: cite(plan, 'aral-20-2'),
  conditions: { atSchool: is(child.stage, 'primary', 'junior', 'senior') },
  value: feeReduction('year', percent(100)),
  readings: ['public-schools'],
})

/** Item 20: the guarantee fund for preschools; what it comes to is set elsewhere, and it may go to the kindergarten. */
export const preschoolGrant = benefit({
  ...shared,
  id: 'aral/preschool-grant',
  category: 'fees',
  certainty: 'delegated',
  basis: cite(plan, 'aral-20-3'),
  conditions: { inKindergarten },
  value: unspecified('fee-reduction', 'year'),
  readings: ['figure-elsewhere', 'may-go-to-the-kindergarten'],
})

/** Item 20: a grant for pupils in compulsory education whose family is hard-pressed. */
export const pupilGrant = benefit({
  ...shared,
  id: 'aral/pupil-grant',
  category: 'money',
  certainty: 'delegated',
  basis: cite(plan, 'aral-20-4'),
  conditions: { inCompulsorySchool, hardship: inHardship },
  value: unspecified('cash'),
  readings: ['figure-elsewhere', 'hardship-elsewhere'],
})

/** Item 20: a grant in senior school. Whether hardship is asked for here too is not clear from the sentence; it is taken to be. */
export const seniorGrant = benefit({
  ...shared,
  id: 'aral/senior-grant',
  category: 'money',
  certainty: 'delegated',
  basis: cite(plan, 'aral-20-5'),
  conditions: { inSeniorSchool: is(child.stage, 'senior'), hardship: inHardship },
  value: unspecified('cash'),
  readings: ['figure-elsewhere', 'hardship-for-senior-too'],
})
