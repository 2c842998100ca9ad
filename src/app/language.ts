import { inLanguage, languages, readStored, writeStored, type Language } from '../ui'

const key = 'yuhui.language'

/** Remembers the language the reader asked for by pressing its name. */
export const rememberLanguage = (language: Language): boolean => writeStored(key, language)

export const otherLanguage = (language: Language): Language => (language === 'en' ? 'zh-CN' : 'en')

function chosenLanguage(): Language | undefined {
  const stored = readStored(key)
  return languages.find((language) => language === stored)
}

/** Where a visit to this path should begin: only the bare root gives way, and only to a language chosen before. */
export function entrance(path: string): string {
  return path === '/' && chosenLanguage() === 'en' ? inLanguage(path, 'en') : path
}
