import type { Household } from '../../rules/household'
import { stillWitness, witness, type Asked, type Witness } from '../engine/witness'
import type { OpenFact, Outcome } from '../engine'
import { onForget } from '../share'
import { stepsFrom, type Step } from './steps'

/** A page of the interview as it stands. Its questions are looked into when they are asked for. */
export interface Page extends Step {
  /** Everything open on it; whether that can still change something is another matter. */
  readonly open: readonly string[]
}

/** How many households are tried for each of how many outcomes that hang on an answer: a few for many, then more for few. */
const rounds = [
  { tried: 30, outcomes: 6 },
  { tried: 120, outcomes: 2 },
] as const
/** Before an answer is given up for good. */
const thoroughly = [{ tried: 600, outcomes: 8 }] as const

/** What is known of the open facts of a household, by path: a witness, or none was found. `key`: the rest that it hangs on. */
interface Remembered {
  readonly key: string
  readonly verdicts: Map<string, Witness | undefined>
}

const remembered = new WeakMap<Household, Remembered>()
/** The household that was last looked at, which mostly lacks one answer of the next, and the witnesses found so far. */
let last: { readonly household: Household; readonly key: string; readonly found: Map<string, Witness> } | undefined
onForget(() => (last = undefined))

/** Looks for a witness among the outcomes that hang on an answer. */
function lookFor(
  path: string,
  outcomes: readonly Outcome[],
  asked: Asked,
  how: readonly { tried: number; outcomes: number }[],
): Witness | undefined {
  for (const { tried, outcomes: most } of how) {
    let exhausted = outcomes.length <= most
    for (const { benefit, subject } of outcomes.slice(0, most)) {
      const search = witness(benefit, subject, path, asked, tried)
      if (search.witness) return search.witness
      exhausted &&= search.exhausted
    }
    if (exhausted) break
  }
  return undefined
}

/** Nothing that one household tells is told otherwise by the other. */
function tellsMore(more: unknown, than: unknown): boolean {
  if (than === undefined || than === more) return true
  if (typeof than !== 'object' || typeof more !== 'object' || than === null || more === null) return false
  return Object.entries(than).every(([name, answer]) => tellsMore((more as Record<string, unknown>)[name], answer))
}

/** What hangs on an answer, as far as it is looked at now. */
export type Hanging = (fact: OpenFact) => readonly Outcome[]

/** Tells of open facts of a household whether they can change something. */
export interface Scales {
  /** Found out when asked for, and remembered with the household. */
  readonly weigh: (fact: OpenFact) => Witness | undefined
  /** Looked for longer: where the answer would not be asked at all. */
  readonly weighAgain: (fact: OpenFact) => Witness | undefined
  readonly hanging: Hanging
}

/**
 * Weighs the open facts of a household. Mostly one answer more was told than before: what could change something by other
 * answers than that one still can, and what could change nothing cannot now.
 */
export function scalesFor(asked: Asked, key: string, hanging: Hanging): Scales {
  const { household } = asked
  const before = last?.key === key ? last : undefined
  const told = before && tellsMore(household, before.household) ? remembered.get(before.household)?.verdicts : undefined
  const idle = [...(told ?? [])].filter(([, found]) => !found)
  const found = before?.found ?? new Map<string, Witness>()
  const known = remembered.get(household)
  const verdicts = known?.key === key ? known.verdicts : new Map<string, Witness | undefined>(idle)
  if (known?.key !== key) remembered.set(household, { key, verdicts })
  last = { household, key, found }
  const foundBefore = (fact: OpenFact): Witness | undefined => {
    const one = found.get(fact.path)
    const hangs = one && hanging(fact).some(({ benefit, subject }) => benefit === one.benefit && subject === one.subject)
    return hangs ? stillWitness(one, asked) : undefined
  }
  const weighBy =
    (name: string, how: typeof rounds | typeof thoroughly) =>
    (fact: OpenFact): Witness | undefined => {
      const at = `${name}${fact.path}`
      if (verdicts.has(at)) return verdicts.get(at)
      const witnessed = foundBefore(fact) ?? lookFor(fact.path, hanging(fact), asked, how)
      if (witnessed) found.set(fact.path, witnessed)
      verdicts.set(at, witnessed)
      return witnessed
    }
  return { weigh: weighBy('', rounds), weighAgain: weighBy('again ', thoroughly), hanging }
}

/** How it is known that an open question can change something: two completions that differ. Undefined where none was found or looked for. */
export function knownWitness(household: Household, path: string): Witness | undefined {
  const verdicts = remembered.get(household)?.verdicts
  return verdicts?.get(path) ?? verdicts?.get(`again ${path}`)
}

/** What an outcome waits for to be settled. What only tells more closely what comes of it settles nothing. */
const waitsOf = ({ missing, doubts }: Outcome): readonly string[] => [...missing, ...doubts.flatMap((doubt) => doubt.missing)]

/**
 * The pages of what is due, each with the questions of which it is known that they can change something, and those that
 * were shown before. The others wait: most are settled by other answers. Where none that matters is left, those are asked
 * that turn out to matter after all; then those that are all an outcome waits for, which settle it.
 */
export function weighed(due: readonly OpenFact[], { household, first }: Asked, passed: ReadonlySet<string>, scales: Scales): Page[] {
  const pages = stepsFrom(due, household)
  const blank = new Set(due.map(({ path }) => path).filter((path) => !passed.has(path)))
  const isNew = ({ path }: OpenFact): boolean => blank.has(path)
  const reasons: readonly ((fact: OpenFact) => boolean)[] = [
    (fact) => scales.weigh(fact) !== undefined,
    (fact) => scales.weighAgain(fact) !== undefined,
    (fact) =>
      scales.hanging(fact).some((outcome) => {
        const waits = waitsOf(outcome).map((path) => first(path, household))
        return waits.includes(fact.path) && waits.every((path) => blank.has(path))
      }),
  ]
  let known: number | undefined
  /** The first reason for which anything at all is asked now. */
  const reasonNow = (): number =>
    (known ??= reasons.findIndex((reason) => pages.some(({ facts }) => facts.some((fact) => isNew(fact) && reason(fact)))))
  const shown = (facts: readonly OpenFact[]): readonly OpenFact[] => {
    const [best] = reasons
    const mattering = facts.filter((fact) => !isNew(fact) || best?.(fact))
    if (mattering.some(isNew)) return mattering
    const reason = reasons[reasonNow()]
    return facts.filter((fact) => !isNew(fact) || reason?.(fact))
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
