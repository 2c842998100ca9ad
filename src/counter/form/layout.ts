import type { Household } from '../../../rules/household'
import type { DayNumber } from '../../../rules/language/calendar'
import { fieldAt, memberOf, topicOf, type Member } from '../../../rules/household/topics'
import { groups, makesSense, pathsFor } from '../../questionnaire'
import { answerAt } from '../../share'

const topics: readonly string[] = groups.flatMap(({ questions }) => questions.map(({ topic }) => topic))

export type Parent = 'mother' | 'father'

/** What ties a parent to a place, and what they do: shown of both whether or not it was asked. */
const placeTopics = ['adult.hukou', 'adult.hukouKind', 'adult.residencePermit', 'adult.worksIn', 'adult.insuredIn'] as const
const alwaysOfParents: readonly string[] = [
  'adult.hukou',
  'adult.worksIn',
  'adult.insuredIn',
  'adult.work',
  'adult.medicalInsurance',
  'adult.housingFund',
]

/** The columns of the tables: one row a child, one an elder. */
export const childColumns = ['birthDate', 'hukou', 'stage', 'care', 'careFee'] as const
export const elderColumns = ['parentOf', 'birthDate', 'hospitalised', 'careNeed'] as const

/** One fact of mother and father side by side; undefined for the parent it does not concern. */
export interface ParentsRow {
  readonly topic: string
  readonly mother: string | undefined
  readonly father: string | undefined
}

/** Everything that is answered or always shown, in the groups of the form. */
export interface Layout {
  readonly parents: readonly Parent[]
  readonly family: readonly string[]
  readonly places: readonly ParentsRow[]
  readonly children: readonly Member[]
  readonly childrenMore: readonly string[]
  readonly work: readonly ParentsRow[]
  readonly housing: readonly string[]
  readonly elders: readonly Member[]
  readonly eldersMore: readonly string[]
  readonly others: readonly string[]
}

const isThere = (household: Household, parent: Parent): boolean => typeof household[parent] === 'object' && household[parent] !== null

/** A list answered whole has a table of its own. */
const isList = (topic: string): boolean => topic === 'children' || topic === 'elders'

/** A record that is there is told by its facts, but whether there is one may be said again. */
const familyTopics = /^(adult|marriage|planningChild|pregnancy|assistedReproduction)(\.|$)/

function membersOf(household: Household, list: 'children' | 'elders'): readonly Member[] {
  const members = household[list]
  return Array.isArray(members) ? members.map((_, index): Member => `${list}[${index}]`) : []
}

/** Lays out what was told. What stands in the open block (`inBlock`) is left to it, except in the cells that are always there. */
export function layoutOf(household: Household, on: DayNumber, inBlock: ReadonlySet<string>): Layout {
  const told = (path: string): boolean =>
    answerAt(household, path) !== undefined && !inBlock.has(path) && makesSense(path, household, on) !== false
  const toldOf = (among: readonly string[]): string[] => among.flatMap((topic) => pathsFor(topic, household)).filter(told)
  const parents = (['mother', 'father'] as const).filter((parent) => isThere(household, parent))
  const rowsOf = (among: readonly string[]): ParentsRow[] =>
    among.flatMap((topic) => {
      const always = alwaysOfParents.includes(topic)
      const path = (parent: Parent): string | undefined => {
        const at = pathsFor(topic, household).find((each) => memberOf(each) === parent)
        if (at === undefined || !parents.includes(parent)) return undefined
        return always || told(at) || (inBlock.has(at) && answerAt(household, at) !== undefined) ? at : undefined
      }
      const [mother, father] = [path('mother'), path('father')]
      return mother === undefined && father === undefined ? [] : [{ topic, mother, father }]
    })
  const adult = topics.filter((topic) => topic.startsWith('adult.'))
  const own = topics.filter((topic) => !/^(adult|child|elder)\./.test(topic) && !isList(topic))
  const housing = own.filter((topic) => topic.startsWith('housing.'))
  const family = own.filter((topic) => familyTopics.test(topic))
  const more = (root: 'child' | 'elder', columns: readonly string[]): string[] =>
    toldOf(topics.filter((topic) => topic.startsWith(`${root}.`) && !columns.includes(topic.slice(root.length + 1))))
  return {
    parents,
    family: toldOf(family),
    places: rowsOf(placeTopics),
    children: membersOf(household, 'children'),
    childrenMore: more('child', childColumns),
    work: rowsOf(adult.filter((topic) => !(placeTopics as readonly string[]).includes(topic))),
    housing: toldOf(housing),
    elders: membersOf(household, 'elders'),
    eldersMore: more('elder', elderColumns),
    others: toldOf(own.filter((topic) => topic !== 'residence' && !housing.includes(topic) && !family.includes(topic))),
  }
}

/** How many facts were told; that there is a mother, or a fund, is one where nothing more is said of it. */
export function countTold(household: Household): number {
  const paths = topics.flatMap((topic) => pathsFor(topic, household))
  return paths.filter((path) => {
    const answer = answerAt(household, path)
    if (answer === undefined) return false
    const isRecord = path === 'mother' || path === 'father' || fieldAt(topicOf(path))?.is === 'record'
    return !isRecord || answer === null || answer === 'unknown' || Object.keys(answer).length === 0
  }).length
}
