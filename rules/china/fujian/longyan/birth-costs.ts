import { parent } from '../../../household'
import { benefit, cite, datedFigure, is, reimbursementCap, unspecified, yuan } from '../../../language'
import { insuredIn, pregnant, pregnantOrRecentBirth } from '../../readings'
import { birthCostRules } from './documents'
import { longyan } from './place'

const antenatal = cite(birthCostRules, 'longyan-birth-costs-antenatal')

/** Antenatal checks are paid by employees' outpatient cover, up to its yearly ceiling. */
export const antenatalCosts = benefit({
  id: 'longyan/antenatal-costs',
  category: 'reimbursement',
  subject: 'mother',
  certainty: 'entitled',
  basis: antenatal,
  nexus: { insuredHere: insuredIn(longyan) },
  conditions: { inEmployeeScheme: is(parent.medicalInsurance, 'employee', 'flexible', 'unemployment-benefit'), pregnant },
  value: reimbursementCap('year', datedFigure([{ from: '2025-12-21', value: yuan(27_000).perYear, source: antenatal }])),
  office: 'medical-insurance',
  readings: ['told-in-december-2025', 'cap-not-sum', 'outpatient-share-open'],
})

/** A birth is paid for like any stay in hospital, for employees and residents alike, relief of pain included. */
export const birthCosts = benefit({
  id: 'longyan/birth-costs',
  category: 'reimbursement',
  subject: 'mother',
  certainty: 'delegated',
  basis: cite(birthCostRules, 'longyan-birth-costs-delivery'),
  nexus: { insuredHere: insuredIn(longyan) },
  conditions: {
    insured: is(parent.medicalInsurance, 'employee', 'flexible', 'unemployment-benefit', 'resident'),
    pregnantOrRecentBirth,
  },
  value: unspecified('reimbursement-cap', 'birth'),
  office: 'medical-insurance',
  readings: ['told-in-december-2025', 'as-a-hospital-stay', 'recent-birth'],
})
