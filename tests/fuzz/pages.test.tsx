import { act, cleanup, render, screen } from '@testing-library/react'
import fc from 'fast-check'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { App } from '../../src/app/App'
import { entrance } from '../../src/app/language'
import { applyLarge } from '../../src/app/large'
import { sessionAnswers } from '../../src/app/session'
import { shell } from '../../src/app/texts'
import { createAnswers } from '../../src/share'
import { loadTexts } from '../../src/ui'
import { storeWith, visit } from '../keeping/page'
import { contentWith, linkWith } from '../share/link/made'
import { anyJson, anyText, expectUnpolluted, inherited, markup, spoiled, tries } from './support'

const today = 20261122

beforeEach(async () => {
  await Promise.all([loadTexts('zh-CN', [shell]), loadTexts('en', [shell])])
  window.scrollTo = vi.fn() as typeof window.scrollTo
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
})
afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
  sessionStorage.clear()
  document.title = ''
  expectUnpolluted()
})

/** Nothing of what was given became part of the page but its text. */
function expectText(): void {
  expect(document.querySelectorAll('script, iframe, object, embed, svg[onload], img[onerror]')).toHaveLength(0)
  expect(document.querySelectorAll('[href^="javascript:"], [src^="javascript:"]')).toHaveLength(0)
  expect(document.title).not.toBe('run')
}

describe('an address', () => {
  const part = fc.oneof(
    fc.constantFrom(
      ...inherited,
      ...markup,
      '350881',
      '999999',
      'documents',
      'benefits',
      'childcare-leave',
      'c1',
      'mother',
      'more',
      'en',
      '..',
      '%',
      '%E0%A4%A',
      '%2F',
      '%00',
    ),
    anyText,
  )
  const paths = fc
    .tuple(
      fc.constantFrom('', '/en', '/EN', '//'),
      fc.constantFrom('policies', 'answers', 'results', 'what-if', 'slip', 'timeline', 'open', 'keep', 'places', 'counter/x', ''),
      fc.array(part, { maxLength: 4 }),
      fc.constantFrom('', '?', '#'),
      anyText,
    )
    .map(([language, room, parts, mark, rest]) => `${language}/${[room, ...parts].join('/')}${mark}${mark === '' ? '' : rest}`)

  test('whatever it is, opens a page with a heading; and none of it is run', async () => {
    await fc.assert(
      fc.asyncProperty(paths, async (path) => {
        const store = createAnswers({ read: () => null, write: () => undefined, clear: () => undefined }, today)
        store.answer('residence', '350881')
        const before = store.get().household
        render(
          <MemoryRouter initialEntries={[path]}>
            <App answers={store} />
          </MemoryRouter>,
        )
        await screen.findAllByRole('heading', { level: 1 })
        expect(screen.queryByRole('heading', { name: /没有打开|did not open/ })).toBeNull()
        expectText()
        expect(store.get().household).toEqual(before)
        cleanup()
      }),
      tries(40),
    )
  })
})

describe('a link', () => {
  const mark = fc.tuple(
    fc.constantFrom('national/childcare-subsidy', 'a/b', 'zhangping/rent-withdrawal', 'constructor/toString'),
    fc.array(fc.constantFrom('household', 'mother', 'child:c1', 'child:zz', 'elder:e9', 'constructor', 'x:y:z'), { maxLength: 3 }),
    fc.constantFrom('0000', '00000000', '11111111', '01230123', '10101010'),
    fc.array(fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })), { maxLength: 2 }),
  )
  const contents = fc.oneof(
    fc
      .record({ marks: fc.array(mark, { maxLength: 5 }), rules: fc.constantFrom([], [['350881', 'abc']], [['999999', 'zz']]) })
      .map((more) => contentWith(more, { residence: '350881', children: [{ id: 'c1', birthDate: '2023-12-08' }] })),
    anyJson(['residence', 'mother', 'children']).map((household) => contentWith({}, household)),
    fc.constant(contentWith({}, { children: Array.from({ length: 30_000 }, () => 0) })),
    fc.constantFrom(...markup, ...inherited).map((key) => contentWith({}, { [key]: 1, mother: { [key]: 1 } })),
  )
  test('whatever it holds, is opened or refused in words, and touches no answer before it is taken', async () => {
    await fc.assert(
      fc.asyncProperty(contents, fc.constantFrom('/open', '/en/open'), async (content, path) => {
        const store = storeWith({ residence: '330604' })
        const before = store.get()
        await visit(`${path}#${linkWith(content)}`, store)
        await act(async () => void (await new Promise((done) => setTimeout(done, 0))))
        expectText()
        expect(document.querySelectorAll('li').length).toBeLessThan(200)
        expect(store.get()).toBe(before)
        cleanup()
      }),
      tries(30),
    )
  })
})

describe('what a browser has stored', () => {
  const texts = fc.oneof(
    anyText,
    anyJson(['household', 'kept', 'drafts']).map((value) => JSON.stringify(value)),
    fc.constantFrom(...markup, ...inherited).map((key) => JSON.stringify({ household: { [key]: 1, mother: { [key]: key } } })),
    fc.constant(JSON.stringify({ household: { children: Array.from({ length: 30_000 }, () => 0) } })),
    spoiled(
      fc.constant(
        '{"household":{"residence":"350881","mother":{"work":"employee"}},"drafts":{},"kept":{},"passed":[],"trail":["/places"]}',
      ),
    ),
  )
  test('whatever it is, the interview opens, and says what was not taken up', async () => {
    await fc.assert(
      fc.asyncProperty(texts, anyText, anyText, async (session, large, language) => {
        sessionStorage.setItem('yuhui-answers', session)
        localStorage.setItem('yuhui.large', large)
        localStorage.setItem('yuhui.language', language)
        applyLarge()
        expect(entrance('/')).toMatch(/^\/(en\/?)?$/)
        const store = sessionAnswers()
        render(
          <MemoryRouter initialEntries={['/places']}>
            <App answers={store} />
          </MemoryRouter>,
        )
        await screen.findAllByRole('heading', { level: 1 })
        expect(screen.queryByRole('heading', { name: /没有打开|did not open/ })).toBeNull()
        if (store.refused().length > 0) expect(await screen.findByRole('alert')).toBeVisible()
        expect(document.querySelectorAll('[role=alert] li').length).toBeLessThan(20)
        expectText()
        expect(sessionStorage.getItem('yuhui-answers')).toBe(session)
        cleanup()
      }),
      tries(25),
    )
  })
  test('is not needed: where every store refuses, answers are those of the page', () => {
    const refuse = (): never => {
      throw new DOMException('no', 'SecurityError')
    }
    for (const name of ['getItem', 'setItem', 'removeItem'] as const) vi.spyOn(Storage.prototype, name).mockImplementation(refuse)
    vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(refuse)
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(refuse)
    applyLarge()
    expect(entrance('/')).toBe('/')
    const store = sessionAnswers()
    store.answer('residence', '350881')
    expect(store.get().household).toEqual({ residence: '350881' })
    expect(store.save(true)).toBe(false)
    expect(store.saving()).toBe('off')
    store.wipe()
    expect(store.get().household).toEqual({})
  })
  test('is lost to a full store, and nothing else is', () => {
    const store = sessionAnswers()
    store.answer('residence', '350881')
    expect(store.save(true)).toBe(true)
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    store.answer('hardship', 'none')
    expect(store.get().household).toEqual({ residence: '350881', hardship: 'none' })
    expect(store.saving()).toBe('failed')
  })
})
