import { grownUp, noEmployee, noInfant, noRecentBirth, noTaxpayer, oneChild, yuecheng, type Row } from '../support'

const familyHere = { residence: yuecheng }
const employedHere = noEmployee
const service = { certainty: 'entitled', kind: 'service' } as const
const buying = { 'housing.buying': { place: '330604', ownUse: true, fundLoan: true } }

/** Items 10 to 16: money, home, tax, insurance, childcare, school. In the order of the rules. */
export const money: readonly Row[] = [
  {
    benefit: 'shangyu/childcare-subsidy',
    subject: 'child:c2',
    fails: { familyHere, underThree: noInfant, bornLawfully: { 'children[1].lawful': false } },
    never: ['bornLawfully'],
    certainty: 'delegated',
    kind: 'cash',
  },
  {
    benefit: 'shangyu/local-childcare-subsidy',
    fails: { familyHere, hasMinorChild: grownUp },
    certainty: 'discretionary',
    kind: 'cash',
  },
  {
    benefit: 'shangyu/home-purchase-subsidy',
    has: buying,
    fails: { familyHere, multiChild: oneChild, buysAHome: { 'housing.buying': null } },
    certainty: 'delegated',
    kind: 'cash',
  },
  {
    benefit: 'shangyu/rental-support',
    fails: { familyHere, multiChild: oneChild, ownsNoHome: { 'housing.homesOwned': 1 } },
    certainty: 'entitled',
    kind: 'priority',
  },
  {
    benefit: 'shangyu/fund-loan-increase',
    has: buying,
    fails: {
      fundHere: { 'mother.housingFund.place': yuecheng },
      multiChild: oneChild,
      buysForOwnUse: { 'housing.buying.ownUse': false },
      fundLoan: { 'housing.buying.fundLoan': false },
    },
    certainty: 'delegated',
    kind: 'loan-limit',
  },
  {
    benefit: 'shangyu/infant-care-deduction',
    subject: 'child:c2',
    fails: { familyHere, underThree: noInfant, paysIncomeTax: noTaxpayer },
    certainty: 'delegated',
    kind: 'tax-deduction',
  },
  {
    benefit: 'shangyu/education-deduction',
    subject: 'child:c1',
    fails: { familyHere, inEducation: { 'children[0].stage': 'none' }, paysIncomeTax: noTaxpayer },
    certainty: 'delegated',
    kind: 'tax-deduction',
  },
  {
    benefit: 'shangyu/maternity-tax-exemption',
    subject: 'mother',
    fails: { familyHere, pregnantOrRecentBirth: noRecentBirth, motherInsured: { 'mother.medicalInsurance': 'none' } },
    certainty: 'entitled',
    kind: 'tax-deduction',
  },
  {
    benefit: 'shangyu/flexible-worker-insurance',
    subject: 'mother',
    has: { 'mother.medicalInsurance': 'flexible' },
    fails: { insuredHere: { 'mother.insuredIn': yuecheng }, flexibleOrBenefit: { 'mother.medicalInsurance': 'employee' } },
    ...service,
  },
  {
    benefit: 'shangyu/resident-birth-costs',
    subject: 'mother',
    has: { 'mother.medicalInsurance': 'resident' },
    fails: {
      insuredHere: { 'mother.insuredIn': yuecheng },
      pregnantOrRecentBirth: noRecentBirth,
      residentInsurance: { 'mother.medicalInsurance': 'employee' },
    },
    certainty: 'delegated',
    kind: 'reimbursement-cap',
  },
  {
    benefit: 'shangyu/maternity-claim-service',
    subject: 'mother',
    fails: {
      insuredHere: { 'mother.insuredIn': yuecheng },
      pregnantOrRecentBirth: noRecentBirth,
      inMaternityInsurance: { 'mother.medicalInsurance': 'resident' },
    },
    ...service,
  },
  {
    benefit: 'shangyu/holiday-class',
    subject: 'child:c1',
    fails: { employedHere, minor: { 'children[0].birthDate': '2005-01-01' } },
    certainty: 'discretionary',
    kind: 'service',
  },
  {
    benefit: 'shangyu/employer-nursery-fees',
    subject: 'child:c2',
    has: { 'children[1].care': 'nursery-other' },
    fails: { employedHere, inNursery: { 'children[1].care': 'home' } },
    certainty: 'discretionary',
    kind: 'cash',
  },
  {
    benefit: 'shangyu/sibling-school',
    subject: 'child:c2',
    fails: {
      familyHere,
      multiChild: { 'children[0].lawful': false },
      elderSiblingAtSchool: { 'children[0].stage': 'senior' },
    },
    never: ['multiChild'],
    certainty: 'entitled',
    kind: 'priority',
  },
  {
    benefit: 'shangyu/kindergarten-fees',
    subject: 'child:c1',
    has: { 'children[0].stage': 'preschool', 'children[0].birthDate': '2021-05-01' },
    fails: { familyHere, inKindergarten: { 'children[0].stage': 'none' } },
    certainty: 'delegated',
    kind: 'fee-reduction',
  },
  {
    benefit: 'shangyu/after-school',
    subject: 'child:c1',
    fails: { familyHere, inCompulsorySchool: { 'children[0].stage': 'senior' } },
    ...service,
  },
]
