import { mother } from '../../../../household'
import { benefit, cite, either, is, service } from '../../../../language'
import { employed, familyIn, pregnantOrGaveBirth, pregnantOrNewMother, worksIn } from '../../../readings'
import { plan } from './documents'
import { shangyu } from './place'

const womanWorker = either(is(mother.work, 'employee', 'flexible', 'unemployed'), mother.leftWorkForBirth)

/** Item 18: training for women workers, above all for those who return to work after a birth. */
export const womenTraining = benefit({
  id: 'shangyu/women-training',
  category: 'jobs',
  subject: 'mother',
  certainty: 'entitled',
  basis: cite(plan, 'shangyu-18-1'),
  nexus: { familyHere: familyIn(shangyu) },
  conditions: { womanWorker },
  value: service,
  office: 'labour-bureau',
})

/** Item 18: help with finding work or starting a business, as other rules provide. */
export const womenWorkSupport = benefit({
  id: 'shangyu/women-work-support',
  category: 'jobs',
  subject: 'mother',
  certainty: 'delegated',
  basis: cite(plan, 'shangyu-18-2'),
  nexus: { familyHere: familyIn(shangyu) },
  conditions: { womanWorker },
  value: service,
  office: 'labour-bureau',
  readings: ['figure-elsewhere'],
})

/** Item 18: no lower pay, dismissal or end of contract because of pregnancy, birth or nursing. */
export const dismissalProtection = benefit({
  id: 'shangyu/dismissal-protection',
  category: 'jobs',
  subject: 'mother',
  certainty: 'entitled',
  basis: cite(plan, 'shangyu-18-4'),
  nexus: { worksHere: worksIn(shangyu) },
  conditions: { employed, pregnantOrNewMother },
  value: service,
  office: 'labour-bureau',
  readings: ['nursing-under-one'],
})

/** Item 19: employers are encouraged to let people come and go flexibly or work at home. */
export const flexibleWork = benefit({
  id: 'shangyu/flexible-work',
  category: 'jobs',
  subject: 'each-parent',
  certainty: 'discretionary',
  basis: cite(plan, 'shangyu-19-4'),
  nexus: { worksHere: worksIn(shangyu) },
  conditions: { employed },
  value: service,
  office: 'employer',
  readings: ['employer-decides'],
})

/** Item 19: employers that are able are encouraged to greet a birth with a gift. */
export const birthGift = benefit({
  id: 'shangyu/birth-gift',
  category: 'jobs',
  subject: 'mother',
  certainty: 'discretionary',
  basis: cite(plan, 'shangyu-19-6'),
  nexus: { worksHere: worksIn(shangyu) },
  conditions: { employed, pregnantOrGaveBirth },
  value: service,
  office: 'employer',
  readings: ['employer-decides', 'birth-within-a-year'],
})
