import { fitsHousehold } from '../../rules/household'
import { stepsOf, withAnswer } from '../../rules/household/paths'

type Tree = Readonly<Record<string, unknown>>

/** Whether a value read from a store is a record, and no list. */
export const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value)

const entriesOf = (input: unknown): [string, unknown][] => (isTree(input) ? Object.entries(input) : [])

export const textsFrom = (input: unknown): string[] => (Array.isArray(input) ? input.filter((each) => typeof each === 'string') : [])

/** Pages of the interview: the way back leads to one of them, and nowhere else. */
export const trailFrom = (input: unknown): string[] => textsFrom(input).filter((to) => /^\/(places|answers(\/[\w-]+){0,2})$/.test(to))

/** What was typed and not taken, by path. */
export const draftsFrom = (input: unknown): Record<string, string> =>
  Object.fromEntries(entriesOf(input).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))

/** Whether a value is an answer that may stand at a path, whichever member of a list it is told of. */
const fitsAt = (path: string, value: unknown): boolean =>
  stepsOf(path).length > 0 && fitsHousehold(withAnswer({}, path.replace(/^(children|elders)\[\d+\]/, '$1[0]'), value))

/** A member taken off a list, as far as it fits there. */
function awayFrom(list: string, input: unknown): Tree[] {
  if (!isTree(input) || !isTree(input.member) || typeof input.member.id !== 'string' || !fitsAt(`${list}[0]`, input.member)) return []
  const aside = entriesOf(input.aside).filter(([rest, value]) => rest.startsWith('.') && fitsAt(`${list}[0]${rest}`, value))
  return [{ member: input.member, drafts: draftsFrom(input.drafts), aside: Object.fromEntries(aside) }]
}

/** Answers put aside, by path: what would not fit if it came back is forgotten. */
export function keptFrom(input: unknown): Record<string, unknown> {
  const kept = entriesOf(input).flatMap(([path, value]): [string, unknown][] => {
    const [, list] = /^(children|elders)\.away$/.exec(path) ?? []
    if (list !== undefined) return Array.isArray(value) ? [[path, value.flatMap((each) => awayFrom(list, each))]] : []
    return fitsAt(path, value) ? [[path, value]] : []
  })
  return Object.fromEntries(kept)
}
