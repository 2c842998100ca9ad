import type { ClauseWords } from './use-library'

export interface Elsewhere {
  readonly code: string
  readonly name: string
  readonly title: string
}

export interface Listed {
  readonly found: readonly Elsewhere[]
  /** How many more there are than are listed. */
  readonly more: number
}

const none: Listed = { found: [], more: 0 }

export type Relation = 'implements' | 'supersedes' | 'topsUp' | 'excludes'

/** What scripts/policies writes: `330604/maternity-leave`, a tab and a title in each line, and in the last how many more there are. */
export function readListed(text: string): Listed {
  const lines = text.split('\n').filter(Boolean)
  const last = lines[lines.length - 1] ?? ''
  return {
    found: lines.flatMap((line) => {
      const [, code, name, title] = /^(\d+)\/(.+?)\t(.*)$/.exec(line) ?? []
      return code !== undefined && name !== undefined && title !== undefined ? [{ code, name, title }] : []
    }),
    more: last.startsWith('+') ? Number(last.slice(1)) : 0,
  }
}

function listedAt(key: string, code: string, clauses: ClauseWords): Listed {
  const { has, word } = clauses(code)
  return has(key) ? readListed(word(key)) : none
}

/** Benefits of other places that rest on a provision of this one. */
export const restingElsewhere = (code: string, clause: string, clauses: ClauseWords): Listed => listedAt(`$rests.${clause}`, code, clauses)

/** Benefits of other places that speak of a benefit of this one. */
export const relatedElsewhere = (relation: Relation, code: string, name: string, clauses: ClauseWords): Listed =>
  listedAt(`$${relation}.${name}`, code, clauses)

/** The file that declares a benefit, or the documents of a place; nothing where the build did not say. */
export function fileOf(code: string, clauses: ClauseWords, name?: string): string | undefined {
  const { has, word } = clauses(code)
  if (!has('$files.folder')) return undefined
  const folder = word('$files.folder')
  if (name === undefined) return folder
  const file = `$files.of.${name}`
  return has(file) ? `${folder}/${word(file)}` : folder
}
