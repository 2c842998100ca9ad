import { elsewhere, type Changes } from './support'

export interface Row {
  readonly benefit: string
  readonly subject: string
  /** Turns the ordinary household into one that gets it. */
  readonly yes: Changes
  /** For each condition the change after which it alone fails. */
  readonly turns: Readonly<Record<string, Changes>>
}

const movedAway = { familyHere: { residence: elsewhere } }
const motherWorksAway = { worksHere: { 'mother.worksIn': elsewhere } }
const motherInsuredAway = { insuredHere: { 'mother.insuredIn': elsewhere } }
const childIsThree = { 'children[0].birthDate': '2022-04-01' }
const childIsOne = { 'children[0].birthDate': '2024-04-01' }
const row = (benefit: string, subject: string, yes: Changes, turns: Row['turns']): Row => ({ benefit, subject, yes, turns })
const ofCouple = (benefit: string): Row =>
  row(
    benefit,
    'mother',
    { specialFamily: 'child-died', 'mother.birthDate': '1965-04-01', 'children[0].relation': 'adopted' },
    { ...movedAway, specialFamily: { specialFamily: 'none' }, sixty: { 'mother.birthDate': '1965-04-02' } },
  )
const ofElder = (benefit: string): Row =>
  row(
    benefit,
    'elder:e1',
    { 'elders[0].specialFamily': true, 'elders[0].birthDate': '1965-04-01' },
    { ...movedAway, specialFamilyElder: { 'elders[0].specialFamily': false }, sixty: { 'elders[0].birthDate': '1965-04-02' } },
  )
const ofElderOfAnyAge = (benefit: string): Row =>
  row(
    benefit,
    'elder:e1',
    { 'elders[0].specialFamily': true, 'elders[0].birthDate': '1970-01-01' },
    { ...movedAway, specialFamilyElder: { 'elders[0].specialFamily': false } },
  )
const ofSpecialFamily = (benefit: string): Row =>
  row(benefit, 'household', { specialFamily: 'child-disabled' }, { ...movedAway, specialFamily: { specialFamily: 'none' } })
const onlyHere = (benefit: string): Row => row(benefit, 'household', {}, movedAway)

const rental = { 'housing.publicRental.status': 'qualifies' }
const rentalTurns = {
  ...movedAway,
  qualifiesForPublicRental: { 'housing.publicRental.status': 'none' },
  hasMinorChild: { 'children[0].birthDate': '2007-04-01' },
}
const training = {
  'mother.leftWorkForBirth': true,
  'mother.retraining': { startedOn: '2025-03-01', days: 10 },
}
const trainingTurns = {
  ...movedAway,
  leftWorkForBirth: { 'mother.leftWorkForBirth': false },
  trainingWithinTwoYears: { 'mother.retraining.startedOn': '2026-10-02' },
}

/** For every benefit a household that gets it, and for each of its conditions the change that turns it. */
export const rows: readonly Row[] = [
  row(
    'childcare-tax-deduction',
    'child:c1',
    { 'father.paysIncomeTax': false },
    { ...movedAway, underThree: childIsThree, paysIncomeTax: { 'mother.paysIncomeTax': false } },
  ),
  row('marriage-loan', 'household', {}, { ...movedAway, married: { 'marriage.registeredOn': null } }),
  row(
    'nursery-hardship-grant',
    'child:c1',
    { hardship: 'low-income', 'children[0].care': 'nursery-other' },
    {
      ...movedAway,
      hardship: { hardship: 'none' },
      underSeven: { 'children[0].birthDate': '2018-04-01' },
      inNurseryOrKindergarten: { 'children[0].care': 'home' },
    },
  ),
  row('birth-registration-online', 'household', {}, { ...movedAway, pregnantOrNewMother: childIsOne }),
  row('newborn-in-one-go', 'household', {}, { ...movedAway, newborn: childIsOne }),
  row('maternity-allowance-claim', 'mother', {}, { ...motherInsuredAway, insuredAsEmployee: { 'mother.medicalInsurance': 'flexible' } }),
  row(
    'third-child-birth-cost',
    'mother',
    { pregnancy: { dueDate: '2025-07-01', babies: 2 } },
    { ...motherInsuredAway, insuredAsEmployee: { 'mother.medicalInsurance': 'flexible' }, thirdChildBirth: { 'pregnancy.babies': 1 } },
  ),
  row(
    'resident-delivery-grant',
    'mother',
    { 'mother.medicalInsurance': 'resident' },
    { ...motherInsuredAway, residentInsurance: { 'mother.medicalInsurance': 'none' }, pregnantOrRecentBirth: childIsThree },
  ),
  row(
    'delivery-complications',
    'mother',
    { 'mother.medicalInsurance': 'resident', criticalPregnancy: true },
    {
      ...motherInsuredAway,
      residentInsurance: { 'mother.medicalInsurance': 'employee' },
      birthComplication: { criticalPregnancy: false },
    },
  ),
  row(
    'newborn-insurance',
    'child:c1',
    {},
    {
      ...movedAway,
      underOne: { 'children[0].birthDate': '2024-04-01', 'children[0].insuredOn': '2024-04-01' },
      insuredInTime: { 'children[0].insuredOn': null },
    },
  ),
  row('flexible-work', 'mother', {}, { ...motherWorksAway, employed: { 'mother.work': 'flexible' }, childUnderThree: childIsThree }),
  row(
    'pregnancy-job-protection',
    'mother',
    {},
    { ...motherWorksAway, employed: { 'mother.work': 'not-working' }, pregnantOrNewMother: childIsOne },
  ),
  row('retraining-subsidy', 'mother', training, trainingTurns),
  row('retraining-living-allowance', 'mother', training, trainingTurns),
  row('public-rental-layout', 'household', rental, rentalTurns),
  row('small-rental-homes', 'household', rental, rentalTurns),
  onlyHere('family-advice'),
  onlyHere('contraceptive-services'),
  row('two-cancer-screening', 'mother', { 'mother.hukouKind': 'rural' }, { ...movedAway, ruralOrDibao: { 'mother.hukouKind': 'urban' } }),
  row('high-risk-pregnancy-care', 'mother', { criticalPregnancy: true }, { ...movedAway, highRiskPregnancy: { criticalPregnancy: false } }),
  row('checks-before-birth', 'household', { planningChild: true }, { ...movedAway, planningOrPregnant: { planningChild: false } }),
  row('newborn-screening', 'child:c1', {}, { ...movedAway, underOne: childIsOne }),
  row(
    'birth-defect-aid',
    'child:c1',
    { 'children[0].birthDefect': true },
    { ...movedAway, birthDefect: { 'children[0].birthDefect': false } },
  ),
  row(
    'school-health-checks',
    'child:c1',
    { 'children[0].stage': 'senior' },
    { ...movedAway, kindergartenOrSchool: { 'children[0].stage': 'higher' } },
  ),
  row(
    'kindergarten-nursery-class',
    'child:c1',
    { 'children[0].birthDate': '2023-04-01', 'children[0].insuredOn': null },
    { ...movedAway, twoOrOlder: { 'children[0].birthDate': '2023-04-02' }, underThree: childIsThree },
  ),
  row(
    'workplace-nursery',
    'child:c1',
    { 'mother.worksIn': elsewhere, 'father.worksIn': elsewhere },
    { worksOrLivesHere: { residence: elsewhere }, underThree: childIsThree },
  ),
  row(
    'nursery-fee-rules',
    'child:c1',
    { 'children[0].care': 'nursery-other' },
    { ...movedAway, inNursery: { 'children[0].care': 'kindergarten-public' } },
  ),
  row(
    'nursery-skill-subsidy',
    'mother',
    { 'mother.occupation': 'nursery-worker', 'mother.unemploymentInsurance.months': 12, 'mother.newSkillCertificate': 'junior' },
    {
      ...motherWorksAway,
      nurseryWorker: { 'mother.occupation': 'other' },
      twelveMonthsInsured: { 'mother.unemploymentInsurance.months': 11 },
      newCertificate: { 'mother.newSkillCertificate': 'none' },
    },
  ),
  row('childcare-training-subsidy', 'mother', { 'mother.work': 'unemployed' }, { ...movedAway, withoutJob: { 'mother.work': 'student' } }),
  onlyHere('no-birth-fee'),
  row('plan-family-rewards', 'household', { planFamily: 'rural-two-daughters' }, { ...movedAway, planFamily: { planFamily: 'none' } }),
  row(
    'parent-hospital-leave',
    'mother',
    { 'mother.onlyChild': true, 'elders[0].hospitalised': true },
    {
      ...motherWorksAway,
      employed: { 'mother.work': 'retired' },
      onlyChild: { 'mother.onlyChild': false },
      ownParentHospitalised: { 'elders[0].parentOf': 'father' },
    },
  ),
  ofElder('nursing-allowance'),
  ofCouple('nursing-allowance-parent'),
  ofElder('nursing-increase'),
  ofCouple('nursing-increase-parent'),
  ofElderOfAnyAge('care-home-priority'),
  ofCouple('care-home-priority-parent'),
  ofElderOfAnyAge('low-fee-care'),
  ofCouple('low-fee-care-parent'),
  ofElder('weekly-visits'),
  ofCouple('weekly-visits-parent'),
  ofSpecialFamily('special-family-aid'),
  ofSpecialFamily('special-family-insurance'),
  row(
    'special-family-housing',
    'household',
    { specialFamily: 'child-died', 'housing.homesOwned': 0, 'housing.homesOwnedInFundPlace': 0 },
    { ...movedAway, specialFamily: { specialFamily: 'none' }, ownsNoHome: { 'housing.homesOwned': 1 } },
  ),
  ofSpecialFamily('special-family-welfare-fund'),
  ofSpecialFamily('special-family-contacts'),
  ofSpecialFamily('entrusted-services'),
  ofSpecialFamily('warm-heart-home'),
]
