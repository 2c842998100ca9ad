import { ask, type Group } from './question'

/** The parents' own parents. */
export const elders: readonly Group[] = [
  { id: 'elders', about: 'household', list: 'elders', questions: [ask('elder.parentOf'), ask('elder.birthDate')] },
  { id: 'elder-care', about: 'household', questions: [ask('elder.hospitalised'), ask('elder.careNeed'), ask('elder.disabled')] },
]
