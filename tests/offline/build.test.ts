import { describe, expect, test } from 'vitest'
import { createHash } from 'node:crypto'
import { buildOf } from '../../scripts/offline.mjs'

const head = '<script type="module" crossorigin src="/assets/index-A.js"></script><link rel="stylesheet" href="/assets/index-A.css">'
const shell = `<html><head>${head}</head><body><div id="root"></div></body></html>`
const drawn = `<html><head>${head}</head><body><div id="root"><h1>育惠</h1></div></body></html>`

const plain = {
  'index.html': drawn,
  'en/index.html': drawn,
  'answers/index.html': shell,
  'en/answers/index.html': shell,
  'results/index.html': shell,
  'en/results/index.html': shell,
  'widget/index.html': shell,
  'en/widget/index.html': shell,
  'headers/headers.json': '{}',
  'policies/index.html': drawn,
  'policies/350881/index.html': drawn,
  'assets/a-B.js': 'export {}',
  'assets/index-A.js': 'import("./a-B.js")',
  'assets/index-A.css': 'a{}',
  'assets/index-A.js.br': 'packed',
  'assets/picture-C.png': 'picture',
  'assets/embed/begin-D.js': 'what a frame begins with',
  'embed/yuhui-calculator.js': 'for portals',
  'templates/households.csv': 'a,b',
  'icon.svg': '<svg/>',
  'icon-512.png': 'picture',
  'sw.js': 'before',
  '.vite/manifest.json': '{}',
}
const files = (more: Record<string, string> = {}): Map<string, Buffer> =>
  new Map(Object.entries({ ...plain, ...more }).map(([name, text]) => [name, Buffer.from(text)]))

describe('what the worker is told of a build', () => {
  const build = buildOf(files())

  test('is every file but pages, packed copies, what portals load, pictures of the home screen and itself; what each page needs first', () => {
    expect(Object.keys(build.assets)).toEqual([
      'assets/index-A.js',
      'assets/index-A.css',
      'assets/a-B.js',
      'assets/picture-C.png',
      'icon.svg',
      'templates/households.csv',
    ])
    expect(build.core).toBe(2)
    expect(build.entry).toBe('assets/index-A.js')
  })

  test('holds each file to its digest', () => {
    expect(build.assets['icon.svg']).toBe(`sha256-${createHash('sha256').update('<svg/>').digest('base64')}`)
  })

  test('tells pages that the program draws from pages that are read', () => {
    expect(build.drawn).toEqual(['answers', 'results'])
    expect(build.readable).toEqual(['policies', 'privacy'])
  })
})

describe('the version', () => {
  const version = (more: Record<string, string>): string => buildOf(files(more)).version
  const same = buildOf(files()).version

  test('is another where a file, the head of the pages or the list of pages is another', () => {
    expect(version({ 'assets/a-B.js': 'export const a = 1' })).not.toBe(same)
    expect(version({ 'assets/new-D.js': '' })).not.toBe(same)
    expect(version({ 'answers/index.html': shell.replace('<head>', '<head><title>育惠</title>') })).not.toBe(same)
    expect(version({ 'places/index.html': shell })).not.toBe(same)
  })

  test('stays where only what is told anew each day has changed', () => {
    expect(version({ 'index.html': drawn.replace('育惠', '育惠，已到期') })).toBe(same)
    expect(version({ 'policies/350881/index.html': drawn.replace('育惠', '漳平') })).toBe(same)
    expect(version({ 'sw.js': 'another' })).toBe(same)
  })
})

test('a build without what the worker stands on is refused', () => {
  const without = (name: string) => new Map([...files()].filter(([other]) => other !== name))
  expect(() => buildOf(without('en/answers/index.html'))).toThrow('en/answers/')
  expect(() => buildOf(without('assets/index-A.js'))).toThrow('no script')
  expect(() => buildOf(files({ 'answers/index.html': drawn }))).toThrow('empty')
})
