import { rules } from '../../../../../rules/china/xinjiang/aral'
import { changed, type Changes } from '../../../../support/changed'
import { run, type Run } from '../../../../support/run'

export { rules, type Changes }

export const aral = '659002'
/** Zhangping: anywhere but here. */
export const elsewhere = '350881'
export const today = '2026-02-01'

const adult = () => ({
  birthDate: '1990-06-01',
  hukou: elsewhere,
  work: 'employee',
  worksIn: aral,
  paysIncomeTax: true,
  medicalInsurance: 'employee',
  insuredIn: aral,
  housingFund: { place: aral, bingtuan: true, balance: 20000, usedLoanBefore: false },
  unemploymentInsurance: { months: 24, involuntary: false, registeredSeekingWork: false },
  leftWorkForBirth: false,
  employmentDifficulty: false,
  occupation: 'other',
})

const child = (id: string, birthDate: string) => ({
  id,
  birthDate,
  hukou: elsewhere,
  birthMode: 'vaginal',
  difficultBirth: false,
  bornInLocalHospital: true,
  care: 'home',
  stage: 'none',
  disabled: false,
})

/** A couple of employees with a child of four and a baby of seven months, that lives, works and is insured here and is registered elsewhere. */
export const household = {
  residence: aral,
  mother: adult(),
  father: adult(),
  marriage: { registeredOn: '2019-10-01', plannedOn: null },
  planningChild: false,
  pregnancy: null,
  assistedReproduction: null,
  children: [child('c1', '2021-05-01'), child('c2', '2025-07-01')],
  elders: [],
  housing: { rents: false, monthlyRent: 0, buying: null, publicRental: { status: 'none', years: null } },
  hardship: 'none',
}

/** The place's rules on the household with some answers changed. */
export const check = (changes: Changes = {}, on = today): Run => run([rules], changed(household, changes), on)

/** Whoever the leave of item 12 asks for is registered here. */
export const registeredHere: Changes = {
  'mother.hukou': aral,
  'father.hukou': aral,
  'children[0].hukou': aral,
  'children[1].hukou': aral,
}

/** The children of the household, one for each day of birth, registered here. */
export const bornOn = (...days: readonly string[]): Changes => ({
  'mother.hukou': aral,
  'father.hukou': aral,
  children: days.map((day, index) => ({ ...child(`c${index + 1}`, day), hukou: aral })),
})
