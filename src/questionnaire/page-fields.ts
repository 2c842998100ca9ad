import type { Household } from '../../rules/household'
import type { DayNumber } from '../../rules/language/calendar'
import { answerAt, type Answers } from '../share'
import { orderOf } from './people'
import { makesSense } from './sense'
import type { Place } from './steps'
import { pathOf, type Member } from '../../rules/household/topics'

/** A parent who may be there, as far as was said. */
const possible = (role: 'mother' | 'father', household: Household): boolean => household[role] !== null && household[role] !== 'unknown'

function personsOf(root: string, household: Household): readonly Member[] {
  switch (root) {
    case 'adult':
      return (['mother', 'father'] as const).filter((role) => possible(role, household))
    case 'child':
      return orderOf(household, 'children').map((index): Member => `children[${index}]`)
    case 'elder':
      return orderOf(household, 'elders').map((index): Member => `elders[${index}]`)
    default:
      return []
  }
}

const roots = ['adult', 'child', 'elder'] as const

/** Where every question of a page could be answered, in order: the household's first, then all about one person and all about the next. */
export function pathsOn({ group, member }: Place, household: Household): readonly string[] {
  const topics = group.questions.map(({ topic }) => topic)
  const own = topics.filter((topic) => !roots.some((root) => topic === root || topic.startsWith(`${root}.`)))
  const about = (root: (typeof roots)[number]): string[] => {
    const theirs = topics.filter((topic) => topic === root || topic.startsWith(`${root}.`))
    // Whether there is a mother, a father, is asked of both whatever is known of them.
    if (theirs.includes('adult')) return ['mother', 'father']
    const persons = member === undefined ? personsOf(root, household) : [member]
    return theirs.length === 0 ? [] : persons.flatMap((person) => theirs.map((topic) => pathOf(topic, person)))
  }
  return [...own, ...roots.flatMap(about)]
}

/** What a page holds as it is reached. */
export interface Arrival {
  /** Open, and so asked. */
  readonly asked: readonly string[]
  /** Answered before. */
  readonly told: readonly string[]
}

/** What stands on a page as it is reached: what is open there, what was typed and refused, and what was answered there before. */
export function arrivalAt(place: Place, open: readonly string[], { household, drafts }: Pick<Answers, 'household' | 'drafts'>): Arrival {
  const paths = pathsOn(place, household)
  const told = paths.filter((path) => answerAt(household, path) !== undefined && drafts[path] === undefined)
  return { asked: paths.filter((path) => !told.includes(path) && (open.includes(path) || drafts[path] !== undefined)), told }
}

/**
 * The fields of a page, in order: what was asked on arrival, what has become open since, and what was answered here. What no
 * longer matters goes, unless something further down was answered already: nothing that was answered jumps.
 */
export function fieldsOn(
  place: Place,
  arrival: Arrival,
  open: readonly string[],
  { household, drafts }: Pick<Answers, 'household' | 'drafts'>,
  on: DayNumber,
): readonly string[] {
  const paths = pathsOn(place, household).filter((path) => makesSense(path, household, on) !== false)
  const answered = (path: string): boolean => answerAt(household, path) !== undefined
  const lastAnswered = Math.max(-1, ...paths.map((path, index) => (answered(path) && !arrival.told.includes(path) ? index : -1)))
  return paths.filter((path, index) => {
    if (arrival.told.includes(path)) return false
    if (open.includes(path) || answered(path) || drafts[path] !== undefined) return true
    return arrival.asked.includes(path) && index < lastAnswered
  })
}
