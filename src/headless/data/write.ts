import { edition } from '../../../rules/edition'
import type { RuleDocument } from '../../../rules/language'
import { formatDay, type DayNumber } from '../../../rules/language/calendar'
import { placeByCode, type PlaceModule } from '../../../rules/registry'
import { allCitationsOf, allTreesOf, visitOnce } from './all-trees'
import { tableOf } from './facts'
import type { FileDocument } from './format/document'
import { FORMAT, VERSION, type FileFact, type PlaceFile } from './format/place'
import { writeBenefit } from './write-benefit'

const termOf = ({ from, until }: { readonly from?: DayNumber; readonly until?: DayNumber }): { from?: string; until?: string } => ({
  ...(from === undefined ? {} : { from: formatDay(from) }),
  ...(until === undefined ? {} : { until: formatDay(until) }),
})

/** A document with its register as the file has it. */
export function writeDocument(document: RuleDocument): FileDocument {
  const { id, standing, checkedOn, law, numbered, clauses } = document
  const written = Object.entries(clauses).map(([name, { kind, why, attested, addresses, ...term }]) => [
    name,
    {
      kind,
      ...(why === undefined ? {} : { why }),
      ...(attested === undefined ? {} : { attested }),
      ...(addresses === undefined ? {} : { addresses: [...addresses] }),
      ...termOf(term),
    },
  ])
  return {
    id,
    standing,
    ...termOf(document),
    checkedOn: formatDay(checkedOn),
    law,
    numbered,
    clauses: Object.fromEntries(written) as FileDocument['clauses'],
  }
}

function factsIn({ rules }: PlaceModule): Record<string, FileFact> {
  const facts = new Map<string, FileFact>()
  for (const benefit of rules.benefits)
    visitOnce(allTreesOf(benefit), (node) => {
      if (node.op === 'fact') for (const [name, fact] of tableOf(node)) facts.set(name, fact)
    })
  return Object.fromEntries([...facts].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/**
 * The rules of a place as plain data, fit for `JSON.stringify`: days as YYYY-MM-DD, citations by id, nothing shared and nothing
 * referred to outside the file. Throws on a place that is not in the registry.
 */
export function writePlace(module: PlaceModule): PlaceFile {
  const { rules, documents, findings } = module
  const place = placeByCode(rules.place)
  if (!place) throw new RangeError(`${rules.place} is not in the registry`)
  const cited = new Set(rules.benefits.flatMap(allCitationsOf).map(({ document }) => document))
  return {
    format: FORMAT,
    version: VERSION,
    edition: edition.version,
    place: { code: place.code, parent: place.parent, names: { ...place.names } },
    facts: factsIn(module),
    documents: documents.map(writeDocument),
    cited: [...cited].filter((document) => !documents.includes(document)).map(writeDocument),
    benefits: rules.benefits.map(writeBenefit),
    ...(findings
      ? {
          findings: findings.map(({ row, attested, benefits, why }) => ({
            row,
            attested,
            ...(benefits ? { benefits: [...benefits] } : {}),
            ...(why === undefined ? {} : { why }),
          })),
        }
      : {}),
  }
}
