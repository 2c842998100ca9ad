import type { Household } from '../../rules/household'
import type { DayNumber } from '../../rules/language/calendar'
import { answerAt } from '../share'
import { orderOf } from './people'
import { sections, type Question, type Section } from './questions'
import { memberOf, pathOf, type Member } from './topics'

/** A page of the interview. A section has one for the household, one for each parent, or a list with one for each member. */
export interface Page {
  readonly section: Section
  /** Whom the page is about; undefined for the household. */
  readonly member?: Member
  readonly list?: 'children' | 'elders'
  /** The household's page also asks about the parents: what there is to ask of each is little. */
  readonly parents?: boolean
  /** Where it stands, as a path without a language. */
  readonly to: string
}

/** Everything that decides what is asked. */
export interface Asking {
  readonly household: Household
  readonly on: DayNumber
  readonly wanted: ReadonlySet<Question>
}

const parents = ['mother', 'father'] as const

const url = (section: Section, person?: string): string => `/answers/${section}${person === undefined ? '' : `/${person}`}`

const forHousehold = (section: Section): Page => ({ section, to: url(section) })
const forParents = (section: Section): Page[] => parents.map((member) => ({ section, member, to: url(section, member) }))
const forList = (section: 'children' | 'elders'): Page => ({ section, list: section, to: url(section) })

/** The provident fund comes before the homes, which speak of its place; elsewhere the household comes first. */
function pagesIn(section: Section): Page[] {
  switch (section) {
    case 'family':
      return [forHousehold(section), ...forParents(section)]
    case 'work':
      return forParents(section)
    case 'housing':
      return [...forParents(section), forHousehold(section)]
    case 'children':
    case 'elders':
      return [forList(section)]
    case 'pregnancy':
    case 'special':
      return [forHousehold(section)]
  }
}

/** Where every page there could be stands, in order. */
const order: readonly string[] = sections.flatMap(pagesIn).map(({ to }) => to)

/** The page of one member of a list: reached from the list, not gone through by itself. */
export function memberPage(section: 'children' | 'elders', index: number, id: string): Page {
  return { section, member: `${section}[${index}]`, to: url(section, id) }
}

const isAbout = (topic: string, root: string): boolean => topic.startsWith(`${root}.`)

/** Up to so many questions of each parent stand on the page of the household. Counted by what rules use, not by answers: a page must not change its shape while it is filled in. */
const fewOfAParent = 3

function pagesFor(section: Section, wanted: ReadonlySet<Question>): readonly Page[] {
  const pages = pagesIn(section)
  if (section !== 'family') return pages
  const personal = [...wanted].filter((question) => question.section === section && isAbout(question.topic, 'adult'))
  return personal.length > fewOfAParent ? pages : [{ ...forHousehold(section), parents: true }]
}

/** A parent who may be there, as far as was said. */
const isPossible = (role: 'mother' | 'father', household: Household): boolean => household[role] !== null && household[role] !== 'unknown'

/** The members that a page asks about with this topic: none where the topic belongs on another page. */
function membersOn(page: Page, topic: string, household: Household): readonly (Member | undefined)[] {
  if (isAbout(topic, 'adult')) {
    if (page.parents) return parents.filter((role) => isPossible(role, household))
    return page.member === 'mother' || page.member === 'father' ? [page.member] : []
  }
  const list = isAbout(topic, 'child') ? 'children' : isAbout(topic, 'elder') ? 'elders' : undefined
  if (!list) return page.member === undefined ? [undefined] : []
  if (page.list) return []
  if (page.section === list) return page.member?.startsWith(list) ? [page.member] : []
  // Another section asks about all members at once.
  return orderOf(household, list).map((index): Member => `${list}[${index}]`)
}

interface Asked {
  readonly path: string
  readonly holds: boolean | undefined
}

/** Whether there is a mother and a father is asked with the places; here again where that was passed over. */
function missingParents(page: Page, household: Household): readonly Asked[] {
  if (page.section !== 'family' || page.member) return []
  return parents.filter((role) => household[role] === undefined).map((path) => ({ path, holds: true }))
}

function askedOn(page: Page, { household, on, wanted }: Asking): readonly Asked[] {
  if ((page.member === 'mother' || page.member === 'father') && !isPossible(page.member, household)) return []
  const facts = [...wanted]
    .filter((question) => question.section === page.section)
    .flatMap((question) =>
      membersOn(page, question.topic, household).map((member) => ({
        path: pathOf(question.topic, member),
        holds: question.when ? question.when.holds({ household, on, ...(member === undefined ? {} : { member }) }) : true,
      })),
    )
  return [...missingParents(page, household), ...facts]
}

/** The fields of a page, in order: where it asks about both parents, all about the one and then all about the other. */
export function fieldsOn(page: Page, asking: Asking): readonly string[] {
  const fields = askedOn(page, asking).flatMap(({ path, holds }) => (holds ? [path] : []))
  if (!page.parents) return fields
  const of = (member?: Member): string[] => fields.filter((path) => (path.includes('.') ? memberOf(path) : undefined) === member)
  return [...of(), ...parents.flatMap((role) => of(role))]
}

/** Answers of a page that other answers have since made meaningless. */
export function staleOn(page: Page, asking: Asking): readonly string[] {
  return askedOn(page, asking).flatMap(({ path, holds }) =>
    holds === false && answerAt(asking.household, path) !== undefined ? [path] : [],
  )
}

const listTopic = { children: 'child', elders: 'elder' } as const

function hasSomething(page: Page, asking: Asking): boolean {
  const { list } = page
  if (list) return [...asking.wanted].some(({ topic, section }) => section === list && isAbout(topic, listTopic[list]))
  return fieldsOn(page, asking).length > 0
}

/** The pages with something to ask, in order. */
export function flowOf(asking: Asking): readonly Page[] {
  return sections.flatMap((section) => pagesFor(section, asking.wanted)).filter((page) => hasSomething(page, asking))
}

const placeIn = (page: Page): number => {
  const at = order.indexOf(page.to)
  return at >= 0 ? at : order.indexOf(url(page.section))
}

/** The page after and before another in the flow, which need not itself be part of it any more. */
export function around(page: Page, flow: readonly Page[]): { readonly next: Page | undefined; readonly back: Page | undefined } {
  const here = placeIn(page)
  const before = flow.filter((each) => placeIn(each) < here)
  return { next: flow.find((each) => placeIn(each) > here), back: before[before.length - 1] }
}

/** Which step a page is and how many there are; the page of places is the first. */
export function stepOf(page: Page, flow: readonly Page[]): { readonly step: number; readonly steps: number } {
  const asked = sections.filter((section) => section === page.section || flow.some((each) => each.section === section))
  return { step: asked.indexOf(page.section) + 2, steps: asked.length + 1 }
}

const isOpen = (path: string, { household }: Asking): boolean => answerAt(household, path) === undefined

/** How many fields of a page nobody has answered yet. */
export const openOn = (page: Page, asking: Asking): number => fieldsOn(page, asking).filter((path) => isOpen(path, asking)).length

/** Where to go on: the first page with something unanswered, or the first of all. */
export function whereToContinue(flow: readonly Page[], asking: Asking): Page | undefined {
  const unanswered = (page: Page): boolean => (page.list ? isOpen(page.list, asking) : openOn(page, asking) > 0)
  return flow.find(unanswered) ?? flow[0]
}

/** The page at an address; for a section without one of its own, its first page, or the next one that has something to ask. */
export function pageAt(
  section: string | undefined,
  person: string | undefined,
  flow: readonly Page[],
  household: Household,
): Page | undefined {
  if ((section === 'children' || section === 'elders') && person !== undefined) {
    const members = household[section]
    const index = Array.isArray(members) ? members.findIndex(({ id }) => id === person) : -1
    if (index >= 0) return memberPage(section, index, person)
  }
  const known = sections.find((each) => each === section)
  if (!known) return undefined
  const exact = flow.find(({ to }) => to === url(known, person))
  return exact ?? flow.find((page) => sections.indexOf(page.section) >= sections.indexOf(known))
}
