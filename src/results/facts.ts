import type { FactValue } from '../../rules/household'
import { formatDay } from '../../rules/language/calendar'
import { placeByCode } from '../../rules/registry'
import { answerAt } from '../share'
import { formatDate, formatMoney, type Text } from '../ui'
import { answerWord, fieldAt, keyOf, memberOf, personName, questionFor, topicOf } from './asked'
import type { Results } from './useResults'

/** Taken for granted by where the family lives, as against by what is usual. */
const byResidence = /(^residence|\.(worksIn|insuredIn))$/

function placeName(code: string, { language }: Text): string {
  return placeByCode(code)?.names[language] ?? code
}

/** A number with the unit its field is asked in: 1500元/月, 2套. */
function numberText(path: string, answer: number, unit: 'yuan' | 'count' | 'area', { t, has, language }: Text): string {
  const own = `${keyOf(path)}.unit`
  const words = has(own) ? t(own) : unit === 'area' ? t('household:units.area') : ''
  // The sum brings its own 元; what is left of the unit is the month or the year.
  if (unit === 'yuan') return formatMoney(answer, language) + words.replace(t('household:units.yuan'), '')
  return [String(answer), words].filter(Boolean).join(language === 'en' ? ' ' : '')
}

/** An answer as a person would say it: 租, 3600元, 2023年12月8日. Undefined for records, which are told by their facts. */
function answerText(path: string, answer: unknown, text: Text): string | undefined {
  const field = fieldAt(topicOf(path))
  if (answer === null) return answerWord(path, 'none', text)
  if (typeof answer === 'boolean') return answerWord(path, answer ? 'yes' : 'no', text)
  if (field?.is === 'record' && typeof answer === 'object') return answerWord(path, 'yes', text)
  if (field?.is !== 'field') return undefined
  const { domain } = field
  // The engine has days as numbers.
  if (typeof answer === 'number' && domain.kind === 'day') return formatDate(formatDay(answer), text.language)
  if (typeof answer === 'number') return domain.kind === 'number' ? numberText(path, answer, domain.unit, text) : undefined
  if (typeof answer !== 'string') return undefined
  if (domain.kind === 'place') return placeName(answer, text)
  if (domain.kind === 'day') return formatDate(answer, text.language)
  const option = `${keyOf(path)}.options.${answer}`
  return text.has(option) ? text.t(option) : answer
}

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
