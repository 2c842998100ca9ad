import { assistedReproduction, parent } from '../../household'
import { benefit, choose, cite, datedFigure, feeReduction, is, percent } from '../../language'
import { assistedReproductionNotice } from './documents'
import { insuredInXinjiang, insuredWithRegion } from './insured'

const provision = cite(assistedReproductionNotice, 'xinjiang-assisted-reproduction-1')

/** The region's fund pays for nine items of assisted reproduction: 80 % in the employees' scheme, 70 % in the residents', without a deductible. */
export const assistedReproductionCover = benefit({
  id: 'xinjiang/assisted-reproduction',
  category: 'reimbursement',
  subject: 'each-parent',
  certainty: 'entitled',
  basis: provision,
  nexus: { insuredHere: insuredInXinjiang },
  conditions: {
    insuredWithRegion,
    insured: is(parent.medicalInsurance, 'employee', 'flexible', 'unemployment-benefit', 'resident'),
    inAssistedReproduction: assistedReproduction.inTreatment,
    licensedHospital: assistedReproduction.licensedHospital,
  },
  value: feeReduction(
    'visit',
    choose(
      [
        {
          when: is(parent.medicalInsurance, 'resident'),
          then: datedFigure([{ from: '2024-03-31', value: percent(70), source: provision }]),
        },
      ],
      datedFigure([{ from: '2024-03-31', value: percent(80), source: provision }]),
    ),
  ),
  office: 'region-insurance',
  readings: ['nine-items', 'own-insurance', 'flexible-with-employees', 'march-2024', 'two-insurances'],
})
