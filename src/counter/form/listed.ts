import { topicOf } from '../../../rules/household/topics'
import { answerWord, keyOf, kindOf, placeName, questionOn, regionOf, type Kind } from '../../questionnaire'
import type { Text } from '../../ui'

/** How something is answered in this form: as in the interview, and the two lists from one box each. */
export type EntryKind = Kind | { readonly is: 'children' } | { readonly is: 'elders' }

/** The kind of the field at a path; undefined for one that nobody asks for. */
export function entryKind(path: string): EntryKind | undefined {
  if (path === 'children' || path === 'elders') return { is: path }
  const question = questionOn(topicOf(path))
  return question && kindOf(question)
}

/** An answer that is listed under a box, with the key that gives it. */
export interface Listed {
  readonly key: string
  readonly label: string
  readonly note?: string
  readonly answer: unknown
  /** 不清楚, drawn as a blank. */
  readonly blank?: boolean
}

/** The members that a list is to have: born on these days, or just so many. */
export interface Members {
  readonly dates?: readonly string[]
  readonly count?: number
}

export const notKnown = 'unknown'
const noneKey = '-'
const unknownKey = '?'

const numbered = (answers: readonly Omit<Listed, 'key'>[]): Listed[] =>
  answers.map((listed, index) => ({ key: String(index + 1), ...listed }))

/** Where there may be none of it: whether the parent is there has words of its own. */
const noneWord = (path: string, text: Text): string => answerWord(path, path === 'mother' || path === 'father' ? 'no' : 'none', text)

function choices(path: string, kind: Extract<Kind, { is: 'choice' }>, text: Text): Omit<Listed, 'key'>[] {
  const key = keyOf(path)
  const options = kind.options.map((answer) => {
    const note = `${key}.notes.${answer}`
    return { label: text.t(`${key}.options.${answer}`), answer, ...(text.has(note) ? { note: text.t(note) } : {}) }
  })
  return kind.none ? [...options, { label: noneWord(path, text), answer: null }] : options
}

function placesNear(path: string, near: readonly string[], none: boolean, text: Text): Omit<Listed, 'key'>[] {
  const places = near.map((code) => {
    const region = regionOf(code, text)
    return { label: placeName(code, text), answer: code, ...(region === undefined ? {} : { note: region }) }
  })
  return none ? [...places, { label: noneWord(path, text), answer: null }] : places
}

function given(path: string, kind: EntryKind, text: Text, near: readonly string[]): readonly Listed[] {
  const { t } = text
  switch (kind.is) {
    case 'yes-no':
      return numbered([
        { label: answerWord(path, 'yes', text), answer: true },
        { label: answerWord(path, 'no', text), answer: false },
      ])
    case 'record':
      return numbered([
        { label: answerWord(path, 'yes', text), answer: {} },
        { label: noneWord(path, text), answer: null },
      ])
    case 'choice':
      return numbered(choices(path, kind, text))
    case 'place':
      return numbered(placesNear(path, near, kind.none, text))
    case 'day':
      return kind.none ? [{ key: '2', label: noneWord(path, text), answer: null }] : []
    case 'number':
      return kind.none ? [{ key: noneKey, label: noneWord(path, text), answer: null }] : []
    case 'children':
      return [{ key: '0', label: t('questionnaire:lists.children.none'), answer: { count: 0 } satisfies Members }]
    case 'elders':
      return numbered([
        { label: t('counter-form:elders.some'), answer: { count: 1 } satisfies Members },
        { label: t('questionnaire:lists.elders.none'), answer: { count: 0 } satisfies Members },
      ])
  }
}

/** Where 0 is a number, a question mark says that nobody knows. */
const countsFromNought = ({ is }: EntryKind): boolean => is === 'number' || is === 'children'

/** The answers listed for a field, each with its key; not knowing comes last. `near`: the places the family has named elsewhere. */
export function listedFor(path: string, kind: EntryKind, text: Text, near: readonly string[] = []): readonly Listed[] {
  const unknown = {
    key: countsFromNought(kind) ? unknownKey : '0',
    label: text.t('household:answers.unknown'),
    answer: notKnown,
    blank: true,
  }
  return [...given(path, kind, text, near), unknown]
}

/** Whether one digit says it all: nothing longer can begin with it. */
export const isPick = ({ is }: EntryKind): boolean => is === 'yes-no' || is === 'choice' || is === 'record' || is === 'elders'

/**
 * The answer that what was typed gives at once, without Enter: the digit of a choice; everywhere `?` for not knowing, and `-`
 * where there may be none.
 */
export function atOnce(kind: EntryKind, listed: readonly Listed[], typed: string): Listed | undefined {
  const key = typed.normalize('NFKC').trim()
  if (key === unknownKey) return listed.find(({ answer }) => answer === notKnown)
  if (key === noneKey) return listed.find(({ answer }) => answer === null)
  return isPick(kind) && /^\d$/.test(key) ? listed.find((each) => each.key === key) : undefined
}
