import { all, answerTo, is, told, type Condition } from '../conditions'
import { ask, askPlain, type Group } from './question'

/** Whoever is back at work may have left it before: what she does comes first, and settles nothing of this. */
const afterWork = told('adult.work')
const employed = is('adult.work', 'employee')
const withoutWork = is('adult.work', 'unemployed', 'not-working')
const working = is('adult.work', 'employee', 'flexible', 'unemployed')
const payingTax = is('adult.paysIncomeTax', true)

/** How long she has been insured decides what the mother's allowance is; the father's does not hang on it. */
const mothers: Condition = { looksAt: [], holds: ({ member }) => member === 'mother' || undefined }
const inEmployeeScheme = is('adult.medicalInsurance', 'employee', 'flexible', 'unemployment-benefit')

/** Where two administrations share the ground a name of a place does not tell them apart. */
const inXinjiang: Condition = {
  looksAt: ['adult.insuredIn'],
  holds: (around) => {
    const place = answerTo('adult.insuredIn', around) ?? answerTo('residence', around)
    return typeof place === 'string' ? place.startsWith('65') : undefined
  },
}

/** Work, insurance, pay and the provident fund of each parent. */
export const work: readonly Group[] = [
  {
    id: 'work',
    about: 'each-parent',
    questions: [
      ask('adult.work'),
      ask('adult.employer', employed),
      ask('adult.worksIn'),
      ask('adult.leftWorkForBirth', afterWork),
      ask('adult.unemploymentInsurance.involuntary', withoutWork),
      ask('adult.unemploymentInsurance.registeredSeekingWork', withoutWork),
      ask('adult.employmentDifficulty', afterWork),
      askPlain('adult.occupation', working),
      ask('adult.newSkillCertificate', afterWork),
      ask('adult.retraining'),
      ask('adult.retraining.startedOn'),
      ask('adult.retraining.days'),
    ],
  },
  {
    id: 'insurance',
    about: 'each-parent',
    questions: [
      ask('adult.medicalInsurance'),
      ask('adult.insuredIn'),
      ask('adult.insuredByBingtuan', inXinjiang),
      ask('adult.insuredMonths', all(mothers, inEmployeeScheme)),
      ask('adult.unemploymentInsurance.months', is('adult.work', 'employee', 'flexible', 'unemployed', 'not-working')),
      ask('adult.unionMutualAid', afterWork),
    ],
  },
  {
    id: 'pay',
    about: 'each-parent',
    questions: [
      ask('adult.monthlyWage', employed),
      ask('adult.employerAverageWage', employed),
      ask('adult.paysIncomeTax'),
      ask('adult.annualTaxableIncome', payingTax),
      ask('adult.furtherEducation', payingTax),
      ask('adult.leaveUsedThisYear.childcare', employed),
      ask('adult.leaveUsedThisYear.parentCare', employed),
    ],
  },
  {
    id: 'fund',
    about: 'each-parent',
    questions: [
      ask('adult.housingFund'),
      ask('adult.housingFund.place'),
      ask('adult.housingFund.bingtuan'),
      ask('adult.housingFund.balance'),
      ask('adult.housingFund.usedLoanBefore'),
    ],
  },
]
