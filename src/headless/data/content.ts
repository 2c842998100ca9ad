import type { FileBenefit } from './format/benefit'
import type { FileDocument } from './format/document'
import type { PlaceFile } from './format/place'

/** What does not change what the rules say: the edition they are published with, and the day somebody last looked at the text. */
const untold: readonly string[] = ['$schema', 'edition', 'checkedOn']

/** JSON of one kind only: keys in the order of their code units, no spaces, nothing of what does not change the rules. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const parts = Object.entries(value)
    .filter(([name, part]) => part !== undefined && !untold.includes(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${parts.map(([name, part]) => `${JSON.stringify(name)}:${canonical(part)}`).join()}}`
}

interface Cited {
  readonly document: string
  readonly clause: string
}

const isCitation = (value: object): value is Cited =>
  'document' in value && 'clause' in value && typeof value.document === 'string' && typeof value.clause === 'string'

function citedIn(value: unknown, found: Map<string, Cited>): void {
  if (typeof value !== 'object' || value === null) return
  if (isCitation(value)) found.set(`${value.document} ${value.clause}`, { document: value.document, clause: value.clause })
  else for (const part of Object.values(value)) citedIn(part, found)
}

/** What the hash of a benefit is taken of: the benefit, and every clause it cites with its document’s standing and term. */
export function benefitContent({ documents, cited }: PlaceFile, benefit: FileBenefit): string {
  const found = new Map<string, Cited>()
  citedIn(benefit, found)
  const clauses = [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { document: id, clause }]) => {
      const document = [...documents, ...cited].find((one) => one.id === id)
      return {
        document: id,
        standing: document?.standing,
        from: document?.from,
        until: document?.until,
        clause,
        provision: document?.clauses[clause],
      }
    })
  return canonical({ benefit, clauses })
}

/** What a content hash is: SHA-256 in hexadecimal digits, of UTF-8. Needs the platform’s own cryptography: Node, or a page over https. */
export async function sha256(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Content hashes of a place, of each of its own documents and of each of its benefits. */
export interface Hashes {
  readonly place: string
  readonly documents: Readonly<Record<string, string>>
  readonly benefits: Readonly<Record<string, string>>
}

/** Hashes what a file of rules says. The same rules have the same hashes in every edition, however they are printed. */
export async function hashesOf(file: PlaceFile): Promise<Hashes> {
  const each = async <T extends { readonly id: string }>(
    parts: readonly T[],
    content: (part: T) => string,
  ): Promise<Record<string, string>> =>
    Object.fromEntries(await Promise.all(parts.map(async (part) => [part.id, await sha256(content(part))] as const)))
  return {
    place: await sha256(canonical(file)),
    documents: await each<FileDocument>(file.documents, canonical),
    benefits: await each<FileBenefit>(file.benefits, (benefit) => benefitContent(file, benefit)),
  }
}
