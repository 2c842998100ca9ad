import { aral, elsewhere, withBingtuan, type Changes, type Row } from './support'

const worksAway = (parent: string) => ({ worksHere: { [`${parent}.worksIn`]: elsewhere } })
const noEmployer = (parent: string) => ({ employed: { [`${parent}.work`]: 'flexible' } })
const insuredAway = (parent: string) => ({ insuredHere: { [`${parent}.insuredIn`]: elsewhere } })
const leave = { certainty: 'entitled', kind: 'leave-days' } as const

const noBaby: Changes = { 'children[1].birthDate': '2024-07-01' }
const noInfant: Changes = { 'children[1].birthDate': '2022-07-01' }
const wed: Changes = { 'marriage.registeredOn': '2025-03-01' }
const treated: Changes = { assistedReproduction: { inTreatment: true, licensedHospital: true } }
const untreated: Changes = { 'assistedReproduction.inTreatment': false }
const flexible: Changes = { 'mother.work': 'flexible', 'mother.medicalInsurance': 'flexible', ...withBingtuan('mother') }
const withoutWork: Changes = { 'mother.work': 'not-working', 'mother.medicalInsurance': 'resident', ...withBingtuan('mother') }
const buying: Changes = {
  'housing.buying': {
    kind: 'affordable',
    place: aral,
    for: 'parents',
    ownUse: true,
    firstHome: true,
    fundLoan: true,
    signedOn: '2025-06-01',
  },
}
/** The pages on the fund that show no day are counted from the end of March 2026. */
const sinceSeen: Changes = { on: '2026-06-01' }
/** Insured with the Bingtuan, or with the region, whatever the place. */
const byBingtuan = (is: boolean): Changes => ({ 'mother.insuredByBingtuan': is })
const noFund: Changes = { 'mother.housingFund.bingtuan': false, 'father.housingFund': null }

/** One row a benefit, in the order of the rules. */
export const rows: readonly Row[] = [
  {
    benefit: 'xinjiang/marriage-leave',
    subject: 'father',
    yes: wed,
    turns: { ...worksAway('father'), ...noEmployer('father'), marrying: { 'marriage.registeredOn': '2019-10-01' } },
    open: 'father.work',
    ...leave,
  },
  {
    benefit: 'xinjiang/maternity-leave',
    subject: 'mother',
    yes: {},
    turns: { ...worksAway('mother'), ...noEmployer('mother'), leaveForBirth: noBaby },
    open: 'mother.work',
    ...leave,
  },
  {
    benefit: 'xinjiang/paternity-leave',
    subject: 'father',
    yes: {},
    turns: { ...worksAway('father'), ...noEmployer('father'), pregnantOrLawfulBirth: noBaby },
    open: 'children[1].birthDate',
    ...leave,
  },
  {
    benefit: 'xinjiang/childcare-leave',
    subject: 'father',
    yes: {},
    turns: { ...worksAway('father'), ...noEmployer('father'), childUnderThree: noInfant },
    open: 'children[1].birthDate',
    ...leave,
  },
  {
    benefit: 'xinjiang/pay-during-leave',
    subject: 'mother',
    yes: {},
    turns: { ...worksAway('mother'), ...noEmployer('mother'), leaveOccasion: noInfant },
    open: 'children[1].birthDate',
    certainty: 'entitled',
    kind: 'service',
  },
  {
    benefit: 'xinjiang/parent-care-leave',
    subject: 'mother',
    yes: {},
    turns: { ...worksAway('mother'), ...noEmployer('mother'), parentOfSixtyNeedsCare: { 'elders[0].hospitalised': false } },
    open: 'elders[0].hospitalised',
    ...leave,
  },
  {
    benefit: 'xinjiang/maternity-allowance',
    subject: 'mother',
    yes: {},
    turns: {
      ...insuredAway('mother'),
      insuredAsEmployee: { 'mother.medicalInsurance': 'resident' },
      pregnantOrLawfulBirth: noBaby,
    },
    open: 'mother.medicalInsurance',
    certainty: 'delegated',
    kind: 'cash',
  },
  {
    benefit: 'xinjiang/assisted-reproduction',
    subject: 'mother',
    yes: treated,
    turns: {
      ...insuredAway('mother'),
      insuredWithRegion: byBingtuan(true),
      insured: { 'mother.medicalInsurance': 'none' },
      inAssistedReproduction: untreated,
      licensedHospital: { 'assistedReproduction.licensedHospital': false },
    },
    open: 'assistedReproduction.licensedHospital',
    certainty: 'entitled',
    kind: 'fee-reduction',
  },
  {
    benefit: 'xinjiang/newborn-insurance',
    subject: 'child:c2',
    yes: {},
    turns: {
      newbornHere: { residence: elsewhere, 'mother.insuredIn': elsewhere, 'father.insuredIn': elsewhere },
      regionsInsurance: { ...withBingtuan('mother'), ...withBingtuan('father') },
      underOne: { 'children[1].birthDate': '2024-07-01', 'children[1].insuredOn': '2024-07-20' },
      insuredInTime: { 'children[1].insuredOn': '2025-10-20', on: '2025-11-01' },
    },
    open: 'children[1].insuredOn',
    certainty: 'entitled',
    kind: 'service',
  },
  {
    benefit: 'bingtuan/maternity-insurance-flexible',
    subject: 'mother',
    yes: flexible,
    turns: {
      insuredHere: { 'mother.insuredIn': elsewhere, ...byBingtuan(true) },
      insuredByBingtuan: byBingtuan(false),
      besideEmployees: { 'mother.medicalInsurance': 'employee' },
      birthSinceTheNotice: { 'children[1].birthDate': '2024-12-31' },
    },
    open: 'mother.medicalInsurance',
    certainty: 'delegated',
    kind: 'cash',
  },
  {
    benefit: 'bingtuan/birth-costs-flexible',
    subject: 'mother',
    yes: flexible,
    turns: {
      insuredHere: { 'mother.insuredIn': elsewhere, ...byBingtuan(true) },
      insuredByBingtuan: byBingtuan(false),
      besideEmployees: { 'mother.medicalInsurance': 'resident' },
      birthSinceTheNotice: { 'children[1].birthDate': '2024-12-31' },
    },
    open: 'mother.medicalInsurance',
    certainty: 'delegated',
    kind: 'reimbursement-cap',
  },
  {
    benefit: 'bingtuan/delivery-for-women-without-work',
    subject: 'mother',
    yes: withoutWork,
    turns: {
      coveredThroughEither: byBingtuan(false),
      motherWithoutWork: { 'mother.work': 'employee' },
      // Her husband is with the Bingtuan; who draws unemployment benefit is insured for a birth herself.
      residentOrUninsured: { 'mother.medicalInsurance': 'unemployment-benefit', ...withBingtuan('father') },
      birthSinceTheNotice: { 'children[1].birthDate': '2024-12-31' },
    },
    open: 'mother.work',
    certainty: 'delegated',
    kind: 'reimbursement-cap',
  },
  {
    benefit: 'bingtuan/assisted-reproduction-bingtuan',
    subject: 'household',
    yes: { ...treated, ...withBingtuan('mother') },
    turns: {
      someoneInsuredHere: byBingtuan(false),
      inAssistedReproduction: untreated,
    },
    open: 'assistedReproduction.inTreatment',
    certainty: 'delegated',
    kind: 'reimbursement-cap',
  },
  {
    benefit: 'bingtuan/fund-loan',
    subject: 'household',
    yes: { ...buying, ...sinceSeen },
    turns: { bingtuanFund: noFund, fundLoan: { 'housing.buying.fundLoan': false } },
    open: 'housing.buying.fundLoan',
    certainty: 'entitled',
    kind: 'loan-limit',
    attested: 'single',
  },
  {
    benefit: 'bingtuan/fund-rent',
    subject: 'household',
    yes: { 'housing.rents': true, 'housing.monthlyRent': 3000, ...sinceSeen },
    turns: { bingtuanFund: noFund, rents: { 'housing.rents': false } },
    open: 'housing.rents',
    certainty: 'entitled',
    kind: 'withdrawal-limit',
    attested: 'single',
  },
  {
    benefit: 'bingtuan/family-home-withdrawal',
    subject: 'mother',
    yes: buying,
    turns: {
      bingtuanFundOwn: noFund,
      buysForFamily: { 'housing.buying.for': 'self' },
      signedWithinTwoYears: { 'housing.buying.signedOn': '2023-08-31' },
    },
    open: 'housing.buying.signedOn',
    certainty: 'entitled',
    kind: 'withdrawal-limit',
    attested: 'single',
  },
]
