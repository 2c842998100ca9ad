import type { Language } from '../../rules/language'

export type { Language }

/** The first language needs no prefix in the path. */
export const languages: readonly Language[] = ['zh-CN', 'en']

const english = /^\/en(?=\/|$)/

/** The language a path is in: `/en/…` is English, everything else Chinese. */
export const languageOf = (path: string): Language => (english.test(path) ? 'en' : 'zh-CN')

/** The path without its language: `/en/results` and `/results` are both `/results`. */
export const withoutLanguage = (path: string): string => path.replace(english, '') || '/'

/** The same page in another language. A query or fragment after the path is kept. */
export function inLanguage(path: string, language: Language): string {
  const bare = withoutLanguage(path)
  if (language === 'zh-CN') return bare
  return bare === '/' ? '/en/' : `/en${bare}`
}
