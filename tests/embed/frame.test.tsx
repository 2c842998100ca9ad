import { act, render, screen, waitFor, within } from '@testing-library/react'
import { readFileSync } from 'node:fs'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { framedApp } from '../../src/app/framed/begin'
import type { Frame } from '../../src/embed/frame'
import { posted, settingsFrom, type FromFrame, type ToFrame } from '../../src/embed/protocol'

const portal = 'https://portal.example'
const token = 'a-token'

/** The page around: another window, which notes what it is sent. */
function portalPage() {
  const around = document.createElement('iframe')
  document.head.append(around)
  const page = around.contentWindow as Window
  const posts: { readonly data: FromFrame; readonly to: unknown }[] = []
  page.postMessage = ((data: FromFrame, to: unknown) => void posts.push({ data, to })) as typeof page.postMessage
  vi.spyOn(window, 'parent', 'get').mockReturnValue(page)
  const deliver = (data: unknown, origin = portal): Promise<void> =>
    act(async () => {
      window.dispatchEvent(new MessageEvent('message', { data, origin, source: page }))
      await Promise.resolve()
    })
  return {
    say: (message: ToFrame, origin?: string) => deliver(posted(message, token), origin),
    told: <K extends FromFrame['kind']>(kind: K) =>
      posts.flatMap(({ data }) => (data.kind === kind ? [data as Extract<FromFrame, { kind: K }>] : [])),
    posts,
  }
}

let page: ReturnType<typeof portalPage>
let frame: Frame | undefined

/** Opens the widget with settings behind its address. */
async function open(settings: string): Promise<void> {
  history.replaceState(null, '', `/widget/#${settings}`)
  const opened = await framedApp({ mount: '', hrefOf: (path) => path }, () => [])
  frame = opened.frame
  render(opened.app)
  await screen.findByRole('heading', { level: 1 })
}

const hello = (settings: string): Promise<void> => {
  const given = new URLSearchParams(settings)
  return page.say({ kind: 'hello', settings: settingsFrom((name) => given.get(name)) })
}

/** A line of the page, which is drawn in phrases. */
const line = (words: string | RegExp): HTMLElement =>
  screen.getByText(
    (_, element) =>
      element?.tagName === 'P' && (typeof words === 'string' ? element.textContent === words : words.test(element.textContent)),
  )

const heading = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole('heading', { level: 1, name })

const ours = document.createElement('style')
ours.textContent = readFileSync('src/ui/styles/tokens.css', 'utf8')

beforeEach(() => {
  document.head.append(ours)
  page = portalPage()
  window.scrollTo = vi.fn() as typeof window.scrollTo
  window.scrollBy = vi.fn() as typeof window.scrollBy
  Element.prototype.scrollIntoView = vi.fn()
})

afterEach(() => {
  frame?.close()
  vi.restoreAllMocks()
  document.documentElement.className = ''
  document.documentElement.removeAttribute('style')
})

describe('a visit in a frame', () => {
  test('begins with the place of the portal, filled in to be seen and changed, and taken away at one press', async () => {
    await open('place=350881')
    await heading('先说说您家')
    expect(line('这个网站替您填了1项，请核对。')).toBeVisible()
    expect(screen.getByRole('combobox', { name: /您家住在哪里/ })).toHaveValue('漳平市')
    await userEvent.click(screen.getByRole('button', { name: '去掉这些' }))
    expect(screen.queryByText(/替您填了/)).toBeNull()
    expect(screen.getByRole('combobox', { name: /您家住在哪里/ })).toHaveValue('')
  })

  test('begins with the policies of the place where nothing is to be answered', async () => {
    await open('place=350881&mode=policies&lang=en')
    await heading(/Zhangping/)
    expect(screen.queryByText(/filled in/)).toBeNull()
    expect(document.documentElement).toHaveAttribute('lang', 'en')
  })

  test('begins at the beginning where the portal names no place, or one that is none', async () => {
    await open('place=999999')
    await heading(/算一算/)
  })

  test('leaves the history of the browser as it was, and has a way back of its own', async () => {
    await open('place=350881')
    const { length } = history
    const { href } = location
    expect(screen.queryByRole('button', { name: '返回' })).toBeNull()
    await userEvent.click(screen.getByRole('link', { name: '查看全部政策' }))
    await heading(/政策/)
    expect(location.href).toBe(href)
    expect(history).toHaveLength(length)
    await userEvent.click(screen.getByRole('button', { name: '返回' }))
    await heading('先说说您家')
    expect(history).toHaveLength(length)
  })

  test('keeps nothing in the browser, which others use too, and needs nothing kept', async () => {
    localStorage.setItem('yuhui-save', 'yes')
    localStorage.setItem('yuhui-answers', JSON.stringify({ household: { residence: '330604' } }))
    const before = JSON.stringify(localStorage)
    await open('place=350881')
    await userEvent.click(screen.getByRole('button', { name: '大字' }))
    await userEvent.click(screen.getByRole('radio', { name: '只有妈妈' }))
    expect(screen.getByRole('combobox', { name: /您家住在哪里/ })).toHaveValue('漳平市')
    expect(document.documentElement).toHaveClass('large')
    expect(JSON.stringify(localStorage)).toBe(before)
    expect(sessionStorage).toHaveLength(0)
    localStorage.clear()
  })

  test('says what must be said, and leads to the whole site in a window of its own', async () => {
    await open('place=350881')
    // Told apart from the portal's own.
    for (const landmark of ['banner', 'main', 'contentinfo']) expect(screen.getByRole(landmark, { name: '育惠' })).toBeVisible()
    expect(line(/规则版本/)).toBeVisible()
    expect(line(/结果仅供参考/)).toBeVisible()
    expect(screen.getByRole('link', { name: /隐私/ })).toBeVisible()
    const link = screen.getByRole('link', { name: '新窗口打开' })
    expect(link).toHaveAttribute('target', '_blank')
    expect(link).toHaveAttribute('rel', 'noopener')
    expect(screen.queryByRole('link', { name: /窗口模式/ })).toBeNull()
  })

  test('links that lead elsewhere open outside, those within the page make no history', async () => {
    await open('place=350881&mode=policies')
    await heading(/漳平/)
    const { length } = history
    const [within] = [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="#"]')]
    await userEvent.click(within as HTMLElement)
    expect(history).toHaveLength(length)
    expect(document.activeElement?.id).toBe((within as HTMLElement).getAttribute('href')?.slice(1))
    const call = document.createElement('a')
    call.href = 'tel:12345'
    document.querySelector('main')?.append(call)
    call.click()
    expect(call.target).toBe('_blank')
    expect(call.rel).toBe('noopener')
  })
})

describe('what is said between a frame and its portal', () => {
  test('after a hello: that it is ready, which step, how high; nothing before', async () => {
    await open('place=350881')
    expect(page.posts).toEqual([])
    await hello('place=350881')
    await waitFor(() => expect(page.told('size')).not.toEqual([]))
    expect(page.posts[0]?.data).toMatchObject({ kind: 'ready', rules: expect.stringMatching(/^\d{4}\.\d+$/) as string })
    expect(page.told('step')).toMatchObject([{ step: 'places' }])
    for (const { to } of page.posts) expect(to).toBe(portal)
    expect(document.documentElement).toHaveClass('sized')
  })

  test('settings change what is shown: language, type, theme and place', async () => {
    await open('place=350881')
    await hello('place=350881')
    await page.say({
      kind: 'settings',
      settings: settingsFrom((name) => ({ place: '330604', lang: 'en', large: 'true', theme: 'dark' })[name] ?? null),
    })
    await heading(/Tell|your/i)
    expect(line(/portal\.example has filled in 1 answer/)).toBeVisible()
    await waitFor(() => expect(screen.getByRole('combobox')).toHaveValue('Shangyu'))
    // The page is another, but none was left behind.
    expect(screen.queryByRole('button', { name: 'Back' })).toBeNull()
    expect(document.documentElement).toHaveClass('large')
    const [dark] = [...(ours.sheet?.cssRules ?? [])].flatMap((rule) =>
      'media' in rule && rule.cssText.includes('#131619') ? [rule as CSSMediaRule] : [],
    )
    expect(dark?.media.mediaText).toBe('screen')
  })

  test('another place does not touch what the family has answered', async () => {
    await open('place=350881')
    await hello('place=350881')
    await userEvent.click(screen.getByRole('radio', { name: '只有妈妈' }))
    await page.say({ kind: 'settings', settings: settingsFrom((name) => ({ place: '330604' })[name] ?? null) })
    expect(screen.getByRole('combobox', { name: /您家住在哪里/ })).toHaveValue('漳平市')
    expect(screen.getByRole('radio', { name: '只有妈妈' })).toBeChecked()
  })

  test('colours that cannot be read are told of', async () => {
    await open('accent=%23fff700&font=url(x)')
    await hello('accent=%23fff700&font=url(x)')
    await hello('accent=%23fff700&font=url(x)')
    expect(page.told('theme')).toHaveLength(1)
    expect(page.told('theme')[0]?.corrections).toMatchObject([
      { name: 'accent', asked: '#fff700' },
      { name: 'font', asked: 'url(x)' },
    ])
  })

  test('prefilled facts are shown under the name of the portal, listed in words, and told of by what was wrong with them', async () => {
    await open('place=350881')
    await hello('place=350881')
    await page.say({ kind: 'prefill', household: { mother: { hukou: '350881', work: 'juggler' }, residence: '330604' } })
    expect(page.told('prefilled')).toMatchObject([{ taken: 2, refused: [{ path: 'mother.work', code: 'not-an-option' }] }])
    expect(line('网站 portal.example 替您填了2项，请核对。')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: '看看填了什么' }))
    const list = await screen.findByRole('list', { name: '看看填了什么' })
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((each) => each.textContent),
    ).toEqual(['您家住在哪里？漳平市', '妈妈的户口在哪里？漳平市'])
    await page.say({ kind: 'prefill', household: 'nonsense' })
    expect(line('网站 portal.example 替您填了2项，请核对。')).toBeVisible()
  })

  test('a stranger is neither heard nor answered', async () => {
    await open('place=350881')
    await hello('place=350881')
    const said = page.posts.length
    await page.say({ kind: 'prefill', household: { mother: { hukou: '350881' } } }, 'https://other.example')
    expect(page.posts).toHaveLength(said)
    expect(screen.queryByText(/替您填了2项/)).toBeNull()
  })

  test('what begins or has the focus out of sight is told of, what is in sight is not', async () => {
    await open('place=350881')
    await hello('place=350881')
    await page.say({ kind: 'seen', top: 100, height: 500 })
    const place = (element: Element, top: number): void =>
      void vi.spyOn(element, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, top, 300, 40))
    const box = screen.getByRole('radio', { name: '只有妈妈' })
    place(box.closest('.field') as Element, 300)
    box.focus()
    expect(page.told('reveal')).toEqual([])
    place(screen.getByRole('button', { name: '下一步' }), 900)
    screen.getByRole('button', { name: '下一步' }).focus()
    expect(page.told('reveal')).toMatchObject([{ top: 900, bottom: 940, page: false }])
    await userEvent.click(screen.getByRole('link', { name: '查看全部政策' }))
    await heading(/政策/)
    expect(page.told('reveal').filter((reveal) => reveal.page)).toMatchObject([{ top: 0 }])
    // Back where it was read.
    await userEvent.click(screen.getByRole('button', { name: '返回' }))
    await heading('先说说您家')
    expect(page.told('reveal').filter((reveal) => reveal.page)).toMatchObject([{ top: 0 }, { top: 100 }])
  })

  test('a list that opens where it would hang out of sight is told of', async () => {
    await open('')
    await hello('')
    await userEvent.click(screen.getByRole('link', { name: /开始/ }))
    await heading('先说说您家')
    await page.say({ kind: 'seen', top: 100, height: 500 })
    const box = screen.getByRole('combobox', { name: /您家住在哪里/ })
    vi.spyOn(box, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 500, 300, 50))
    const before = page.told('reveal').length
    await userEvent.click(box)
    await waitFor(() => expect(page.told('reveal').slice(before)).toContainEqual(expect.objectContaining({ top: 500, bottom: 950 })))
  })

  test('where dialogs belong is set as numbers', async () => {
    await open('place=350881')
    await hello('place=350881')
    await page.say({ kind: 'seen', top: 120.4, height: 600 })
    const { style } = document.documentElement
    expect([style.getPropertyValue('--seen-top'), style.getPropertyValue('--seen-height')]).toEqual(['120px', '600px'])
  })
})

/** From the page of places to the results. */
async function toResults(): Promise<void> {
  await userEvent.click(await screen.findByRole('button', { name: '下一步' }))
  await screen.findAllByText(/项已确定/)
  for (let pages = 0; pages < 30 && !screen.queryByText(/改回答/); pages += 1) {
    const [onward] = screen.queryAllByRole('button', { name: /^(下一步|都没有，下一步|看结果)$/ })
    const [link] = screen.queryAllByRole('link', { name: /看结果/ })
    const next = onward ?? link
    if (next) await userEvent.click(next)
    await act(() => new Promise((done) => setTimeout(done, 20)))
  }
}

describe('once the portal knows counts', () => {
  test('it fills in nothing more, no fact and no place, whether or not it was answered', async () => {
    await open('place=350881')
    await hello('place=350881')
    await toResults()
    await screen.findByRole('link', { name: '改回答' })
    expect(page.told('completed')).toHaveLength(1)
    await page.say({ kind: 'prefill', household: { mother: { work: 'employee' }, residence: '330604', nonsense: 1 } })
    expect(page.told('prefilled')).toMatchObject([{ taken: 0, refused: [{ path: '', code: 'too-late' }] }])
    const steps = page.told('step').length
    await hello('place=330604')
    await page.say({ kind: 'settings', settings: settingsFrom((name) => ({ place: '330604', mode: 'policies' })[name] ?? null) })
    expect(screen.getByRole('link', { name: '改回答' })).toBeVisible()
    expect(page.told('completed')).toHaveLength(1)
    expect(page.told('step')).toHaveLength(steps)
    expect(frame?.now().proposed).toMatchObject([{ path: 'residence', value: '350881' }])
  })

  test('cleared answers begin nothing anew for it', async () => {
    await open('place=350881')
    await hello('place=350881')
    await toResults()
    await screen.findByRole('link', { name: '改回答' })
    await userEvent.click(screen.getByRole('button', { name: /清除/ }))
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: /清除/ }))
    await page.say({ kind: 'prefill', household: { residence: '330604' } })
    expect(page.told('prefilled').at(-1)).toMatchObject({ taken: 0, refused: [{ path: '', code: 'too-late' }] })
    expect(screen.queryByText(/替您填了/)).toBeNull()
  })
})

describe('handing results over', () => {
  test('is not offered where nobody asked, nor before the portal has said who it is', async () => {
    await open('place=350881&accepts=results')
    await toResults()
    await screen.findByRole('link', { name: '改回答' })
    expect(screen.queryByRole('button', { name: '发送给这个网站' })).toBeNull()
    await hello('place=350881')
    expect(screen.queryByRole('button', { name: '发送给这个网站' })).toBeNull()
    expect(page.told('completed')).toHaveLength(1)
    expect(Object.keys(page.told('completed')[0]?.counts ?? {}).sort()).toEqual([
      'eligible',
      'ended',
      'ineligible',
      'undetermined',
      'upcoming',
    ])
  })

  test('names the portal, shows exactly what is sent, sends it at the press, and says so', async () => {
    await open('place=350881')
    await hello('place=350881&accepts=answers,results')
    await toResults()
    await userEvent.click(await screen.findByRole('button', { name: '发送给这个网站' }))
    const dialog = await screen.findByRole('dialog', { name: '发送给 portal.example 吗？' })
    const confirm = within(dialog).getByRole('button', { name: '发送' })
    // A second press that was meant for what lay there before meets nothing.
    expect(confirm).toBeDisabled()
    await waitFor(() => expect(confirm).toBeEnabled())
    await userEvent.click(confirm)
    expect(page.told('sent')).toEqual([])
    expect(within(dialog).getByText('请先勾选要发送的内容。')).toBeInTheDocument()
    await userEvent.click(within(dialog).getByRole('checkbox', { name: /我的回答/ }))
    expect(within(dialog).getByText('您家住在哪里？')).toBeInTheDocument()
    expect(within(dialog).queryByText(/^计算结果\d/)).toBeNull()
    await userEvent.click(within(dialog).getByRole('checkbox', { name: /计算结果/ }))
    const exact = dialog.querySelector('pre')?.textContent ?? ''
    await userEvent.click(confirm)
    const [sent] = page.told('sent')
    const { kind: _, yuhui: __, token: ___, ...payload } = sent as unknown as Record<string, unknown>
    expect(payload).toEqual(JSON.parse(exact))
    expect(payload.household).toMatchObject({ residence: '350881' })
    expect(sent?.outcomes?.[0]).toMatchObject({ benefit: expect.any(String) as string, status: expect.any(String) as string })
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(line(/^已于.*发送给 portal\.example：您的回答\d+项、计算结果\d+条。$/)).toBeInTheDocument()
  })

  test('does not happen when it is declined', async () => {
    await open('place=350881')
    await hello('place=350881&accepts=results')
    await toResults()
    await userEvent.click(await screen.findByRole('button', { name: '发送给这个网站' }))
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).queryByRole('checkbox')).toBeNull()
    expect(dialog.querySelector('pre')?.textContent).not.toContain('"household":')
    await userEvent.click(within(dialog).getByRole('button', { name: '不发送' }))
    expect(page.told('sent')).toEqual([])
  })
})
