import { mother } from '../../../household'
import { benefit, cite, is, unspecified } from '../../../language'
import { birthSinceTheNotice } from './births'
import { maternityNotice } from './documents'
import { coveredThroughEither } from './insured'
import { oneStopServices } from '../../national/documents'

/** A woman without work: residents' insurance pays for her delivery, or her husband's maternity insurance at the division's rate for residents. The rates were not found. */
export const deliveryForWomenWithoutWork = benefit({
  id: 'bingtuan/delivery-for-women-without-work',
  category: 'reimbursement',
  subject: 'mother',
  certainty: 'delegated',
  basis: cite(maternityNotice, 'bingtuan-maternity-without-work'),
  nexus: { coveredThroughEither },
  conditions: {
    motherWithoutWork: is(mother.work, 'unemployed', 'not-working', 'student'),
    // Who draws unemployment benefit is in maternity insurance herself.
    residentOrUninsured: is(mother.medicalInsurance, 'resident', 'none'),
    birthSinceTheNotice,
  },
  value: unspecified('reimbursement-cap', 'birth'),
  together: { service: 'birth', basis: cite(oneStopServices, 'one-stop-birth') },
  office: 'bingtuan-insurance',
  readings: ['since-2025', 'figure-elsewhere', 'cover-not-sum', 'two-insurances', 'recent-birth'],
  implements: ['national/delivery-costs-of-insured-husband'],
})
