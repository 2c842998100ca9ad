import { answerTo, exists, type Condition } from '../conditions'
import { inSection, type Question } from './question'

const ask = inSection('pregnancy')

/** Where the family has said that it has no mother, nobody is asked whether she is pregnant. */
const motherPossible: Condition = { looksAt: [], holds: ({ household }) => household.mother !== null }

/** Whoever expects a child already need not say whether one is planned. */
const notExpecting: Condition = {
  looksAt: [],
  holds: (around) => {
    const pregnancy = answerTo('pregnancy', around)
    return pregnancy === undefined || pregnancy === null || undefined
  },
}

/** A child on the way, or hoped for. */
export const pregnancy: readonly Question[] = [
  ask('pregnancy', motherPossible),
  ask('pregnancy.dueDate', exists('pregnancy')),
  ask('pregnancy.babies', exists('pregnancy')),
  ask('pregnancy.antenatalCost', exists('pregnancy')),
  ask('pregnancy.highRisk', exists('pregnancy')),
  ask('criticalPregnancy', motherPossible),
  ask('planningChild', notExpecting),
  ask('assistedReproduction', motherPossible),
  ask('assistedReproduction.inTreatment', exists('assistedReproduction')),
  ask('assistedReproduction.licensedHospital', exists('assistedReproduction')),
  ask('assistedReproduction.selfPaid', exists('assistedReproduction')),
  ask('assistedReproduction.doctorAdvisedRest', exists('assistedReproduction')),
]
