import type { Facts } from '../../rules/household'
import type { Benefit } from '../../rules/language'
import { nodeOf, type Node } from '../../rules/language/node'
import { child as childFacts } from '../../rules/household'
import { since } from '../../rules/language'
import type { DayNumber } from '../../rules/language/calendar'
import { contextFor, moveTo, type Context, type Evaluator, type Member, type Within } from './context'
import { numberOf } from './numbers'
import type { ConditionOutcome, Subject, Verdict } from './outcome'
import { NO, OPEN, YES, type Bits } from './ranges'
import { truthOf } from './truth'

const evaluator: Evaluator = { truth: truthOf, number: numberOf }

/** The household, places and day that a benefit is worked out against. */
export interface Case {
  readonly facts: Facts
  readonly within: Within
  /** The day of the verdict. */
  readonly on: DayNumber
  /** The day on which the answers were given, where it is another: nobody already born is born after it. */
  readonly answeredOn?: DayNumber
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
export function contextOf(subject: SubjectMember, of: Case, on: DayNumber): Context {
  const context = contextFor(evaluator, of.facts, of.within, on, of.answeredOn ?? of.on)
  if (subject.scope && subject.member) context.bound[subject.scope] = subject.member
  return context
}

const verdicts: Record<Bits, Verdict> = { [NO]: 'no', [YES]: 'yes', [OPEN]: 'unknown' }

export interface Judged extends ConditionOutcome {
  readonly bits: Bits
  /** The next day on which this condition alone may turn. */
  readonly next: DayNumber
}

/** Judges one named condition by itself: which answers it used, which it still lacks, when it may turn. */
export function judge(name: string, node: Node, context: Context): Judged {
  const used = new Set<string>()
  moveTo(context, context.on)
  context.used = used
  const bits = truthOf(node, context)
  context.used = undefined
  return { name, verdict: verdicts[bits], bits, used: [...used], missing: [...new Set(context.open)], next: context.next }
}

const born = nodeOf(since(childFacts.birthDate))

/** A parent of whom nothing is known may not exist. */
const mayNotExist = (subject: SubjectMember): boolean => subject.scope === 'parent' && !subject.member?.record

/** A child has to be born by then: the page may be asked about a day before that. */
const isUnborn = (subject: SubjectMember, context: Context): boolean => subject.scope === 'child' && truthOf(born, context) === NO

/** What conditions already judged come to together on the context's day. */
export function together(judged: readonly Judged[], subject: SubjectMember, context: Context): Bits {
  if (judged.some(({ bits }) => bits === NO) || isUnborn(subject, context)) return NO
  return mayNotExist(subject) || judged.some(({ bits }) => bits === OPEN) ? OPEN : YES
}

/** Whether all conditions hold together on the context's day, for a subject that has to be born by then. */
export function holds(benefit: Benefit, subject: SubjectMember, context: Context): Bits {
  let bits: Bits = mayNotExist(subject) ? OPEN : YES
  for (const condition of benefit.conditions) {
    const one = truthOf(condition.node, context)
    if (one === NO) return NO
    if (one === OPEN) bits = OPEN
  }
  return isUnborn(subject, context) ? NO : bits
}
