import { readHousehold, type Household } from '../../../../rules/household'
import type { DayNumber } from '../../../../rules/language/calendar'
import { answerAt, withAnswer, type AnswersStore } from '../../../share'

/** A fact that a portal filled in, at its path in the household file. A list is one fact: who is in it. */
export interface Proposed {
  readonly path: string
  readonly value: unknown
  /** Records it stands in that were not there before it: an empty one would still say that there is a father, a fund. */
  readonly made?: readonly string[]
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The facts of a household. A record that holds nothing says that there is one, which is a fact too. */
export function factsIn(value: unknown, path = ''): Proposed[] {
  if (!isRecord(value)) return value === undefined ? [] : [{ path, value }]
  const names = Object.keys(value)
  if (names.length === 0) return path === '' ? [] : [{ path, value }]
  return names.flatMap((name) => factsIn(value[name], path === '' ? name : `${path}.${name}`))
}

/** The records a path stands in, the widest first. */
const above = (path: string): string[] =>
  path
    .split('.')
    .slice(0, -1)
    .map((_, index, steps) => steps.slice(0, index + 1).join('.'))

/** Whether a family has said anything at a path, or above it that leaves no room for it. */
function isAnswered(household: Household, path: string): boolean {
  const steps = path.split('.')
  return steps.some((_, index) => {
    const answer = answerAt(household, steps.slice(0, index + 1).join('.'))
    return answer !== undefined && (index === steps.length - 1 || !isRecord(answer))
  })
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** Whether a household with a fact has faults that it has not without. */
function speaksAgainst(before: Household, after: Household, on: DayNumber): boolean {
  const known = readHousehold(before, on).faults ?? []
  return (readHousehold(after, on).faults ?? []).some(
    (fault) => !known.some(({ path, code }) => path === fault.path && code === fault.code),
  )
}

/**
 * Puts what was proposed where the family has said nothing, typed nothing and declined nothing, and where nothing it said
 * speaks against it. Gives back what was put.
 */
export function takeProposed(
  store: AnswersStore,
  facts: readonly Proposed[],
  declined: ReadonlySet<string>,
  on: DayNumber,
): readonly Proposed[] {
  const { household, drafts, kept } = store.get()
  let filled = household
  const taken = facts.flatMap(({ path, value }): Proposed[] => {
    if (declined.has(path) || drafts[path] !== undefined || kept[path] !== undefined || isAnswered(household, path)) return []
    const next = withAnswer(filled, path, value)
    if (speaksAgainst(filled, next, on)) return []
    const made = above(path).filter((at) => answerAt(filled, at) === undefined)
    filled = next
    return [{ path, value, ...(made.length > 0 ? { made } : {}) }]
  })
  if (taken.length > 0) store.put({ ...store.get(), household: filled })
  return taken
}

/** Those of the facts that still stand as they were put. */
export const standing = (household: Household, facts: readonly Proposed[]): readonly Proposed[] =>
  facts.filter(({ path, value }) => same(answerAt(household, path), value))

/** Takes back what was put, as far as nobody has answered otherwise since, and the records made for it that this leaves empty. */
export function takeBack(store: AnswersStore, facts: readonly Proposed[]): void {
  const answers = store.get()
  const without = (household: Household, path: string): Household => withAnswer(household, path, undefined)
  const bare = standing(answers.household, facts).reduce<Household>((rest, { path }) => without(rest, path), answers.household)
  const made = [...new Set(facts.flatMap((fact) => fact.made ?? []))].sort((one, other) => other.length - one.length)
  const household = made.reduce((rest, at) => (same(answerAt(rest, at), {}) ? without(rest, at) : rest), bare)
  store.put({ ...answers, household })
}
