import { benefit, cite, either, kept, percent } from '../../language'
import { employed, marrying, pregnant, worksIn } from '../readings'
import { populationRegulation } from './documents'
import { xinjiang } from './place'
import { lawfulChildUnderThree } from './births'

/** What stands right before article 21: pay is not touched by the leave for marriage, birth and childcare. */
export const payDuringLeave = benefit({
  id: 'xinjiang/pay-during-leave',
  category: 'leave',
  subject: 'each-parent',
  certainty: 'entitled',
  basis: cite(populationRegulation, 'xinjiang-population-20-5'),
  nexus: { worksHere: worksIn(xinjiang) },
  conditions: { employed, leaveOccasion: either(marrying, pregnant, lawfulChildUnderThree) },
  value: kept(percent(100)),
  office: 'employer',
  readings: ['leave-occasions'],
})
