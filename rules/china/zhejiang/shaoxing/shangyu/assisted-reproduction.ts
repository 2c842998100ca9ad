import { assistedReproduction, father, mother } from '../../../../household'
import { benefit, cite, either, inPlace, moreThan, unspecified, yuan } from '../../../../language'
import { inHardship, someParentInsuredIn } from '../../../readings'
import { plan } from './documents'
import { shangyu } from './place'

/** Item 9: some treatments of assisted reproduction are paid by medical insurance; which ones and how much the province's insurance rules say. */
export const assistedReproductionInsurance = benefit({
  id: 'shangyu/assisted-reproduction-insurance',
  category: 'reimbursement',
  subject: 'household',
  certainty: 'delegated',
  basis: cite(plan, 'shangyu-9-1'),
  nexus: { insuredHere: someParentInsuredIn(shangyu) },
  conditions: { inAssistedReproduction: assistedReproduction.inTreatment },
  value: unspecified('reimbursement-cap'),
  office: 'insurance-bureau',
  readings: ['figure-elsewhere'],
  implements: ['zhejiang/assisted-reproduction'],
})

/** Item 9: a share of what a hardship family of the district has itself paid for treatment in a licensed hospital. The share is not named. */
export const assistedReproductionSubsidy = benefit({
  id: 'shangyu/assisted-reproduction-subsidy',
  category: 'money',
  subject: 'household',
  certainty: 'delegated',
  basis: cite(plan, 'shangyu-9-2'),
  nexus: { spouseHukouHere: either(inPlace(mother.hukou, shangyu), inPlace(father.hukou, shangyu)) },
  conditions: {
    inAssistedReproduction: assistedReproduction.inTreatment,
    licensedHospital: assistedReproduction.licensedHospital,
    paidThemselves: moreThan(assistedReproduction.selfPaid, yuan(0).once),
    hardship: inHardship,
  },
  value: unspecified('cash'),
  papers: {
    'medical-receipts': { by: 'shangyu-9-2' },
  },
  office: 'insurance-bureau',
  readings: ['one-spouse-hukou', 'hardship-elsewhere', 'no-figure'],
})
