import { father, marriage, parent } from '../../household'
import { benefit, cite, inPlace, is, since, tied, unspecified } from '../../language'
import { pregnantOrRecentBirth } from '../readings'
import { measures2025 } from './documents'
import { fujian } from './place'
import { oneStopServices } from '../national/documents'

/** A birth of an insured man's wife who has neither work nor insurance is paid for as residents' births are where he is insured. */
export const uninsuredWifeDelivery = benefit({
  id: 'fujian/uninsured-wife-delivery',
  category: 'reimbursement',
  subject: 'mother',
  certainty: 'delegated',
  basis: cite(measures2025, 'fujian-measures-2025-1'),
  nexus: { fatherInsuredHere: tied(fujian, inPlace(father.insuredIn, fujian)) },
  conditions: {
    married: since(marriage.registeredOn),
    motherWithoutWork: is(parent.work, 'unemployed', 'not-working', 'student'),
    motherUninsured: is(parent.medicalInsurance, 'none'),
    fatherInsured: is(father.medicalInsurance, 'employee', 'flexible', 'unemployment-benefit'),
    pregnantOrRecentBirth,
  },
  doubts: { fatherNotEmployee: is(father.medicalInsurance, 'flexible', 'unemployment-benefit') },
  value: unspecified('reimbursement-cap', 'birth'),
  together: { service: 'birth', basis: cite(oneStopServices, 'one-stop-birth') },
  office: 'medical-insurance',
  readings: ['residents-rate', 'recent-birth'],
  implements: ['national/delivery-costs-of-insured-husband'],
})
