import type { Household } from '../../rules/household'
import type { Text } from '../ui'
import type { Family } from '../wording'
import { answerText, askFirst, personName, type Member } from './asked'
import { questionLabel } from './facts'
import type { Results } from './useResults'

/** Sorts as a family names itself: the mother, the father, the children by birth, the elders as listed. */
function rankOf(member: string, { children }: Household): string {
  if (member === 'mother' || member === 'father') return member === 'mother' ? '0' : '1'
  const index = Number(/\d+/.exec(member)?.[0] ?? 0)
  const place = String(index).padStart(2, '0')
  if (!member.startsWith('children')) return `3 ${place}`
  const date = Array.isArray(children) ? children[index]?.birthDate : undefined
  return `2 ${date === undefined || date === 'unknown' ? '9999' : date} ${place}`
}

/** The family of these results, as sentences about it need it. */
export function familyFor(results: Results, text: Text): Family {
  const { household, on } = results
  return {
    nameOf: (member) => personName(member as Member, household, text),
    rankOf: (member) => rankOf(member, household),
    answerOf: (path, answer) => answerText(path, answer, text),
    questionOf: (path) => questionLabel(path, results, text),
    askFirst: (path) => askFirst(path, household, on),
  }
}
