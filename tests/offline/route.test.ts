import { describe, expect, test } from 'vitest'
import { precached } from '../../src/offline/build'
import { anchored, isOf } from '../../src/offline/html'
import { route, type Asked, type Route } from '../../src/offline/route'
import { build } from './made'

const scopes = ['https://a.example/', 'https://a.example/yuhui/']
const asked = (url: string, more: Partial<Asked> = {}): Asked => ({ method: 'GET', url, navigates: true, range: false, ...more })
const network: Route = { to: 'network' }

describe.each(scopes)('mounted at %s', (scope) => {
  const to = (path: string, more?: Partial<Asked>): Route => route(asked(scope + path, more), scope, build)

  test.each([
    ['', ''],
    ['?from=wechat', ''],
    ['index.html', ''],
    ['en', 'en/'],
    ['en/', 'en/'],
    ['en/index.html', 'en/'],
    ['places', 'answers/'],
    ['answers', 'answers/'],
    ['answers/', 'answers/'],
    ['answers/children', 'answers/'],
    ['results/350881/rent-withdrawal?for=child:c1', 'answers/'],
    ['en/results', 'en/answers/'],
    ['en/answers/work/mother', 'en/answers/'],
  ])('“%s” is answered with the kept page “%s”', (path, name) => {
    expect(to(path)).toEqual({ to: 'page', name })
  })

  test.each([
    ['policies', 'policies', 'answers/'],
    ['policies/', 'policies', 'answers/'],
    ['policies/350881/index.html', 'policies/350881', 'answers/'],
    ['policies/350881/benefits/rent-withdrawal?q=1', 'policies/350881/benefits/rent-withdrawal', 'answers/'],
    ['en/policies/350881/', 'en/policies/350881', 'en/answers/'],
  ])('“%s” is a page to be read', (path, name, shell) => {
    expect(to(path)).toEqual({ to: 'reading', name, shell })
  })

  test.each(['assets/national-AAA.js', 'icon.svg', 'assets/national-OLD.js'])('%s is an asset, of this build or an older one', (name) => {
    expect(to(name, { navigates: false })).toEqual({ to: 'asset', name })
  })

  test.each([
    ['a page of somebody else beside us', 'otherwise/page', {}],
    ['a page whose address only begins like ours', 'policiesmore', {}],
    ['a language we do not have', 'fr/results', {}],
    ['a file of no build', 'icon-512.png', { navigates: false }],
    ['the worker itself', 'sw.js', { navigates: false }],
    ['what a page asks of an address of pages', 'results', { navigates: false }],
    ['part of a file', 'assets/national-AAA.js', { navigates: false, range: true }],
    ['a form that is sent', 'results', { method: 'POST' }],
    ['a question about a file', 'icon.svg', { method: 'HEAD', navigates: false }],
  ])('%s is left to the network', (_, path, more) => {
    expect(to(path, more)).toEqual(network)
  })

  test('nothing of another origin, or above the mount, is answered', () => {
    expect(route(asked('https://b.example/assets/national-AAA.js', { navigates: false }), scope, build)).toEqual(network)
    expect(route(asked('http://a.example/yuhui/results'), scope, build)).toEqual(network)
  })
})

test('a site mounted in a folder leaves the rest of its host alone', () => {
  for (const path of ['', 'results', 'policies/350881', 'assets/national-AAA.js'])
    expect(route(asked(`https://a.example/${path}`), 'https://a.example/yuhui/', build)).toEqual(network)
})

describe('fetched unasked', () => {
  const pages = ['', 'answers/', 'en/', 'en/answers/']
  const core = ['assets/index-NEW.js', 'assets/index-NEW.css']
  const family = [...core, 'assets/national-AAA.js', 'icon.svg']

  test('is everything a family takes; what only the counter takes, where that was opened', () => {
    expect(precached(build, { sparing: false, counter: false })).toEqual([...pages, ...family])
    expect(precached(build, { sparing: false, counter: true })).toEqual([...pages, ...family, 'assets/counter/files-BBB.js'])
  })

  test('are the first pages, the empty ones and what each page begins with, for whoever counts bytes', () => {
    expect(precached(build, { sparing: true, counter: false })).toEqual([...pages, ...core])
    expect(precached(build, { sparing: true, counter: true })).toEqual([...pages, ...core])
  })
})

describe('pages', () => {
  test('are of the build whose script they begin with', () => {
    expect(isOf(build.entry, '<script type="module" src="/yuhui/assets/index-NEW.js"></script>')).toBe(true)
    expect(isOf(build.entry, '<script type="module" src="/yuhui/assets/index-OLD.js"></script>')).toBe(false)
    expect(isOf(build.entry, '')).toBe(false)
  })

  test('built for any mount have links that hold at every address', () => {
    const html = '<link href="../../assets/a.css"><script src="./assets/a.js"></script><a href="../en/">English</a>'
    expect(anchored(html, 'https://a.example/yuhui/')).toBe(
      '<link href="/yuhui/assets/a.css"><script src="/yuhui/assets/a.js"></script><a href="/yuhui/en/">English</a>',
    )
  })

  test('built for one mount stay as they are', () => {
    const html = '<link href="/yuhui/assets/a.css"><a href="#page">至正文</a><a href="https://b.example/../c">c</a>'
    expect(anchored(html, 'https://a.example/yuhui/')).toBe(html)
  })
})
