import type { FactRecord, Facts, FactValue } from '../../rules/household'
import type { DayNumber } from '../../rules/language/calendar'
import type { DatedEntry, FactNode, ListName, Node } from '../../rules/language/node'
import type { Scope } from '../../rules/language'
import type { FigureUse } from './outcome'
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
  readonly bound: Record<Scope, Member | undefined>
  /** Open facts, innermost last; a node that comes out settled takes back what its parts pushed. */
  readonly open: string[]
  /** Answers read, where somebody wants to know. */
  used: Set<string> | undefined
  /** Clauses cited by the arms that may be taken, where somebody wants to know. */
  cited: Set<string> | undefined
  /** Numbers worked out already for the member and day at hand, where nobody wants to know what they were worked out from. */
  numbers: Map<Node, Range> | undefined
  /** Dated figures looked up, where somebody wants to know. */
  figures: Map<DatedEntry, FigureUse> | undefined
  /** The nearest days, after and up to `on`, on which something read here changes. */
  next: DayNumber
  previous: DayNumber
}

/** A fresh context for a day; `answeredOn` is the day of the check itself. */
export function contextFor(evaluator: Evaluator, facts: Facts, within: Within, on: DayNumber, answeredOn: DayNumber): Context {
  return {
    truth: evaluator.truth,
    number: evaluator.number,
    facts,
    within,
    on,
    answeredOn,
    bound: { child: undefined, sibling: undefined, parent: undefined, elder: undefined },
    open: [],
    used: undefined,
    cited: undefined,
    figures: undefined,
    numbers: undefined,
    next: Infinity,
    previous: -Infinity,
  }
}

/** The same context for another day, as if nothing had been looked at yet. */
export function moveTo(context: Context, on: DayNumber): void {
  context.on = on
  context.next = Infinity
  context.previous = -Infinity
  settle(context, 0)
}

/** Reports a day on which a verdict may turn. */
export function turn(context: Context, day: DayNumber): void {
  if (day > context.on) {
    if (day < context.next) context.next = day
  } else if (day > context.previous) context.previous = day
}

/** An answer, or where the missing one belongs and whether it may be "there is none". */
export type Read =
  | { readonly value: Exclude<FactValue, undefined> }
  /** `within`: not even the record it stands in was told. */
  | { readonly value: undefined; readonly at: string; readonly mayBeNone: boolean; readonly within: boolean }

const memberOf = (scope: Scope, context: Context): Member => {
  const member = context.bound[scope]
  if (!member) throw new Error(`no ${scope} is meant here`)
  return member
}

function recordOf(fact: FactNode, context: Context): FactRecord | null | undefined {
  const { scope } = fact
  if (scope === 'household') return context.facts.household
  return scope === 'mother' || scope === 'father' ? context.facts[scope] : memberOf(scope, context).record
}

/** Where in the household file a fact stands: `children[0].hukou`. */
export function placeOf(fact: FactNode, context: Context): string {
  const { scope } = fact
  const at = scope === 'household' ? '' : scope === 'mother' || scope === 'father' ? scope : memberOf(scope, context).at
  const path = fact.path.join('.')
  return at && path ? `${at}.${path}` : at || path
}

/** Looks a fact up, following its path through records that may be missing or none. */
export function read(fact: FactNode, context: Context): Read {
  let value: FactValue = recordOf(fact, context)
  for (let step = 0; value !== null; step += 1) {
    if (value === undefined)
      return { value, at: placeOf(fact, context), mayBeNone: fact.nullable.slice(step).some(Boolean), within: step < fact.path.length }
    const name = fact.path[step]
    if (name === undefined) break
    value = (value as FactRecord)[name]
  }
  context.used?.add(placeOf(fact, context))
  return { value }
}

type Lists = Readonly<Record<ListName, readonly Member[] | undefined>>

/** Every rule goes through the same few lists: made once for a household. */
const known = new WeakMap<Facts, Lists>()

const parentsIn = (facts: Facts): Member[] =>
  (['mother', 'father'] as const)
    .filter((role) => facts[role] !== null)
    .map((role, index) => ({ at: role, index, record: facts[role] ?? undefined, ghost: false }))

const listedIn = (list: 'children' | 'elders', facts: Facts): Member[] | undefined =>
  facts[list]?.map((record, index) => ({ at: `${list}[${index}]`, index, record, ghost: false }))

/** The members of a list; `undefined` while the list is unanswered. Parents who are "none" are not members. */
export function membersOf(list: ListName, { facts }: Context): readonly Member[] | undefined {
  let lists = known.get(facts)
  if (!lists) {
    lists = { parents: parentsIn(facts), children: listedIn('children', facts), elders: listedIn('elders', facts) }
    known.set(facts, lists)
  }
  return lists[list]
}

/** Speaks of a member by a scope while `run` works. What throws is a broken rule: nothing goes on with the context then. */
export function withMember<T>(scope: Scope, member: Member, context: Context, run: () => T): T {
  const outer = context.bound[scope]
  const { numbers } = context
  context.bound[scope] = member
  // Of another member the same tree is another number.
  context.numbers = undefined
  const result = run()
  context.numbers = numbers
  context.bound[scope] = outer
  return result
}

/** Takes back what was pushed since `mark`. */
export function settle(context: Context, mark: number): void {
  if (context.open.length !== mark) context.open.length = mark
}
