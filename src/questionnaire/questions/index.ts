import type { FactTopic } from '../../engine'
import { children } from './children'
import { elders } from './elders'
import { beginnings, persons, situations } from './family'
import { hardship } from './hardship'
import { housing } from './housing'
import type { Group, Question } from './question'
import { work } from './work'

export type { Group, Question } from './question'

/** Every group of questions, in the order in which a family is gone through as a whole. */
export const groups: readonly Group[] = [...beginnings, ...situations, ...children, ...work, ...housing, ...elders, ...persons, ...hardship]

/** Every question of the interview, in order. */
export const questions: readonly Question[] = groups.flatMap((group) => group.questions)

const byTopic: ReadonlyMap<FactTopic, Question> = new Map(questions.map((question) => [question.topic, question]))
const groupByTopic: ReadonlyMap<FactTopic, Group> = new Map(
  groups.flatMap((group) => group.questions.map(({ topic }) => [topic, group] as const)),
)

/** The question for a topic. */
export const questionOn = (topic: FactTopic): Question | undefined => byTopic.get(topic)

/** The group that a topic is asked in. */
export const groupOf = (topic: FactTopic): Group | undefined => groupByTopic.get(topic)
