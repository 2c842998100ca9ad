import { mother } from '../../../household'
import { benefit, cite, service } from '../../../language'
import { familyIn } from '../../readings'
import { plan } from './documents'
import { shaoxing } from './place'

/** Item 10: help with work or a business of one's own for women whose work a birth interrupted and who are recognised as having difficulty finding work. */
export const returnToWork = benefit({
  id: 'shaoxing/return-to-work',
  category: 'jobs',
  subject: 'mother',
  certainty: 'delegated',
  basis: cite(plan, 'shaoxing-10-2'),
  nexus: { familyHere: familyIn(shaoxing) },
  conditions: { leftWorkForBirth: mother.leftWorkForBirth, employmentDifficulty: mother.employmentDifficulty },
  value: service,
  office: 'labour',
  readings: ['figure-elsewhere'],
})
