import { parent } from '../../../household'
import { atLeast, benefit, cite, is, not, unspecified } from '../../../language'
import { familyIn } from '../../readings'
import { plan } from './documents'
import { aral } from './place'

/** Item 24: unemployment benefit for women who paid in for a year and lost their work against their will. The law also asks that she be registered and looking for work. */
export const unemploymentBenefit = benefit({
  id: 'aral/unemployment-benefit',
  category: 'money',
  subject: 'mother',
  certainty: 'entitled',
  basis: cite(plan, 'aral-24-2'),
  nexus: { familyHere: familyIn(aral) },
  conditions: {
    outOfWork: is(parent.work, 'unemployed', 'not-working'),
    paidTwelveMonths: atLeast(parent.unemploymentInsurance.months, 12),
    lostWorkUnwillingly: parent.unemploymentInsurance.involuntary,
  },
  doubts: { notRegisteredSeekingWork: not(parent.unemploymentInsurance.registeredSeekingWork) },
  value: unspecified('cash', 'month'),
  office: 'labour-bureau',
  readings: ['figure-elsewhere', 'law-not-only-women'],
  implements: ['national/unemployment-benefit'],
})
