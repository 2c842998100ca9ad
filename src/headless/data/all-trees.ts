import type { Benefit, Citation } from '../../../rules/language'
import { partsOf, type Node } from '../../../rules/language/node'

const isDefined = <T>(value: T | undefined): value is T => value !== undefined

/** Every tree of a benefit: also those of its deadlines, of its deduction and of the time of a leave. */
export function allTreesOf({ conditions, doubts, value, deadlines }: Benefit): Node[] {
  const { amount, upTo, payable, taxSaved, deduction, time } = value
  const ofTime = (): (Node | undefined)[] => {
    if (!time) return []
    if (time.at === 'birth') return [time.born, time.ahead, time.early, time.told]
    return time.at === 'event' ? [time.on] : [time.child, time.from, time.before]
  }
  return [
    ...[...conditions, ...doubts].map(({ node }) => node),
    amount,
    upTo,
    payable,
    taxSaved,
    ...(deduction
      ? [
          deduction.tax.income.mother,
          deduction.tax.income.father,
          ...deduction.tax.brackets.map(({ quick }) => quick),
          deduction.amount,
          deduction.upTo,
        ]
      : []),
    ...deadlines.flatMap(({ by, when }) => [by, when]),
    ...ofTime(),
  ].filter(isDefined)
}

/** Visits every node of a benefit's trees once, however often it stands in them. */
export function visitOnce(trees: readonly Node[], visit: (node: Node) => void): void {
  const seen = new Set<Node>()
  const into = (node: Node): void => {
    if (seen.has(node)) return
    seen.add(node)
    visit(node)
    partsOf(node).forEach(into)
  }
  trees.forEach(into)
}

/** All that a benefit cites, also for its figures, deadlines, papers and the service it goes with. */
export function allCitationsOf(benefit: Benefit): Citation[] {
  const cited = [
    ...benefit.basis,
    ...benefit.deadlines.flatMap(({ basis }) => basis),
    ...benefit.papers.map(({ basis }) => basis),
    ...(benefit.together?.basis ?? []),
  ]
  visitOnce(allTreesOf(benefit), (node) => {
    if (node.op === 'dated') for (const { source } of node.table) cited.push(...source)
  })
  return cited
}
