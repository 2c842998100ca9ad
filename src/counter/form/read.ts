import { answerFrom, withoutUnit, type Kind } from '../../questionnaire'
import { initialsOf } from './initials'
import { notKnown, type EntryKind, type Listed, type Members } from './listed'

/** Why what was typed is no answer yet, where the schema need not be asked. */
export type Refusal = 'no-option' | 'several' | 'no-place' | 'day-parts' | 'day-digits' | 'not-none' | 'members'

/** What a typed text comes to. */
export type Read = { readonly answer: unknown } | { readonly refused: Refusal } | { readonly nothing: true }

export interface Around {
  readonly listed: readonly Listed[]
  /** What stands after the box: 元/月. */
  readonly unit?: string | undefined
  /** The codes of the places that a text may mean, the best first; how one is called, and where it lies. */
  readonly placesFor?: (typed: string) => readonly string[]
  readonly nameOf?: (code: string) => string
  readonly regionOf?: (code: string) => string | undefined
  /** Whether there is a county, district or city of that code, as far as anybody here can tell. */
  readonly isPlace?: (code: string) => boolean
}

const yes = /^(是|有|对|y|yes|true)$/i
const no = /^(否|无|没|没有|不|不是|n|no|false)$/i
const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase()

/** Whether a label answers to a text: by its beginning, by the beginning of one of its words, or by its initials. */
function answersTo(label: string, typed: string): boolean {
  const words = plain(label)
  return (
    words.startsWith(typed) || words.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(typed)) || initialsOf(label).startsWith(typed)
  )
}

/** The listed answers that a text may mean: its key, its words to the letter, or their beginning or initials. */
export function matching(listed: readonly Listed[], typed: string): readonly Listed[] {
  const text = plain(typed)
  if (text === '') return listed
  const exact = listed.filter(({ key, label }) => key === text || plain(label) === text)
  return exact.length > 0 ? exact : listed.filter(({ label }) => answersTo(label, text))
}

function only(found: readonly Listed[]): Read {
  const [first, ...more] = found
  if (!first) return { refused: 'no-option' }
  return more.length > 0 ? { refused: 'several' } : { answer: first.answer }
}

function readPick(kind: EntryKind, text: string, listed: readonly Listed[]): Read {
  const found = matching(listed, text)
  const isOfTwo = kind.is === 'yes-no' || kind.is === 'record' || kind.is === 'elders'
  if (found.length === 1 || !isOfTwo || !(yes.test(text) || no.test(text))) return only(found)
  return { answer: listed.find(({ key }) => key === (yes.test(text) ? '1' : '2'))?.answer }
}

/** 2023-12 and 202312 leave the day out; 231208 the century. Another reader would guess. */
const withoutDay = /^\d{4}\s*([-/.年]\s*\d{0,2}\s*月?)?$/
const sixDigits = /^\d{5,7}$/

function readDay(text: string): Read {
  if (withoutDay.test(text)) return { refused: 'day-parts' }
  return sixDigits.test(text) ? { refused: 'day-digits' } : { answer: answerFrom({ is: 'day', past: false, none: false }, text) }
}

function readPlace(text: string, { listed, placesFor, nameOf, isPlace }: Around): Read {
  const found = matching(listed, text)
  if (found.length === 1 && found[0]) return { answer: found[0].answer }
  if (/^\d{6}$/.test(text)) return isPlace?.(text) === false ? { refused: 'no-place' } : { answer: text }
  const codes = placesFor?.(text) ?? []
  const named = codes.filter((code) => nameOf?.(code) === text)
  const [first, ...more] = named.length === 1 ? named : codes
  if (first === undefined) return { refused: 'no-place' }
  return more.length > 0 ? { refused: 'several' } : { answer: first }
}

/** The birthdays of several children with spaces between them, or how many there are. */
function readChildren(text: string, most: number): Read {
  if (/^\d{1,2}$/.test(text)) return Number(text) <= most ? { answer: { count: Number(text) } satisfies Members } : { refused: 'members' }
  const days = text.split(/[\s,，、;；]+/).filter(Boolean)
  const read = days.map(readDay)
  const refused = read.find((each) => 'refused' in each)
  if (refused) return refused
  const dates = read.flatMap((each) => ('answer' in each ? [String(each.answer)] : []))
  return { answer: { dates } satisfies Members }
}

const mostChildren = 20

function readTyped(kind: Extract<Kind, { is: 'day' | 'number' }>, text: string, { listed, unit }: Around): Read {
  // 0 is not known of a day; of a number it is nought.
  const named = matching(listed, text)
  if (named.length === 1 && named[0]) return { answer: named[0].answer }
  return kind.is === 'day' ? readDay(text) : { answer: answerFrom(kind, withoutUnit(text, unit)) }
}

/** What a typed text answers in a field of this kind. Wrong days and numbers come out wrong: the schema judges. */
export function readEntry(kind: EntryKind, typed: string, around: Around): Read {
  const text = typed.normalize('NFKC').trim()
  if (text === '') return { nothing: true }
  if (text === '?') return { answer: notKnown }
  if (/^[-—–]$/.test(text)) {
    const none = around.listed.find(({ answer }) => answer === null)
    return none ? { answer: null } : { refused: 'not-none' }
  }
  switch (kind.is) {
    case 'yes-no':
    case 'choice':
    case 'record':
    case 'elders':
      return readPick(kind, text, around.listed)
    case 'place':
      return readPlace(text, around)
    case 'children': {
      const named = matching(around.listed, text)
      return named.length === 1 && named[0] ? { answer: named[0].answer } : readChildren(text, mostChildren)
    }
    case 'day':
    case 'number':
      return readTyped(kind, text, around)
  }
}
