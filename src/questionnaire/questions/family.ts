import { answerTo, is, type Condition } from '../conditions'
import { inSection, type Question } from './question'

const ask = inSection('family')

/** Whoever is registered where the family lives needs no residence permit there. */
const registeredElsewhere: Condition = {
  looksAt: [],
  holds: (around) => {
    const hukou = answerTo('adult.hukou', around)
    return hukou === undefined || hukou !== answerTo('residence', around)
  },
}

/** Who the parents are; marriage. */
export const family: readonly Question[] = [
  ask('marriage.registeredOn'),
  ask('marriage.plannedOn', is('marriage.registeredOn', null)),
  ask('adult.birthDate'),
  ask('adult.hukouKind'),
  ask('adult.residencePermit', registeredElsewhere),
  ask('adult.onlyChild'),
  ask('adult.paysIncomeTax'),
  ask('adult.annualTaxableIncome', is('adult.paysIncomeTax', true)),
  ask('adult.furtherEducation', is('adult.paysIncomeTax', true)),
  ask('adult.medicalSelfPaid', is('adult.paysIncomeTax', true)),
]
