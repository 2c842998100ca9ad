import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const isFolder = (path: string): boolean => statSync(path).isDirectory()

/** Every folder of texts: those of the rules and those of the rooms. */
function textFolders(folder: string): string[] {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .filter(isFolder)
    .flatMap((path) => (path.endsWith('text') ? [path] : textFolders(path)))
}

type Tree = { readonly [key: string]: string | Tree }

/** Keys with their texts. A language has the plural forms it needs: the suffix does not count. */
function keysOf(tree: Tree, path = ''): [key: string, text: string][] {
  return Object.entries(tree).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string'
      ? [[`${path}${name}`.replace(/_(zero|one|two|few|many|other)$/, ''), value]]
      : keysOf(value, `${path}${name}.`),
  )
}

const read = (folder: string, language: string): [string, string][] =>
  keysOf(JSON.parse(readFileSync(join(folder, `${language}.json`), 'utf8')) as Tree)
const unique = (keys: readonly [string, string][]): string[] => [...new Set(keys.map(([key]) => key))].sort()
const placeholders = (text: string): string[] => [...new Set(text.match(/\{\{[^}]+\}\}/g) ?? [])].sort()

/** A fact's own words for yes and no are written where plain ones would sound wrong in that language. */
const mayBeMissing = /^facts\..*\.(yes|no)$/
/** Units, and a word for several at once, that a language does not put into words. */
const mayBeEmpty = /^(per\.once|total\.unit|explain\.all)$/

describe.each([...textFolders('rules'), ...textFolders('src')])('the texts of %s', (folder) => {
  const chinese = read(folder, 'zh-CN')
  const english = read(folder, 'en')
  test('have the same keys in both languages', () => {
    const needed = (keys: string[]): string[] => keys.filter((key) => !mayBeMissing.test(key))
    expect(needed(unique(english))).toEqual(needed(unique(chinese)))
  })
  test('say something under every key', () => {
    for (const [key, text] of [...chinese, ...english]) if (!mayBeEmpty.test(key)) expect(text.trim(), key).not.toBe('')
  })
  test('leave no blank in English that Chinese does not fill', () => {
    const filled = new Map<string, string[]>()
    for (const [key, text] of chinese) filled.set(key, [...(filled.get(key) ?? []), ...placeholders(text)])
    for (const [key, text] of english)
      for (const blank of placeholders(text)) if (blank !== '{{count}}') expect(filled.get(key), key).toContain(blank)
  })
  test('urge nobody and promise nothing', () => {
    for (const [key, text] of chinese) expect(text, key).not.toMatch(/[!！]|您有资格|¥/)
    for (const [key, text] of english) expect(text, key).not.toMatch(/!|you are entitled/i)
  })
})
