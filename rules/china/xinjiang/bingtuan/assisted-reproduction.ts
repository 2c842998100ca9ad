import { assistedReproduction } from '../../../household'
import { any, benefit, cite, parents, unspecified } from '../../../language'
import { hasBingtuanInsurance } from '../insured'
import { assistedReproductionCoverNotice } from './documents'

/** The Bingtuan's medical insurance pays for assisted reproduction without a deductible, for employees and residents. Eight items, says one official statement; the rates were not found. */
export const assistedReproductionBingtuan = benefit({
  id: 'bingtuan/assisted-reproduction-bingtuan',
  category: 'reimbursement',
  subject: 'household',
  certainty: 'delegated',
  basis: cite(assistedReproductionCoverNotice, 'bingtuan-assisted-reproduction-cover', 'bingtuan-assisted-reproduction-items'),
  nexus: { someoneInsuredHere: any(parents, hasBingtuanInsurance) },
  conditions: { inAssistedReproduction: assistedReproduction.inTreatment },
  value: unspecified('reimbursement-cap'),
  office: 'bingtuan-insurance',
  readings: ['cover-day-unknown', 'eight-items', 'rate-not-found', 'two-insurances'],
})
