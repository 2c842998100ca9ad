import { assistedReproduction, parent } from '../../../household'
import { all, any, benefit, cite, is, parents, unspecified } from '../../../language'
import { insuredInXinjiang } from '../insured'
import { assistedReproductionCoverNotice } from './documents'
import { nobodyInDivisionCity } from './insured'

/** The Bingtuan's medical insurance pays for assisted reproduction without a deductible, for employees and residents. Eight items, says one official statement; the rates were not found. */
export const assistedReproductionBingtuan = benefit({
  id: 'bingtuan/assisted-reproduction-bingtuan',
  category: 'reimbursement',
  subject: 'household',
  certainty: 'delegated',
  basis: cite(assistedReproductionCoverNotice, 'bingtuan-assisted-reproduction-cover', 'bingtuan-assisted-reproduction-items'),
  nexus: {
    someoneInsuredHere: any(
      parents,
      all(insuredInXinjiang, is(parent.medicalInsurance, 'employee', 'flexible', 'unemployment-benefit', 'resident')),
    ),
  },
  conditions: { inAssistedReproduction: assistedReproduction.inTreatment },
  doubts: { perhapsRegionalFund: nobodyInDivisionCity },
  value: unspecified('reimbursement-cap'),
  office: 'bingtuan-insurance',
  readings: ['eight-items', 'rate-not-found', 'division-city-is-bingtuan'],
})
