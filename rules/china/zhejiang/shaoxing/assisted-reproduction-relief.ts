import { assistedReproduction } from '../../../household'
import { benefit, cite, moreThan, unspecified, yuan } from '../../../language'
import { familyIn } from '../../readings'
import { plan } from './documents'
import { shaoxing } from './place'

/** Item 6: part of what a family itself pays for assisted reproduction is waived. The standard is not named; neither hardship nor hukou is asked. */
export const assistedReproductionRelief = benefit({
  id: 'shaoxing/assisted-reproduction-relief',
  category: 'fees',
  subject: 'household',
  certainty: 'delegated',
  basis: cite(plan, 'shaoxing-6-6'),
  nexus: { familyHere: familyIn(shaoxing) },
  conditions: {
    inAssistedReproduction: assistedReproduction.inTreatment,
    paidThemselves: moreThan(assistedReproduction.selfPaid, yuan(0).once),
  },
  value: unspecified('fee-reduction'),
  office: 'insurance',
  readings: ['no-figure'],
})
