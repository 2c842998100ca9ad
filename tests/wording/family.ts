import type { Facts, Household } from '../../rules/household'
import { formatDay } from '../../rules/language/calendar'
import { answerText } from '../../src/questionnaire/answer-text'
import { personName } from '../../src/questionnaire/people'
import type { Member } from '../../rules/household/topics'
import { questionFor } from '../../src/questionnaire/words'
import type { Text } from '../../src/ui'
import type { Family } from '../../src/wording'

/** Mother, father, the children by birth, the elders as listed. */
function rankOf({ children }: Household, member: Member): string {
  if (member === 'mother' || member === 'father') return member === 'mother' ? '0' : '1'
  const index = Number(/\d+/.exec(member)?.[0])
  const date = member.startsWith('children') && Array.isArray(children) ? (children[index]?.birthDate ?? '9999') : '9'
  return member.startsWith('children') ? `2 ${date} ${String(index)}` : `3 ${String(index)}`
}

/** As the page has it: the questionnaire's names, answers and questions. */
export const familyOf = (household: Household, text: Text): Family => ({
  nameOf: (member) => personName(member as Member, household, text),
  rankOf: (member) => rankOf(household, member as Member),
  answerOf: (path, answer) => answerText(path, answer, text),
  questionOf: (path) =>
    path === 'children' || path === 'elders' ? text.t(`household:facts.${path}.label`) : questionFor(path, household, text).label,
})

/** Of a household that only the engine has seen: as much of its file as names take. */
export function namesOf({ children, elders }: Facts): Household {
  const day = (value: unknown): { birthDate: string } | object => (typeof value === 'number' ? { birthDate: formatDay(value) } : {})
  return {
    children: (children ?? []).map((record) => ({ id: String(record.id), ...day(record.birthDate) })),
    elders: (elders ?? []).map((record) => ({ id: String(record.id) })),
  }
}
