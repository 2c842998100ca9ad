import {
  newlyMarried,
  noBaby,
  noEmployee,
  noInfant,
  noRecentBirth,
  noTaxpayer,
  nothingPaid,
  notMarrying,
  oneChild,
  outside,
  treated,
  untreated,
  type Row,
} from './support'

const familyHere = { residence: outside }
const insuredHere = { 'mother.insuredIn': outside }
const motherWorksHere = { 'mother.worksIn': outside }
const fatherWorksHere = { 'father.worksIn': outside }
const motherEmployed = { 'mother.work': 'flexible' }
const fatherEmployed = { 'father.work': 'flexible' }
const pregnant = { pregnancy: { dueDate: '2026-09-01', babies: 1 } }
const engaged = { 'marriage.registeredOn': null, 'marriage.plannedOn': '2026-05-01' }
const notEngaged = { 'marriage.plannedOn': null }
const leave = { certainty: 'delegated', kind: 'leave-days' } as const
const service = { certainty: 'entitled', kind: 'service' } as const
const byEmployer = { certainty: 'discretionary', kind: 'service' } as const

/** Items 3 to 7: tax, insurance, leave, health, childcare. In the order of the rules. */
export const familyRows: readonly Row[] = [
  {
    benefit: 'shaoxing/infant-care-deduction',
    subject: 'child:c2',
    fails: { familyHere, underThree: noInfant, paysIncomeTax: noTaxpayer },
    certainty: 'delegated',
    kind: 'tax-deduction',
  },
  { benefit: 'shaoxing/consumer-credit', fails: { familyHere, multiChild: oneChild }, certainty: 'discretionary', kind: 'fee-reduction' },
  {
    benefit: 'shaoxing/flexible-worker-insurance',
    subject: 'mother',
    has: { 'mother.medicalInsurance': 'flexible' },
    fails: { insuredHere, flexibleInsured: { 'mother.medicalInsurance': 'resident' } },
    ...service,
  },
  {
    benefit: 'shaoxing/maternity-benefits',
    subject: 'mother',
    fails: { insuredHere, pregnantOrRecentBirth: noRecentBirth, inMaternityInsurance: { 'mother.medicalInsurance': 'resident' } },
    certainty: 'delegated',
    kind: 'reimbursement-cap',
  },
  {
    benefit: 'shaoxing/third-child-birth-costs',
    subject: 'mother',
    has: pregnant,
    fails: { insuredHere, inEmployeeScheme: { 'mother.medicalInsurance': 'resident' }, thirdChildBirth: { pregnancy: null } },
    ...service,
  },
  {
    benefit: 'shaoxing/leave-insurance-subsidy',
    subject: 'mother',
    has: { 'children[1].birthDate': '2026-01-10', 'children[1].insuredOn': '2026-01-20' },
    fails: {
      insuredHere,
      insuredAsEmployee: { 'mother.medicalInsurance': 'flexible' },
      enterprise: { 'mother.employer': 'public-institution' },
      onMaternityLeave: noBaby,
    },
    certainty: 'delegated',
    kind: 'cash',
  },
  {
    benefit: 'shaoxing/marriage-leave',
    subject: 'mother',
    has: newlyMarried,
    fails: { worksHere: motherWorksHere, employed: motherEmployed, marrying: notMarrying },
    ...leave,
  },
  {
    benefit: 'shaoxing/maternity-leave',
    subject: 'mother',
    fails: { worksHere: motherWorksHere, employed: motherEmployed, leaveForBirthAhead: noBaby },
    ...leave,
  },
  {
    benefit: 'shaoxing/nursing-leave',
    subject: 'mother',
    fails: { worksHere: motherWorksHere, employed: motherEmployed, nursingAfterLeave: { 'children[1].birthDate': '2023-06-10' } },
    ...leave,
  },
  {
    benefit: 'shaoxing/paternity-leave',
    subject: 'father',
    fails: { worksHere: fatherWorksHere, employed: fatherEmployed, pregnantOrGaveBirth: noBaby },
    ...leave,
  },
  {
    benefit: 'shaoxing/childcare-leave',
    subject: 'father',
    fails: { worksHere: fatherWorksHere, employed: fatherEmployed, childUnderThree: noInfant },
    ...leave,
  },
  {
    benefit: 'shaoxing/pay-during-leave',
    subject: 'father',
    fails: { worksHere: fatherWorksHere, employed: fatherEmployed, occasionForLeave: { ...noRecentBirth, ...notMarrying } },
    ...service,
  },
  {
    benefit: 'shaoxing/longer-nursing-leave',
    subject: 'father',
    fails: { worksHere: fatherWorksHere, employed: fatherEmployed, nursingAfterLeave: { 'children[1].birthDate': '2023-06-10' } },
    certainty: 'discretionary',
    kind: 'leave-days',
  },
  {
    benefit: 'shaoxing/time-for-marriage',
    subject: 'father',
    has: engaged,
    fails: { worksHere: fatherWorksHere, employed: fatherEmployed, engaged: notEngaged },
    certainty: 'entitled',
    kind: 'leave-days',
  },
  {
    benefit: 'shaoxing/time-for-antenatal-checks',
    subject: 'mother',
    has: pregnant,
    fails: { worksHere: motherWorksHere, employed: motherEmployed, pregnant: { pregnancy: null } },
    certainty: 'entitled',
    kind: 'leave-days',
  },
  {
    benefit: 'shaoxing/flexible-work',
    subject: 'mother',
    fails: { worksHere: motherWorksHere, employed: motherEmployed, childUnderThree: noInfant },
    ...byEmployer,
  },
  { benefit: 'shaoxing/premarital-check', has: engaged, fails: { familyHere, engaged: notEngaged }, ...service },
  {
    benefit: 'shaoxing/preconception-check',
    has: { planningChild: true },
    fails: { familyHere, planningChild: { planningChild: false } },
    ...service,
  },
  {
    benefit: 'shaoxing/newborn-screening',
    subject: 'child:c2',
    fails: { familyHere, underOne: { 'children[1].birthDate': '2023-06-10' } },
    ...service,
  },
  { benefit: 'shaoxing/family-doctor', has: treated, fails: { familyHere, inAssistedReproduction: untreated }, ...service },
  {
    benefit: 'shaoxing/assisted-reproduction-relief',
    has: treated,
    fails: { familyHere, inAssistedReproduction: untreated, paidThemselves: nothingPaid },
    certainty: 'delegated',
    kind: 'fee-reduction',
  },
  { benefit: 'shaoxing/child-health-centre', subject: 'child:c2', fails: { familyHere, underThree: noInfant }, ...service },
  { benefit: 'shaoxing/parenting-guidance', fails: { familyHere, childUnderThree: noInfant }, ...service },
  {
    benefit: 'shaoxing/employer-nursery-fees',
    subject: 'child:c2',
    has: { 'children[1].care': 'nursery-public-inclusive' },
    fails: { employedHere: noEmployee, inNursery: { 'children[1].care': 'kindergarten-public' } },
    certainty: 'discretionary',
    kind: 'cash',
  },
  {
    benefit: 'shaoxing/kindergarten-nursery',
    subject: 'child:c2',
    has: { 'children[1].birthDate': '2022-06-10' },
    fails: {
      familyHere,
      twoOrThree: { 'children[1].birthDate': '2025-06-10' },
      notYetInKindergarten: { 'children[1].stage': 'preschool' },
    },
    ...byEmployer,
  },
  {
    benefit: 'shaoxing/workplace-childcare',
    subject: 'child:c2',
    fails: { employedHere: noEmployee, underThree: noInfant },
    ...byEmployer,
  },
]
