import type { Benefit } from '../../rules/language'
import type { RulesHere } from '../share'
import { sharedWords, wordsOf } from '../share'
import type { Text, TextVars } from '../ui'

/** The words of a place: its own, or those that all places share. */
export interface Words {
  readonly word: (key: string, vars?: TextVars) => string
  readonly has: (key: string) => boolean
  /** The place, in the reader's language. */
  readonly place: string
}

/** The words to speak of a place's rules with. Shared words may speak of {{place}}. */
export function wordsFor({ place }: Pick<RulesHere, 'place'>, { t, has, language }: Text): Words {
  const own = wordsOf(place.code)
  const name = place.names[language]
  const at = (key: string): string => `${has(`${own}:${key}`) ? own : sharedWords}:${key}`
  return {
    word: (key, vars) => t(at(key), { place: name, ...vars }),
    has: (key) => has(at(key)),
    place: name,
  }
}

/** `rent-withdrawal` of `zhangping/rent-withdrawal`. */
export const nameOf = ({ id }: Pick<Benefit, 'id'>): string => id.slice(id.indexOf('/') + 1)
