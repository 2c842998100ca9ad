import type { Language } from '../../rules/language'
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
}

const kinds: Readonly<Record<string, Kind>> = { p: 'place', d: 'document', b: 'benefit' }

function pathOf(kind: Kind, code: string, id: string): string {
  if (kind === 'place') return policyPaths.place(code)
  return kind === 'document' ? policyPaths.document(code, id) : policyPaths.benefit(code, id)
}

/** The index as scripts/policies writes it: kind, name, initials, id and the codes of its places in each line. */
export function readNames(lines: string): Named[] {
  return lines.split('\n').flatMap((line) => {
    const [letter = '', name = '', initials = '', id = '', codes = ''] = line.split('\t')
    const kind = kinds[letter]
    if (kind === undefined || name === '') return []
    return codes.split(' ').map((code) => ({ kind, name, initials, code, path: pathOf(kind, code, id) }))
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
