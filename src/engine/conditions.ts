import type { Facts } from '../../rules/household'
import type { Benefit } from '../../rules/language'
import { nodeOf, type Node } from '../../rules/language/node'
import { child as childFacts } from '../../rules/household'
import { since } from '../../rules/language'
import type { DayNumber } from '../../rules/language/calendar'
import { contextFor, withMember, type Context, type Evaluator, type Member, type Within } from './context'
import { numberOf } from './numbers'
import type { ConditionOutcome, Subject, Verdict } from './outcome'
import { NO, OPEN, YES, type Bits } from './ranges'
import { truthOf } from './truth'

const evaluator: Evaluator = { truth: truthOf, number: numberOf }

/** The household, places and day that a benefit is worked out against. */
export interface Case {
  readonly facts: Facts
  readonly within: Within
  /** The day of the check, on which the answers are true. */
  readonly on: DayNumber
}

/** One for whom a benefit is worked out. */
export interface SubjectMember {
  readonly subject: Subject
  readonly scope?: 'child' | 'parent' | 'elder'
  readonly member?: Member
}

const adult = (role: 'mother' | 'father', facts: Facts): SubjectMember[] =>
  facts[role] === null
    ? []
    : [{ subject: role, scope: 'parent', member: { at: role, index: 0, record: facts[role] ?? undefined, ghost: false } }]

function listed(list: 'children' | 'elders', scope: 'child' | 'elder', facts: Facts): SubjectMember[] | undefined {
  return facts[list]?.map((record, index) => ({
    subject: `${scope}:${String(record.id)}`,
    scope,
    member: { at: `${list}[${index}]`, index, record, ghost: false },
  }))
}

/** For whom a benefit is worked out; `undefined` while the list of them is unanswered. A parent who is "none" is nobody. */
export function subjectsOf(benefit: Benefit, facts: Facts): SubjectMember[] | undefined {
  switch (benefit.subject) {
    case 'household':
      return [{ subject: 'household' }]
    case 'mother':
    case 'father':
      return adult(benefit.subject, facts)
    case 'each-parent':
      return [...adult('mother', facts), ...adult('father', facts)]
    case 'each-child':
      return listed('children', 'child', facts)
    case 'each-elder':
      return listed('elders', 'elder', facts)
  }
}

/** A fresh context in which the subject is meant. */
export function within<T>(subject: SubjectMember, of: Case, on: DayNumber, run: (context: Context) => T): T {
  const context = contextFor(evaluator, of.facts, of.within, on, of.on)
  return subject.scope && subject.member ? withMember(subject.scope, subject.member, context, () => run(context)) : run(context)
}

const verdicts: Record<Bits, Verdict> = { [NO]: 'no', [YES]: 'yes', [OPEN]: 'unknown' }

export interface Judged extends ConditionOutcome {
  readonly bits: Bits
  /** The next day on which this condition alone may turn. */
  readonly next: DayNumber
}

/** Judges one named condition, keeping apart which answers it used and which it still lacks. */
export function judge(name: string, node: Node, context: Context): Judged {
  const outer = { next: context.next, used: context.used }
  context.next = Infinity
  context.used = new Set()
  const mark = context.open.length
  const bits = truthOf(node, context)
  const missing = [...new Set(context.open.slice(mark))]
  const judged = { name, verdict: verdicts[bits], bits, used: [...context.used], missing, next: context.next }
  for (const path of context.used) outer.used.add(path)
  context.used = outer.used
  context.next = Math.min(outer.next, judged.next)
  return judged
}

const born = nodeOf(since(childFacts.birthDate))

/** Whether all conditions hold together on the context's day, for a subject that has to exist by then. */
export function holds(benefit: Benefit, subject: SubjectMember, context: Context): Bits {
  let bits: Bits = YES
  for (const condition of benefit.conditions) {
    const one = truthOf(condition.node, context)
    if (one === NO) return NO
    if (one === OPEN) bits = OPEN
  }
  if (subject.scope === 'child' && truthOf(born, context) === NO) return NO
  return subject.scope === 'parent' && !subject.member?.record ? OPEN : bits
}
