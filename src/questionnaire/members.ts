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

/** Adds a member and gives back its id: c1, c2 … An id is not used twice while a higher one is there. */
export function addMember(store: AnswersStore, list: ListName): string {
  const members = membersIn(store, list)
  const highest = Math.max(0, ...members.map(({ id }) => Number(/^[ce](\d+)$/.exec(id)?.[1] ?? 0)))
  const id = `${letter[list]}${highest + 1}`
  store.answer(list, [...members, { id }])
  return id
}

/** Drafts stand under the member's place in the file, so they move when one before them goes or comes back. */
function moveDrafts(store: AnswersStore, list: ListName, to: (index: number) => number | undefined): Readonly<Record<string, string>> {
  const pattern = new RegExp(`^${list}\\[(\\d+)\\](.*)$`)
  const own = Object.entries(store.get().drafts).filter(([path]) => pattern.test(path))
  own.forEach(([path]) => store.draft(path))
  const lost: Record<string, string> = {}
  for (const [path, text] of own) {
    const [, digits, rest = ''] = pattern.exec(path) ?? []
    const index = to(Number(digits))
    if (index === undefined) lost[path] = text
    else store.draft(`${list}[${index}]${rest}`, text)
  }
  return lost
}

/** Removes a member with everything told of it, and gives back how to undo that. */
export function removeMember(store: AnswersStore, list: ListName, index: number): () => void {
  const before = membersIn(store, list)
  const member = before[index]
  const lost = moveDrafts(store, list, (at) => (at === index ? undefined : at > index ? at - 1 : at))
  store.answer(
    list,
    before.filter((_, at) => at !== index),
  )
  return () => {
    if (!member) return
    const now = [...membersIn(store, list)]
    now.splice(index, 0, member)
    moveDrafts(store, list, (at) => (at >= index ? at + 1 : at))
    store.answer(list, now)
    Object.entries(lost).forEach(([path, text]) => store.draft(path, text))
  }
}
