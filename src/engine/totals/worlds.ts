import type { Outcome } from '../outcome'
import { claims, excludeEachOther, raised } from '../related'
import { isLaw, isSure } from '../standing'
import { asMember, waysOf } from './ways'
import { worth } from '../worth'

/** Cash, law, the family's own right, a figure: nothing else adds up. */
const adds = (outcome: Outcome): boolean => outcome.value?.kind === 'cash' && outcome.value.min !== undefined && isSure(outcome)

/**
 * What adds up of the outcomes of a complete household: nothing that another stands for, of those that exclude each other only
 * the best, and what raises another is shown with it, never added to it.
 */
export function countedOf(outcomes: readonly Outcome[]): Outcome[] {
  const shown = claims(outcomes)
  return shown
    .filter((outcome) => outcome.status === 'eligible' && adds(outcome) && !raised(outcome, shown))
    .sort((a, b) => worth(b) - worth(a))
    .reduce<Outcome[]>((taken, one) => (taken.some((other) => excludeEachOther(one, other)) ? taken : [...taken, one]), [])
}

/** Whether an outcome may add up, whatever comes of the others. */
const mayCount = (outcome: Outcome): boolean =>
  outcome.benefit.value.kind === 'cash' &&
  (outcome.status === 'eligible' || outcome.status === 'undetermined') &&
  isLaw(outcome) &&
  waysOf(outcome).some((way) => way.status === 'eligible' && adds(way))

const namedBy = ({ benefit: { implements: carried, supersedes, excludes, topsUp } }: Outcome): readonly string[] => [
  ...carried,
  ...supersedes,
  ...excludes,
  ...topsUp,
]

const meet = (a: Outcome, b: Outcome): boolean => a.subject === b.subject || a.subject === 'household' || b.subject === 'household'

/** Finds the outcomes related to one, whichever of the two says so. */
function relatives(outcomes: readonly Outcome[]): (outcome: Outcome) => Outcome[] {
  const byId = new Map<string, Outcome[]>()
  const naming = new Map<string, Outcome[]>()
  const note = (map: Map<string, Outcome[]>, id: string, outcome: Outcome): void => void map.set(id, [...(map.get(id) ?? []), outcome])
  for (const outcome of outcomes) {
    note(byId, outcome.benefit.id, outcome)
    for (const id of namedBy(outcome)) note(naming, id, outcome)
  }
  return (outcome) =>
    [...namedBy(outcome).flatMap((id) => byId.get(id) ?? []), ...(naming.get(outcome.benefit.id) ?? [])].filter(
      (other) => other !== outcome && meet(outcome, other),
    )
}

/** Whether, in some way the two may turn out, one of them takes the other's place. */
function interfere(a: Outcome, b: Outcome): boolean {
  const [ways, others] = [waysOf(a, [b]), waysOf(b, [a])]
  const alone = new Map([...ways, ...others].map((way) => [way, countedOf([way]).length]))
  return ways.some((way) =>
    others.some((other) => countedOf([way, other]).length !== (alone.get(way) as number) + (alone.get(other) as number)),
  )
}

/** Outcomes whose sums have to be looked at together. */
export type Group = readonly Outcome[]

/**
 * The outcomes that may add up, each with all that may take its place or give it back. What never touches another is a group
 * by itself, as nearly everything is.
 */
export function groupsOf(outcomes: readonly Outcome[]): Group[] {
  const real = outcomes.filter(({ certainty }) => certainty !== 'planned').map(asMember)
  const relativesOf = relatives(real)
  const counting = real.filter(mayCount)
  const bases = new Set(counting.flatMap(({ benefit }) => benefit.topsUp))
  // What hides a base gives back what raises it, though the base itself may add nothing.
  const raises = ({ benefit }: Outcome): boolean => bases.has(benefit.id)
  const placed = new Set<Outcome>()
  const groups: Group[] = []
  for (const first of counting) {
    if (placed.has(first)) continue
    const group = new Set([first])
    for (const one of group)
      for (const other of relativesOf(one))
        if (!group.has(other) && (raises(one) || raises(other) || interfere(one, other))) group.add(other)
    for (const one of group) placed.add(one)
    groups.push(group.size === 1 ? [first] : real.filter((outcome) => group.has(outcome)))
  }
  return groups
}

/** Past so many ways of turning out, a group is judged from outside. */
const MOST_WORLDS = 4096

/**
 * Every way the outcomes of a group may turn out together, each held apart from the rest; undefined where they are too many.
 * Ways that hang together are taken to be free: so the worlds are too many, never too few.
 */
export function worldsOf(ways: readonly (readonly Outcome[])[]): Outcome[][] | undefined {
  if (ways.reduce((product, { length }) => product * length, 1) > MOST_WORLDS) return undefined
  return ways.reduce<Outcome[][]>((worlds, of) => worlds.flatMap((world) => of.map((way) => [...world, way])), [[]])
}
