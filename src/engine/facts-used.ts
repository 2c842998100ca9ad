import type { FactTopic } from '../../rules/household/topics'
import { treesOf, type Benefit } from '../../rules/language'
import { walk, type FactNode, type FactScope } from '../../rules/language/node'

const roots: Record<FactScope, string> = {
  household: '',
  mother: 'adult',
  father: 'adult',
  parent: 'adult',
  child: 'child',
  sibling: 'child',
  elder: 'elder',
}

/** The topic of a fact as a rule names it; of a parent as a whole, `adult`. */
export const topicOfFact = ({ scope, path }: Pick<FactNode, 'scope' | 'path'>): FactTopic =>
  [roots[scope], ...path].filter(Boolean).join('.')

/** Every fact that some rule of these benefits looks at. A record looked at as a whole (`is there a purchase?`) is named itself. */
export function factsUsed(benefits: readonly Benefit[]): ReadonlySet<FactTopic> {
  const found = new Set<FactTopic>()
  for (const benefit of benefits) {
    if (benefit.subject === 'each-child') found.add('child.birthDate')
    for (const tree of treesOf(benefit))
      walk(tree, (node) => {
        if (node.op === 'fact') found.add(topicOfFact(node))
      })
  }
  return found
}
