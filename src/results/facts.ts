import type { FactValue } from '../../rules/household'
import { answerAt } from '../share'
import type { Text } from '../ui'
import { answerText, keyOf, memberOf, personName, questionFor, topicOf } from './asked'
import type { Results } from './useResults'

/** Taken for granted by where the family lives, as against by what is usual. */
const byResidence = /(^residence|\.(worksIn|insuredIn))$/

/** What the engine was given where nobody answered: only facts that look the same there as in the file. */
function presumedAt(path: string, { facts }: Results): FactValue {
  const tree = { ...facts.household, mother: facts.mother, father: facts.father, children: facts.children, elders: facts.elders }
  return answerAt(tree, path) as FactValue
}

interface Told {
  readonly path: string
  readonly answer: string
}

/** An answer the family gave, or that follows from where it lives. */
function told(path: string, results: Results, text: Text): Told[] {
  const own = answerAt(results.household, path)
  if (own !== undefined && own !== 'unknown') {
    const answer = answerText(path, own, text)
    return answer === undefined ? [] : [{ path, answer }]
  }
  if (!results.facts.presumed.has(path) || !byResidence.test(path)) return []
  const answer = answerText(path, presumedAt(path, results), text)
  return answer === undefined ? [] : [{ path, answer: text.t('results:benefit.presumedByResidence', { answer }) }]
}

/** What is taken for granted because it is usual: 依法生育, 亲生. */
function usual(path: string, results: Results, text: Text): string[] {
  const own = answerAt(results.household, path)
  if ((own !== undefined && own !== 'unknown') || !results.facts.presumed.has(path) || byResidence.test(path)) return []
  const short = `results:benefit.usually.${topicOf(path)}`
  if (text.has(short)) return [text.t(short)]
  const value = presumedAt(path, results)
  // “No course, since none was named” tells nobody anything.
  const answer = value === null ? undefined : answerText(path, value, text)
  return answer === undefined ? [] : [sentence(questionFor(path, results.household, text).label, answer, text)]
}

/** The label of a fact, of one person or of several at once. */
function labelOf(paths: readonly string[], { household }: Results, text: Text): string {
  const [first = ''] = paths
  if (paths.length === 1) return questionFor(first, household, text).label
  const names = paths.flatMap((path) => {
    const member = memberOf(path)
    return member === undefined ? [] : [personName(member, household, text)]
  })
  const label = text.t(`${keyOf(first)}.label`, { who: names.join(text.t('results:people.and')) })
  return label.charAt(0).toUpperCase() + label.slice(1)
}

/** A question is followed by its answer; a name, by a colon first. */
function sentence(label: string, answer: string, { t }: Text): string {
  return /[?？]$/.test(label) ? `${label} ${answer}` : t('results:benefit.answer', { label, answers: answer })
}

/** The answers at these paths, one line each; those who gave the same answer to the same question share one. */
export function factLines(paths: readonly string[], results: Results, text: Text): string[] {
  const groups = new Map<string, Told[]>()
  for (const one of paths.flatMap((path) => told(path, results, text))) {
    const key = `${topicOf(one.path)} ${one.answer}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  const lines = [...groups.values()].map((group) => {
    const label = labelOf(
      group.map(({ path }) => path),
      results,
      text,
    )
    return sentence(label, group[0]?.answer ?? '', text)
  })
  const granted = [...new Set(paths.flatMap((path) => usual(path, results, text)))]
  return granted.length === 0 ? lines : [...lines, text.t('results:benefit.usual', { list: granted.join(text.t('results:note.list')) })]
}

/** A question that is still to be answered, in words. Whether there are children or elders at all is one too. */
export const questionLabel = (path: string, { household }: Results, text: Text): string =>
  path === 'children' || path === 'elders' ? text.t(`household:facts.${path}.label`) : questionFor(path, household, text).label
