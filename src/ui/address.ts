import { createContext, useContext } from 'react'
import { useHref } from 'react-router'
import { inLanguage } from './language'
import { useText } from './text'

/** The whole address of a path, with its language; undefined where there is none that another device could open. */
export type AddressOf = (path: string) => string | undefined

/** For a program whose address bar does not say what others could open. */
export const AddressContext = createContext<AddressOf | undefined>(undefined)

/**
 * The whole address at which another device finds a page of ours, in the reader's language.
 * @param path without a language, such as `/open`
 */
export function useAddress(path: string): string | undefined {
  const { language } = useText()
  const there = inLanguage(path, language)
  const href = useHref(there)
  const given = useContext(AddressContext)
  return given ? given(there) : new URL(href, location.href).href
}
