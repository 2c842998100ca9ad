import type { Fault, Household } from '../../rules/household'
import { useAnswers } from '../share'
import { formatMoney, upperFirst, useText, type Text } from '../ui'
import { memberOf, fieldAt, topicOf, type Member } from '../../rules/household/topics'
import { personName } from './people'

/** The words of one fact of one person. */
export interface QuestionWords {
  readonly label: string
  readonly hint?: string
  /** Whom it is about; undefined for the household. */
  readonly member?: Member
  readonly person?: string
}

/** How the fact at a concrete path (`children[0].hukou`) is asked for. Needs the texts of `household`. */
export function questionFor(path: string, household: Household, text: Text): QuestionWords {
  const member = memberOf(path)
  const person = member && personName(member, household, text)
  const key = keyOf(path)
  const who = { who: person ?? '' }
  const label = upperFirst(text.t(`${key}.label`, who))
  const hint = text.has(`${key}.hint`) ? text.t(`${key}.hint`, who) : undefined
  return {
    label,
    ...(hint === undefined ? {} : { hint }),
    ...(member === undefined ? {} : { member }),
    ...(person === undefined ? {} : { person }),
  }
}

/** As `questionFor`, for the answers of this page. */
export function useQuestionFor(): (path: string) => QuestionWords {
  const text = useText()
  const { household } = useAnswers()
  return (path) => questionFor(path, household, text)
}

/** Where the words of a path's fact stand. Mother and father have words of their own for whether there is one. */
export function keyOf(path: string): string {
  return `household:facts.${path === 'mother' || path === 'father' ? path : topicOf(path)}`
}

/** The words for an option, or for yes, no and none: the fact's own where it has some, else the common ones. */
export function answerWord(path: string, answer: 'yes' | 'no' | 'none', text: Text): string {
  const own = `${keyOf(path)}.${answer}`
  return text.t(text.has(own) ? own : `household:answers.${answer}`)
}

function limitsOf(path: string, { language }: Text): { readonly min: string; readonly max: string } {
  const field = fieldAt(topicOf(path))
  if (field?.is !== 'field' || !field.limits) return { min: '', max: '' }
  const { min, max } = field.limits
  const inYuan = field.domain.kind === 'number' && field.domain.unit === 'yuan'
  const written = (number: number): string => (inYuan ? formatMoney(number, language) : String(number))
  return { min: written(min), max: written(max) }
}

/** How a field is named within a sentence: a box behind a question has a name of its own, what is no question only its path. */
function nameOf(path: string, household: Household, text: Text): string {
  if (fieldAt(topicOf(path)) === undefined || !text.has(`${keyOf(path)}.label`)) return path
  const { label, person } = questionFor(path, household, text)
  const own = `${keyOf(path)}.value`
  return lowerFirst(text.has(own) ? text.t(own, { who: person ?? '' }) : label)
}

/** Why an answer was refused, in words that name the field. */
export function faultWords(fault: Fault, household: Household, text: Text): string {
  const field = nameOf(fault.path, household, text)
  const own = `household:refused.${fault.code}`
  const words = text.has(own)
    ? text.t(own, { field, ...limitsOf(fault.path, text) })
    : `${field} ${text.t(`household:faults.${fault.code}`)}`
  // The path of a field that has no name is no beginning of a sentence: it stands so in the file.
  return fault.path !== '' && words.startsWith(fault.path) ? words : upperFirst(words)
}

/** Within a sentence a field's name loses its capital, unless it is an abbreviation. */
const lowerFirst = (text: string): string => (/^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text)
