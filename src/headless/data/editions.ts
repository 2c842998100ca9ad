import * as z from 'zod/mini'
import { benefitId, dayText, inLanguages, name, placeCode, tell } from './format/basics'

const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/))

export const editionChange = tell(
  z.strictObject({
    of: tell(z.array(z.union([benefitId, name])).check(z.minLength(1)), 'The benefits and documents that are different now.'),
    from: tell(z.nullable(dayText), 'The first day for which verdicts may differ; null where none does.'),
    forWhom: tell(inLanguages, 'For which families.'),
    what: tell(inLanguages, 'What changed.'),
  }),
  { id: 'edition-change', title: 'Change', description: 'What one edition says otherwise than the one before.' },
)

/** The content hashes of everything in one edition, and what changed since the one before. */
export const ledger = z.strictObject({
  edition: z.string().check(z.regex(/^\d{4}\.\d{2}(\.\d+)?$/)),
  checkedOn: dayText,
  changes: z.array(editionChange),
  places: z.record(placeCode, z.strictObject({ documents: z.record(name, hash), benefits: z.record(benefitId, hash) })),
})

export type Ledger = z.infer<typeof ledger>
export type EditionChange = z.infer<typeof editionChange>

const hashesIn = ({ places }: Pick<Ledger, 'places'>): ReadonlyMap<string, string> =>
  new Map(Object.values(places).flatMap(({ documents, benefits }) => [...Object.entries(documents), ...Object.entries(benefits)]))

/** Ids of benefits and documents that one edition has otherwise than another: added, changed or gone. */
export function differing(before: Pick<Ledger, 'places'>, after: Pick<Ledger, 'places'>): string[] {
  const [old, now] = [hashesIn(before), hashesIn(after)]
  return [...new Set([...old.keys(), ...now.keys()])].filter((id) => old.get(id) !== now.get(id)).sort()
}

/** What an edition leaves unsaid, or says of what did not change, beside the edition before it. */
export function ledgerFaults(before: Ledger, after: Ledger): string[] {
  const changed = differing(before, after)
  const told = new Set(after.changes.flatMap(({ of }) => of))
  const empty = after.changes.filter(({ forWhom, what }) => [forWhom, what].some((words) => !words['zh-CN'].trim() || !words.en.trim()))
  return [
    ...changed.filter((id) => !told.has(id)).map((id) => `${id} differs from edition ${before.edition}, and no entry says how`),
    ...[...told]
      .filter((id) => !changed.includes(id))
      .map((id) => `${id} is said to have changed since edition ${before.edition}, and has not`),
    ...empty.map(({ of }) => `the entry on ${of.join(', ')} lacks words in Chinese or English`),
  ]
}

/** Whether one edition comes before another. */
export const byEdition = (a: Pick<Ledger, 'edition'>, b: Pick<Ledger, 'edition'>): number =>
  a.edition.localeCompare(b.edition, 'en', { numeric: true })
