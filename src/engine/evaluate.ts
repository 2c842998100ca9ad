import type { Facts } from '../../rules/household'
import {
  attestationOf,
  standingOf,
  termOf,
  type Attestation,
  type Benefit,
  type Certainty,
  type Citation,
  type PlaceRules,
} from '../../rules/language'
import { addDays, dayFrom, yearOf, type DayNumber } from '../../rules/language/calendar'
import { partsOf, type Node } from '../../rules/language/node'
import { contextOf, judge, subjectsOf, together, type Case, type Judged, type SubjectMember } from './conditions'
import { moveTo, type Context, type Within } from './context'
import { figuresOf } from './figures'
import type { FigureUse, Outcome, Status } from './outcome'
import { NO, OPEN, YES, type Bits } from './ranges'
import { firstEligibleDay, stretchAround } from './stretch'
import { truthOf } from './truth'

/** The provision a benefit rests on first: its term, standing and attestation are the benefit's. */
const primaryOf = (benefit: Benefit): Citation => benefit.basis[0] as Citation

/** As badly known as the worst of the provision and the figures in force. */
const attestedBy = (benefit: Benefit, figures: readonly FigureUse[]): Attestation =>
  figures.some(({ entry }) => entry.attested === 'single') ? 'single' : attestationOf([primaryOf(benefit)])

/** Looks at what decides between the arms of a figure: the answers it lacks are then open in the context. */
function lookAtArms(node: Node, context: Context): void {
  // What is said of the members of a list speaks of nobody here.
  if (node.op === 'sum' || node.op === 'most' || node.op === 'order' || node.op === 'count') return
  if (node.op !== 'choose') return partsOf(node).forEach((part) => lookAtArms(part, context))
  for (const { when, then } of node.arms) {
    const bits = truthOf(when, context)
    if (bits !== NO) lookAtArms(then, context)
    if (bits === YES) return
  }
  lookAtArms(node.otherwise, context)
}

/** Answers that leave the sum as it is, but settle whether it rests on a figure that is only reported. */
function attesting(benefit: Benefit, figures: readonly FigureUse[], context: Context): readonly string[] {
  const { amount } = benefit.value
  if (!amount || attestationOf([primaryOf(benefit)]) === 'single' || attestedBy(benefit, figures) === 'confirmed') return []
  moveTo(context, context.on)
  context.figures = undefined
  lookAtArms(amount, context)
  return [...context.open]
}

function statusOf(benefit: Benefit, bits: Bits, on: DayNumber): Status | 'not-now' {
  const term = termOf(primaryOf(benefit))
  if (bits === NO) return 'not-now'
  if (term.until !== undefined && on > term.until) return 'ended'
  if (term.from !== undefined && on < term.from) return 'not-now'
  return bits === YES ? 'eligible' : 'undetermined'
}

/** Whether waiting may help: a failed condition that never turns settles it. */
const mayTurn = (conditions: readonly Judged[]): boolean =>
  conditions.every((condition) => condition.bits !== NO || condition.next !== Infinity)

/** While the benefit itself is open, a doubt that is open too tells nothing more. */
function certaintyOf(benefit: Benefit, doubts: readonly Judged[], status: Status): Certainty {
  const real = status === 'undetermined' ? doubts.filter(({ bits }) => bits === YES) : doubts
  return benefit.certainty === 'entitled' && real.length > 0 ? 'delegated' : benefit.certainty
}

/** Of clauses that only an arm of the value rests on, those of the arms that may be taken. */
function basisOf(benefit: Benefit, cited: ReadonlySet<string>): readonly Citation[] {
  if (cited.size === 0) return benefit.basis
  const byArm = armClauses(benefit)
  return benefit.basis.filter((citation) => !byArm.has(citation.clause) || cited.has(citation.clause))
}

function armClauses(benefit: Benefit): ReadonlySet<string> {
  const { amount } = benefit.value
  return new Set(amount?.op === 'choose' ? amount.arms.flatMap((arm) => arm.basis) : [])
}

const outcomeOf = ({ name, verdict, used, missing }: Judged): Outcome['conditions'][number] => ({ name, verdict, used, missing })

/** What a benefit comes to for one subject on a day, and until when nothing of that can change. */
export interface Verdicted {
  readonly outcome: Outcome
  /** The first later day on which something of it may be different; Infinity where there is none. */
  readonly next: DayNumber
}

/** The first later day on which the calendar alone may change an outcome: its provision begins or is over, its list of years moves on. */
function calendarTurn(benefit: Benefit, on: DayNumber): DayNumber {
  const { from = -Infinity, until = Infinity } = termOf(primaryOf(benefit))
  const turns = [from, Number.isFinite(until) ? addDays(until, 1) : until, ...(benefit.value.byYear ? [dayFrom(yearOf(on) + 1, 1, 1)] : [])]
  return Math.min(...turns.filter((day) => day > on), Infinity)
}

function verdictOn(benefit: Benefit, subject: SubjectMember, of: Case): Verdicted {
  const context = contextOf(subject, of, of.on)
  const conditions = benefit.conditions.map((condition) => judge(condition.name, condition.node, context))
  const bits = together(conditions, subject, context)
  const afterConditions = context.next
  const mayApply = benefit.doubts.map((doubt) => judge(doubt.name, doubt.node, context))
  const doubts = mayApply.filter((doubt) => doubt.bits !== NO)
  const now = statusOf(benefit, bits, of.on)
  const later = now === 'not-now' && mayTurn(conditions) ? firstEligibleDay(benefit, subject, of, of.on) : undefined
  const status: Status = now !== 'not-now' ? now : later !== undefined ? 'upcoming' : bits === OPEN ? 'undetermined' : 'ineligible'
  moveTo(context, of.on)
  context.cited = new Set()
  context.figures = new Map()
  // Who does not get a benefit gets nothing of it.
  const had = status !== 'ineligible' && status !== 'ended'
  const figures = figuresOf(benefit, subject, of, context, { sure: bits !== OPEN, had })
  const afterFigures = context.next
  const figureIsOpen = context.open.length > 0
  const missing =
    status === 'ineligible' || status === 'ended' ? [] : [...conditions.flatMap((condition) => condition.missing), ...context.open]
  if (subject.scope === 'parent' && !subject.member?.record && bits !== NO && missing.length === 0) missing.push(subject.subject)
  const { refining, ...said } = figures
  const when = status === 'eligible' ? of.on : later
  const used = [...context.figures.values()]
  const beside = status === 'eligible' ? [...refining, ...attesting(benefit, used, context)] : refining
  const settled = status === 'eligible' || status === 'ended'
  const outcome: Outcome = {
    benefit,
    subject: subject.subject,
    status,
    certainty: certaintyOf(benefit, doubts, status),
    standing: standingOf(primaryOf(benefit), of.on),
    ...said,
    ...(figureIsOpen ? { figureIsOpen } : {}),
    figures: used,
    // While it is open which figure applies, none of those it may be speaks for the rule.
    attested: attestedBy(benefit, settled ? used : []),
    conditions: conditions.map(outcomeOf),
    doubts: doubts.map(outcomeOf),
    missing: [...new Set(missing)],
    refining: [...new Set(beside)].filter((path) => !missing.includes(path)),
    ...(when === undefined ? {} : stretchAround(benefit, subject, of, when)),
    basis: basisOf(benefit, context.cited),
  }
  const turns = [...conditions, ...mayApply].map(({ next }) => next)
  return { outcome, next: Math.min(...turns, afterConditions, afterFigures, context.next, calendarTurn(benefit, of.on)) }
}

/** While nobody has said who the children or elders are, a benefit for each of them hangs on that list. */
function unlisted(benefit: Benefit, on: DayNumber): Verdicted {
  const list = benefit.subject === 'each-child' ? 'children' : 'elders'
  const { until } = termOf(primaryOf(benefit))
  const over = until !== undefined && on > until
  const outcome: Outcome = {
    benefit,
    subject: 'household',
    status: over ? 'ended' : 'undetermined',
    certainty: benefit.certainty,
    standing: standingOf(primaryOf(benefit), on),
    figures: [],
    attested: attestedBy(benefit, []),
    conditions: benefit.conditions.map(({ name }) => ({ name, verdict: 'unknown', used: [], missing: [list] })),
    doubts: [],
    missing: over ? [] : [list],
    refining: [],
    basis: benefit.basis,
  }
  return { outcome, next: calendarTurn(benefit, on) }
}

/** Works a benefit out on any day, for each of its subjects in the order of the household. */
export function verdictsOf(benefit: Benefit, facts: Facts): readonly ((of: Case) => Verdicted)[] {
  const subjects = subjectsOf(benefit, facts)
  if (!subjects) return [({ on }) => unlisted(benefit, on)]
  return subjects.map((subject) => (of: Case) => verdictOn(benefit, subject, of))
}

/**
 * What every benefit of the given rules comes to for a household, for each of its subjects, on the day `on`.
 * Answers may be missing: then verdicts and figures are bounds, true of every way to complete them.
 * `answeredOn` is the day of the answers, where another day is looked at with them.
 */
export function evaluate(rules: readonly PlaceRules[], facts: Facts, on: DayNumber, within: Within, answeredOn = on): Outcome[] {
  const of: Case = { facts, within, on, answeredOn }
  return rules.flatMap(({ benefits }) =>
    benefits.flatMap((benefit) => verdictsOf(benefit, facts).map((verdictFor) => verdictFor(of).outcome)),
  )
}
