import { exists, is, type Condition } from '../conditions'
import { inSection, type Question } from './question'

const ask = inSection('special')

/** Where the family has said that it has no mother, nobody is asked what befell her. */
const motherPossible: Condition = { looksAt: [], holds: ({ household }) => household.mother !== null }

/** What is asked gently, and last. */
export const special: readonly Question[] = [
  ask('hardship'),
  ask('planFamily'),
  ask('specialFamily'),
  ask('pregnancyLoss', motherPossible),
  ask('pregnancyLoss.on', exists('pregnancyLoss')),
  ask('pregnancyLoss.months', exists('pregnancyLoss')),
  ask('child.bornAfterLoss', is('specialFamily', 'child-died', 'child-disabled')),
]
