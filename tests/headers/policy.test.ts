import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { ancestorsOf, policyFor, policyMeta, withPolicy } from '../../scripts/headers/policy.mjs'

/** A policy by its directives. */
const read = (policy: string): Record<string, string[]> =>
  Object.fromEntries(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ')
      return [name, sources]
    }),
  )

const sha = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

describe('the policy of a page', () => {
  const policy = read(policyFor({ ancestors: "'self'" }))

  test('begins with nothing allowed, and adds the site itself, and pictures that the page draws', () => {
    expect(policy['default-src']).toEqual(["'none'"])
    const sources = new Set(Object.entries(policy).flatMap(([name, list]) => (/-src$/.test(name) ? list : [])))
    expect([...sources].sort()).toEqual(["'none'", "'self'", 'data:'])
    expect(Object.keys(policy).filter((name) => policy[name]?.includes('data:'))).toEqual(['img-src'])
  })

  test('lets no text become a script, and one policy make addresses of scripts', () => {
    expect(policy['script-src']).toEqual(["'self'"])
    expect(policy['require-trusted-types-for']).toEqual(["'script'"])
    expect(policy['trusted-types']).toEqual(['yuhui'])
  })

  test('lets workers begin in a Safari that goes by child-src', () => {
    expect(policy['child-src']).toEqual(policy['worker-src'])
    expect(policy['worker-src']).toEqual(["'self'"])
  })

  test('lets nothing be sent and no address be moved', () => {
    for (const name of ['form-action', 'base-uri', 'object-src']) expect(policy[name], name).toEqual(["'none'"])
    expect(policy['connect-src']).toEqual(["'self'"])
  })

  test('that is one whole file takes nothing from elsewhere, only what stands in it', () => {
    const whole = read(policyFor({ own: false, inlineScripts: ['育惠()'], inlineStyles: ['a{}', 'b{}'], blobWorkers: true }))
    expect(whole['script-src']).toEqual([sha('育惠()')])
    expect(whole['style-src']).toEqual([sha('a{}'), sha('b{}')])
    expect(whole['worker-src']).toEqual(['blob:'])
    expect(whole['connect-src']).toEqual(["'none'"])
    expect(whole['frame-ancestors']).toBeUndefined()
  })
})

describe('in a page', () => {
  const html = '<!doctype html><html><head>\n    <meta charset="utf-8" />\n    <script src="a.js"></script></head></html>'

  test('it stands behind the character set, before all that is fetched, without what only a header can say', () => {
    const page = withPolicy(html)
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<script'))
    expect(page.indexOf('<meta charset')).toBeLessThan(page.indexOf('Content-Security-Policy'))
    expect(page).toContain(policyMeta({}))
    expect(policyMeta({ ancestors: "'self'" })).not.toContain('frame-ancestors')
  })

  test('that does not say its character set it is missed aloud', () => {
    expect(() => withPolicy('<html></html>')).toThrow('utf-8')
  })
})

describe('who may show the widget', () => {
  test.each([
    [undefined, "'self'"],
    ['', "'self'"],
    ["'self'", "'self'"],
    ["'none'", "'none'"],
    ['*', '*'],
    ['https://www.example.gov.cn', "'self' https://www.example.gov.cn"],
    [" https://*.example.gov.cn:8443\n'self' http://10.1.2.3:* ", "'self' https://*.example.gov.cn:8443 http://10.1.2.3:*"],
    ['http://localhost:5361', "'self' http://localhost:5361"],
  ])('%j: %s', (named, value) => {
    expect(ancestorsOf(named)).toBe(value)
  })

  test.each([
    'www.example.gov.cn',
    'https://www.example.gov.cn/',
    'https://www.example.gov.cn/portal',
    'https://a.example; script-src *',
    'https://a.example;script-src',
    'https://a.example,https://b.example',
    'https://a.example"',
    'https://*',
    "'none' https://a.example",
    'javascript:alert(1)',
  ])('%s is refused', (named) => {
    expect(() => ancestorsOf(named)).toThrow('YUHUI_FRAME_ANCESTORS')
  })
})
