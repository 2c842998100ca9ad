import * as handles from '../../../rules/household/facts'
import { exprOf, nodeOf, type FactNode, type FactScope, type Node } from '../../../rules/language/node'
import type { FileFact } from './format/place'

const { mother, father, parent, child, sibling, elder, ...household } = handles
const roots: Readonly<Record<FactScope, object>> = { household, mother, father, parent, child, sibling, elder }

/** By whose name a fact stands in the table of facts: one record for all parents, one for all children. */
const kinds: Readonly<Record<FactScope, string>> = {
  household: '',
  mother: 'adult',
  father: 'adult',
  parent: 'adult',
  child: 'child',
  sibling: 'child',
  elder: 'elder',
}

const isFact = (node: Node): node is FactNode => node.op === 'fact'

/** The fact at a path of a scope, the very one that rules are written with; undefined where the household has none such. */
export function factAt(scope: FactScope, path: readonly string[]): FactNode | undefined {
  let at: unknown = roots[scope]
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.prototype.hasOwnProperty.call(at, step)) return undefined
    at = (at as Record<string, unknown>)[step]
  }
  if (typeof at !== 'object' || at === null || !('op' in at)) return undefined
  const node = nodeOf(exprOf(at as Node))
  return isFact(node) && node.path.length === path.length ? node : undefined
}

/** What a fact is called in the table: `adult.work`, `child.hukou`, `housing.buying.kind`. */
export const factName = ({ scope, path }: Pick<FactNode, 'scope' | 'path'>): string => [kinds[scope], ...path].filter(Boolean).join('.')

/** What the table says of a fact. */
export function factOf({ domain, nullable }: FactNode): FileFact {
  const none = nullable[nullable.length - 1] ? { nullable: true as const } : {}
  switch (domain.kind) {
    case 'choice':
      return { kind: 'choice', ...none, options: [...domain.options] }
    case 'day':
      return { kind: 'day', ...none, ...(domain.past ? { past: true as const } : {}) }
    case 'number':
      return { kind: 'number', ...none, unit: domain.unit, min: domain.min, ...(Number.isFinite(domain.max) ? { max: domain.max } : {}) }
    default:
      return { kind: domain.kind, ...none }
  }
}

/** A fact and the records on the way to it, by their names in the table. That a parent may be none, the parents themselves say. */
export function tableOf(fact: FactNode): [string, FileFact][] {
  return fact.path.flatMap((_, index): [string, FileFact][] => {
    const at = factAt(fact.scope, fact.path.slice(0, index + 1))
    return at ? [[factName(at), factOf(at)]] : []
  })
}

let known: ReadonlyMap<string, FactNode> | undefined

/** Every fact a household has, by its name in the table; of parents and children the ones meant by `parent` and `child`. */
export function tableNames(): ReadonlyMap<string, FactNode> {
  if (known) return known
  const found = new Map<string, FactNode>()
  const into = (of: object): void => {
    for (const inner of Object.values(of)) {
      if (typeof inner !== 'object' || inner === null || !('op' in inner)) continue
      const node = nodeOf(exprOf(inner as Node))
      if (isFact(node)) found.set(factName(node), node)
      into(inner as object)
    }
  }
  ;[household, parent, child, elder].forEach(into)
  known = found
  return found
}
