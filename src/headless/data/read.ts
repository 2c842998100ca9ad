import type { Citation, RuleDocument } from '../../../rules/language'
import type { PlaceModule } from '../../../rules/registry'
import { factOf, tableNames } from './facts'
import { Refusal, refuse, type DataFault } from './fault'
import type { FileDocument } from './format/document'
import { FORMAT, placeFile, VERSION, type PlaceFile } from './format/place'
import { readBenefit } from './read-benefit'
import { dayOf } from './read-node'
import { faultOf } from './shape-faults'
import { createSharing } from './sharing'
import { isTooDeep } from './too-deep'

/** What a file of rules holds, or every part of it that does not fit, with the first reason of each. */
export type PlaceReading =
  | { readonly module: PlaceModule; readonly faults?: never }
  | { readonly module?: never; readonly faults: readonly [DataFault, ...DataFault[]] }

const MOST_BENEFITS = 500

function readDocument({ clauses, from, until, checkedOn, ...rest }: FileDocument): RuleDocument {
  const term = (of: { from?: string | undefined; until?: string | undefined }): { from?: number; until?: number } => ({
    ...(of.from === undefined ? {} : { from: dayOf(of.from) }),
    ...(of.until === undefined ? {} : { until: dayOf(of.until) }),
  })
  return {
    ...rest,
    ...term({ from, until }),
    checkedOn: dayOf(checkedOn),
    clauses: Object.fromEntries(
      Object.entries(clauses).map(([id, { from, until, ...clause }]) => [id, { ...clause, ...term({ from, until }) }]),
    ),
  } as RuleDocument
}

/** The documents of a file, its own first. Refuses two of one id, and terms that end before they begin. */
function readDocuments({ documents, cited }: PlaceFile): ReadonlyMap<string, RuleDocument> {
  const found = new Map<string, RuleDocument>()
  const parts = [
    ...documents.map((one, index) => [one, `documents[${index}]`] as const),
    ...cited.map((one, index) => [one, `cited[${index}]`] as const),
  ]
  for (const [file, path] of parts) {
    if (found.has(file.id)) refuse(`${path}.id`, 'twice')
    for (const [at, { from, until }] of [
      [path, file] as const,
      ...Object.entries(file.clauses).map(([id, clause]) => [`${path}.clauses.${id}`, clause] as const),
    ])
      if (from !== undefined && until !== undefined && until < from) refuse(`${at}.until`, 'out-of-order')
    found.set(file.id, readDocument(file))
  }
  return found
}

const sameFact = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Answers that the file takes for something else than this program asks for. */
function factFaults({ facts }: PlaceFile): DataFault[] {
  return Object.entries(facts).flatMap(([name, fact]): DataFault[] => {
    const own = tableNames().get(name)
    if (!own) return [{ path: `facts.${name}`, code: 'unknown-fact' }]
    return sameFact(sorted(fact), sorted(factOf(own))) ? [] : [{ path: `facts.${name}`, code: 'other-fact' }]
  })
}

const sorted = (of: object): unknown => Object.entries(of).sort(([a], [b]) => (a < b ? -1 : 1))

function attempt<T>(faults: DataFault[], read: () => T): T | undefined {
  try {
    return read()
  } catch (reason) {
    if (!(reason instanceof Refusal)) throw reason
    faults.push(reason.fault)
    return undefined
  }
}

/** That it is a file of rules at all, and of a version known here: told first, and alone. */
function formatFault(input: unknown): DataFault | undefined {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return { path: '', code: 'not-rules' }
  const { format, version } = input as { readonly [name: string]: unknown }
  if (format !== FORMAT) return { path: '', code: 'not-rules' }
  return version === VERSION ? undefined : { path: 'version', code: 'other-version' }
}

/**
 * Reads the rules of a place from parsed JSON, as `writePlace` writes them. Whatever it gives back the engine can work out:
 * every tree comes to what stands in its place, speaks only of members that are meant, cites clauses that are there, and is
 * of a size that a household can be worked out with. Hand one `sharing` to all files that are evaluated together.
 */
export function readPlace(input: unknown, sharing = createSharing()): PlaceReading {
  const wrong = formatFault(input) ?? (isTooDeep(input) ? { path: '', code: 'too-deep' as const } : undefined)
  if (wrong) return { faults: [wrong] }
  const parsed = placeFile.safeParse(input)
  if (!parsed.success) {
    const [first, ...rest] = parsed.error.issues.map(faultOf)
    return { faults: [first ?? { path: '', code: 'not-rules' }, ...rest] }
  }
  const file = parsed.data
  const faults: DataFault[] = factFaults(file)
  const documents = attempt(faults, () => readDocuments(file))
  if (!documents) return { faults: faults as [DataFault, ...DataFault[]] }
  const cite = ({ document, clause }: { document: string; clause: string }, path: string): Citation => {
    const found = documents.get(document) ?? refuse(path, 'unknown-document')
    if (!Object.prototype.hasOwnProperty.call(found.clauses, clause)) refuse(path, 'unknown-clause')
    return { document: found, clause }
  }
  if (file.benefits.length > MOST_BENEFITS) faults.push({ path: 'benefits', code: 'too-much' })
  const ids = new Set<string>()
  const benefits = file.benefits.flatMap((benefit, index) => {
    const path = `benefits[${index}]`
    const read = attempt(faults, () => (ids.has(benefit.id) ? refuse(`${path}.id`, 'twice') : readBenefit(benefit, path, cite)))
    ids.add(benefit.id)
    return read ?? []
  })
  const [first, ...rest] = faults
  if (first) return { faults: [first, ...rest] }
  const module: PlaceModule = {
    rules: { place: file.place.code, benefits },
    documents: file.documents.map(({ id }) => documents.get(id) as RuleDocument),
    ...(file.findings ? { findings: file.findings as NonNullable<PlaceModule['findings']> } : {}),
  }
  return { module: sharing(module) }
}
