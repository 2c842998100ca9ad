import type { Language } from '../../rules/language'
import { placeByCode, type PlaceEntry } from '../../rules/registry'
import { sharedWords, wordsOf } from '../share'
import type { Text, TextVars } from '../ui'

/** The words of a place: its own, or those that all places share, which may speak of {{place}}. */
export interface Words {
  readonly word: (key: string, vars?: TextVars) => string
  readonly has: (key: string) => boolean
}

export function wordsFor(place: PlaceEntry, { t, has, language }: Text): Words {
  const own = wordsOf(place.code)
  const at = (key: string): string => `${has(`${own}:${key}`) ? own : sharedWords}:${key}`
  return { word: (key, vars) => t(at(key), { place: place.names[language], ...vars }), has: (key) => has(at(key)) }
}

/** 福建 龙岩 漳平市; Zhangping, Longyan, Fujian. */
export function fullName({ names, region }: PlaceEntry, language: Language): string {
  if (region[language] === '') return names[language]
  return language === 'en' ? `${names.en}, ${region.en}` : `${region['zh-CN']} ${names['zh-CN']}`
}

/** The name of a place by its code, where there is such a place. */
export const placeName = (code: string, language: Language): string => placeByCode(code)?.names[language] ?? code
