import { is } from '../conditions'
import { inSection, type Question } from './question'

const ask = inSection('special')

/** What is asked gently, and last. */
export const special: readonly Question[] = [
  ask('hardship'),
  ask('planFamily'),
  ask('specialFamily'),
  ask('child.bornAfterLoss', is('specialFamily', 'child-died', 'child-disabled')),
]
