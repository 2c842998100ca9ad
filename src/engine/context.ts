import type { FactRecord, Facts, FactValue } from '../../rules/household'
import type { DayNumber } from '../../rules/language/calendar'
import type { FactNode, ListName, Node } from '../../rules/language/node'
import type { Scope } from '../../rules/language'
import type { Bits, Range } from './ranges'

/** Whether a place is, or lies inside, another in the administrative tree. */
export type Within = (code: string, place: string) => boolean

/** A list member that a scope speaks of. `record` undefined: nothing is known of it, perhaps not even whether it exists. */
export interface Member {
  readonly at: string
  readonly index: number
  readonly record: FactRecord | undefined
  /** Stands for the members of an unanswered list. */
  readonly ghost: boolean
}

/** The two halves of the evaluator, which need each other: handed on here so that neither file imports the other. */
export interface Evaluator {
  readonly truth: (node: Node, context: Context) => Bits
  readonly number: (node: Node, context: Context) => Range
}

/** Everything one evaluation works with. Mutable on purpose: one pass, no garbage. */
export interface Context extends Evaluator {
  readonly facts: Facts
  readonly within: Within
  /** The day of the verdict. */
  on: DayNumber
  /** The day on which the answers were given: nobody already born is born after it. */
  readonly answeredOn: DayNumber
  readonly bound: Partial<Record<Scope, Member>>
  /** Open facts, innermost last; a node that comes out settled takes back what its parts pushed. */
  readonly open: string[]
  /** Answers read. */
  used: Set<string>
  /** Clauses cited by the arms that may be taken. */
  cited: Set<string>
  /** The nearest days, after and up to `on`, on which something read here changes. */
  next: DayNumber
  previous: DayNumber
}

/** A fresh context for a day; `answeredOn` is the day of the check itself. */
export function contextFor(evaluator: Evaluator, facts: Facts, within: Within, on: DayNumber, answeredOn: DayNumber): Context {
  return {
    ...evaluator,
    facts,
    within,
    on,
    answeredOn,
    bound: {},
    open: [],
    used: new Set(),
    cited: new Set(),
    next: Infinity,
    previous: -Infinity,
  }
}

/** Reports a day on which a verdict may turn. */
export function turn(context: Context, day: DayNumber): void {
  if (day > context.on) {
    if (day < context.next) context.next = day
  } else if (day > context.previous) context.previous = day
}

/** An answer, or what is known of a missing one. */
export type Read =
  | { readonly at: string; readonly value: Exclude<FactValue, undefined | null> }
  | { readonly at: string; readonly value: null }
  | { readonly at: string; readonly value: undefined; readonly mayBeNone: boolean }

function baseOf(fact: FactNode, context: Context): { at: string; record: FactRecord | null | undefined } {
  switch (fact.scope) {
    case 'household':
      return { at: '', record: context.facts.household }
    case 'mother':
    case 'father':
      return { at: fact.scope, record: context.facts[fact.scope] }
    default: {
      const member = context.bound[fact.scope]
      if (!member) throw new Error(`no ${fact.scope} is meant here`)
      return { at: member.at, record: member.record }
    }
  }
}

/** Where in the household file a fact stands: `children[0].hukou`. */
export function placeOf(fact: FactNode, context: Context): string {
  const { at } = baseOf(fact, context)
  const path = fact.path.join('.')
  return at && path ? `${at}.${path}` : at || path
}

/** Looks a fact up, following its path through records that may be missing or none. */
export function read(fact: FactNode, context: Context): Read {
  const base = baseOf(fact, context)
  const at = placeOf(fact, context)
  let value: FactValue = base.record
  for (let step = 0; ; step += 1) {
    if (value === null) {
      context.used.add(at)
      return { at, value: null }
    }
    if (value === undefined) {
      const mayBeNone = fact.nullable.slice(step).some(Boolean)
      return { at, value: undefined, mayBeNone }
    }
    const name = fact.path[step]
    if (name === undefined) break
    value = (value as FactRecord)[name]
  }
  context.used.add(at)
  return { at, value }
}

/** The members of a list; `undefined` while the list is unanswered. Parents who are "none" are not members. */
export function membersOf(list: ListName, context: Context): readonly Member[] | undefined {
  if (list === 'parents') {
    return (['mother', 'father'] as const)
      .filter((role) => context.facts[role] !== null)
      .map((role, index) => ({ at: role, index, record: context.facts[role] ?? undefined, ghost: false }))
  }
  return context.facts[list]?.map((record, index) => ({ at: `${list}[${index}]`, index, record, ghost: false }))
}

/** Speaks of a member by a scope while `run` works. */
export function withMember<T>(scope: Scope, member: Member, context: Context, run: () => T): T {
  const outer = context.bound[scope]
  context.bound[scope] = member
  try {
    return run()
  } finally {
    if (outer) context.bound[scope] = outer
    else delete context.bound[scope]
  }
}

/** Takes back what was pushed since `mark`. */
export function settle(context: Context, mark: number): void {
  context.open.length = mark
}
