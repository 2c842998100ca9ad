import type { Benefit, Paper } from '../../rules/language'
import type { Outcome } from './outcome'
import { isLaw, isReported } from './standing'

/** The household's outcomes concern everybody in it. */
const sameSubject = (a: Outcome, b: Outcome): boolean => a.subject === b.subject || a.subject === 'household' || b.subject === 'household'

const names = (list: readonly string[], benefit: Benefit): boolean => list.includes(benefit.id)

const hasFigure = ({ value }: Outcome): boolean => value?.min !== undefined

/** The same figure, as far as answers have settled it. */
function sameFigure({ value: one }: Outcome, { value: other }: Outcome): boolean {
  if (!one || !other) return false
  return one.kind === other.kind && one.unit === other.unit && one.per === other.per && one.bound === other.bound && one.max === other.max
}

/** No figure of its own, or the very same: it only repeats the law. */
const repeats = (outcome: Outcome, law: Outcome): boolean => !hasFigure(outcome) || sameFigure(outcome, law)

/** The local rule that carries out, or the newer one that replaces, another: both are one payment. */
function standsFor(local: Outcome, other: Outcome): boolean {
  const replaces = names(local.benefit.supersedes, other.benefit)
  if (!replaces && !names(local.benefit.implements, other.benefit)) return false
  if (!sameSubject(local, other)) return false
  // A draft, or a plan that is over, takes nothing away from the law above it; from another draft it may. Nor does a mere report.
  if (isLaw(other) && (!isLaw(local) || (isReported(local) && !isReported(other)))) return false
  // Law that names the figure is not hidden by a plan in force that only points to it.
  if (!replaces && isLaw(other) && hasFigure(other) && repeats(local, other) && other.status === local.status) return false
  return local.status === 'eligible' || local.status === other.status || decidesHere(local, other)
}

/** The law above leaves the matter to the law of the place: where that applies and says no, it is no; while that is open, so it is. */
function decidesHere(local: Outcome, other: Outcome): boolean {
  if (!isLaw(local) || isReported(local) || other.certainty !== 'delegated') return false
  if (local.status !== 'ineligible' && local.status !== 'undetermined') return false
  return local.conditions.every(({ name, verdict }) => verdict === 'yes' || !local.benefit.nexus.includes(name))
}

/** The law that goes on where a plan or a draft only repeats it: the family has it by the law. A figure of their own stays beside it. */
function goesOn(law: Outcome, repeated: Outcome): boolean {
  if (!isLaw(law) || !names(repeated.benefit.implements, law.benefit) || !sameSubject(law, repeated)) return false
  if (!repeats(repeated, law)) return false
  if (isLaw(repeated)) return hasFigure(law) && law.status === repeated.status && !isReported(law)
  return law.status !== 'ineligible' || law.status === repeated.status || decidesHere(law, repeated)
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

/** What one application takes: the papers a benefit's own text names, and the text of the higher law that it carries out. */
export const papersOf = (benefit: Benefit, among: readonly Benefit[]): Paper[] =>
  [benefit, ...among.filter((other) => names(benefit.implements, other))].flatMap(({ papers }) => papers)

/** Every benefit joined to this one as one payment: what it carries out or replaces, and what carries it out or replaces it. */
export function joined(benefit: Benefit, among: readonly Benefit[]): Benefit[] {
  const linked = (a: Benefit, b: Benefit): boolean => names(a.implements, b) || names(a.supersedes, b)
  return among.filter((other) => other !== benefit && (linked(benefit, other) || linked(other, benefit)))
}

/** The outcome whose figure this one raises, where there is one beside it; a mere report of what a place makes of a confirmed law stands with that law too. */
export function raised(outcome: Outcome, among: readonly Outcome[]): Outcome | undefined {
  const { topsUp, implements: carried } = outcome.benefit
  const bases = isReported(outcome) ? [...topsUp, ...carried] : topsUp
  if (bases.length === 0) return undefined
  return among.find(
    (base) =>
      names(bases, base.benefit) &&
      sameSubject(outcome, base) &&
      base.status === outcome.status &&
      (names(topsUp, base.benefit) || (isLaw(base) && !isReported(base))),
  )
}

/** Only one of the two can be had, whichever of them says so. */
export const excludeEachOther = (a: Outcome, b: Outcome): boolean =>
  (names(a.benefit.excludes, b.benefit) || names(b.benefit.excludes, a.benefit)) && sameSubject(a, b)
