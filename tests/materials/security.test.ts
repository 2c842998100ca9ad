import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const english = readFileSync('SECURITY.md', 'utf8')
const chinese = readFileSync('docs/security.zh-CN.md', 'utf8')
const packages = readFileSync('docs/dependencies.md', 'utf8')

/** Files of the project that a text names between backticks. */
const named = (text: string): string[] =>
  [
    ...new Set(
      [...text.matchAll(/`((?:src|rules|tests|scripts|docs)\/[\w./-]+|[A-Z]+\.md|package(?:-lock)?\.json)`/g)].map(([, name = '']) => name),
    ),
  ].sort()

/** The heading of a part, as links within the page name it. */
const anchors = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replace(/ /g, '-'),
  )

describe('what is said of security', () => {
  test.each([
    ['SECURITY.md', english],
    ['docs/security.zh-CN.md', chinese],
    ['docs/dependencies.md', packages],
  ])('names in %s only files that there are', (_, text) => {
    const names = named(text)
    expect(names.length).toBeGreaterThan(0)
    expect(names.filter((name) => !existsSync(name))).toEqual([])
  })

  test('is the same in both languages: threats, files, settings', () => {
    const threats = (text: string): string[] => [...text.matchAll(/^### (T\d+)/gm)].map(([, name = '']) => name)
    const settings = (text: string): string[] => [...new Set(text.match(/\b(?:YUHUI_[A-Z_]+|SOURCE_DATE_EPOCH)\b/g))].sort()
    expect(threats(chinese)).toEqual(threats(english))
    expect(named(chinese)).toEqual(named(english))
    expect(settings(chinese)).toEqual(settings(english))
  })

  test('tells of every threat what could happen, what answers it and what remains', () => {
    for (const [text, words] of [
      [english, ['- *Could happen*: ', '- *Answered by*: ', '- *Remains*: ']],
      [chinese, ['- **可能**：', '- **对策**：', '- **剩下**：']],
    ] as const)
      for (const part of text.split(/^###? /m).filter((each) => /^T\d/.test(each))) {
        const found = words.map((word) => part.indexOf(word))
        expect([part.slice(0, 20), ...found].slice(1).every((at) => Number(at) > 0)).toBe(true)
        expect(found).toEqual([...found].sort((a, b) => a - b))
      }
  })

  test('leads only to parts and files that there are', () => {
    for (const [, to = ''] of english.matchAll(/\]\(([^)]+)\)/g)) {
      if (to.startsWith('#')) expect(anchors(english)).toContain(to.slice(1))
      else expect([to, existsSync(to)]).toEqual([to, true])
    }
  })

  test('knows every setting that the build reads', () => {
    const read = [
      'scripts/pages.mjs',
      'scripts/offline.mjs',
      'scripts/materials/security-text.mjs',
      'src/privacy/site.ts',
      'vite.config.ts',
    ]
      .flatMap((file) => readFileSync(file, 'utf8').match(/\bYUHUI_[A-Z_]*[A-Z]\b/g) ?? [])
      .filter((name) => !['YUHUI_PAGES', 'YUHUI_OUT', 'YUHUI_SITE'].includes(name))
    for (const name of read) expect(english).toContain(name)
  })
})
