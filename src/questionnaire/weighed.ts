import type { Household } from '../../rules/household'
import type { OpenFact, Outcome } from '../engine'
import { witness, type Asked, type Witness } from '../engine/witness'
import { stepsFrom, type Step } from './steps'

/** A page of the interview as it stands. Its questions are looked into when they are asked for. */
export interface Page extends Step {
  /** Everything open on it; whether that can still change something is another matter. */
  readonly open: readonly string[]
}

/** Tries so many households for each outcome that hangs on an answer, then more for the first few of them. */
const rounds = [
  { tried: 30, outcomes: 12 },
  { tried: 150, outcomes: 5 },
] as const

/** Whether an answer can change something: a witness that it can; or none, and whether all that could be tried was tried. */
interface Verdict {
  readonly witness?: Witness
  readonly exhausted: boolean
}

/** What is known of the open facts of a household, by path. `key`: the rest that it hangs on. */
interface Remembered {
  readonly key: string
  readonly verdicts: Map<string, Verdict>
}

const remembered = new WeakMap<Household, Remembered>()

/** Looks for a witness among the outcomes that hang on an answer. */
function lookFor(path: string, outcomes: readonly Outcome[], asked: Asked): Verdict {
  let exhausted = false
  for (const { tried, outcomes: most } of rounds) {
    exhausted = outcomes.length <= most
    for (const { benefit, subject } of outcomes.slice(0, most)) {
      const search = witness(benefit, subject, path, asked, tried)
      if (search.witness) return { witness: search.witness, exhausted: false }
      exhausted &&= search.exhausted
    }
    if (exhausted) break
  }
  return { exhausted }
}

/** What hangs on an answer, as far as it is looked at now. */
export type Hanging = (fact: OpenFact) => readonly Outcome[]

/** Tells of each open fact of a household whether it can change something; found out when asked for, and remembered with the household. */
export function weigher(asked: Asked, key: string, hanging: Hanging): (fact: OpenFact) => Verdict {
  const { household } = asked
  const known = remembered.get(household)
  const verdicts = known?.key === key ? known.verdicts : new Map<string, Verdict>()
  if (known?.key !== key) remembered.set(household, { key, verdicts })
  return (fact) => {
    const verdict = verdicts.get(fact.path) ?? lookFor(fact.path, hanging(fact), asked)
    verdicts.set(fact.path, verdict)
    return verdict
  }
}

/** How it is known that an open question can change something: two completions that differ. Undefined where none was found or looked for. */
export const knownWitness = (household: Household, path: string): Witness | undefined =>
  remembered.get(household)?.verdicts.get(path)?.witness

/** Everything an outcome may still wait for. */
const waitsOf = ({ missing, doubts, refining }: Outcome): readonly string[] => [
  ...missing,
  ...doubts.flatMap((doubt) => doubt.missing),
  ...refining,
]

/**
 * The pages of what is due, each with the questions of which it is known that they can change something, and those that
 * were shown before. The others wait: most are settled by other answers. Where none that matters is left, those are asked
 * that are all an outcome waits for, and those of which nobody knows that they make no difference.
 */
export function weighed(
  due: readonly OpenFact[],
  { household, first }: Asked,
  passed: ReadonlySet<string>,
  verdictOf: (fact: OpenFact) => Verdict,
): Page[] {
  const pages = stepsFrom(due, household)
  const isNew = ({ path }: OpenFact): boolean => !passed.has(path)
  const matters = (fact: OpenFact): boolean => verdictOf(fact).witness !== undefined
  let known: boolean | undefined
  const somethingMatters = (): boolean => (known ??= pages.some(({ facts }) => facts.some((fact) => isNew(fact) && matters(fact))))
  const isIdle = (path: string): boolean => {
    const fact = due.find((other) => other.path === path)
    return fact !== undefined && isNew(fact) && !matters(fact)
  }
  const isDue = (fact: OpenFact): boolean =>
    !verdictOf(fact).exhausted || fact.outcomes.some((outcome) => waitsOf(outcome).every((path) => isIdle(first(path, household))))
  const shown = (facts: readonly OpenFact[]): readonly OpenFact[] => {
    const mattering = facts.filter((fact) => !isNew(fact) || matters(fact))
    return mattering.some(isNew) || somethingMatters() ? mattering : facts.filter((fact) => !isNew(fact) || isDue(fact))
  }
  return pages.map(({ facts, ...place }) => {
    let found: readonly OpenFact[] | undefined
    return {
      ...place,
      open: facts.map(({ path }) => path),
      get facts() {
        return (found ??= shown(facts))
      },
    }
  })
}
