import { benefit, cite, is, kept, percent } from '../../language'
import { parent } from '../../household'
import { employed, worksIn } from '../readings'
import { womenWorkersRegulation } from './documents'
import { onLeaveOrPregnant } from './maternity-leave'
import { fujian } from './place'

/** Leave is longer than the allowance is paid: for the days beyond it the employer pays the wage from before the leave. */
export const leaveWage = benefit({
  id: 'fujian/leave-wage',
  category: 'leave',
  subject: 'mother',
  certainty: 'entitled',
  basis: cite(womenWorkersRegulation, 'fujian-women-workers-wage'),
  nexus: { worksHere: worksIn(fujian) },
  conditions: { employed, insuredAsEmployee: is(parent.medicalInsurance, 'employee'), onLeaveOrPregnant },
  value: kept(percent(100)),
  office: 'employer',
  readings: ['days-beyond-the-allowance', 'leave-counted-from-birth'],
})
