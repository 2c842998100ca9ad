import { parsePath, type Path } from 'react-router'
import { describe, expect, test } from 'vitest'
import type { Scheme } from '../../../src/app/addresses/addresses'
import { byFolder } from '../../../src/app/addresses/files'
import { onSite, single } from '../../../src/app/addresses/single'
import { codeIn } from '../../../src/share/link'

const pathOf = (path: string): Path => ({ pathname: '/', search: '', hash: '', ...parsePath(path) })
const written = (scheme: Scheme, path: string): string => scheme.write(pathOf(path))
/** What an address asks for, whole. */
function readBack(scheme: Scheme, address: string): string {
  const { pathname, search, hash } = scheme.read(new URL(address, 'https://host.example/elsewhere.html'))
  return pathname + search + hash
}

const code = 'C0123456789ABCDEFGHJK'

/** The address of each path in a folder that was unzipped at /a/b/. */
const inFolder: readonly (readonly [path: string, address: string])[] = [
  ['/', '/a/b/'],
  ['/en/', '/a/b/en/'],
  ['/places', '/a/b/places/'],
  ['/en/results', '/a/b/en/results/'],
  ['/counter/files', '/a/b/counter/files/'],
  [`/open#${code}`, `/a/b/open/#${code}`],
  ['/answers/children/c1', '/a/b/answers/#/answers/children/c1'],
  ['/en/answers/children/c1', '/a/b/en/answers/#/en/answers/children/c1'],
  ['/results/350881/fund-rent', '/a/b/results/#/results/350881/fund-rent'],
  ['/compare?a=1', '/a/b/compare/?a=1'],
  ['/results/350881/fund-rent?a=1#b', '/a/b/results/#/results/350881/fund-rent?a=1#b'],
  ['/policies/350881', '/a/b/policies/350881/'],
  ['/policies/350881/documents/plan#plan-12-3', '/a/b/policies/350881/documents/plan/#plan-12-3'],
  ['/no/such/page', '/a/b/#/no/such/page'],
  ['/en/no/such/page', '/a/b/en/#/en/no/such/page'],
]

describe('a folder of files', () => {
  const folder = byFolder('/a/b')

  test.each(inFolder)('%s is %s, and is found there again', (path, address) => {
    expect(written(folder, path)).toBe(address)
    expect(readBack(folder, address)).toBe(path)
  })

  test.each([
    ['/a/b/index.html', '/'],
    ['/a/b/en', '/en'],
    ['/a/b/en/index.html', '/en/'],
    ['/a/b/places', '/places'],
    ['/a/b/policies/350881/index.html', '/policies/350881'],
    ['/a/b/index.html#/answers/children/c1', '/answers/children/c1'],
    [`/a/b/#/open#${code}`, `/open#${code}`],
    ['/a/b/policies/350881/#/results', '/results'],
    // A place on the page is no path.
    ['/a/b/policies/350881/#money', '/policies/350881#money'],
    ['/a/bc/places/', '/'],
  ])('%s asks for %s', (address, path) => {
    expect(readBack(folder, address)).toBe(path)
  })

  test('under a path in any letters', () => {
    const { pathname } = new URL('https://host.example/门户/养育 惠/')
    const odd = byFolder(pathname.replace(/\/$/, ''))
    expect(readBack(odd, written(odd, '/results'))).toBe('/results')
    expect(written(odd, '/results')).toBe('/%E9%97%A8%E6%88%B7/%E5%85%BB%E8%82%B2%20%E6%83%A0/results/')
  })

  test('a link to it has one # only, which every scanner takes', () => {
    expect(written(folder, `/en/open#${code}`).split('#')).toHaveLength(2)
  })
})

describe('one file', () => {
  test.each(inFolder.map(([path]) => path))('%s stands behind its #, and is found there again', (path) => {
    expect(written(single, path)).toBe(`#${path}`)
    expect(readBack(single, `file:///D:/yuhui.html#${path}`)).toBe(path)
  })

  test.each(['', '#', '#money', '#page'])('the file with %j is its first page', (hash) => {
    expect(readBack(single, `file:///D:/yuhui.html${hash}`)).toBe('/')
  })

  test('a counter finds the code in an address of the file', () => {
    expect(codeIn(`file:///D:/yuhui.html#/en/open#${code}`)).toBe(code)
  })
})

describe('the site that a file was made for', () => {
  test.each([
    ['/', 'https://host.example/a/'],
    ['/open', 'https://host.example/a/open/'],
    ['/en/', 'https://host.example/a/en/'],
    ['/en/open', 'https://host.example/a/en/open/'],
  ])('has %s at %s', (path, address) => {
    expect(onSite('https://host.example/a')(path)).toBe(address)
    expect(onSite('https://host.example/a/')(path)).toBe(address)
  })

  test('without one, a page has no address for others', () => {
    expect(onSite('')('/open')).toBeUndefined()
  })
})
