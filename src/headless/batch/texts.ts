import householdChinese from '../../../rules/household/text/zh-CN.json'
import householdEnglish from '../../../rules/household/text/en.json'
import type { FactTopic } from '../../../rules/household/topics'
import type { Language } from '../../../rules/language'
import chinese from '../text/zh-CN.json'
import english from '../text/en.json'

export const languages: readonly Language[] = ['zh-CN', 'en']

/** The texts of this room. */
export const texts = { 'zh-CN': chinese, en: english } as const
export const householdTexts = { 'zh-CN': householdChinese, en: householdEnglish } as const

/** What the questionnaire says of a fact: its question, hint, options, words for yes, no and none. */
export interface FactWords {
  readonly label?: string
  readonly value?: string
  readonly hint?: string
  readonly unit?: string
  readonly yes?: string
  readonly no?: string
  readonly none?: string
  readonly options?: Readonly<Record<string, string>>
}

/** The words of a topic. The parents themselves are asked about as `mother` and `father`. */
export function factWords(topic: FactTopic, language: Language): FactWords {
  const steps = (topic === 'adult' ? 'mother' : topic).split('.')
  let at: unknown = householdTexts[language].facts
  for (const step of steps) at = (at as Record<string, unknown> | undefined)?.[step]
  return (at ?? {}) as FactWords
}

/** Puts values into the blanks of a text. */
export const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (blank, name: string) => String(values[name] ?? blank))

/** A text as it is compared: case, full or half width, spaces and punctuation make no difference. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
