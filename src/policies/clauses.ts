import {
  clauseOf,
  treesOf,
  type Benefit,
  type Citation,
  type ClauseKind,
  type RegisteredClause,
  type RuleDocument,
  type Standing,
} from '../../rules/language'
import { walk } from '../../rules/language/node'

/** A provision with its id in the register. */
export interface Provision {
  readonly id: string
  readonly clause: RegisteredClause
}

/** What became of provisions, in the order of the bar. */
export const fates = ['entitlement', 'discretionary', 'delegated', 'priority', 'service', 'none'] as const
export type Fate = (typeof fates)[number]

/** Plans and the inner work of offices give a family nothing to claim. */
export const fateOf = (kind: ClauseKind): Fate => (kind === 'planned' || kind === 'institutional' ? 'none' : kind)

export const provisionsOf = (document: RuleDocument): Provision[] =>
  Object.entries(document.clauses).map(([id, clause]) => ({ id, clause }))

/** How many provisions came to what. */
export function mixOf(document: RuleDocument): Readonly<Record<Fate, number>> {
  const mix: Record<Fate, number> = { entitlement: 0, discretionary: 0, delegated: 0, priority: 0, service: 0, none: 0 }
  for (const { clause } of provisionsOf(document)) mix[fateOf(clause.kind)] += 1
  return mix
}

/** Parts of a document that bear a name instead of a number. */
const partNames = ['safeguard', 'annex', 'closing', 'term'] as const
export type PartName = (typeof partNames)[number]

export interface ClauseNumber {
  /** The part of the document in which it stands: `12` of `12-4`, `safeguard2`, `annex2.8`. */
  readonly part: string
  readonly name: PartName | undefined
  /** As it is shown: `12-4`; after a name, `2-1`. Empty where the register gives a word instead. */
  readonly number: string
}

const inNamedPart = new RegExp(`^(${partNames.join('|')})([\\d.]*)-(.+)$`)

/** Where a provision stands in its document, from its id in the register. */
export function numberOf(id: string, document: Pick<RuleDocument, 'id'>): ClauseNumber {
  const rest = id.startsWith(`${document.id}-`) ? id.slice(document.id.length + 1) : id.slice(id.indexOf('-') + 1)
  const match = inNamedPart.exec(rest)
  if (match) {
    const [, name, part = '', number = ''] = match
    return { part: `${String(name)}${part}`, name: name as PartName, number: part === '' ? number : `${part}-${number}` }
  }
  const number = /(?:^|-)(\d+(?:-\d+)*)(?:$|-)/.exec(rest)?.[1] ?? ''
  return { part: number.split('-')[0] ?? '', name: undefined, number }
}

/** Provisions by the part of the document in which they stand, in its order. */
export function partsOf(document: RuleDocument): { readonly part: string; readonly provisions: readonly Provision[] }[] {
  const parts = new Map<string, Provision[]>()
  for (const provision of provisionsOf(document)) {
    const { part } = numberOf(provision.id, document)
    parts.set(part, [...(parts.get(part) ?? []), provision])
  }
  return [...parts].map(([part, provisions]) => ({ part, provisions }))
}

const same = (a: Citation, b: Citation): boolean => a.document.id === b.document.id && a.clause === b.clause

/** Everything a benefit rests on: as a whole, by its dated figures, by its deadlines and by the service it can be handled with. */
export function citationsOf(benefit: Benefit): Citation[] {
  const all = [...benefit.basis, ...benefit.deadlines.flatMap(({ basis }) => basis), ...(benefit.together?.basis ?? [])]
  for (const tree of treesOf(benefit))
    walk(tree, (node) => {
      if (node.op === 'dated') all.push(...node.table.flatMap(({ source }) => source))
    })
  return all.filter((one, index) => all.findIndex((other) => same(other, one)) === index)
}

/** The benefits that rest on a provision. */
export function restingOn(document: RuleDocument, clause: string, among: readonly Benefit[]): Benefit[] {
  return among.filter((benefit) => citationsOf(benefit).some((citation) => same(citation, { document, clause })))
}

/** Known by a single report only: the provision it rests on first, or the latest figure of a table. */
export function isReported(benefit: Benefit): boolean {
  const [first] = benefit.basis
  let single = first !== undefined && clauseOf(first).attested === 'single'
  const look = (tree: Parameters<typeof walk>[0]): void =>
    walk(tree, (node) => {
      if (node.op === 'dated' && node.table[node.table.length - 1]?.attested === 'single') single = true
    })
  if (benefit.value.amount) look(benefit.value.amount)
  if (benefit.value.upTo) look(benefit.value.upTo)
  return single
}

export const isLaw = (standing: Standing): boolean => standing === 'in-force' || standing === 'trial'
