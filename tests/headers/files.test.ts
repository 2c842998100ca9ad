import { describe, expect, test } from 'vitest'
import { headersFor, headersOf } from '../../scripts/headers/site.mjs'
import { filesFor } from '../../scripts/headers/write.mjs'
import { asApache, asCaddy, asIis, asList, asNginx, asTable, asVercel } from './servers'

const ancestors = 'https://www.example.gov.cn https://*.example.gov.cn:8443'
const drawn = ['answers', 'results', 'widget']
const bases = ['/', '/yuhui/']

const paths = [
  '',
  'index.html',
  'en/',
  'answers/',
  'en/answers/home/1',
  'policies/330604/benefits/rent/',
  'widget/',
  'widget/index.html',
  'en/widget/',
  'widgets/',
  'embed/',
  'embed/yuhui-calculator.js',
  'embed/integrity.json',
  'data/rules.json',
  'data/china/330604.json',
  'assets/index-A.js',
  'assets/counter/worker-B.js',
  'sw.js',
  'manifest.webmanifest',
]

const servers = (files: Record<string, string>) => {
  const file = (name: string): string => files[name] ?? ''
  return {
    nginx: asNginx(file('nginx/yuhui-http.conf'), file('nginx/yuhui-server.conf')),
    apache: asApache(file('apache/.htaccess')),
    caddy: asCaddy(file('caddy/yuhui.caddy')),
    vercel: asVercel(file('vercel/vercel.json')),
    table: asTable(file('headers.json')),
  }
}

describe.each(bases)('mounted at %s', (base) => {
  const files = filesFor({ base, ancestors, drawn })
  const said = headersOf(ancestors)

  for (const [name, server] of Object.entries(servers(files)))
    test.each(paths)(`${name} says of /%s what the source says`, (path) => {
      expect(server(base + path)).toEqual(headersFor(path, said))
    })

  test('lists send to every page the whole policy, and say in a second one who may frame the widget', () => {
    const list = asList(files['static/_headers'] ?? '')
    const policy = (path: string): string[] => (list(base + path)['Content-Security-Policy'] ?? '').split(', ')
    const [whole, framed, ...more] = policy('widget/')
    const [usual, ...none] = policy('answers/')
    expect([more, none]).toEqual([[], []])
    expect(usual).toBe(whole)
    expect(`${headersFor('widget/', said)['Content-Security-Policy']}`.split('; ').sort()).toEqual(
      [...`${whole}`.split('; '), framed].sort(),
    )
    // Where no policy speaks of frames this one does.
    expect(list(`${base}answers/`)['X-Frame-Options']).toBe('SAMEORIGIN')
    for (const path of ['', 'en/', 'policies/330604/', 'widgets/']) expect(policy(path), path).toHaveLength(1)
    // No other header comes twice: joined, two values would be none.
    for (const path of paths)
      for (const [name, value] of Object.entries(list(base + path)))
        if (name !== 'Content-Security-Policy') expect([headersFor(path, said)[name], 'SAMEORIGIN'], `${path} ${name}`).toContain(value)
  })

  test('addresses without a file are drawn by the page of their folder, and a missing file is missing', () => {
    expect(files['static/_redirects']).toContain(`${base}en/results/* ${base}en/results/ 200\n`)
    expect(files['static/_redirects']).not.toMatch(/assets|data|^\/\*/m)
    expect(files['nginx/yuhui-server.conf']).toContain(`location ${base}assets/ {\n        try_files $uri =404;`)
    const steps = /rewrite "([^"]+)" \$1 last/.exec(files['nginx/yuhui-server.conf'] ?? '')?.[1] ?? ''
    expect(`${base}answers/home/1`.replace(new RegExp(steps), '$1')).toBe(`${base}answers/home/`)
    expect(`${base}answers/`.replace(new RegExp(steps), '$1')).toBe(base)
    expect(new RegExp(steps).test(base)).toBe(false)
  })
})

// Its file lies in the folder of the build and knows nothing of where that is mounted.
describe('IIS', () => {
  const text = filesFor({ base: '/yuhui/', ancestors, drawn })['iis/web.config'] ?? ''

  test.each(paths.filter((path) => path !== 'embed/'))('says of /%s what the source says', (path) => {
    expect(asIis(text)(`/${path}`)).toEqual(headersFor(path, headersOf(ancestors)))
  })

  test('is well-formed, and the same wherever the build is mounted', () => {
    const open: string[] = []
    for (const [, close, name = '', whole] of text
      .replace(/<!--[\s\S]*?-->|<\?.*?\?>/g, '')
      .matchAll(/<(\/?)([\w]+)(?:\s+\w+="[^"<]*")*\s*(\/?)>/g))
      if (close) expect(open.pop()).toBe(name)
      else if (!whole) open.push(name)
    expect(open).toEqual([])
    expect(text).not.toContain('/yuhui/')
    expect(filesFor({ base: '/', ancestors, drawn })['iis/web.config']).toBe(text)
  })
})

test('portals that are none, and mounts that are none, are refused before anything is written', () => {
  expect(() => filesFor({ base: '/', ancestors: 'https://a.example; script-src *', drawn })).toThrow('YUHUI_FRAME_ANCESTORS')
  for (const base of ['yuhui', '/yuhui', '/a b/', '/"/', '/../;/']) expect(() => filesFor({ base, drawn }), base).toThrow('Not a folder')
})
