import { all, answerTo, exists, is, type Condition } from '../conditions'
import { inSection, type Question } from './question'

const ask = inSection('work')

const employed = is('adult.work', 'employee')
const unemployed = is('adult.work', 'unemployed')

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

/** Work, insurance and training of each parent. */
export const work: readonly Question[] = [
  ask('adult.work'),
  ask('adult.employer', employed),
  ask('adult.monthlyWage', employed),
  ask('adult.employerAverageWage', employed),
  ask('adult.medicalInsurance'),
  ask('adult.insuredByBingtuan', inXinjiang),
  ask('adult.insuredMonths', all(mothers, inEmployeeScheme)),
  ask('adult.unionMutualAid', employed),
  ask('adult.leaveUsedThisYear.childcare', employed),
  ask('adult.leaveUsedThisYear.parentCare', employed),
  ask('adult.leftWorkForBirth', is('adult.work', 'unemployed', 'not-working')),
  ask('adult.unemploymentInsurance.months', is('adult.work', 'employee', 'flexible', 'unemployed')),
  ask('adult.unemploymentInsurance.involuntary', unemployed),
  ask('adult.unemploymentInsurance.registeredSeekingWork', unemployed),
  ask('adult.employmentDifficulty', is('adult.work', 'flexible', 'unemployed', 'not-working')),
  { ...ask('adult.occupation', is('adult.work', 'employee', 'flexible', 'unemployed')), plain: true },
  ask('adult.newSkillCertificate', is('adult.work', 'employee', 'flexible', 'unemployed', 'not-working')),
  ask('adult.retraining', is('adult.work', 'employee', 'flexible', 'unemployed', 'not-working')),
  ask('adult.retraining.startedOn', exists('adult.retraining')),
  ask('adult.retraining.days', exists('adult.retraining')),
]
