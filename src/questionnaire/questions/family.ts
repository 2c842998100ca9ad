import type { ChildAnswers } from '../../../rules/household'
import { answerTo, is, type Around, type Condition } from '../conditions'
import { ask, type Group } from './question'

/** Whoever is registered where the family lives needs no residence permit there. */
const registeredElsewhere: Condition = {
  looksAt: [],
  holds: (around) => {
    const hukou = answerTo('adult.hukou', around)
    return hukou === undefined || hukou !== answerTo('residence', around)
  },
}

const childrenOf = ({ household }: Around): readonly ChildAnswers[] => (Array.isArray(household.children) ? household.children : [])

/** A doubt is only possible beyond the third child; to ask everybody would hurt. */
const beyondThree: Condition = { looksAt: [], holds: (around) => childrenOf(around).length > 3 || undefined }

/** Where the family has said that it has no mother, nobody is asked whether she is pregnant. */
const motherPossible: Condition = { looksAt: [], holds: ({ household }) => household.mother !== null }

/** Where the family lives and who is in it. */
export const beginnings: readonly Group[] = [
  { id: 'home', about: 'household', questions: [ask('residence')] },
  { id: 'parents', about: 'household', questions: [ask('adult')] },
  { id: 'children', about: 'household', list: 'children', questions: [ask('child.birthDate')] },
  {
    id: 'registration',
    about: 'household',
    questions: [ask('adult.hukou'), ask('adult.hukouKind'), ask('adult.residencePermit', registeredElsewhere), ask('child.hukou')],
  },
]

/** What goes on in the family now. */
export const situations: readonly Group[] = [
  {
    id: 'situations',
    about: 'household',
    checklist: true,
    questions: [
      ask('pregnancy', motherPossible),
      ask('planningChild'),
      ask('assistedReproduction', motherPossible),
      ask('housing.rents'),
      ask('housing.buying'),
      ask('elders'),
    ],
  },
  {
    id: 'pregnancy',
    about: 'household',
    questions: [ask('pregnancy.dueDate'), ask('pregnancy.babies'), ask('pregnancy.highRisk'), ask('pregnancy.antenatalCost')],
  },
  {
    id: 'treatment',
    about: 'household',
    questions: [
      ask('assistedReproduction.inTreatment'),
      ask('assistedReproduction.licensedHospital'),
      ask('assistedReproduction.selfPaid'),
      ask('assistedReproduction.doctorAdvisedRest'),
    ],
  },
]

/** Who the parents and the children are. */
export const persons: readonly Group[] = [
  {
    id: 'marriage',
    about: 'household',
    questions: [ask('marriage.registeredOn'), ask('marriage.plannedOn', is('marriage.registeredOn', null))],
  },
  {
    id: 'persons',
    about: 'household',
    questions: [ask('adult.birthDate'), ask('adult.onlyChild'), ask('child.sex'), ask('child.relation'), ask('child.lawful', beyondThree)],
  },
]
