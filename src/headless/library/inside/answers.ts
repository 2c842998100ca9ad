import type { FactValue } from '../../../../rules/household'
import { fieldAt, type AnyField } from '../../../../rules/household/topics'
import { formatDay } from '../../../../rules/language/calendar'
import type { Answer } from '../types/explanation'

function written(value: Exclude<FactValue, undefined>, field: AnyField | undefined): Answer {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value
  if (typeof value === 'object') {
    const fields = field?.is === 'record' ? field.fields : {}
    const answers = Object.entries(value).flatMap(([name, inner]) =>
      inner === undefined ? [] : [[name, written(inner, fields[name])] as const],
    )
    return Object.fromEntries(answers)
  }
  const domain = field?.is === 'field' ? field.domain : undefined
  if (domain?.kind === 'day') return formatDay(value)
  return domain?.kind === 'number' && domain.unit !== 'count' ? value / 100 : value
}

/** An answer as the household file holds it: days as words, yuan and square metres for their hundredths. */
export const answerOf = (value: Exclude<FactValue, undefined>, topic: string): Answer =>
  written(value, fieldAt(topic === 'mother' || topic === 'father' ? 'adult' : topic))

/** What an amount of this fact is counted in by the engine: days, hundredths, or as it is. */
export function countOf(topic: string): 'day' | 'hundredths' | 'plain' {
  const field = fieldAt(topic)
  const domain = field?.is === 'field' ? field.domain : undefined
  if (domain?.kind === 'day') return 'day'
  return domain?.kind === 'number' && domain.unit !== 'count' ? 'hundredths' : 'plain'
}
