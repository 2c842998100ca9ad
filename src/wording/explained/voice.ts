import { formatDay, type DayNumber } from '../../../rules/language/calendar'
import { placeByCode } from '../../../rules/registry'
import { formatDate, type Text } from '../../ui'

/** What a sentence about one family needs to know of it. Paths are those of the household file. */
export interface Family {
  /** 大宝, 妈妈; the first child: of `children[0]`, `mother`. */
  readonly nameOf: (member: string) => string
  /** Sorts the people of a family as it names itself: the mother, the father, the children by birth. */
  readonly rankOf: (member: string) => string
  /** 漳平市, 3600元/年: an answer in words, as the file holds it (amounts in yuan, days as numbers). */
  readonly answerOf: (path: string, answer: unknown) => string | undefined
  /** How the fact at a path is asked for. */
  readonly questionOf: (path: string) => string
  /** What has to be known before an answer is asked for; the path itself where nothing has. */
  readonly askFirst?: (path: string) => string
}

/** The reader's language, and the family that is spoken of. */
export interface Voice extends Text, Family {}

export const voiceOf = (text: Text, family: Family): Voice => ({ ...text, ...family })

/** 2023年12月8日; 8 December 2023. */
export const dateText = (day: DayNumber, { language }: Text): string => formatDate(formatDay(day), language)

/** 2023年12月; December 2023. */
export function monthText(day: DayNumber, text: Text): string {
  const [year = 0, month = 0] = formatDay(day).split('-').map(Number)
  const locale = text.language === 'en' ? 'en-GB' : 'zh-CN'
  return new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(Date.UTC(year, month - 1, 1))
}

/** 大宝、二宝和三宝; the first, the second and the third child. */
export function listText(words: readonly string[], { t }: Text): string {
  const first = words.slice(0, -1)
  const last = words[words.length - 1] ?? ''
  return first.length === 0 ? last : first.join(t('wording:explain.and')) + t('wording:explain.lastAnd') + last
}

/** Cities that rules name though they have none of their own have their names among these words. */
export const placeText = (code: string, { t, language }: Text): string => placeByCode(code)?.names[language] ?? t(`wording:places.${code}`)

/** Questions beside each other; what has no question mark is kept apart. */
const questionList = (questions: readonly string[], { t, language }: Text): string =>
  questions.reduce((before, one) => before + (/[?？]$/.test(before) ? (language === 'en' ? ' ' : '') : t('wording:explain.next')) + one)

/** What is asked for the answers at these paths: at most so many questions in one piece, and how many there are. */
export function questionsFor(missing: readonly string[], voice: Voice, most = Infinity): { readonly count: number; readonly text: string } {
  const questions = [...new Set(missing.map((path) => voice.questionOf(voice.askFirst?.(path) ?? path)))]
  return { count: questions.length, text: questions.length === 0 ? '' : questionList(questions.slice(0, most), voice) }
}

/** Whose fact it is: `children[0]` of `children[0].hukou`; undefined for the household’s. */
export const memberIn = (path: string): string | undefined => /^(?:mother|father|(?:children|elders)\[\d+\])/.exec(path)?.[0]
