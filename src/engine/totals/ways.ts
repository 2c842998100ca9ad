import { attestationOf, type Attestation, type Benefit, type Certainty, type Citation } from '../../../rules/language'
import { walk } from '../../../rules/language/node'
import type { ConditionOutcome, Outcome, OutcomeValue } from '../outcome'
import { noNumber, type Range } from '../ranges'

/** Nothing is known of a figure: any amount, or none. */
const anything: Range = { lo: 0, hi: Infinity, none: 1 }

/** While nobody has said who the children or elders are, one outcome stands for all of them, however many they be. */
export const isUnlisted = ({ benefit, subject }: Pick<Outcome, 'benefit' | 'subject'>): boolean =>
  (benefit.subject === 'each-child' || benefit.subject === 'each-elder') && (subject === 'household' || subject.endsWith('?'))

/**
 * What is for each child concerns that child alone, not its mother. Those not listed may be many, one with this benefit and
 * another with that: so each benefit has a nameless one of its own.
 */
export const asMember = (outcome: Outcome): Outcome => (isUnlisted(outcome) ? { ...outcome, subject: `${outcome.benefit.id}?` } : outcome)

/**
 * What an outcome gives, to one of those it stands for, if they get it at all: yuan, hundredths or days. `none`: 2 where no
 * figure can come of it, 1 where none may. Infinity where nothing bounds it from above.
 */
export function figureIfHad(outcome: Outcome): Range {
  const { benefit, status, value, figureIsOpen } = outcome
  if (!benefit.value.amount) return noNumber
  if (isUnlisted(outcome)) return anything
  if (value?.min === undefined) return figureIsOpen ? anything : noNumber
  const { min, max = Infinity, bound } = value
  const hi = Math.max(min, max)
  if (figureIsOpen) return { lo: min, hi, none: min > 0 ? 0 : 1 }
  // An undetermined one is told from nothing on: its figure may be settled all the same.
  return { lo: status === 'undetermined' && bound !== 'range' ? hi : min, hi, none: 0 }
}

const isKnown = ({ verdict }: ConditionOutcome): boolean => verdict !== 'unknown'

const mixed = new WeakMap<Benefit, boolean>()

/** The provision is confirmed, but one of its figures is only reported: which applies says how well the benefit is known. */
function mayBeReported(benefit: Benefit): boolean {
  let found = mixed.get(benefit)
  if (found === undefined) {
    found = false
    const { amount, upTo } = benefit.value
    for (const tree of [amount, upTo])
      if (tree)
        walk(tree, (node) => {
          found ||= node.op === 'dated' && node.table.some(({ attested }) => attested === 'single')
        })
    found &&= attestationOf([benefit.basis[0] as Citation]) === 'confirmed'
    mixed.set(benefit, found)
  }
  return found
}

/** No answer that is still missing changes it, or how it counts. */
export function isSettled({ benefit, status, missing, refining, conditions, doubts }: Outcome): boolean {
  if (status === 'undetermined') return false
  if (status === 'ineligible') return conditions.every(isKnown)
  if (status !== 'eligible') return true
  return missing.length === 0 && doubts.every(isKnown) && (refining.length === 0 || !mayBeReported(benefit))
}

function certaintiesOf(outcome: Outcome): readonly Certainty[] {
  const { benefit, doubts } = outcome
  if (benefit.certainty !== 'entitled') return [benefit.certainty]
  if (doubts.some(({ verdict }) => verdict === 'yes')) return ['delegated']
  return (isUnlisted(outcome) ? benefit.doubts : doubts).length > 0 ? ['entitled', 'delegated'] : ['entitled']
}

const attestationsOf = ({ benefit, attested }: Outcome): readonly Attestation[] =>
  mayBeReported(benefit) ? ['confirmed', 'single'] : [attested]

const sameSort = ({ benefit: { value: a } }: Outcome, { benefit: { value: b } }: Outcome): boolean =>
  a.kind === b.kind && a.unit === b.unit && a.per === b.per && a.bound === b.bound

/** Sums inside its bounds at which another's begin or end: there the two may be the very same figure. */
function marksOf(outcome: Outcome, { lo, hi }: Range, beside: readonly Outcome[]): number[] {
  const ends = beside
    .filter((other) => other !== outcome && sameSort(outcome, other))
    .flatMap((other) => {
      const range = figureIfHad(other)
      return range.none === 2 ? [] : [range.lo, range.hi]
    })
  return ends.filter((end) => end > lo && end < hi)
}

function valuesOf(outcome: Outcome, beside: readonly Outcome[]): readonly OutcomeValue[] {
  const { kind, unit, per, bound } = outcome.benefit.value
  const said = { kind, ...(unit === undefined ? {} : { unit }), ...(per === undefined ? {} : { per }) }
  const range = figureIfHad(outcome)
  const without: OutcomeValue[] = range.none === 0 ? [] : [{ ...said, bound: 'unspecified' }]
  if (range.none === 2) return without
  const sums = [...new Set([range.lo, ...marksOf(outcome, range, beside), range.hi])]
  const exact = sums.map((sum) => [sum, sum] as const)
  // A range of the document's own: it counts from its lower end, and is held against others by its upper one.
  const ranges =
    outcome.figureIsOpen || isUnlisted(outcome)
      ? [...exact, ...sums.map((sum) => [range.lo, sum] as const)]
      : [[range.lo, range.hi] as const]
  return [...(bound === 'range' ? ranges : exact).map(([min, max]) => ({ ...said, bound, min, max })), ...without]
}

/** Not had. The law of a place that applies and says no may also take away what the law above leaves to it. */
function nots(outcome: Outcome): Outcome[] {
  const { implements: carried, supersedes } = outcome.benefit
  if (carried.length + supersedes.length === 0) return [{ ...outcome, status: 'ineligible' }]
  const deciding = outcome.conditions.filter(({ verdict }) => verdict === 'no')
  return [
    { ...outcome, status: 'upcoming' },
    { ...outcome, status: 'ineligible', conditions: deciding },
  ]
}

/**
 * The ways an outcome may turn out once everything is answered, as outcomes of a complete household: had or not, sure or
 * doubtful, at the lower and at the upper end of its figure. Totals grow or fall with each figure, so that they are least
 * and most at such ends; `beside` are outcomes whose figures it may be held against.
 */
export function waysOf(outcome: Outcome, beside: readonly Outcome[] = []): readonly Outcome[] {
  if (isSettled(outcome)) return [outcome]
  if (outcome.status === 'ineligible') return nots(outcome)
  const had = certaintiesOf(outcome).flatMap((certainty) =>
    attestationsOf(outcome).flatMap((attested) =>
      valuesOf(outcome, beside).map((value): Outcome => ({
        ...outcome,
        status: 'eligible',
        certainty,
        attested,
        value,
        missing: [],
        doubts: [],
      })),
    ),
  )
  return outcome.status === 'undetermined' ? [...nots(outcome), ...had] : had
}
