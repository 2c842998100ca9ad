import type { FactTopic } from '../../engine'
import type { Condition } from '../conditions'

/** One question. Its words stand with the household's facts, its kind follows from the fact's field. */
export interface Question {
  readonly topic: FactTopic
  /** Only where other answers make it meaningful; until they are given, they are asked first. */
  readonly when?: Condition
  /** The fact allows "there is none", which here nobody would say: ask for the value only. */
  readonly plain?: boolean
}

/** Whom the questions of a group are about, and so how many pages it has: one, or one for each parent or child. */
export type About = 'household' | 'each-parent' | 'each-child'

/** What a person knows together is asked together, on one page. */
export interface Group {
  /** Also its address, and the key of its words. */
  readonly id: string
  readonly about: About
  /** In the order they stand on the page; of several people on one page, all about the first before the next. */
  readonly questions: readonly Question[]
  /** The page of a list: how many there are, and what tells them apart. */
  readonly list?: 'children' | 'elders'
  /** Asked as one list of situations, of which a family names those that are its own. */
  readonly checklist?: true
  /** Asked last, and with a word of regret. */
  readonly gently?: true
}

/** One question. */
export const ask = (topic: FactTopic, when?: Condition): Question => (when ? { topic, when } : { topic })

/** A number that the household file may call none, where a family either knows it or does not. */
export const askPlain = (topic: FactTopic, when?: Condition): Question => ({ ...ask(topic, when), plain: true })
