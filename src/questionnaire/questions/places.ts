import { inSection, type Question } from './question'

const ask = inSection('places')

/** Asked on the page of places. */
export const places: readonly Question[] = [
  ask('residence'),
  ask('adult'),
  ask('adult.hukou'),
  ask('adult.worksIn'),
  ask('adult.insuredIn'),
]
