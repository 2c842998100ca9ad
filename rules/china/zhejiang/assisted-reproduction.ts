import { assistedReproduction } from '../../household'
import { benefit, cite, unspecified } from '../../language'
import { someParentInsuredIn } from '../readings'
import { assistedReproductionNotice } from './documents'
import { zhejiang } from './place'

/** Since June 2024 medical insurance pays part of assisted reproduction. Items, share and number of times stand on one page only, so none is given. */
export const assistedReproductionInsurance = benefit({
  id: 'zhejiang/assisted-reproduction',
  category: 'reimbursement',
  subject: 'household',
  certainty: 'delegated',
  basis: cite(assistedReproductionNotice, 'zhejiang-assisted-reproduction-covered'),
  nexus: { insuredHere: someParentInsuredIn(zhejiang) },
  conditions: { inAssistedReproduction: assistedReproduction.inTreatment },
  value: unspecified('reimbursement-cap'),
  office: 'insurance',
  readings: ['covered-items-unconfirmed'],
})
