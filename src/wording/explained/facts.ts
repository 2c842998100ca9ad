import type { FactNode } from '../../../rules/language/node'
import type { FactTrace, Trace } from '../../engine/explain'
import { formatMoney } from '../../ui'
import { followed, type Clause } from './clause'
import { dateText, memberIn, placeText, type Voice } from './voice'

/** 都, where it is said of several. */
const allOf = (count: number, { t }: Voice): string => (count > 1 ? t('wording:explain.all') : '')

/** Taken for granted by where the family lives, as against by what is usual. */
const byResidence = /^(residence|adult\.(worksIn|insuredIn))$/

function weightOf({ told, topic, value }: FactTrace): number {
  if (told === 'presumed') return byResidence.test(topic) ? 2 : 0
  // Whose child or parent somebody is, says little where something else is said of them.
  if (topic === 'child.lawful' || topic === 'child.relation') return 2
  if (typeof value === 'object' && value !== null) return 2
  return topic === 'elder.parentOf' ? 1 : 3
}

/** The topic of a path of the file, as the words of facts are keyed. */
function topicOfPath(path: string): string {
  if (!path.includes('.')) return path
  return path
    .replace(/^(mother|father)\./, 'adult.')
    .replace(/^children\[\d+\]\./, 'child.')
    .replace(/^elders\[\d+\]\./, 'elder.')
}

interface Form {
  /** Under `wording:says`. */
  readonly key: string
  readonly answer?: string
  /** A sum of money by itself, for words that say what it is by: 今年付了2万元. */
  readonly sum?: string
  /** A number that the words themselves count with: 2套, 2 homes. */
  readonly number?: number
}

function formOf({ topic, path, value, none }: FactTrace, { domain }: FactNode, voice: Voice): Form {
  if (none !== undefined) return { key: `${topicOfPath(none)}.none` }
  if (typeof value === 'boolean') return { key: `${topic}.${value ? 'yes' : 'no'}` }
  if (typeof value === 'string' && domain.kind === 'choice') return { key: `${topic}.options.${value}` }
  if (typeof value === 'string') return { key: `${topic}.value`, answer: voice.answerOf(path, value) ?? value }
  if (typeof value !== 'number') return { key: `${topic}.yes` }
  if (domain.kind === 'day') return { key: `${topic}.value`, answer: dateText(value, voice) }
  if (value === 0 && voice.has(`wording:says.${topic}.zero`)) return { key: `${topic}.zero` }
  if (domain.kind === 'number' && domain.unit === 'count') return { key: `${topic}.value`, number: value }
  return { key: `${topic}.value`, answer: voice.answerOf(path, value / 100) ?? '', sum: formatMoney(value / 100, voice.language) }
}

/** What is only taken for granted says so. */
function marked(text: string, { told, topic }: FactTrace, { t }: Voice): string {
  if (told !== 'presumed' || topic === 'residence') return text
  return t(byResidence.test(topic) ? 'wording:explain.byResidence' : 'wording:explain.presumed', { text })
}

/** An answer as a statement: 妈妈的户口在漳平市. Undefined while there is none. */
export function factClause(trace: Trace, voice: Voice): Clause | undefined {
  const { fact, node } = trace
  if (!fact || fact.value === undefined || node.op !== 'fact') return undefined
  const { key, answer = '', sum = '', number } = formOf(fact, node, voice)
  const chosen = fact.topic === 'residence' && fact.told === 'presumed'
  const own = `wording:says.${chosen ? 'residence.chosen' : key}`
  const says = voice.has(own) || voice.has(`${own}_other`)
  const who = memberIn(fact.none ?? fact.path)
  const say = (name: string, count: number): string => {
    // A fact that has no statement of its own yet is its question with the answer.
    const text = says
      ? voice.t(own, { who: name, all: allOf(count, voice), answer, sum, count: number ?? count })
      : `${voice.questionOf(fact.path)} ${voice.answerOf(fact.path, fact.value) ?? ''}`
    return marked(text, fact, voice)
  }
  // Amounts and days are each person's own.
  const kind = typeof fact.value === 'number' ? fact.path : `${fact.told} ${say('', 2)}`
  return {
    kind,
    base: kind,
    ...(who === undefined || (fact.none !== undefined && who === fact.none) ? {} : { who }),
    paths: [fact.path],
    weight: weightOf(fact),
    say,
  }
}

/** An answer that is one of several; where it is another, with what was asked for. */
export function choiceClause(trace: Trace, voice: Voice): Clause | undefined {
  const [of] = trace.parts
  const clause = of && factClause(of, voice)
  const { node } = trace
  if (!clause || node.op !== 'is' || trace.verdict !== 'no' || typeof of.fact?.value !== 'string') return clause
  const { topic } = of.fact
  const options = node.among.map((option) => voice.t(`household:facts.${topic}.options.${option}`))
  const quoted = options.length === 1 ? options : options.map((option) => voice.t('wording:quoted', { option }))
  return { ...clause, asked: quoted.join(voice.t('wording:or')) }
}

/** A place, with the place that it lies in or does not. */
export function placeClause(trace: Trace, voice: Voice): Clause | undefined {
  const [of] = trace.parts
  const clause = of && factClause(of, voice)
  const { node } = trace
  if (!clause || node.op !== 'within' || of.fact?.value === null) return clause
  const place = placeText(node.place, voice)
  if (trace.verdict === 'no') return { ...clause, outside: [place] }
  // The nation is not worth a word.
  if (of.fact?.value === node.place || node.place === '100000') return clause
  return followed(clause, { text: voice.t('wording:explain.place.inside', { place }) }, clause.weight)
}
