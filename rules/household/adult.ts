import { choice, count, day, money, orNone, place, record, recordOrNone, yesNo } from './fields'

/** Mother and father alike: who they are, work, insurance, provident fund. */
export const adult = {
  birthDate: day({ past: true }),
  hukou: place(),
  hukouKind: choice('rural', 'urban'),
  residencePermit: orNone(place()),
  onlyChild: yesNo(),
  work: choice('employee', 'flexible', 'unemployed', 'not-working', 'student', 'retired'),
  employer: choice('state-organ', 'public-institution', 'social-organisation', 'enterprise'),
  worksIn: place(),
  monthlyWage: money('month', 10_000_000),
  employerAverageWage: money('month', 10_000_000),
  annualTaxableIncome: money('year'),
  paysIncomeTax: yesNo(),
  /** In a degree course beside work, or a vocational certificate gained this calendar year. */
  furtherEducation: choice('none', 'degree', 'certificate'),
  /** What the family paid itself of this calendar year's medical bills, after insurance; 0 for none. */
  medicalSelfPaid: money('year'),
  medicalInsurance: choice('employee', 'flexible', 'unemployment-benefit', 'resident', 'none'),
  insuredIn: place(),
  /** The insurance is administered by the Bingtuan's own centre, which shares the ground of Xinjiang with the region's. */
  insuredByBingtuan: yesNo(),
  /** Unbroken months, up to now, in the insurance named by `medicalInsurance`. */
  insuredMonths: count(0, 720),
  housingFund: recordOrNone({
    place: place(),
    bingtuan: yesNo(),
    balance: money('once'),
    usedLoanBefore: yesNo(),
  }),
  unemploymentInsurance: record({
    months: count(0, 720),
    involuntary: yesNo(),
    registeredSeekingWork: yesNo(),
  }),
  leaveUsedThisYear: record({
    childcare: count(0, 366),
    parentCare: count(0, 366),
  }),
  unionMutualAid: yesNo(),
  leftWorkForBirth: yesNo(),
  employmentDifficulty: yesNo(),
  occupation: orNone(choice('nursery-worker', 'other')),
  newSkillCertificate: choice('none', 'junior', 'intermediate', 'senior'),
  retraining: recordOrNone({
    startedOn: day(),
    days: count(0, 1000),
  }),
}
