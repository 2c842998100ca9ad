import type { FactTopic } from '../../engine'
import { needs } from '../topics'
import { children } from './children'
import { elders } from './elders'
import { family } from './family'
import { housing } from './housing'
import { places } from './places'
import { pregnancy } from './pregnancy'
import type { Question } from './question'
import { special } from './special'
import { work } from './work'

export { sections, type Question, type Section } from './question'

/** Every question of the interview, in order. */
export const questions: readonly Question[] = [...places, ...family, ...children, ...pregnancy, ...work, ...housing, ...elders, ...special]

const byTopic: ReadonlyMap<FactTopic, Question> = new Map(questions.map((question) => [question.topic, question]))

/** The question for a topic. */
export const questionOn = (topic: FactTopic): Question | undefined => byTopic.get(topic)

/**
 * The questions worth asking where the rules look at `used`: those facts, the records they stand in, and
 * the facts by which we tell whether to ask them.
 */
export function questionsFor(used: ReadonlySet<FactTopic>): ReadonlySet<Question> {
  const wanted = new Set<Question>()
  const want = (question: Question): void => {
    if (wanted.has(question)) return
    wanted.add(question)
    for (const topic of question.when?.looksAt ?? []) {
      const other = questionOn(topic)
      if (other) want(other)
    }
  }
  questions.filter(({ topic }) => needs(used, topic)).forEach(want)
  return wanted
}
