import { isLaw } from '../standing'
import type { Outcome, OutcomeValue, Saved } from '../outcome'

/**
 * How what is differs from what was. `open`: whether it differs at all hangs on answers that one of the two lacks.
 * `other`: the same thing, neither more nor less of it: another day, another certainty, another way of counting.
 */
export type DifferenceKind = 'gained' | 'lost' | 'more' | 'less' | 'open' | 'other' | 'same'

interface Interval {
  readonly lo: number
  readonly hi: number
}

const intervalOf = ({ min, max }: Pick<OutcomeValue, 'min' | 'max'>): Interval | undefined =>
  min === undefined ? undefined : { lo: min, hi: max ?? Infinity }

/** Neither end lower, and one of them higher. */
const above = (a: Interval, b: Interval): boolean => a.lo >= b.lo && a.hi >= b.hi && (a.lo > b.lo || a.hi > b.hi)
const isPoint = ({ lo, hi }: Interval): boolean => lo === hi
/** May come to the same. Two open figures that only touch move by the same answers: one is above the other. */
const mayAgree = (a: Interval, b: Interval): boolean =>
  isPoint(a) || isPoint(b) ? a.lo <= b.hi && b.lo <= a.hi : a.lo < b.hi && b.lo < a.hi
const equal = (a: Interval, b: Interval): boolean => a.lo === b.lo && a.hi === b.hi

type Size = Exclude<DifferenceKind, 'gained' | 'lost'>

/** Two figures of one unit and rhythm. While one of them waits for answers, figures that may yet agree are not told apart. */
function sizes(was: Interval | undefined, is: Interval | undefined, waits: boolean): Size {
  if (!was || !is) return was === is ? 'same' : waits ? 'open' : 'other'
  if (equal(was, is)) return 'same'
  if (waits && mayAgree(was, is)) return 'open'
  if (above(is, was)) return 'more'
  return above(was, is) ? 'less' : 'other'
}

const counted = ({ value }: Outcome): string => JSON.stringify([value?.kind, value?.unit, value?.per, value?.bound])
const savedInterval = (saved: Saved | undefined): Interval | undefined => (saved ? intervalOf(saved) : undefined)
const waits = ({ missing, refining }: Outcome): boolean => missing.length > 0 || refining.length > 0

/** What the family gets of a cap or a share, where that is told on both sides. */
const inHand = ({ payable }: Outcome): Interval | undefined => (payable === undefined ? undefined : { lo: payable, hi: payable })

/** Everything but the figure: how sure, by what standing, from when until when. */
function terms({ status, certainty, standing, attested, from, until, schedule }: Outcome): string {
  return JSON.stringify([status, certainty, standing, attested, status === 'upcoming' && from, until, schedule])
}

/** As sure as each other: only then is more of it more. */
const asSure = (a: Outcome, b: Outcome): boolean =>
  a.certainty === b.certainty && a.attested === b.attested && isLaw(a) === isLaw(b) && a.standing === b.standing

/** How two outcomes that are both there, or may be, differ. */
export function kindBetween(was: Outcome, is: Outcome): Size {
  if ((was.status === 'undetermined') !== (is.status === 'undetermined')) return 'open'
  const size = counted(was) === counted(is) ? sizeBetween(was, is) : waits(was) || waits(is) ? 'open' : 'other'
  if (size === 'same') return terms(was) === terms(is) ? 'same' : 'other'
  return size === 'open' || asSure(was, is) ? size : 'other'
}

function sizeBetween(was: Outcome, is: Outcome): Size {
  const open = was.missing.length > 0 || is.missing.length > 0
  const figure = sizes(intervalOf(was.value ?? {}), intervalOf(is.value ?? {}), open)
  if (figure !== 'same') return figure
  const anyOpen = waits(was) || waits(is)
  const hand = sizes(inHand(was), inHand(is), anyOpen)
  return hand === 'same' ? sizes(savedInterval(was.taxSaved), savedInterval(is.taxSaved), anyOpen) : hand
}
