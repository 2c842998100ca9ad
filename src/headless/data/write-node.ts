import { formatDay } from '../../../rules/language/calendar'
import { clauseOf, type Citation } from '../../../rules/language'
import { isDay, type DatedEntry, type Node } from '../../../rules/language/node'
import type { FileEntry, FileNode } from './format/node'

/** A citation by the ids of the document and of the clause. Throws on one that its document does not have. */
export function writeCitation(citation: Citation): { document: string; clause: string } {
  const { document, clause } = citation
  if (clauseOf(citation) === undefined) throw new RangeError(`${document.id} has no clause ${clause}`)
  return { document: document.id, clause }
}

const writeEntry = ({ from, until, value, unit, per, source, attested, checkedOn }: DatedEntry): FileEntry => ({
  from: formatDay(from),
  ...(until === undefined ? {} : { until: formatDay(until) }),
  value,
  ...(unit === undefined ? {} : { unit }),
  ...(per === undefined ? {} : { per }),
  source: source.map(writeCitation),
  attested,
  checkedOn: formatDay(checkedOn),
})

/** An expression that comes to a day. */
export const writeDay = (node: Node): FileNode => write(node, true)

/** An expression that comes to yes or no, or to a quantity. */
export const writeNode = (node: Node): FileNode => write(node, isDay(node))

/** In the tree a fixed day is a number like any other: what stands around it tells that it is one. */
function write(node: Node, asDay: boolean): FileNode {
  switch (node.op) {
    case 'number':
      return asDay ? { op: 'day', value: formatDay(node.value) } : node
    case 'fact':
      return { op: 'fact', scope: node.scope, ...(node.path.length > 0 ? { path: node.path.join('.') } : {}) }
    case 'truth':
    case 'none':
    case 'this-year':
      return node
    case 'and':
    case 'or':
      return { op: node.op, of: node.of.map(writeNode) }
    case 'add':
    case 'min':
    case 'max':
      return { op: node.op, of: node.of.map((part) => write(part, asDay)) }
    case 'not':
    case 'names-parent':
    case 'end-of-year':
      return { op: node.op, of: writeNode(node.of) }
    // Whether there is such a number nobody asks; of a fixed day it is asked by whatever is before it.
    case 'exists':
      return { op: 'exists', of: node.of.op === 'number' ? writeDay(node.of) : writeNode(node.of) }
    case 'or-zero':
      return { op: 'or-zero', of: write(node.of, asDay) }
    case 'since':
      return { op: 'since', of: writeDay(node.of) }
    case 'age':
      return { op: 'age', of: writeDay(node.of), unit: node.unit }
    case 'part-of-day':
    case 'start-of':
      return { op: node.op, of: writeDay(node.of), part: node.part }
    case 'is':
      return { op: 'is', of: writeNode(node.of), among: [...node.among] }
    case 'within':
      return { op: 'within', of: writeNode(node.of), place: node.place }
    case 'tied':
      return { op: 'tied', place: node.place, of: writeNode(node.of) }
    case 'compare': {
      const days = isDay(node.left) || isDay(node.right)
      return { op: 'compare', relation: node.relation, left: write(node.left, days), right: write(node.right, days) }
    }
    case 'same':
      return { op: 'same', left: writeDay(node.left), right: writeDay(node.right) }
    case 'minus':
    case 'times':
      return { op: node.op, left: writeNode(node.left), right: writeNode(node.right) }
    case 'scale':
      return { op: 'scale', of: writeNode(node.of), by: node.by, over: node.over }
    case 'portion':
      return { op: 'portion', amount: writeNode(node.amount), part: writeNode(node.part), whole: writeNode(node.whole) }
    case 'later':
      return { op: 'later', of: writeDay(node.of), years: node.years, months: node.months, days: writeNode(node.days) }
    case 'choose':
      return {
        op: 'choose',
        arms: node.arms.map(({ when, then, basis }) => ({
          when: writeNode(when),
          then: write(then, asDay),
          ...(basis.length > 0 ? { basis: [...basis] } : {}),
        })),
        otherwise: write(node.otherwise, asDay),
      }
    case 'any':
    case 'all':
    case 'count':
      return { op: node.op, over: node.over, as: node.as, of: writeNode(node.of) }
    case 'sum':
    case 'most':
      return { op: node.op, over: node.over, as: node.as, where: writeNode(node.where), of: write(node.of, asDay) }
    case 'order':
      return { op: 'order', counts: writeNode(node.counts), mine: writeDay(node.mine), theirs: writeDay(node.theirs) }
    case 'dated':
      return { op: 'dated', table: node.table.map(writeEntry) }
  }
}
