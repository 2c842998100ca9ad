import { createInstance } from 'i18next'
import { createContext, useContext, useMemo, type ReactNode } from 'react'
import { attempt, failure, type Failure } from './attempt'
import { languages, type Language } from './language'

export type TextTree = { readonly [key: string]: string | TextTree }
export type TextVars = Readonly<Record<string, string | number>>
export type Translate = (key: string, vars?: TextVars) => string
export type TextLoaders = Readonly<Record<Language, () => Promise<{ readonly default: TextTree }>>>

export interface Text {
  /** The text of `namespace:key`; `count` among the vars chooses the plural. */
  readonly t: Translate
  /** Whether there is a text of that key, for words that not everything has: hints. */
  readonly has: (key: string) => boolean
  readonly language: Language
}

/** A key that no file has is a fault of ours: loud while we work, and harmless to a reader. */
function missing(key: string): string {
  if (import.meta.env.PROD) return key
  throw new Error(`No text for “${key}”. Is its namespace registered and loaded?`)
}

const texts = createInstance()
void texts.init({
  fallbackLng: false,
  supportedLngs: languages,
  load: 'currentOnly',
  ns: [],
  initAsync: false,
  interpolation: { escapeValue: false },
  appendNamespaceToMissingKey: true,
  parseMissingKeyHandler: missing,
})

const loaders = new Map<string, TextLoaders>()
const loading = new Map<string, Promise<void>>()
const failed = new Map<string, Failure>()

const slot = (language: Language, namespace: string): string => `${language} ${namespace}`

/** Says where the texts of a namespace are; nothing is fetched yet. */
export function registerTexts(namespace: string, files: TextLoaders): void {
  loaders.set(namespace, files)
}

export const hasTexts = (language: Language, namespace: string): boolean => texts.hasResourceBundle(language, namespace)

/** The namespaces already there in a language. */
export const loadedNamespaces = (language: Language): readonly string[] => [...loaders.keys()].filter((name) => hasTexts(language, name))

function load(language: Language, namespace: string): Promise<void> {
  if (hasTexts(language, namespace)) return Promise.resolve()
  const key = slot(language, namespace)
  const underway = loading.get(key)
  if (underway) return underway
  const files = loaders.get(namespace)
  if (!files) return Promise.reject(new Error(`No texts are registered for “${namespace}”.`))
  const task = files[language]()
    .then(
      (file) => void texts.addResourceBundle(language, namespace, file.default),
      (reason: unknown) => {
        failed.set(key, failure(reason))
        throw reason
      },
    )
    .finally(() => loading.delete(key))
  loading.set(key, task)
  return task
}

/** Fetches the texts of some namespaces in one language, once. */
export async function loadTexts(language: Language, namespaces: readonly string[]): Promise<void> {
  await Promise.all(namespaces.map((namespace) => load(language, namespace)))
}

const LanguageContext = createContext<Language>('zh-CN')

export function TextProvider({ language, children }: { readonly language: Language; readonly children: ReactNode }): ReactNode {
  return <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>
}

/** The texts that are there in a language, outside of any page. */
export function textIn(language: Language): Text {
  const fixed = texts.getFixedT(language)
  return { language, t: (key, vars) => String(fixed(key, { ...vars })), has: (key) => texts.exists(key, { lng: language }) }
}

/** The texts that are there, in the language of the page. */
export function useText(): Text {
  const language = useContext(LanguageContext)
  return useMemo(() => textIn(language), [language])
}

/** As useText, and suspends until these namespaces are there. Throws what kept them away, until the next attempt. */
export function useTexts(namespaces: readonly string[]): Text {
  const text = useText()
  const wanting = namespaces.filter((namespace) => !hasTexts(text.language, namespace))
  for (const namespace of wanting) {
    const known = failed.get(slot(text.language, namespace))
    if (known?.attempt === attempt()) throw known.reason
  }
  // A thrown promise is what both React and preact understand.
  if (wanting.length > 0) throw loadTexts(text.language, wanting)
  return text
}
