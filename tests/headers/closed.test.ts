import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { faultsOfPage, faultsOfScript, faultsOfStyles } from '../../scripts/closed.mjs'
import { policyMeta } from '../../scripts/headers/policy.mjs'

const page = (head: string, body = '', policy = policyMeta({})): string =>
  `<!doctype html><html><head><meta charset="utf-8" />${policy}${head}</head><body>${body}</body></html>`

describe('a page', () => {
  test('that takes all from its own site, and links to others, is closed', () => {
    const head =
      '<link rel="icon" href="/icon.svg" /><link rel="canonical" href="https://www.example.gov.cn/" /><script type="module" src="./a.js"></script>'
    const body =
      '<a href="https://www.gov.cn/" rel="noopener">x</a><img src="data:image/png;base64,AA==" /><svg><use href="#a"></use></svg>'
    expect(faultsOfPage(page(head, body))).toEqual([])
  })

  test.each([
    ['<script src="https://cdn.example/a.js"></script>', '<script> fetches'],
    ['<script src=//cdn.example/a.js></script>', '<script> fetches'],
    ['<link rel="stylesheet" href="https://cdn.example/a.css" />', '<link> fetches'],
    ['<link rel="preconnect" href="https://cdn.example" />', '<link> fetches'],
    ["<link rel='dns-prefetch' href='//cdn.example' />", '<link> fetches'],
    ['<link rel="alternate stylesheet" href="https://cdn.example/a.css" />', '<link> fetches'],
    ['<meta http-equiv="refresh" content="0; url=https://elsewhere.example" />', '<meta> fetches'],
    ['<base href="https://elsewhere.example/" />', '<base> fetches'],
    ['<script>run()</script>', 'an inline script'],
    ['<style>a{}</style>', 'an inline style'],
  ])('%s in its head is found', (head, fault) => {
    expect(faultsOfPage(page(head)).join()).toContain(fault)
  })

  test.each([
    ['<img alt="a > b" src="https://elsewhere.example/a.png" />', '<img> fetches'],
    ['<img srcset="https://elsewhere.example/a.png 2x" />', '<img> fetches'],
    ['<iframe srcdoc="x"></iframe>', '<iframe srcdoc>'],
    ['<form action="https://elsewhere.example/"></form>', '<form> fetches'],
    ['<a href="/x" ping="https://elsewhere.example/">x</a>', '<a> fetches'],
    ['<a href="javascript:run()">x</a>', 'runs its address'],
    ['<p onclick="run()">x</p>', '<p onclick>'],
    ['<p style="color: red">x</p>', '<p style>'],
    ['<svg><image href="https://elsewhere.example/a.png" /></svg>', '<image> fetches'],
  ])('%s in its body is found', (body, fault) => {
    expect(faultsOfPage(page('', body)).join()).toContain(fault)
  })

  test('without a policy, or with one that comes too late, is found', () => {
    expect(faultsOfPage(page('', '', ''))).toEqual(['no policy'])
    expect(faultsOfPage(page(policyMeta({}), '', '<script src="/a.js"></script>')).join()).toContain('before the policy holds')
  })

  test('may hold a script that its policy knows, and no other', () => {
    const whole = (script: string): string =>
      page(`<script type="module">${script}</script>`, '', policyMeta({ own: false, inlineScripts: ['known("<b>")'] }))
    expect(faultsOfPage(whole('known("<b>")'))).toEqual([])
    expect(faultsOfPage(whole('known("<i>")')).join()).toContain('an inline script')
    expect(createHash('sha256').update('known("<b>")').digest('base64')).toBe(/sha256-([^']*)/.exec(whole(''))?.[1])
  })
})

test('a style sheet that fetches from elsewhere is found', () => {
  expect(faultsOfStyles('a{background:url(data:image/svg+xml,%3Csvg)}b{background:url("/a.png")}@import "b.css";')).toEqual([])
  for (const css of ['a{background:url(https://e.example/a)}', 'a{src:url( "//e.example/a")}', '@import "https://e.example/a.css";'])
    expect(faultsOfStyles(css), css).toHaveLength(1)
})

describe('a script', () => {
  test('that only names other places is closed', () => {
    const code =
      'import"./a.js";const a={href:"https://www.gov.cn/"};typedFunction(a);retrieval(a);isFunction(a);import(`./b.js`);setTimeout(()=>a,1)'
    expect(faultsOfScript(code)).toEqual([])
  })

  test.each([
    'eval("1")',
    'new Function("return 1")',
    'var f=Function("return 1")',
    'setTimeout("run()",1)',
    'importScripts("/a.js")',
    'import("https://cdn.example/a.js")',
    'import a from"https://cdn.example/a.js"',
    'fetch(`https://elsewhere.example/`)',
    'new Worker("//cdn.example/a.js")',
    'new WebSocket(a)',
    'navigator.sendBeacon(a,b)',
    'new RTCPeerConnection',
  ])('%s is found', (code) => {
    expect(faultsOfScript(`a;${code};b`)).not.toEqual([])
  })
})
