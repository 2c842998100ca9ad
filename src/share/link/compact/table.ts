/**
 * Every topic a household may tell of, with the number it is written by: its place in this list. The list is part of the format.
 * What stands in it stays as it is, even where the schema forgets a topic; new topics go to the end, where `editions` takes
 * note of the new length, and new options go to the end of their topic's.
 */
export interface Topic {
  /** Its path in the household file, that of the parents under `adult`, of list members under `child` and `elder`. */
  readonly topic: string
  readonly kind: 'record' | 'list' | 'truth' | 'choice' | 'day' | 'place' | 'hundredths' | 'count'
  /** In sixteenths, how often it is told where what it belongs to is; how often there is none, where there may be none. */
  readonly told: number
  readonly none: number
  /** How many binary places are expected of a count, of the digits of a sum, or of the days to the day of the check. */
  readonly about: number
  /** In sixteenths, how often such a day is not after the day of the check. */
  readonly past: number
  readonly options: readonly string[]
}

type Given = Partial<Omit<Topic, 'topic' | 'told'>>

const of = (topic: string, told: number, given: Given = {}): Topic => ({
  topic,
  kind: 'record',
  told,
  none: 0,
  about: 0,
  past: 8,
  options: [],
  ...given,
})
const truth = (topic: string, told: number): Topic => of(topic, told, { kind: 'truth' })
const choice = (topic: string, told: number, options: string, none = 0): Topic =>
  of(topic, told, { kind: 'choice', options: options.split(' '), none })
const day = (topic: string, told: number, about: number, past: number, none = 0): Topic =>
  of(topic, told, { kind: 'day', about, past, none })
const place = (topic: string, told: number, none = 0): Topic => of(topic, told, { kind: 'place', none })
const hundredths = (topic: string, told: number, about = 4, none = 0): Topic => of(topic, told, { kind: 'hundredths', about, none })
const count = (topic: string, told: number, about: number, none = 0): Topic => of(topic, told, { kind: 'count', about, none })
const record = (topic: string, told: number, none = 0): Topic => of(topic, told, { none })
const list = (topic: string, told: number): Topic => of(topic, told, { kind: 'list' })

/** Append only: see `Topic`. */
export const table: readonly Topic[] = [
  place('residence', 15),
  record('mother', 15, 1),
  record('father', 15, 1),
  list('children', 15),
  list('elders', 10),
  record('marriage', 12),
  day('marriage.registeredOn', 14, 12, 15, 3),
  day('marriage.plannedOn', 8, 8, 3, 14),
  truth('planningChild', 6),
  record('pregnancy', 8, 11),
  day('pregnancy.dueDate', 14, 7, 2),
  count('pregnancy.babies', 12, 1),
  hundredths('pregnancy.antenatalCost', 8),
  truth('pregnancy.highRisk', 8),
  record('pregnancyLoss', 4, 12),
  day('pregnancyLoss.on', 14, 8, 15),
  count('pregnancyLoss.months', 14, 2),
  truth('criticalPregnancy', 4),
  record('assistedReproduction', 6, 13),
  truth('assistedReproduction.inTreatment', 14),
  truth('assistedReproduction.licensedHospital', 12),
  hundredths('assistedReproduction.selfPaid', 12),
  truth('assistedReproduction.doctorAdvisedRest', 10),
  record('housing', 15),
  count('housing.homesOwned', 15, 1),
  count('housing.homesOwnedInFundPlace', 12, 1),
  count('housing.homesOwnedInWorkCity', 12, 1),
  hundredths('housing.areaPerPerson', 12),
  truth('housing.rents', 15),
  hundredths('housing.monthlyRent', 6),
  record('housing.buying', 6, 12),
  choice('housing.buying.kind', 14, 'new-commercial second-hand affordable'),
  place('housing.buying.place', 14),
  choice('housing.buying.for', 14, 'self parents children'),
  truth('housing.buying.ownUse', 14),
  truth('housing.buying.firstHome', 14),
  truth('housing.buying.fundLoan', 14),
  day('housing.buying.signedOn', 14, 7, 12),
  record('housing.mortgages', 12),
  count('housing.mortgages.outstanding', 15, 1),
  count('housing.mortgages.paidOff', 14, 1),
  day('housing.mortgages.firstHomeRateSince', 12, 11, 15, 6),
  hundredths('housing.ordinaryFundLoanLimit', 4),
  record('housing.publicRental', 4),
  choice('housing.publicRental.status', 14, 'none qualifies tenant allowance'),
  hundredths('housing.publicRental.unitArea', 8, 4, 6),
  hundredths('housing.publicRental.areaStandard', 8, 4, 6),
  hundredths('housing.publicRental.rent', 8, 4, 6),
  count('housing.publicRental.years', 8, 2, 6),
  hundredths('housing.publicRental.localAllowance', 8, 4, 6),
  choice('specialFamily', 6, 'none child-died child-disabled'),
  choice('planFamily', 6, 'none only-child-certificate rural-two-daughters'),
  choice('hardship', 8, 'none low-income dibao'),
  day('adult.birthDate', 14, 14, 15),
  place('adult.hukou', 15),
  choice('adult.hukouKind', 12, 'urban rural'),
  place('adult.residencePermit', 3, 8),
  truth('adult.onlyChild', 11),
  choice('adult.work', 15, 'employee not-working flexible unemployed student retired'),
  choice('adult.employer', 12, 'enterprise state-organ public-institution social-organisation'),
  place('adult.worksIn', 13),
  hundredths('adult.monthlyWage', 12),
  hundredths('adult.employerAverageWage', 11),
  hundredths('adult.annualTaxableIncome', 11),
  truth('adult.paysIncomeTax', 14),
  choice('adult.furtherEducation', 3, 'none degree certificate'),
  hundredths('adult.medicalSelfPaid', 3),
  choice('adult.medicalInsurance', 15, 'employee resident flexible none unemployment-benefit'),
  place('adult.insuredIn', 13),
  truth('adult.insuredByBingtuan', 2),
  count('adult.insuredMonths', 12, 5),
  record('adult.housingFund', 13, 5),
  place('adult.housingFund.place', 15),
  truth('adult.housingFund.bingtuan', 10),
  hundredths('adult.housingFund.balance', 13),
  truth('adult.housingFund.usedLoanBefore', 13),
  record('adult.unemploymentInsurance', 11),
  count('adult.unemploymentInsurance.months', 15, 5),
  truth('adult.unemploymentInsurance.involuntary', 4),
  truth('adult.unemploymentInsurance.registeredSeekingWork', 4),
  record('adult.leaveUsedThisYear', 4),
  count('adult.leaveUsedThisYear.childcare', 14, 2),
  count('adult.leaveUsedThisYear.parentCare', 12, 2),
  truth('adult.unionMutualAid', 3),
  truth('adult.leftWorkForBirth', 3),
  truth('adult.employmentDifficulty', 3),
  choice('adult.occupation', 3, 'other nursery-worker', 8),
  choice('adult.newSkillCertificate', 3, 'none junior intermediate senior'),
  record('adult.retraining', 3, 14),
  day('adult.retraining.startedOn', 14, 7, 12),
  count('adult.retraining.days', 14, 4),
  day('child.birthDate', 15, 11, 15),
  choice('child.sex', 14, 'female male'),
  place('child.hukou', 15, 1),
  choice('child.relation', 4, 'biological earlier-marriage adopted'),
  truth('child.lawful', 4),
  choice('child.birthMode', 9, 'vaginal caesarean'),
  truth('child.difficultBirth', 4),
  truth('child.bornInLocalHospital', 9),
  hundredths('child.antenatalCost', 8),
  hundredths('child.deliveryCost', 8),
  choice(
    'child.care',
    11,
    'home kindergarten-public nursery-public-inclusive nursery-private-inclusive kindergarten-private nursery-other',
  ),
  hundredths('child.careFee', 6),
  choice('child.stage', 14, 'none preschool primary junior senior higher'),
  truth('child.lastPreschoolYear', 3),
  day('child.insuredOn', 9, 5, 1, 2),
  truth('child.bornAfterLoss', 3),
  truth('child.birthDefect', 3),
  hundredths('child.medicalSelfPaid', 3),
  truth('child.disabled', 3),
  day('child.maternityLeaveEndsOn', 3, 8, 1),
  choice('elder.parentOf', 15, 'mother father'),
  day('elder.birthDate', 15, 15, 15),
  truth('elder.hospitalised', 12),
  choice('elder.careNeed', 11, 'none partial full'),
  truth('elder.disabled', 5),
  truth('elder.specialFamily', 5),
]

/** How long the list was each time it was published. Append only. */
export const editions: readonly number[] = [116]
