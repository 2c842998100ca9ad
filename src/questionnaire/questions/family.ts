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

const roles = ['mother', 'father'] as const

/**
 * Either spouse may deduct what was paid for the other's treatment: one who pays tax is enough for both to be asked. Who has
 * said no is asked too as long as the other, on a later page, has not said.
 */
const someTaxpayer: Condition = {
  looksAt: ['adult.paysIncomeTax'],
  holds: ({ household, on, member }) => {
    const pays = (role: 'mother' | 'father'): unknown =>
      household[role] === null ? false : answerTo('adult.paysIncomeTax', { household, on, member: role })
    const told = roles.map(pays)
    if (told.includes(true)) return true
    if (told.every((answer) => answer === false)) return false
    return (member === 'mother' || member === 'father') && pays(member) === false ? true : undefined
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
  ask('adult.medicalSelfPaid', someTaxpayer),
]
