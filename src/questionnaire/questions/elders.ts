import { inSection, type Question } from './question'

const ask = inSection('elders')

/** One of the parents' own parents. */
export const elders: readonly Question[] = [
  ask('elder.parentOf'),
  ask('elder.birthDate'),
  ask('elder.hospitalised'),
  ask('elder.careNeed'),
  ask('elder.disabled'),
  ask('elder.specialFamily'),
]
