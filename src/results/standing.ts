import type { Standing } from '../../rules/language'
import type { Outcome } from '../engine'

export const isDraft = (standing: Standing): boolean => standing === 'consultation-draft' || standing === 'submitted-draft'

/** Rests on something that is law on the day: in force, or on trial. */
export const isLaw = ({ standing }: Pick<Outcome, 'standing'>): boolean => standing === 'in-force' || standing === 'trial'

/** Nobody has to decide, nothing else has to be looked up: law, and the family's own right. */
export const isSure = (outcome: Pick<Outcome, 'standing' | 'certainty'>): boolean => isLaw(outcome) && outcome.certainty === 'entitled'
