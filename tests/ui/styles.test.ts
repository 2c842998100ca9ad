import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const folder = new URL('../../src/ui/styles/', import.meta.url)
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8')
const sheets = readdirSync(folder).filter((name) => name.endsWith('.css'))
const shell = readFileSync(new URL('../../src/app/app.css', import.meta.url), 'utf8')
const ofRoom = (path: string): string => readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8')
const rooms = ['results/results.css', 'results/benefit.css', 'questionnaire/questionnaire.css']
const withoutComments = (css: string): string => css.replace(/\/\*[\s\S]*?\*\//g, '')

type Tokens = Readonly<Record<string, string>>

/** The custom properties of the first :root rule that the pattern finds. */
function tokens(pattern: RegExp): Tokens {
  const body = pattern.exec(withoutComments(read('tokens.css')))?.[1] ?? ''
  return Object.fromEntries([...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]))
}

const light = tokens(/^\s*:root\s*\{([^}]*)\}/)
const dark: Tokens = { ...light, ...tokens(/prefers-color-scheme: dark\)\s*\{\s*:root\s*\{([^}]*)\}/) }

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(theme: Tokens, front: string, back: string): number {
  const [a, b] = [theme[front], theme[back]]
  if (!a || !b) throw new Error(`No such token: ${front} or ${back}`)
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (lighter + 0.05) / (darker + 0.05)
}

/** Every pair of ink and ground that the components make. */
const text = [
  ...['ink', 'ink-2', 'ink-3', 'act', 'sure', 'err', 'note'].flatMap((ink) => [`${ink} on page`, `${ink} on sheet`]),
  ...['ink', 'ink-2', 'ink-3'].map((ink) => `${ink} on sunk`),
  ...['ink', 'ink-2', 'ink-3', 'act', 'err'].map((ink) => `${ink} on act-wash`),
  'on-act on act',
  'sure on sure-wash',
  'kin on kin-wash',
  'note on note-wash',
  'err on err-wash',
]
const edges = [
  'edge on page',
  'edge on sheet',
  'edge on act-wash',
  'act on page',
  'act on act-wash',
  'sure on sheet',
  'kin on sheet',
  'err on sheet',
]

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('contrast in the %s theme', (_, theme) => {
  const ratio = (pair: string): number => {
    const [front = '', back = ''] = pair.split(' on ')
    return contrast(theme, front, back)
  }
  test.each(text)('text: %s', (pair) => expect(ratio(pair)).toBeGreaterThanOrEqual(4.5))
  test.each(edges)('edge: %s', (pair) => expect(ratio(pair)).toBeGreaterThanOrEqual(3))
})

test('the two themes name the same colours', () => {
  const colours = Object.keys(light).filter((name) => light[name]?.startsWith('#'))
  const darkened = Object.keys(tokens(/prefers-color-scheme: dark\)\s*\{\s*:root\s*\{([^}]*)\}/))
  expect(darkened).toEqual(colours)
})

test('type never falls below what the design calls notes', () => {
  expect(parseInt(light.t1 ?? '', 10)).toBe(15)
})

test('all shared styles are under 12 kB minified', () => {
  const code = sheets
    .filter((name) => name !== 'index.css')
    .map(read)
    .join('\n')
  const minified = withoutComments(code)
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};:,>+~]) ?/g, '$1')
    .replace(/;\}/g, '}')
  expect(minified.length).toBeLessThan(12_000)
})

/** What Chromium 86 or Safari 14 do not know and the build cannot put right. */
const beyond: readonly (readonly [string, RegExp])[] = [
  [':has', /:has\(/],
  [':is and :where', /:(is|where)\(/],
  ['container queries', /@container/],
  ['cascade layers', /@layer/],
  ['nesting', /\{[^{}@]*&/],
  ['dynamic viewport units', /\d(dvh|svh|lvh|dvw)\b/],
  ['aspect-ratio', /aspect-ratio\s*:/],
  ['inset', /[\s;{]inset(-[\w-]+)?\s*:/],
  ['two-sided logical shorthands', /(margin|padding)-(inline|block)\s*:/],
]

describe.each([
  ...sheets.map((name) => [name, read(name)] as const),
  ['app.css', shell] as const,
  ...rooms.map((path) => [path, ofRoom(path)] as const),
])('%s', (_, css) => {
  test.each(beyond)('uses no %s', (_name, pattern) => expect(withoutComments(css)).not.toMatch(pattern))
})
