import type { Standing } from '../../rules/language'
import type { FigureUse, Outcome } from './outcome'

export const isDraft = (standing: Standing): boolean => standing === 'consultation-draft' || standing === 'submitted-draft'

/** Rests on something that is law on the day: in force, or on trial. */
export const isLaw = ({ standing }: Pick<Outcome, 'standing'>): boolean => standing === 'in-force' || standing === 'trial'

/** Law by a single report that nobody has confirmed. */
export const isReported = (outcome: Pick<Outcome, 'standing' | 'attested'>): boolean => isLaw(outcome) && outcome.attested === 'single'

/** A figure of law is part of it that nobody knows for the day: the last one known is told instead. */
export const isFigureUnknown = ({
  figures,
  value,
}: { readonly figures: readonly Pick<FigureUse, 'state'>[] } & Pick<Outcome, 'value'>): boolean =>
  value?.min === undefined && figures.some(({ state }) => state !== 'current')

/** Nobody has to decide, nothing else has to be looked up: confirmed law, and the family's own right. */
export const isSure = (outcome: Pick<Outcome, 'standing' | 'certainty' | 'attested'>): boolean =>
  isLaw(outcome) && !isReported(outcome) && outcome.certainty === 'entitled'
