import { treesOf, type Benefit } from '../../rules/language'
import { walk, type FactScope } from '../../rules/language/node'

export const roots: Record<FactScope, string> = {
  household: '',
  mother: 'adult',
  father: 'adult',
  parent: 'adult',
  child: 'child',
  sibling: 'child',
  elder: 'elder',
}

/** A fact by its topic, not by its member: `housing.rents`, `adult.work`, `child.care`, `elder.birthDate`. */
export type FactTopic = string

/** Every fact that some rule of these benefits looks at. A record looked at as a whole (`is there a purchase?`) is named itself. */
export function factsUsed(benefits: readonly Benefit[]): ReadonlySet<FactTopic> {
  const found = new Set<FactTopic>()
  for (const benefit of benefits) {
    if (benefit.subject === 'each-child') found.add('child.birthDate')
    for (const tree of treesOf(benefit))
      walk(tree, (node) => {
        if (node.op !== 'fact') return
        const root = roots[node.scope]
        found.add([...(root ? [root] : []), ...node.path].join('.'))
      })
  }
  return found
}
