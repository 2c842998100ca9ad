import type { Facts } from '../../../rules/household'
import type { Benefit, NamedCondition } from '../../../rules/language'
import type { DayNumber } from '../../../rules/language/calendar'
import type { Node } from '../../../rules/language/node'
import { contextOf, judge, subjectsOf, type Case, type SubjectMember } from '../conditions'
import { moveTo, type Within } from '../context'
import { traceNumber, traceTruth } from './nodes'
import type { Trace } from './trace'
import type { Subject, Verdict } from '../outcome'

/** One named condition, or one open point of the text. */
export interface ExplainedCondition {
  readonly name: string
  readonly verdict: Verdict
  /** Paths of the answers that could still decide it. */
  readonly missing: readonly string[]
  /** Absent while nobody has told for whom it is asked. */
  readonly trace?: Trace
}

/** Why a benefit came out as it did for one subject. */
export interface Explanation {
  readonly conditions: readonly ExplainedCondition[]
  /** Also those that do not apply. */
  readonly doubts: readonly ExplainedCondition[]
  readonly value: {
    readonly amount?: Trace
    readonly upTo?: Trace
    readonly payable?: Trace
  }
}

function explained({ name, node }: NamedCondition, subject: SubjectMember, of: Case): ExplainedCondition {
  const context = contextOf(subject, of, of.on)
  const { verdict, missing } = judge(name, node, context)
  moveTo(context, of.on)
  return { name, verdict, missing, trace: traceTruth(node, context) }
}

function valueOf({ value }: Benefit, subject: SubjectMember, of: Case): Explanation['value'] {
  const traced = (node: Node): Trace => traceNumber(node, contextOf(subject, of, of.on))
  const { amount, upTo, payable } = value
  return {
    ...(amount ? { amount: traced(amount) } : {}),
    ...(upTo ? { upTo: traced(upTo) } : {}),
    ...(payable ? { payable: traced(payable) } : {}),
  }
}

/** While nobody has said who the children or elders are, all hangs on that list. */
function unlisted(benefit: Benefit): Explanation {
  const list = benefit.subject === 'each-child' ? 'children' : 'elders'
  const conditions = benefit.conditions.map(({ name }): ExplainedCondition => ({ name, verdict: 'unknown', missing: [list] }))
  return { conditions, doubts: [], value: {} }
}

/**
 * The trace of one outcome, for showing how it was worked out: each condition, each open point and the figure, as trees.
 * Verdicts and ranges are those of `evaluate` for the same household and day. Throws for a subject the benefit is not for.
 */
export function explain(benefit: Benefit, subject: Subject, facts: Facts, on: DayNumber, within: Within): Explanation {
  const of: Case = { facts, within, on }
  const subjects = subjectsOf(benefit, facts)
  if (!subjects) return unlisted(benefit)
  const member = subjects.find((one) => one.subject === subject)
  if (!member) throw new RangeError(`${benefit.id} is not for ${subject}`)
  return {
    conditions: benefit.conditions.map((condition) => explained(condition, member, of)),
    doubts: benefit.doubts.map((doubt) => explained(doubt, member, of)),
    value: valueOf(benefit, member, of),
  }
}
