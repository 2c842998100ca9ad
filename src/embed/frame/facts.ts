import type { Household } from '../../../rules/household'
import { answerText, questionFor } from '../../questionnaire'
import type { Text } from '../../ui'

/** An answer and what it answers, in words. */
export interface Told {
  readonly path: string
  readonly label: string
  readonly said: string
}

type Tree = Readonly<Record<string, unknown>>
const isRecord = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Where every answer within a value stands, members of lists too. Their ids are no answers. */
function leaves(value: unknown, path: string): (readonly [path: string, value: unknown])[] {
  if (Array.isArray(value) && value.length > 0) return value.flatMap((member, index) => leaves(member, `${path}[${String(index)}]`))
  if (!isRecord(value) || Object.keys(value).length === 0) return [[path, value]]
  return Object.entries(value).flatMap(([name, inner]) => (name === 'id' ? [] : leaves(inner, path === '' ? name : `${path}.${name}`)))
}

function said(path: string, value: unknown, text: Text): string {
  if (value === 'unknown') return text.t('questionnaire:review.unknown')
  if (Array.isArray(value)) return text.t(`questionnaire:lists.${path}.none`)
  return answerText(path, value, text) ?? String(value)
}

/** Every answer within a value at a path of the household file, in words. Needs the texts of the household and of the interview. */
export function toldIn(value: unknown, path: string, household: Household, text: Text): readonly Told[] {
  return leaves(value, path)
    .filter(([at]) => at !== '' && !at.endsWith(']'))
    .map(([at, answer]) => {
      const list = at === 'children' || at === 'elders'
      const label = list ? text.t(`questionnaire:lists.${at}.howMany`) : questionFor(at, household, text).label
      return { path: at, label, said: said(at, answer, text) }
    })
}
