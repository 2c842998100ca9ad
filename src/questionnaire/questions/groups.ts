import type { FactTopic } from '../../engine'

/** Whom the questions of a group are about, and so how many pages it has: one, or one for each parent or child. */
export type About = 'household' | 'each-parent' | 'each-child'

/** What a person knows together is asked together, on one page. */
export interface Group {
  /** Also its address, and the key of its words. */
  readonly id: string
  readonly about: About
  /** In the order they stand on the page; of several people on one page, all about the first before the next. */
  readonly topics: readonly FactTopic[]
  /** The page of a list: how many there are, and what tells them apart. */
  readonly list?: 'children' | 'elders'
}

const group = (id: string, about: About, ...topics: readonly FactTopic[]): Group => ({ id, about, topics })

/** Every group, in the order in which a family is listed as a whole: review, and all questions on one page. */
export const groups: readonly Group[] = [
  group('home', 'household', 'residence'),
  group('parents', 'household', 'adult'),
  { ...group('children', 'household', 'child.birthDate'), list: 'children' },
  group('registration', 'household', 'adult.hukou', 'adult.hukouKind', 'adult.residencePermit', 'child.hukou'),
  group(
    'pregnancy',
    'household',
    'pregnancy',
    'pregnancy.dueDate',
    'pregnancy.babies',
    'pregnancy.highRisk',
    'pregnancy.antenatalCost',
    'planningChild',
  ),
  group(
    'birth',
    'each-child',
    'child.insuredOn',
    'child.birthMode',
    'child.difficultBirth',
    'child.bornInLocalHospital',
    'child.antenatalCost',
    'child.deliveryCost',
    'child.maternityLeaveEndsOn',
  ),
  group('care', 'household', 'child.care', 'child.careFee', 'child.stage', 'child.lastPreschoolYear'),
  group(
    'work',
    'each-parent',
    'adult.work',
    'adult.employer',
    'adult.worksIn',
    'adult.leftWorkForBirth',
    'adult.unemploymentInsurance.involuntary',
    'adult.unemploymentInsurance.registeredSeekingWork',
    'adult.employmentDifficulty',
    'adult.occupation',
    'adult.newSkillCertificate',
    'adult.retraining',
    'adult.retraining.startedOn',
    'adult.retraining.days',
  ),
  group(
    'insurance',
    'each-parent',
    'adult.medicalInsurance',
    'adult.insuredIn',
    'adult.insuredByBingtuan',
    'adult.insuredMonths',
    'adult.unemploymentInsurance.months',
    'adult.unionMutualAid',
  ),
  group(
    'pay',
    'each-parent',
    'adult.monthlyWage',
    'adult.employerAverageWage',
    'adult.paysIncomeTax',
    'adult.annualTaxableIncome',
    'adult.furtherEducation',
    'adult.leaveUsedThisYear.childcare',
    'adult.leaveUsedThisYear.parentCare',
  ),
  group(
    'fund',
    'each-parent',
    'adult.housingFund',
    'adult.housingFund.place',
    'adult.housingFund.bingtuan',
    'adult.housingFund.balance',
    'adult.housingFund.usedLoanBefore',
  ),
  group(
    'homes',
    'household',
    'housing.homesOwned',
    'housing.homesOwnedInFundPlace',
    'housing.homesOwnedInWorkCity',
    'housing.areaPerPerson',
  ),
  group('rent', 'household', 'housing.rents', 'housing.monthlyRent'),
  group(
    'public-rental',
    'household',
    'housing.publicRental.status',
    'housing.publicRental.unitArea',
    'housing.publicRental.areaStandard',
    'housing.publicRental.rent',
    'housing.publicRental.years',
    'housing.publicRental.localAllowance',
  ),
  group(
    'buying',
    'household',
    'housing.buying',
    'housing.buying.kind',
    'housing.buying.place',
    'housing.buying.for',
    'housing.buying.ownUse',
    'housing.buying.firstHome',
    'housing.buying.fundLoan',
    'housing.buying.signedOn',
    'housing.ordinaryFundLoanLimit',
  ),
  group('mortgages', 'household', 'housing.mortgages.outstanding', 'housing.mortgages.paidOff', 'housing.mortgages.firstHomeRateSince'),
  { ...group('elders', 'household', 'elder.parentOf', 'elder.birthDate'), list: 'elders' },
  group('elder-care', 'household', 'elder.hospitalised', 'elder.careNeed', 'elder.disabled'),
  group('marriage', 'household', 'marriage.registeredOn', 'marriage.plannedOn'),
  group('person', 'household', 'adult.birthDate', 'adult.onlyChild', 'child.sex', 'child.relation', 'child.lawful'),
  group(
    'fertility',
    'household',
    'assistedReproduction',
    'assistedReproduction.inTreatment',
    'assistedReproduction.licensedHospital',
    'assistedReproduction.selfPaid',
    'assistedReproduction.doctorAdvisedRest',
  ),
  group(
    'health',
    'household',
    'criticalPregnancy',
    'adult.medicalSelfPaid',
    'child.medicalSelfPaid',
    'child.birthDefect',
    'child.disabled',
  ),
  group('recognised', 'household', 'hardship', 'planFamily'),
  group(
    'loss',
    'household',
    'specialFamily',
    'child.bornAfterLoss',
    'elder.specialFamily',
    'pregnancyLoss',
    'pregnancyLoss.on',
    'pregnancyLoss.months',
  ),
]

const byTopic: ReadonlyMap<FactTopic, Group> = new Map(groups.flatMap((each) => each.topics.map((topic) => [topic, each] as const)))

/** The group that a topic is asked in; undefined for a topic the interview does not know. */
export const groupOf = (topic: FactTopic): Group | undefined => byTopic.get(topic)
