import type { FactTopic } from '../../engine'
import type { Condition } from '../conditions'

/** The parts of the interview, in the order they are gone through. `places` is a page of its own. */
export const sections = ['family', 'children', 'pregnancy', 'work', 'housing', 'elders', 'special'] as const
export type Section = (typeof sections)[number]

/** One question. Its words stand with the household's facts, its kind follows from the fact's field. */
export interface Question {
  readonly topic: FactTopic
  readonly section: Section | 'places'
  /** Only where other answers make it meaningful. */
  readonly when?: Condition
  /** The fact allows "there is none", which here nobody would say: ask for the value only. */
  readonly plain?: boolean
}

/** Questions of one section that share a condition, in order. */
export function inSection(section: Question['section']): (topic: FactTopic, when?: Condition) => Question {
  return (topic, when) => (when ? { topic, section, when } : { topic, section })
}
