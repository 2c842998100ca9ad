import type { OpenFact } from '../../engine'
import type { Household } from '../../../rules/household'
import { answerText, faultWords, keyOf, questionFor, textOf, type QuestionWords } from '../../questionnaire'
import { figureOf, howMany, partsText, shownTotals } from '../../results'
import { moneyParts, type Text } from '../../ui'
import { topicOf } from '../../../rules/household/topics'
import type { Refused } from './give'
import { isPick, type EntryKind, type Listed } from './listed'
import type { Refusal } from './read'

const joined = (words: readonly string[], { language }: Text): string => words.filter(Boolean).join(language === 'en' ? ' ' : '')

/** What hangs on an answer, as it stands beside the question: 0–3600元/年, 0–10天/年, 3项. Empty where nobody can say yet. */
export function stakeWords({ outcomes }: OpenFact, text: Text): string {
  const { t, language } = text
  const cash = shownTotals(outcomes).find(({ open }) => open.hi > 0 && open.hi !== Infinity)
  if (cash) {
    const { number, unit } = moneyParts(cash.open.lo, language, cash.open.hi)
    const once = cash.period === 'once' ? t('results:total.once') : ''
    return joined([once, joined([number, unit], text), t(`rules:per.${cash.period}`)], text)
  }
  const count = howMany(outcomes)
  const [only] = outcomes
  const figure = count === 1 && only?.value?.unit === 'days' ? figureOf(only, text) : undefined
  if (figure?.number !== undefined) return partsText(figure, text)
  return count === 0 ? '' : t('results:count', { count })
}

/** So many answers are told apart within the box; more are listed below it. */
export const mostInBox = 3

/** What an empty box says can be typed: 1 是 · 2 否 · 0 不清楚. */
export function placeholder(kind: EntryKind, listed: readonly Listed[], unit: string | undefined, { t }: Text): string {
  const keys = listed.map(({ key, label }) => t('counter-form:key', { key, label }))
  const first = {
    day: t('counter-form:type.day'),
    children: t('counter-form:type.children'),
    place: t('counter-form:type.place'),
    number: unit === undefined ? t('counter-form:type.number') : t('counter-form:type.unit', { unit }),
  }
  const begin = kind.is in first ? [first[kind.is as keyof typeof first]] : []
  const many = isPick(kind) && listed.length > mostInBox + 1
  const last = listed[listed.length - 1]
  const shown =
    many && last
      ? [t('counter-form:type.choice', { last: listed.length - 1 }), t('counter-form:key', { key: last.key, label: last.label })]
      : keys
  return [...begin, ...shown].join(t('counter-form:dot'))
}

/** An answer as it stands in its box: a day as it is typed, all else as it is said. */
export function shownAnswer(path: string, kind: EntryKind, answer: unknown, text: Text): string {
  if (answer === undefined) return ''
  if (answer === 'unknown') return text.t('household:answers.unknown')
  if (Array.isArray(answer)) return text.t(`counter-form:count.${path}`, { count: answer.length })
  if (kind.is === 'day' && typeof answer === 'string') return answer
  // There is a mother, and there is no mother: each has words of its own.
  if (answer === null && (path === 'mother' || path === 'father')) return text.t(`${keyOf(path)}.no`)
  return answerText(path, answer, text) ?? textOf(answer)
}

/** Why what was typed is no answer. */
export const refusalWords = (refusal: Refusal, typed: string, { t }: Text): string => t(`counter-form:refused.${refusal}`, { typed })

/** Why the schema, or another answer, refuses it. */
export const faultText = ({ fault, household }: Refused, text: Text): string =>
  fault.code === 'too-many' ? text.t('counter-form:refused.members') : faultWords(fault, household, text)

/** A question in a word or two, where it stands in a table or a narrow column; else as it is asked. */
export function shortLabel(path: string, long: string, { t, has }: Text): string {
  const topic = /^(mother|father|children|elders)$/.test(path) ? path : topicOf(path)
  const own = `counter-form:short.${topic}`
  const self = `${own}.self`
  return has(self) ? t(self) : has(own) ? t(own) : long
}

/** How the field at a path is asked for. A list is one field here; the interview has a page for it. */
export function wordsOf(path: string, household: Household, text: Text): QuestionWords {
  if (path !== 'children' && path !== 'elders') return questionFor(path, household, text)
  const asked = path === 'children' && household.children === undefined
  return {
    label: text.t(asked ? 'counter-form:children.ask' : `household:facts.${path}.label`),
    hint: text.t(`questionnaire:lists.${path}.hint`),
  }
}
