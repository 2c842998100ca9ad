import { answerTo, is, type Condition } from '../conditions'
import { ask, type Group } from './question'

/** Where the family has said that it has no mother, nobody is asked what befell her. */
const motherPossible: Condition = { looksAt: [], holds: ({ household }) => household.mother !== null }

/** Either spouse may deduct what was paid for the other's treatment: only where neither pays tax is there nothing to ask. */
const someTaxpayer: Condition = {
  looksAt: [],
  holds: ({ household, on }) => {
    const pays = (['mother', 'father'] as const).map((member) =>
      household[member] === null ? false : answerTo('adult.paysIncomeTax', { household, on, member }),
    )
    return pays.every((answer) => answer === false) ? false : true
  },
}

/** What befell the family: asked where rules use it, and what hurts, last. */
export const hardship: readonly Group[] = [
  {
    id: 'health',
    about: 'household',
    questions: [
      ask('criticalPregnancy', motherPossible),
      ask('adult.medicalSelfPaid', someTaxpayer),
      ask('child.medicalSelfPaid', someTaxpayer),
      ask('child.birthDefect'),
      ask('child.disabled'),
    ],
  },
  { id: 'recognised', about: 'household', questions: [ask('hardship'), ask('planFamily')] },
  {
    id: 'loss',
    about: 'household',
    gently: true,
    questions: [
      ask('specialFamily'),
      ask('child.bornAfterLoss', is('specialFamily', 'child-died', 'child-disabled')),
      ask('elder.specialFamily'),
      ask('pregnancyLoss', motherPossible),
      ask('pregnancyLoss.on'),
      ask('pregnancyLoss.months'),
    ],
  },
]
