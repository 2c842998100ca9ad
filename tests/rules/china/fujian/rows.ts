import { bornOn, expecting, family, here, outside, type Row } from './support'

const motherWorksHere = { 'mother.worksIn': outside }
const fatherWorksHere = { 'father.worksIn': outside }
const insuredHere = { 'mother.insuredIn': outside }
const motherEmployed = { 'mother.work': 'flexible' }
const fatherEmployed = { 'father.work': 'flexible' }
const noBaby = bornOn('2025-10-05')
const notInsuredByEmployer = { 'mother.medicalInsurance': 'resident' }
const stateOrgan = { 'mother.employer': 'state-organ' }
const oneChild = family.children.slice(0, 1)
/** A county of Fuzhou. */
const inFuzhou = { 'mother.insuredIn': '350102' }
const leave = { certainty: 'entitled', kind: 'leave-days' } as const

/** In the order of the rules. */
export const rows: readonly Row[] = [
  {
    benefit: 'fujian/marriage-leave',
    subject: 'mother',
    has: { 'marriage.registeredOn': '2026-09-01' },
    fails: { worksHere: motherWorksHere, employed: motherEmployed, marrying: { 'marriage.registeredOn': '2016-05-01' } },
    ...leave,
  },
  {
    benefit: 'fujian/maternity-leave',
    subject: 'mother',
    fails: { worksHere: motherWorksHere, employed: motherEmployed, onLeaveOrPregnant: noBaby },
    ...leave,
  },
  {
    benefit: 'fujian/paternity-leave',
    subject: 'father',
    fails: { worksHere: fatherWorksHere, employed: fatherEmployed, pregnantOrGaveBirth: noBaby },
    ...leave,
  },
  {
    benefit: 'fujian/childcare-leave',
    subject: 'father',
    fails: { worksHere: fatherWorksHere, employed: fatherEmployed, childUnderThree: bornOn('2023-10-05') },
    ...leave,
  },
  {
    benefit: 'fujian/parent-care-leave',
    subject: 'mother',
    fails: {
      worksHere: motherWorksHere,
      employed: motherEmployed,
      onlyChild: { 'mother.onlyChild': false },
      ownParentSixtyInHospital: { 'elders[0].hospitalised': false },
    },
    ...leave,
  },
  {
    benefit: 'fujian/maternity-allowance',
    subject: 'mother',
    fails: {
      insuredHere,
      insuredAsEmployee: notInsuredByEmployer,
      notStateOrgan: stateOrgan,
      pregnantOrGaveBirth: noBaby,
    },
    certainty: 'entitled',
    kind: 'cash',
    attested: 'single',
  },
  {
    benefit: 'fujian/other-maternity-allowance',
    subject: 'mother',
    has: { 'mother.work': 'unemployed', 'mother.medicalInsurance': 'unemployment-benefit' },
    fails: {
      insuredHere,
      insuredWithoutEmployer: { 'mother.medicalInsurance': 'employee' },
      pregnantOrGaveBirth: bornOn('2026-03-05'),
      birthSinceMarch2026: bornOn('2026-02-20'),
      insuredLongEnough: { 'mother.insuredMonths': 5 },
    },
    // A birth since March 2026 is more than a year ago from March 2027 on.
    on: { pregnantOrGaveBirth: '2027-03-10' },
    never: ['pregnantOrGaveBirth', 'birthSinceMarch2026'],
    certainty: 'entitled',
    kind: 'service',
    attested: 'single',
  },
  {
    benefit: 'fujian/leave-wage',
    subject: 'mother',
    fails: {
      worksHere: motherWorksHere,
      employed: motherEmployed,
      insuredAsEmployee: notInsuredByEmployer,
      onLeaveOrPregnant: noBaby,
    },
    certainty: 'entitled',
    kind: 'service',
  },
  {
    benefit: 'fujian/miscarriage-allowance',
    subject: 'mother',
    has: { pregnancyLoss: { on: '2026-09-10', months: 2 } },
    fails: {
      insuredHere,
      insuredAsEmployee: notInsuredByEmployer,
      notStateOrgan: stateOrgan,
      lossWithinAYear: { 'pregnancyLoss.on': '2025-09-10' },
    },
    certainty: 'entitled',
    kind: 'cash',
  },
  {
    benefit: 'fujian/unemployed-mother-grant',
    subject: 'mother',
    has: { 'mother.work': 'unemployed', 'mother.medicalInsurance': 'unemployment-benefit' },
    fails: {
      insuredOrLivesHere: insuredHere,
      drawsUnemploymentBenefit: {
        'mother.medicalInsurance': 'flexible',
        'mother.unemploymentInsurance': { months: 11, involuntary: true, registeredSeekingWork: true },
      },
      gaveBirth: noBaby,
    },
    certainty: 'delegated',
    kind: 'cash',
    attested: 'single',
  },
  {
    benefit: 'fujian/assisted-reproduction',
    subject: 'mother',
    has: { assistedReproduction: { inTreatment: true, licensedHospital: true } },
    fails: {
      insuredHere,
      insured: { 'mother.medicalInsurance': 'none' },
      inAssistedReproduction: { 'assistedReproduction.inTreatment': false },
      licensedHospital: { 'assistedReproduction.licensedHospital': false },
    },
    certainty: 'entitled',
    kind: 'fee-reduction',
  },
  {
    benefit: 'fujian/newborn-insurance',
    subject: 'child:c2',
    fails: {
      guardianHere: { residence: outside, 'mother.insuredIn': outside, 'father.insuredIn': outside },
      underOne: bornOn('2025-10-05', { 'children[1].insuredOn': '2025-11-01' }),
      paidWithin90Days: { 'children[1].insuredOn': '2026-10-01', 'children[1].birthDate': '2026-07-01' },
    },
    never: ['underOne'],
    certainty: 'entitled',
    kind: 'service',
  },
  {
    benefit: 'fujian/uninsured-wife-delivery',
    subject: 'mother',
    has: { 'mother.work': 'not-working', 'mother.medicalInsurance': 'none', 'mother.insuredIn': undefined },
    fails: {
      fatherInsuredHere: { 'father.insuredIn': outside },
      married: { 'marriage.registeredOn': null },
      motherWithoutWork: { 'mother.work': 'flexible' },
      motherUninsured: { 'mother.medicalInsurance': 'resident' },
      fatherInsured: { 'father.medicalInsurance': 'resident' },
      pregnantOrRecentBirth: bornOn('2023-10-05'),
    },
    certainty: 'delegated',
    kind: 'reimbursement-cap',
  },
  {
    benefit: 'fujian/fuzhou-antenatal',
    subject: 'mother',
    has: { ...inFuzhou, ...expecting({ dueDate: '2027-02-01' }) },
    fails: {
      insuredInFuzhou: { 'mother.insuredIn': here },
      insured: { 'mother.medicalInsurance': 'none' },
      pregnant: { pregnancy: null },
    },
    certainty: 'entitled',
    kind: 'reimbursement-cap',
  },
  {
    benefit: 'fujian/fuzhou-delivery',
    subject: 'mother',
    has: inFuzhou,
    fails: {
      insuredInFuzhou: { 'mother.insuredIn': here },
      insured: { 'mother.medicalInsurance': 'none' },
      pregnantOrBornSince2026: bornOn('2025-12-31'),
    },
    certainty: 'entitled',
    kind: 'service',
  },
  {
    benefit: 'fujian/special-assistance',
    subject: 'mother',
    has: { specialFamily: 'child-disabled', 'mother.birthDate': '1970-05-01', 'mother.hukou': here, children: oneChild },
    fails: {
      ownHukouHere: { 'mother.hukou': outside },
      specialFamily: { specialFamily: 'none', children: [] },
      noOtherChild: { children: family.children },
      wifeFortyNine: { 'mother.birthDate': '1985-05-01' },
    },
    certainty: 'entitled',
    kind: 'cash',
    attested: 'single',
  },
]
