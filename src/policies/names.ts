import type { DocumentStanding, Language } from '../../rules/language'
import { policyPaths } from '../share'

export type Kind = 'place' | 'document' | 'benefit'

/** Something that can be looked for by its name. */
export interface Named {
  readonly kind: Kind
  readonly name: string
  /** The first sounds of a Chinese name: gjjzf. */
  readonly initials: string
  /** The place whose it is. */
  readonly code: string
  readonly path: string
  /** How far it is law, and its last day; a place has no standing. */
  readonly standing?: DocumentStanding
  readonly until?: string
}

const kinds: Readonly<Record<string, Kind>> = { p: 'place', d: 'document', b: 'benefit' }

const standings: Readonly<Record<string, DocumentStanding>> = { t: 'trial', c: 'consultation-draft', s: 'submitted-draft' }

function pathOf(kind: Kind, code: string, id: string): string {
  if (kind === 'place') return policyPaths.place(code)
  return kind === 'document' ? policyPaths.document(code, id) : policyPaths.benefit(code, id)
}

/** The index as scripts/policies writes it: in each line kind, name, initials, id, and its places with how far it is law there. */
export function readNames(lines: string): Named[] {
  return lines.split('\n').flatMap((line) => {
    const [letter = '', name = '', initials = '', id = '', codes = ''] = line.split('\t')
    const kind = kinds[letter]
    if (kind === undefined || name === '') return []
    return codes.split(' ').flatMap((marked) => {
      const [, code, mark = '', until] = /^(\d+)([cst]?)(?:!(.+))?$/.exec(marked) ?? []
      if (code === undefined) return []
      const path = pathOf(kind, code, id)
      const standing = kind === 'place' ? {} : { standing: standings[mark] ?? 'in-force' }
      return [{ kind, name, initials, code, path, ...standing, ...(until === undefined ? {} : { until }) }]
    })
  })
}

const files: Readonly<Record<Language, () => Promise<{ readonly lines: string }>>> = {
  'zh-CN': () => import('./built/names-zh-CN'),
  en: () => import('./built/names-en'),
}
const loaded = new Map<Language, readonly Named[]>()

/** Every name in a language, fetched once. */
export async function loadNames(language: Language): Promise<void> {
  if (!loaded.has(language)) loaded.set(language, readNames((await files[language]()).lines))
}

/** The names of a language that are there. */
export const namesIn = (language: Language): readonly Named[] | undefined => loaded.get(language)
