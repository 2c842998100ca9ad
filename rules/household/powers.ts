import type { FactRecord } from './fact-record'

/** Who can change a fact: the family by something it does, time by going by, or nobody. */
export type Power = 'family' | 'time' | 'fate'

/** Whither a fact goes: yes or no, to an option, to `some` or `none` of what there may be none of, to `more` or `less` of a number. */
export type Whither = boolean | string

/** A fact that can only go some ways; every other way is out of reach. */
export interface Ways {
  readonly family?: readonly Whither[]
  readonly time?: readonly Whither[]
  /** Only from one of these answers: whoever has better gives nothing up. */
  readonly from?: readonly Whither[]
  /** Out of reach once this day of the household has come: nobody plans a wedding after it. */
  readonly unless?: string
  /** Options that only suit a member of these years: from, up to. Before them time brings it, after them nothing does. */
  readonly ages?: Readonly<Record<string, readonly [number, number]>>
}

/** What can be changed of a household, by topic: `child.hukou`, `adult.housingFund.place`, `housing.rents`. */
export interface Powers {
  readonly of: Readonly<Record<string, Power | Ways>>
  /** In a family's power, and yet nothing to be done for a benefit's sake alone. */
  readonly weighty: ReadonlySet<string>
  /** Never held up to anybody as what a benefit is missing. */
  readonly tender: ReadonlySet<string>
  /** Numbers of which it is worth knowing how far away a threshold is, whoever moves them. */
  readonly measured: ReadonlySet<string>
  /** What a record holds on the day it comes into being: nothing has been paid in, nothing borrowed. */
  readonly blank: Readonly<Record<string, FactRecord>>
}

const nurseryYears = [0, 4] as const
const kindergartenYears = [2, 7] as const

/**
 * Nobody is ever told to become poorer, sicker or fewer, to lose work or a spouse, to give up a home, or to have another child:
 * whatever lies that way is `fate`, as is what has happened, what others decide, and what a person is.
 */
const of: Powers['of'] = {
  // The household
  residence: 'family',
  'marriage.registeredOn': { family: ['some'] },
  'marriage.plannedOn': { family: ['some'], unless: 'marriage.registeredOn' },
  planningChild: 'fate',
  pregnancy: 'fate',
  'pregnancy.dueDate': 'time',
  'pregnancy.babies': 'fate',
  'pregnancy.antenatalCost': 'fate',
  'pregnancy.highRisk': 'fate',
  pregnancyLoss: 'fate',
  'pregnancyLoss.on': 'fate',
  'pregnancyLoss.months': 'fate',
  criticalPregnancy: 'fate',
  assistedReproduction: 'fate',
  'assistedReproduction.inTreatment': 'fate',
  'assistedReproduction.licensedHospital': { family: [true] },
  'assistedReproduction.selfPaid': 'fate',
  'assistedReproduction.doctorAdvisedRest': 'fate',
  specialFamily: 'fate',
  planFamily: 'fate',
  hardship: 'fate',
  children: 'fate',
  elders: 'fate',

  // Its home
  'housing.homesOwned': 'fate',
  'housing.homesOwnedInFundPlace': 'fate',
  'housing.homesOwnedInWorkCity': 'fate',
  'housing.areaPerPerson': 'fate',
  'housing.rents': 'family',
  'housing.monthlyRent': 'family',
  'housing.buying': { family: ['some'] },
  'housing.buying.kind': { family: ['new-commercial', 'second-hand', 'affordable'], unless: 'housing.buying.signedOn' },
  'housing.buying.place': { family: ['some'], unless: 'housing.buying.signedOn' },
  'housing.buying.for': { family: ['self', 'parents', 'children'], unless: 'housing.buying.signedOn' },
  'housing.buying.ownUse': 'family',
  'housing.buying.firstHome': 'fate',
  'housing.buying.fundLoan': 'family',
  'housing.buying.signedOn': 'family',
  'housing.mortgages.outstanding': { family: ['less'] },
  'housing.mortgages.paidOff': 'fate',
  'housing.mortgages.firstHomeRateSince': 'fate',
  'housing.ordinaryFundLoanLimit': 'fate',
  'housing.publicRental.status': 'fate',
  'housing.publicRental.unitArea': 'fate',
  'housing.publicRental.areaStandard': 'fate',
  'housing.publicRental.rent': 'fate',
  'housing.publicRental.years': { time: ['more'] },
  'housing.publicRental.localAllowance': 'fate',

  // Mother and father
  adult: 'fate',
  'adult.birthDate': 'fate',
  'adult.hukou': { family: ['some'] },
  'adult.hukouKind': 'fate',
  'adult.residencePermit': { family: ['some'] },
  'adult.onlyChild': 'fate',
  'adult.work': 'fate',
  'adult.employer': 'fate',
  'adult.worksIn': 'fate',
  'adult.monthlyWage': 'fate',
  'adult.employerAverageWage': 'fate',
  'adult.annualTaxableIncome': 'fate',
  'adult.paysIncomeTax': 'fate',
  'adult.furtherEducation': { family: ['degree', 'certificate'] },
  'adult.medicalSelfPaid': 'fate',
  // With the employees by an employer, by drawing benefit: others decide. Anybody can join the residents, or pay in alone.
  'adult.medicalInsurance': { family: ['flexible', 'resident'], from: ['none', 'resident'] },
  'adult.insuredIn': 'fate',
  'adult.insuredByBingtuan': 'fate',
  'adult.insuredMonths': { time: ['more'] },
  'adult.housingFund': { family: ['some'] },
  'adult.housingFund.place': { family: ['some'] },
  'adult.housingFund.bingtuan': 'fate',
  'adult.housingFund.balance': 'fate',
  'adult.housingFund.usedLoanBefore': 'fate',
  'adult.unemploymentInsurance.months': 'fate',
  'adult.unemploymentInsurance.involuntary': 'fate',
  'adult.unemploymentInsurance.registeredSeekingWork': { family: [true] },
  'adult.leaveUsedThisYear.childcare': 'fate',
  'adult.leaveUsedThisYear.parentCare': 'fate',
  'adult.unionMutualAid': { family: [true] },
  'adult.leftWorkForBirth': 'fate',
  'adult.employmentDifficulty': 'fate',
  'adult.occupation': 'fate',
  'adult.newSkillCertificate': { family: ['junior', 'intermediate', 'senior'] },
  'adult.retraining': { family: ['some'] },
  'adult.retraining.startedOn': 'family',
  'adult.retraining.days': 'family',

  // A child
  'child.birthDate': 'fate',
  'child.sex': 'fate',
  'child.hukou': { family: ['some'] },
  'child.relation': 'fate',
  'child.lawful': 'fate',
  'child.birthMode': 'fate',
  'child.difficultBirth': 'fate',
  'child.bornInLocalHospital': 'fate',
  'child.antenatalCost': 'fate',
  'child.deliveryCost': 'fate',
  'child.care': {
    family: [
      'home',
      'nursery-public-inclusive',
      'nursery-private-inclusive',
      'nursery-other',
      'kindergarten-public',
      'kindergarten-private',
    ],
    ages: {
      'nursery-public-inclusive': nurseryYears,
      'nursery-private-inclusive': nurseryYears,
      'nursery-other': nurseryYears,
      'kindergarten-public': kindergartenYears,
      'kindergarten-private': kindergartenYears,
    },
  },
  'child.careFee': 'fate',
  'child.stage': { time: ['preschool', 'primary', 'junior', 'senior', 'higher'] },
  'child.lastPreschoolYear': { time: [true] },
  'child.insuredOn': { family: ['some'] },
  'child.bornAfterLoss': 'fate',
  'child.birthDefect': 'fate',
  'child.medicalSelfPaid': 'fate',
  'child.disabled': 'fate',
  'child.maternityLeaveEndsOn': 'time',

  // An elder
  'elder.parentOf': 'fate',
  'elder.birthDate': 'fate',
  'elder.hospitalised': 'fate',
  'elder.careNeed': 'fate',
  'elder.disabled': 'fate',
  'elder.specialFamily': 'fate',
}

/** What a family can change, what time changes, and what nobody does: for every fact of the schema. */
export const powers: Powers = {
  of,
  weighty: new Set([
    'residence',
    'marriage.registeredOn',
    'marriage.plannedOn',
    'housing.rents',
    'housing.monthlyRent',
    'housing.buying',
    'housing.buying.kind',
    'housing.buying.place',
    'housing.buying.for',
    'housing.buying.ownUse',
    'housing.buying.fundLoan',
    'housing.buying.signedOn',
    'housing.mortgages.outstanding',
    'adult.hukou',
    'adult.furtherEducation',
    'adult.newSkillCertificate',
  ]),
  tender: new Set([
    'planningChild',
    'pregnancy',
    'pregnancy.babies',
    'pregnancy.highRisk',
    'pregnancyLoss',
    'pregnancyLoss.on',
    'pregnancyLoss.months',
    'criticalPregnancy',
    'assistedReproduction',
    'assistedReproduction.inTreatment',
    'assistedReproduction.doctorAdvisedRest',
    'specialFamily',
    'hardship',
    'children',
    'elders',
    'adult',
    'adult.work',
    'adult.unemploymentInsurance.involuntary',
    'adult.leftWorkForBirth',
    'adult.employmentDifficulty',
    'child.relation',
    'child.lawful',
    'child.difficultBirth',
    'child.bornAfterLoss',
    'child.birthDefect',
    'child.disabled',
    'elder.hospitalised',
    'elder.careNeed',
    'elder.disabled',
    'elder.specialFamily',
  ]),
  measured: new Set([
    'housing.homesOwned',
    'housing.homesOwnedInFundPlace',
    'housing.homesOwnedInWorkCity',
    'housing.areaPerPerson',
    'housing.mortgages.outstanding',
    'adult.medicalSelfPaid',
    'child.medicalSelfPaid',
  ]),
  blank: {
    'adult.housingFund': { bingtuan: false, balance: 0, usedLoanBefore: false },
    'housing.buying': { ownUse: false, firstHome: false, fundLoan: false },
  },
}
