import type { Benefit } from '../../rules/language'
import type { Outcome } from '../engine'
import { isLaw, isReported } from './standing'

/** The household's outcomes concern everybody in it. */
const sameSubject = (a: Outcome, b: Outcome): boolean => a.subject === b.subject || a.subject === 'household' || b.subject === 'household'

const names = (list: readonly string[], benefit: Benefit): boolean => list.includes(benefit.id)

/** The local rule that carries out, or the newer one that replaces, another: both are one payment. */
function standsFor(local: Outcome, other: Outcome): boolean {
  if (!names(local.benefit.implements, other.benefit) && !names(local.benefit.supersedes, other.benefit)) return false
  if (!sameSubject(local, other)) return false
  // A draft, or a plan that is over, takes nothing away from the law above it; from another draft it may. Nor does a mere report.
  if (isLaw(other) && (!isLaw(local) || (isReported(local) && !isReported(other)))) return false
  return local.status === 'eligible' || local.status === other.status || deniesHere(local, other)
}

/** The law above leaves the matter to the law of the place: where that applies and says no, it is no. */
function deniesHere(local: Outcome, other: Outcome): boolean {
  if (!isLaw(local) || local.status !== 'ineligible' || other.certainty !== 'delegated') return false
  return local.conditions.every(({ name, verdict }) => verdict === 'yes' || !local.benefit.nexus.includes(name))
}

/** No figure of its own, or the very same. */
const repeats = ({ value }: Outcome, law: Outcome): boolean =>
  value?.min === undefined || JSON.stringify(value) === JSON.stringify(law.value)

/** The law that goes on where a draft or a plan that is over only repeats it: the family has it by the law. A figure of their own stays beside it. */
function goesOn(law: Outcome, repeated: Outcome): boolean {
  if (isLaw(repeated) || !isLaw(law) || !names(repeated.benefit.implements, law.benefit) || !sameSubject(law, repeated)) return false
  if (!repeats(repeated, law)) return false
  return law.status === repeated.status || law.status === 'eligible' || law.status === 'undetermined' || law.status === 'upcoming'
}

/** Without those that another outcome stands for, and without what is only planned: that is no claim. */
export function claims(outcomes: readonly Outcome[]): Outcome[] {
  const real = outcomes.filter((outcome) => outcome.certainty !== 'planned')
  const linked = real.filter(({ benefit }) => benefit.implements.length > 0 || benefit.supersedes.length > 0)
  const hidden = (outcome: Outcome): boolean =>
    linked.some((local) => local !== outcome && standsFor(local, outcome)) ||
    (linked.includes(outcome) && real.some((law) => law !== outcome && goesOn(law, outcome)))
  return real.filter((outcome) => !hidden(outcome))
}

/** Every benefit joined to this one as one payment: what it carries out or replaces, and what carries it out or replaces it. */
export function joined(benefit: Benefit, among: readonly Benefit[]): Benefit[] {
  const linked = (a: Benefit, b: Benefit): boolean => names(a.implements, b) || names(a.supersedes, b)
  return among.filter((other) => other !== benefit && (linked(benefit, other) || linked(other, benefit)))
}

/** The outcome whose figure this one raises, where there is one beside it. */
export function raised(outcome: Outcome, among: readonly Outcome[]): Outcome | undefined {
  if (outcome.benefit.topsUp.length === 0) return undefined
  return among.find((base) => names(outcome.benefit.topsUp, base.benefit) && sameSubject(outcome, base) && base.status === outcome.status)
}

/** Only one of the two can be had, whichever of them says so. */
export const excludeEachOther = (a: Outcome, b: Outcome): boolean =>
  (names(a.benefit.excludes, b.benefit) || names(b.benefit.excludes, a.benefit)) && sameSubject(a, b)
