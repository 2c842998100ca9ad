import { answerAt, type AnswersStore } from '../share'

export type ListName = 'children' | 'elders'

interface Listed {
  readonly id: string
}

/** The most that the household file takes. */
export const mostMembers = 20

const letter: Readonly<Record<ListName, string>> = { children: 'c', elders: 'e' }

/** The members of a list; none while it is unanswered. */
export function membersIn(store: AnswersStore, list: ListName): readonly Listed[] {
  const members = answerAt(store.get().household, list)
  return Array.isArray(members) ? (members as Listed[]) : []
}

/** Where members taken off a list wait, in case they come back. */
const awayPath = (list: ListName): string => `${list}.away`

/** Whether what is kept at a path is no answer, but the members taken off a list. */
export const isAway = (path: string): boolean => path === awayPath('children') || path === awayPath('elders')

/** A member taken off a list, with what was typed there and not taken yet, and what was put aside there. */
export interface Away {
  readonly member: Listed & { readonly birthDate?: unknown }
  /** By what follows the member's place in the path: `.birthDate`. */
  readonly drafts: Readonly<Record<string, string>>
  readonly aside: Readonly<Record<string, unknown>>
}

/** The members taken off a list, the last one first. */
export function membersAway(kept: Readonly<Record<string, unknown>>, list: ListName): readonly Away[] {
  const away = kept[awayPath(list)]
  return Array.isArray(away) ? (away as Away[]) : []
}

/** Adds a member and gives back its id: c1, c2 … An id is not used twice while a higher one is there, or away. */
export function addMember(store: AnswersStore, list: ListName): string {
  const members = membersIn(store, list)
  const all = [...members, ...membersAway(store.get().kept, list).map(({ member }) => member)]
  const highest = Math.max(0, ...all.map(({ id }) => Number(/^[ce](\d+)$/.exec(id)?.[1] ?? 0)))
  const id = `${letter[list]}${highest + 1}`
  store.answer(list, [...members, { id }])
  return id
}

/** What stands under a member's place in the file moves when one before it goes; what stands under the one that goes is dropped. */
function moved(path: string, list: ListName, gone: number): string | undefined {
  const [, digits, rest = ''] = new RegExp(`^${list}\\[(\\d+)\\](.*)$`).exec(path) ?? []
  if (digits === undefined) return path
  const index = Number(digits)
  if (index === gone) return undefined
  return `${list}[${index > gone ? index - 1 : index}]${rest}`
}

/** The entries that lie elsewhere once a member is gone: where they lay, and where they go, if anywhere. */
const moving = <T>(
  entries: Readonly<Record<string, T>>,
  list: ListName,
  gone: number,
): { path: string; to: string | undefined; value: T }[] =>
  Object.entries(entries)
    .map(([path, value]) => ({ path, to: moved(path, list, gone), value }))
    .filter(({ path, to }) => to !== path)

function moveAll(store: AnswersStore, list: ListName, gone: number): void {
  const { drafts, kept, passed } = store.get()
  // All of them leave before any arrives: one may go to where another still lies.
  const [draftsMoving, keptMoving] = [moving(drafts, list, gone), moving(kept, list, gone)]
  for (const { path } of draftsMoving) store.draft(path)
  for (const { path } of keptMoving) store.keep(path, undefined)
  for (const { to, value } of draftsMoving) if (to !== undefined) store.draft(to, value)
  for (const { to, value } of keptMoving) if (to !== undefined) store.keep(to, value)
  store.unpass()
  store.pass(passed.flatMap((path) => moved(path, list, gone) ?? []))
}

/** What stands under a member, by what follows the member's place in the path. */
const under = <T>(entries: Readonly<Record<string, T>>, at: string): Record<string, T> =>
  Object.fromEntries(
    Object.entries(entries)
      .filter(([path]) => path.startsWith(`${at}.`))
      .map(([path, value]) => [path.slice(at.length), value]),
  )

/** Takes a member off a list, with everything told of it: it waits, and may come back. */
export function removeMember(store: AnswersStore, list: ListName, index: number): void {
  const before = membersIn(store, list)
  const member = before[index]
  if (!member) return
  const at = `${list}[${index}]`
  const [drafts, aside] = [under(store.get().drafts, at), under(store.get().kept, at)]
  moveAll(store, list, index)
  store.answer(
    list,
    before.filter((_, other) => other !== index),
  )
  store.keep(awayPath(list), [{ member, drafts, aside }, ...membersAway(store.get().kept, list)])
}

/** Puts a member that was taken off back at the end of the list. */
export function bringBack(store: AnswersStore, list: ListName, id: string): void {
  const away = membersAway(store.get().kept, list)
  const found = away.find(({ member }) => member.id === id)
  if (!found) return
  const left = away.filter((each) => each !== found)
  const members = membersIn(store, list)
  store.keep(awayPath(list), left.length > 0 ? left : undefined)
  store.answer(list, [...members, found.member])
  const at = `${list}[${members.length}]`
  for (const [rest, text] of Object.entries(found.drafts)) store.draft(at + rest, text)
  for (const [rest, value] of Object.entries(found.aside)) store.keep(at + rest, value)
}

/** Says how many members there are: adds blank ones, or takes the last ones off. */
export function sayHowMany(store: AnswersStore, list: ListName, count: number): void {
  if (count === 0 && membersIn(store, list).length === 0) store.answer(list, [])
  while (membersIn(store, list).length < count) {
    const [back] = membersAway(store.get().kept, list)
    if (back) bringBack(store, list, back.member.id)
    else addMember(store, list)
  }
  while (membersIn(store, list).length > count) removeMember(store, list, membersIn(store, list).length - 1)
}

/** Says that nobody knows how many there are. Those already told of wait, as if taken off. */
export function sayUnknown(store: AnswersStore, list: ListName): void {
  sayHowMany(store, list, 0)
  store.answer(list, 'unknown')
}
