import { attestationOf, type Attestation, type Benefit, type Certainty, type Citation } from '../../rules/language'
import { walk, type Node } from '../../rules/language/node'
import type { FigureUse, Outcome, OutcomeValue } from './outcome'
import { exactly, hull, noNumber, type Range } from './ranges'

/** Nothing is known of a figure: any amount, or none. */
const anything: Range = { lo: 0, hi: Infinity, none: 1 }

/**
 * What a tree of plain figures comes to whatever is answered, in fen, hundredths or days. Anything cleverer may be anything;
 * a dated figure that was not looked at is not the one that applies: undefined.
 */
function plainly(node: Node, figures: readonly FigureUse[]): Range | undefined {
  switch (node.op) {
    case 'number':
      return exactly(node.value)
    case 'none':
      return noNumber
    case 'dated': {
      const use = figures.find(({ entry }) => node.table.includes(entry))
      return use && (use.state === 'current' && use.entry.value !== null ? exactly(use.entry.value) : noNumber)
    }
    case 'choose':
      return [...node.arms.map(({ then }) => then), node.otherwise]
        .map((arm) => plainly(arm, figures))
        .reduce((range, arm) => (arm ? hull(range, arm) : range), undefined)
    default:
      return anything
  }
}

/** While nobody has said who the children or elders are, one outcome stands for all of them, however many they be. */
export const isUnlisted = ({ benefit, subject }: Pick<Outcome, 'benefit' | 'subject'>): boolean =>
  (benefit.subject === 'each-child' && (subject === 'household' || subject === 'child:')) ||
  (benefit.subject === 'each-elder' && (subject === 'household' || subject === 'elder:'))

/** What is for each child concerns that child alone: one without a name stands for those not listed. */
export const asMember = (outcome: Outcome): Outcome =>
  isUnlisted(outcome) ? { ...outcome, subject: outcome.benefit.subject === 'each-child' ? 'child:' : 'elder:' } : outcome

/**
 * What an outcome gives, to one of those it stands for, if they get it at all: yuan, hundredths or days. `none`: 2 where no
 * figure can come of it, 1 where none may. Infinity where nothing bounds it from above.
 */
export function figureIfHad(outcome: Outcome): Range {
  const { benefit, status, value, missing, figures } = outcome
  const { amount, upTo, unit } = benefit.value
  if (!amount) return noNumber
  if (status !== 'undetermined') {
    if (value?.min !== undefined) return { lo: value.min, hi: Math.max(value.min, value.max ?? Infinity), none: value.min > 0 ? 0 : 1 }
    return missing.length === 0 ? noNumber : anything
  }
  // Nobody looked at the figures for those not listed.
  const plain = (isUnlisted(outcome) && amount.op !== 'number' ? undefined : plainly(amount, figures)) ?? anything
  const size = unit === 'CNY' ? 100 : 1
  const most = value?.min === undefined ? Infinity : (value.max ?? Infinity)
  const hi = upTo ? most : Math.min(most, plain.hi / size)
  return { lo: Math.min(Math.max(plain.lo, 0) / size, hi), hi, none: plain.none }
}

const mixed = new WeakMap<Benefit, boolean>()

/** The provision is confirmed, but one of its figures is only reported: which applies says how well the benefit is known. */
export function mayBeReported(benefit: Benefit): boolean {
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
export function isSettled({ benefit, status, missing, refining, doubts }: Outcome): boolean {
  if (status === 'undetermined') return false
  if (status !== 'eligible') return true
  return missing.length === 0 && doubts.every(({ verdict }) => verdict !== 'unknown') && (refining.length === 0 || !mayBeReported(benefit))
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
  const sums = new Set([range.lo, ...marksOf(outcome, range, beside), range.hi])
  return [...[...sums].map((sum) => ({ ...said, bound, min: sum, max: sum })), ...without]
}

/** Not had: that the law of a place applies and says no may matter too, where it carries out another. */
const nots = (outcome: Outcome): Outcome[] => {
  const not: Outcome = { ...outcome, status: 'ineligible' }
  return outcome.benefit.implements.length > 0 ? [not, { ...not, conditions: [] }] : [not]
}

/**
 * The ways an outcome may turn out once everything is answered, as outcomes of a complete household: had or not, sure or
 * doubtful, at the lower and at the upper end of its figure. Totals grow or fall with each figure, so that they are least
 * and most at such ends; `beside` are outcomes whose figures it may be held against.
 */
export function waysOf(outcome: Outcome, beside: readonly Outcome[] = []): readonly Outcome[] {
  if (isSettled(outcome)) return [outcome]
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
