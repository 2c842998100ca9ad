import type { Household } from '../../rules/household'
import { answerAt } from '../share'
import { formatDate, upperFirst, type Text } from '../ui'
import type { Change, ChangeField, Situation } from './changes/change'
import { answerText, memberOf, personName, placeName, topicOf, type Member } from './others'

/** Facts whose options a field of a change offers. */
const factsOf: Readonly<Record<string, string>> = { care: 'child.care', home: 'housing.buying.kind' }

/** An option of a field, in words. */
export function optionText({ name, is }: Pick<ChangeField, 'name' | 'is'>, option: string, household: Household, text: Text): string {
  if (is === 'person' && option !== 'all') return personName(option as Member, household, text)
  const fact = factsOf[name]
  return text.t(fact === undefined ? `whatif:options.${name}.${option}` : `household:facts.${fact}.options.${option}`)
}

/** The small line below an option, where it has one. */
export function optionNote({ name }: Pick<ChangeField, 'name'>, option: string, { t, has }: Text): string | undefined {
  const key = `household:facts.${factsOf[name] ?? ''}.notes.${option}`
  return has(key) ? t(key) : undefined
}

function valueText(field: ChangeField, value: string, household: Household, text: Text): string {
  if (field.is === 'day') return formatDate(value, text.language)
  if (field.is === 'place') return placeName(value, text)
  const option = optionText(field, value, household, text)
  // Within a sentence an option loses its capital.
  return field.is === 'choice' ? option.charAt(0).toLowerCase() + option.slice(1) : option
}

/** Everything said of a change, in one line: whom it is about, and what becomes of them. */
export function saidText({ id, fields }: Change, situation: Situation, text: Text): string {
  const { t, has, language } = text
  const said = fields(situation).flatMap((field) => {
    const value = situation.values[field.name]
    if (value === undefined) return []
    const words = valueText(field, value, situation.household, text)
    const key = `whatif:changes.${id}.said.${field.name}`
    return [{ is: field.is, words: has(key) ? t(key, { value: words }) : words }]
  })
  const who = said.filter(({ is }) => is === 'person').map(({ words }) => words)
  const what = said.filter(({ is }) => is !== 'person').map(({ words }) => words)
  // In Chinese the person is what the sentence is about; in English one of its parts.
  const list = [...who, what.join(t('whatif:list'))].filter(Boolean).join(language === 'en' ? t('whatif:list') : '')
  return list === '' ? '' : t('whatif:said', { list })
}

/** Taken to be where the family lives until somebody says otherwise. */
const byResidence = /\.(worksIn|insuredIn)$/

/** The words of one answer within a line of several: where the answer alone does not say what it is of. */
function told(path: string, answer: unknown, household: Household, text: Text): string | undefined {
  const { t, has } = text
  const member = memberOf(path)
  const key = `whatif:shown.${topicOf(path)}`
  const value = answerText(path, answer, text)
  if (typeof answer === 'boolean') return t(`${key}.${answer ? 'yes' : 'no'}`)
  if (value === undefined) return undefined
  return has(key) ? upperFirst(t(key, { value, who: member === undefined ? '' : personName(member, household, text) })) : value
}

/** How the answers at some paths stand in a household, one line each. */
export function shownAnswers(paths: readonly string[], household: Household, text: Text): string[] {
  return paths.flatMap((path) => {
    const answer = answerAt(household, path)
    if (path === 'children') return Array.isArray(answer) ? [text.t('whatif:children', { count: answer.length })] : []
    if (answer !== undefined && answer !== 'unknown') return told(path, answer, household, text) ?? []
    const { residence } = household
    const presumed = byResidence.test(path) && residence !== undefined ? told(path, residence, household, text) : undefined
    return presumed === undefined ? [] : [text.t('results:benefit.presumedByResidence', { answer: presumed })]
  })
}
