import type { FactNode } from '../../../rules/language/node'
import { placeOf, read, type Context } from '../context'
import type { FactTrace } from './trace'
import type { FactTopic } from '../../../rules/household/topics'
import { topicOfFact } from '../facts-used'

/** As ever, save that `mother` and `father` as a whole are told apart: sentences speak of one of them. */
const toldTopic = (fact: FactNode): FactTopic => (fact.path.length === 0 ? fact.scope : topicOfFact(fact))

/** The fact that a fact's record is, some steps up: `mother.housingFund` of `mother.housingFund.place`. */
const above = (fact: FactNode, steps: number): FactNode => ({
  ...fact,
  path: fact.path.slice(0, steps),
  nullable: fact.nullable.slice(0, steps + 1),
})

/** What there is none of, so that there is none of this either: the outermost record that is "none", or the fact itself. */
function noneAt(fact: FactNode, context: Context): string {
  for (let steps = 0; steps < fact.path.length; steps += 1) {
    const record = above(fact, steps)
    if (read(record, context).value === null) return placeOf(record, context)
  }
  return placeOf(fact, context)
}

/** Filled in for this path, or for a record it lies in. */
const isPresumed = (path: string, { facts }: Context): boolean =>
  path
    .split('.')
    .map((_, index, steps) => steps.slice(0, index + 1).join('.'))
    .some((upTo) => facts.presumed.has(upTo))

/** An answer, with where it stands and whether somebody gave it. */
export function factTrace(fact: FactNode, context: Context): FactTrace {
  const path = placeOf(fact, context)
  const topic = toldTopic(fact)
  const { value } = read(fact, context)
  if (value === undefined) return { path, topic, told: 'missing' }
  const none = value === null ? noneAt(fact, context) : undefined
  const told = isPresumed(none ?? path, context) ? 'presumed' : 'told'
  return { path, topic, told, value, ...(none === undefined ? {} : { none }) }
}
