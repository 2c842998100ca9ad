import { abroad, type Changes, type Row } from './work-support'

const worksHere: Changes = { 'mother.worksIn': abroad }
const employed: Changes = { 'mother.work': 'flexible' }
const notAtHome: Changes = {
  residence: abroad,
  'mother.hukou': abroad,
  'father.hukou': abroad,
  'children[0].hukou': abroad,
  'children[1].hukou': abroad,
}
const expecting: Changes = { 'children[1].birthDate': '2023-02-01', pregnancy: { dueDate: '2026-04-15', babies: 1 } }
const afterLoss: Changes = { 'children[1].birthDate': '2023-02-01', pregnancyLoss: { on: '2026-02-20', months: 2 } }
const outOfWork: Changes = { 'father.work': 'unemployed' }
const jobless = {
  outOfWork: { 'father.work': 'employee' },
  paidTwelveMonths: { 'father.unemploymentInsurance.months': 11 },
  lostWorkUnwillingly: { 'father.unemploymentInsurance.involuntary': false },
  registeredSeekingWork: { 'father.unemploymentInsurance.registeredSeekingWork': false },
  familyHere: notAtHome,
}
const old: Changes = {
  'father.birthDate': '1950-05-01',
  'mother.birthDate': '1955-05-01',
  children: [
    { id: 'c1', birthDate: '1978-05-01', hukou: abroad, sex: 'female' },
    { id: 'c2', birthDate: '1990-05-01', hukou: abroad, sex: 'female' },
  ],
}

/** One row a benefit, in the order of the place. */
export const rows: readonly Row[] = [
  {
    benefit: 'national/marriage-leave',
    subject: 'father',
    has: { 'marriage.registeredOn': '2026-01-05' },
    fails: {
      worksHere: { 'father.worksIn': abroad },
      employed: { 'father.work': 'flexible' },
      marrying: { 'marriage.registeredOn': '2019-05-01' },
    },
    certainty: 'entitled',
    kind: 'leave-days',
  },
  {
    benefit: 'national/maternity-leave',
    subject: 'mother',
    fails: { worksHere, employed, onMaternityLeave: { 'children[1].birthDate': '2025-02-01' } },
    certainty: 'entitled',
    kind: 'leave-days',
  },
  {
    benefit: 'national/miscarriage-leave',
    subject: 'mother',
    has: afterLoss,
    fails: { worksHere, employed, onLeaveAfterLoss: { pregnancyLoss: null } },
    // Nobody is asked after a loss: none is presumed.
    never: ['onLeaveAfterLoss'],
    certainty: 'entitled',
    kind: 'leave-days',
  },
  {
    benefit: 'national/antenatal-time',
    subject: 'mother',
    has: expecting,
    fails: { worksHere, employed, pregnant: { pregnancy: null } },
    certainty: 'entitled',
    kind: 'service',
  },
  {
    benefit: 'national/no-overtime-in-pregnancy',
    subject: 'mother',
    has: expecting,
    fails: { worksHere, employed, lateInPregnancy: { 'pregnancy.dueDate': '2026-06-02' } },
    certainty: 'entitled',
    kind: 'service',
  },
  {
    benefit: 'national/nursing-hours',
    subject: 'mother',
    fails: { worksHere, employed, nursing: { 'children[1].birthDate': '2025-02-01' } },
    certainty: 'entitled',
    kind: 'service',
  },
  {
    benefit: 'national/maternity-allowance',
    subject: 'mother',
    fails: {
      insuredHere: { 'mother.insuredIn': abroad },
      insuredAsEmployee: { 'mother.medicalInsurance': 'resident' },
      pregnantOrGaveBirth: { 'children[1].birthDate': '2025-02-01' },
    },
    certainty: 'delegated',
    kind: 'cash',
  },
  {
    benefit: 'national/maternity-pay-by-employer',
    subject: 'mother',
    has: { 'mother.medicalInsurance': 'resident' },
    fails: {
      worksHere,
      employed,
      notInsuredByEmployer: { 'mother.medicalInsurance': 'employee' },
      onMaternityLeave: { 'children[1].birthDate': '2025-02-01' },
    },
    certainty: 'entitled',
    kind: 'service',
  },
  {
    benefit: 'national/miscarriage-allowance',
    subject: 'mother',
    has: afterLoss,
    fails: {
      insuredHere: { 'mother.insuredIn': abroad },
      insuredAsEmployee: { 'mother.medicalInsurance': 'resident' },
      lossWithinAYear: { pregnancyLoss: null },
    },
    never: ['lossWithinAYear'],
    certainty: 'delegated',
    kind: 'cash',
  },
  {
    benefit: 'national/miscarriage-pay-by-employer',
    subject: 'mother',
    has: { ...afterLoss, 'mother.medicalInsurance': 'none' },
    fails: {
      worksHere,
      employed,
      notInsuredByEmployer: { 'mother.medicalInsurance': 'employee' },
      onLeaveAfterLoss: { pregnancyLoss: null },
    },
    never: ['onLeaveAfterLoss'],
    certainty: 'entitled',
    kind: 'service',
  },
  {
    benefit: 'national/delivery-costs-of-insured-husband',
    subject: 'mother',
    has: { 'mother.work': 'not-working', 'mother.medicalInsurance': 'none' },
    fails: {
      husbandInsuredHere: { 'father.insuredIn': abroad },
      married: { 'marriage.registeredOn': null },
      wifeWithoutWork: { 'mother.work': 'flexible' },
      residentOrUninsured: { 'mother.medicalInsurance': 'unemployment-benefit' },
      pregnantOrRecentBirth: { 'children[1].birthDate': '2023-02-01' },
    },
    certainty: 'entitled',
    kind: 'service',
  },
  {
    benefit: 'national/unemployment-benefit',
    subject: 'father',
    has: outOfWork,
    fails: jobless,
    certainty: 'delegated',
    kind: 'cash',
  },
  {
    benefit: 'national/medical-insurance-while-unemployed',
    subject: 'father',
    has: outOfWork,
    fails: jobless,
    certainty: 'entitled',
    kind: 'service',
  },
  {
    benefit: 'national/free-preschool-year',
    subject: 'child:c1',
    fails: {
      familyHere: notAtHome,
      inKindergarten: { 'children[0].stage': 'none', 'children[0].care': 'home' },
      lastPreschoolYear: { 'children[0].lastPreschoolYear': false },
    },
    certainty: 'entitled',
    kind: 'fee-reduction',
    attested: 'single',
  },
  {
    benefit: 'national/special-assistance',
    subject: 'father',
    has: { specialFamily: 'child-died', 'mother.birthDate': '1970-05-01', children: [] },
    fails: {
      familyHere: { residence: abroad, 'mother.hukou': abroad, 'father.hukou': abroad },
      specialFamily: { specialFamily: 'none' },
      noOtherChild: { children: [{ id: 'c1', birthDate: '2016-05-01' }] },
      wifeIs49: { 'mother.birthDate': '1990-05-01' },
    },
    certainty: 'entitled',
    kind: 'cash',
  },
  {
    benefit: 'national/rural-planning-reward',
    subject: 'father',
    has: old,
    fails: {
      familyHere: { residence: abroad, 'mother.hukou': abroad, 'father.hukou': abroad },
      oneChildOrTwoGirls: { 'children[1].sex': 'male' },
      everyChildLawful: { 'children[0].lawful': false },
      ruralRegister: { 'father.hukouKind': 'urban' },
      sixty: { 'father.birthDate': '1966-03-02' },
      bornSince1933: { 'father.birthDate': '1932-12-31' },
      youngestBorn1980To2015: { 'children[1].birthDate': '1979-12-31' },
    },
    // One missing birth date leaves both of these open; a lawful birth is presumed.
    never: ['sixty', 'bornSince1933', 'everyChildLawful'],
    certainty: 'entitled',
    kind: 'cash',
    attested: 'single',
  },
]
