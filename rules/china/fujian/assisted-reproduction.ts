import { assistedReproduction, parent } from '../../household'
import {
  benefit,
  choose,
  cite,
  datedFigure,
  feeReduction,
  forEach,
  is,
  minus,
  number,
  percent,
  times,
  type Expr,
  type Percent,
} from '../../language'
import { insuredIn } from '../readings'
import { assistedReproductionNotice } from './documents'
import { fujian } from './place'

const notice = cite(assistedReproductionNotice, 'fujian-assisted-reproduction-share')
const from = '2024-09-01'

const paidFirst = datedFigure([{ from, value: number(15), source: notice }], { unit: 'percent' })
const ofTheRestForEmployees = datedFigure([{ from, value: percent(80), source: notice }])
const ofTheRestForResidents = datedFigure([{ from, value: percent(60), source: notice }])

const ofTheRest: Expr<Percent, 'parent'> = choose(
  [{ when: is(parent.medicalInsurance, 'resident'), then: ofTheRestForResidents }],
  ofTheRestForEmployees,
)

/** What insurance bears of eight kinds of assisted reproduction: after fifteen hundredths, 80 of a hundred for employees and 60 for residents. */
export const assistedReproductionCosts = benefit({
  id: 'fujian/assisted-reproduction',
  category: 'reimbursement',
  subject: 'mother',
  certainty: 'entitled',
  basis: notice,
  nexus: { insuredHere: insuredIn(fujian) },
  conditions: {
    insured: is(parent.medicalInsurance, 'employee', 'flexible', 'unemployment-benefit', 'resident'),
    inAssistedReproduction: assistedReproduction.inTreatment,
    licensedHospital: assistedReproduction.licensedHospital,
  },
  value: feeReduction('visit', times(forEach(ofTheRest, minus(number(100), paidFirst)), 1, 100)),
  office: 'medical-insurance',
  readings: ['eight-items', 'hospitals-approved'],
})
