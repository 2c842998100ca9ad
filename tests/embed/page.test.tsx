import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event'
import { Suspense } from 'react'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { YuhuiCalculatorElement } from '../../src/embed/element'
import { EmbedPage } from '../../src/embed/page'
import { settingsFrom } from '../../src/embed/protocol'
import { Announcer, languageOf, TextProvider } from '../../src/ui'
import { frameOf, stubBrowser } from './portal'

const script = { version: '0.6.0', file: 'yuhui-calculator-0.6.0.js', integrity: `sha384-${'A'.repeat(64)}`, bytes: 11_500 }
const fetched = vi.fn<(address: string) => Promise<Response>>()
const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never })

beforeEach(() => {
  stubBrowser()
  fetched.mockReset().mockResolvedValue(Response.json(script))
  vi.stubGlobal('fetch', fetched)
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

async function visit(path = '/embed'): Promise<void> {
  await act(async () => {
    render(
      <MemoryRouter initialEntries={[path]}>
        <TextProvider language={languageOf(path)}>
          <Suspense fallback={<p>waiting</p>}>
            <EmbedPage />
          </Suspense>
        </TextProvider>
        <Announcer />
      </MemoryRouter>,
    )
    await Promise.resolve()
  })
  await screen.findByRole('heading', { level: 1 })
}

const box = async (name: string): Promise<string> => (await screen.findByRole<HTMLTextAreaElement>('textbox', { name })).value
/** A page of a portal that has copied a text. */
const pasted = (text: string): Document => new DOMParser().parseFromString(text, 'text/html')

describe('the code to copy', () => {
  test('is a script with its digest, and the element with a link inside', async () => {
    await visit()
    const page = pasted(await box('标签的代码'))
    const [tag] = page.scripts
    expect(tag?.getAttribute('src')).toBe('http://localhost:3000/embed/yuhui-calculator-0.6.0.js')
    expect(tag?.getAttribute('integrity')).toBe(script.integrity)
    expect([tag?.crossOrigin, tag?.defer]).toEqual(['anonymous', true])
    expect(page.querySelector('yuhui-calculator')?.getAttribute('lang')).toBe('zh-CN')
    expect(page.querySelector('yuhui-calculator > a')?.getAttribute('href')).toBe('http://localhost:3000/')
    expect(fetched).toHaveBeenCalledWith('http://localhost:3000/embed/integrity.json')
  })
  test('follows what is chosen', async () => {
    await visit()
    await user.selectOptions(await screen.findByRole('combobox', { name: '面向哪里的居民' }), '350881')
    await user.click(screen.getByRole('radio', { name: 'English' }))
    await user.click(screen.getByRole('radio', { name: '深色' }))
    await user.click(screen.getByRole('radio', { name: '大字' }))
    await user.type(screen.getByRole('textbox', { name: '主色（可以不填）' }), '"><b>&lt;')
    await user.click(screen.getByRole('checkbox', { name: '算出的结果' }))
    await user.click(screen.getByRole('checkbox', { name: '填过的回答' }))
    await user.click(screen.getByRole('checkbox', { name: '算出的结果' }))
    const wanted = { place: '350881', lang: 'en', theme: 'dark', large: '', accent: '"><b>&lt;', accepts: 'answers' }
    const element = pasted(await box('标签的代码')).querySelector('yuhui-calculator') as Element
    expect(Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]))).toEqual(wanted)
    expect(element.querySelector('a')?.getAttribute('href')).toBe('http://localhost:3000/en/')
    const frame = pasted(await box('iframe 的代码')).querySelector('iframe') as HTMLIFrameElement
    const { origin, pathname, search, hash } = new URL(frame.getAttribute('src') ?? '')
    expect([origin, pathname, search]).toEqual(['http://localhost:3000', '/en/widget/', ''])
    const read = new URLSearchParams(hash.slice(1))
    // What a frame without a script is sent, nobody hears.
    expect(settingsFrom((name) => read.get(name))).toEqual({
      ...settingsFrom((name) => (wanted as Record<string, string>)[name] ?? null),
      accepts: [],
    })
    expect(frame.getAttribute('sandbox')).toContain('allow-scripts')
    expect(frame.getAttribute('style')).toBeNull()
  })
  test('says nothing of what is as usual', async () => {
    await visit()
    await user.click(await screen.findByRole('radio', { name: '深色' }))
    await user.click(screen.getByRole('radio', { name: '跟随设备' }))
    await user.click(screen.getByRole('radio', { name: '大字' }))
    await user.click(screen.getByRole('radio', { name: '标准' }))
    const element = pasted(await box('标签的代码')).querySelector('yuhui-calculator')
    expect(element?.getAttributeNames()).toEqual(['lang'])
  })
  test.each([
    ['is not there', () => Promise.resolve(new Response('', { status: 404 }))],
    ['cannot be fetched', () => Promise.reject(new TypeError('offline'))],
    ['is something else', () => Promise.resolve(Response.json({ ...script, integrity: '" onload="alert(1)' }))],
    ['is a page', () => Promise.resolve(new Response('<h1>Login</h1>'))],
  ])('does without a digest that %s, and says so', async (_, answer) => {
    fetched.mockImplementation(answer)
    await visit()
    const page = pasted(await box('标签的代码'))
    expect(page.scripts[0]?.hasAttribute('integrity')).toBe(false)
    expect(page.scripts[0]?.getAttribute('src')).toBe('http://localhost:3000/embed/yuhui-calculator.js')
    expect(screen.getByText(/没有找到脚本的校验值/)).toBeVisible()
  })
  test('is copied', async () => {
    const copied = vi.fn(() => Promise.resolve())
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue({ writeText: copied } as unknown as Clipboard)
    await visit()
    const text = await box('iframe 的代码')
    await user.click(screen.getAllByRole('button', { name: '复制这段代码' })[1] as HTMLElement)
    expect(copied).toHaveBeenCalledWith(text)
    expect(await screen.findAllByText('已复制')).not.toHaveLength(0)
  })
})

describe('trying it', () => {
  const opened = async (): Promise<YuhuiCalculatorElement> => {
    await user.click(await screen.findByRole('button', { name: '在这里打开' }))
    return waitFor(() => {
      const element = document.querySelector('yuhui-calculator')
      if (!element) throw new Error('not yet')
      return element
    })
  }
  test('opens the element when it is asked for, and closes it', async () => {
    await visit()
    expect(document.querySelector('yuhui-calculator')).toBeNull()
    const element = await opened()
    expect(new URL(frameOf(element).src).href).toMatch(/^http:\/\/localhost:3000\/widget\/#/)
    await user.click(screen.getByRole('button', { name: '关掉' }))
    expect(document.querySelector('yuhui-calculator')).toBeNull()
  })
  test('follows what is chosen, and opens nothing anew', async () => {
    await visit()
    const element = await opened()
    const frame = frameOf(element)
    await user.click(screen.getByRole('radio', { name: '深色' }))
    expect(element.getAttribute('theme')).toBe('dark')
    await user.click(screen.getByRole('radio', { name: '跟随设备' }))
    expect(element.hasAttribute('theme')).toBe(false)
    expect(document.querySelector('yuhui-calculator')).toBe(element)
    expect(frameOf(element)).toBe(frame)
  })
  test('writes down what a portal would hear, the newest first', async () => {
    await visit()
    const element = await opened()
    act(() => {
      element.dispatchEvent(new CustomEvent('yuhui-step', { detail: { step: 'answers' } }))
      element.dispatchEvent(new CustomEvent('yuhui-step', { detail: { step: '<img src=x>' } }))
    })
    const rows = within(screen.getByRole('log')).getAllByRole('listitem')
    expect(rows[0]).toHaveTextContent('yuhui-step{"step":"<img src=x>"}')
    expect(rows[1]).toHaveTextContent('yuhui-step{"step":"answers"}')
  })
})

test('explains every attribute, property and event, and both sites’ headers, in English too', async () => {
  await visit('/en/embed')
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Put it into your website')
  await box('Code of the element')
  const text = document.body.textContent ?? ''
  const { define, tagName } = await import('../../src/embed/element')
  define()
  const { observedAttributes } = customElements.get(tagName) as unknown as { observedAttributes: readonly string[] }
  const named = within(screen.getByRole('list', { name: 'Attributes' })).getAllByRole('listitem')
  expect(named.map((row) => row.querySelector('code')?.textContent).sort()).toEqual([...observedAttributes, 'base'].sort())
  expect(within(screen.getByRole('list', { name: 'Events' })).getAllByRole('listitem')).toHaveLength(7)
  expect(text).toContain('--yuhui-accent: ')
  expect(text).toContain('script-src http://localhost:3000; frame-src http://localhost:3000')
  expect(text).toContain(`script-src '${script.integrity}'; frame-src http://localhost:3000`)
  expect(text).toContain("frame-ancestors 'self' https://")
})
