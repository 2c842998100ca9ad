import { bornOn, type Row } from '../support'
import { elsewhere } from './support'

const insuredHere = { 'mother.insuredIn': elsewhere }
const fundHere = { 'mother.housingFund.place': elsewhere }
const twoMinorChildren = { 'children[0].birthDate': '2008-05-01' }
const pregnancy = { dueDate: '2027-06-10', babies: 1 }

/** In the order of the rules. */
export const rows: readonly Row[] = [
  {
    benefit: 'longyan/antenatal-costs',
    subject: 'mother',
    has: { pregnancy },
    fails: { insuredHere, inEmployeeScheme: { 'mother.medicalInsurance': 'resident' }, pregnant: { pregnancy: null } },
    certainty: 'entitled',
    kind: 'reimbursement-cap',
    attested: 'single',
  },
  {
    benefit: 'longyan/birth-costs',
    subject: 'mother',
    fails: { insuredHere, insured: { 'mother.medicalInsurance': 'none' }, pregnantOrRecentBirth: bornOn('2023-10-05') },
    certainty: 'delegated',
    kind: 'reimbursement-cap',
    attested: 'single',
  },
  {
    benefit: 'longyan/fund-loan',
    fails: {
      fundHere,
      fundLoan: { 'housing.buying.fundLoan': false },
      noEarlierFundLoan: { 'mother.housingFund.usedLoanBefore': true },
      twoMinorChildren,
    },
    certainty: 'entitled',
    kind: 'loan-limit',
    attested: 'single',
  },
  {
    benefit: 'longyan/fund-rent',
    fails: { fundHere, rents: { 'housing.rents': false }, twoMinorChildren },
    certainty: 'entitled',
    kind: 'withdrawal-limit',
    attested: 'single',
  },
]
