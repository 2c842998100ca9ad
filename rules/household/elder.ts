import { choice, day, yesNo } from './fields'

/** One of the parents' own parents. */
export const elder = {
  parentOf: choice('mother', 'father'),
  birthDate: day({ past: true }),
  hospitalised: yesNo(),
  careNeed: choice('none', 'partial', 'full'),
  disabled: yesNo(),
  specialFamily: yesNo(),
}
