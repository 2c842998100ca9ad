import type { Day, PlaceCode } from './basic'

/** An answer, or 'unknown': somebody was asked and cannot tell. What is left out was not asked yet; both count alike. */
export type Open<T> = T | 'unknown'

/** The mother or the father. */
export interface Parent {
  birthDate?: Open<Day>
  hukou?: Open<PlaceCode>
  hukouKind?: Open<'rural' | 'urban'>
  /** Where a residence permit is held; `null` for none. */
  residencePermit?: Open<PlaceCode | null>
  onlyChild?: Open<boolean>
  work?: Open<'employee' | 'flexible' | 'unemployed' | 'not-working' | 'student' | 'retired'>
  employer?: Open<'state-organ' | 'public-institution' | 'social-organisation' | 'enterprise'>
  worksIn?: Open<PlaceCode>
  /** Yuan a month. */
  monthlyWage?: Open<number>
  /** Yuan a month: the average of the employer's staff. */
  employerAverageWage?: Open<number>
  /** Yuan a year, as the income tax counts it. */
  annualTaxableIncome?: Open<number>
  paysIncomeTax?: Open<boolean>
  /** In a degree course beside work, or a vocational certificate gained in this calendar year. */
  furtherEducation?: Open<'none' | 'degree' | 'certificate'>
  /** Yuan of this calendar year's medical bills that the family paid itself, after insurance; 0 for none. */
  medicalSelfPaid?: Open<number>
  medicalInsurance?: Open<'employee' | 'flexible' | 'unemployment-benefit' | 'resident' | 'none'>
  insuredIn?: Open<PlaceCode>
  /** The insurance is with the Bingtuan's own centre. */
  insuredByBingtuan?: Open<boolean>
  /** Unbroken months, up to now, in the insurance named by `medicalInsurance`. */
  insuredMonths?: Open<number>
  /** `null` for none. */
  housingFund?: Open<HousingFund | null>
  unemploymentInsurance?: Open<UnemploymentInsurance>
  /** Days taken since the first of January. */
  leaveUsedThisYear?: Open<LeaveUsed>
  /** In the union's medical mutual aid. */
  unionMutualAid?: Open<boolean>
  leftWorkForBirth?: Open<boolean>
  /** Registered as having difficulty in finding work. */
  employmentDifficulty?: Open<boolean>
  occupation?: Open<'nursery-worker' | 'other' | null>
  newSkillCertificate?: Open<'none' | 'junior' | 'intermediate' | 'senior'>
  /** `null` for none. */
  retraining?: Open<Retraining | null>
}

/** The housing provident fund. */
export interface HousingFund {
  /** Where it is paid. */
  place?: Open<PlaceCode>
  /** With the Bingtuan's own centre. */
  bingtuan?: Open<boolean>
  /** Yuan. */
  balance?: Open<number>
  usedLoanBefore?: Open<boolean>
}

/** Unemployment insurance. */
export interface UnemploymentInsurance {
  /** Months paid in. */
  months?: Open<number>
  /** Work ended against the person's will. */
  involuntary?: Open<boolean>
  registeredSeekingWork?: Open<boolean>
}

/** Days of leave taken this calendar year. */
export interface LeaveUsed {
  childcare?: Open<number>
  parentCare?: Open<number>
}

/** A course of public retraining. */
export interface Retraining {
  startedOn?: Open<Day>
  days?: Open<number>
}

/** A child. Its order is never told: it is counted from the birth dates of those that a rule counts. */
export interface Child {
  /** Letters, digits, '-' and '_', 24 at most; filled in with 'c1', 'c2' … where it is left out. */
  id?: string
  birthDate?: Open<Day>
  sex?: Open<'female' | 'male'>
  /** `null` while it is registered nowhere. */
  hukou?: Open<PlaceCode | null>
  relation?: Open<'biological' | 'earlier-marriage' | 'adopted'>
  /** Born in line with the law. */
  lawful?: Open<boolean>
  birthMode?: Open<'vaginal' | 'caesarean'>
  difficultBirth?: Open<boolean>
  /** Born in a hospital of the place. */
  bornInLocalHospital?: Open<boolean>
  /** Yuan. */
  antenatalCost?: Open<number>
  /** Yuan. */
  deliveryCost?: Open<number>
  care?: Open<
    'home' | 'nursery-public-inclusive' | 'nursery-private-inclusive' | 'nursery-other' | 'kindergarten-public' | 'kindergarten-private'
  >
  /** Yuan a month. */
  careFee?: Open<number>
  stage?: Open<'none' | 'preschool' | 'primary' | 'junior' | 'senior' | 'higher'>
  lastPreschoolYear?: Open<boolean>
  /** The day it was entered in resident medical insurance; `null` while it is not. */
  insuredOn?: Open<Day | null>
  /** Born after the family lost an only child. */
  bornAfterLoss?: Open<boolean>
  birthDefect?: Open<boolean>
  /** Yuan of this calendar year's medical bills that the family paid itself, after insurance. */
  medicalSelfPaid?: Open<number>
  disabled?: Open<boolean>
  /** The last day of the mother's leave for this birth. */
  maternityLeaveEndsOn?: Open<Day>
}

/** One of the parents' own parents. */
export interface Elder {
  /** As of a child; 'e1', 'e2' … where it is left out. */
  id?: string
  parentOf?: Open<'mother' | 'father'>
  birthDate?: Open<Day>
  hospitalised?: Open<boolean>
  careNeed?: Open<'none' | 'partial' | 'full'>
  disabled?: Open<boolean>
  /** A member of a family-planning special family. */
  specialFamily?: Open<boolean>
}
