import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { webcrypto } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Keeper, Saving } from '../../src/share'
import { decodeLink } from '../../src/share/link'
import { address, family, onToday, press, storeWith, user, visit } from './page'

const drawn: string[] = []

/** A browser that draws: what is written into a picture is noted. */
function canDraw(): void {
  const context = { measureText: (text: string) => ({ width: text.length * 20 }), fillRect: () => undefined, putImageData: () => undefined }
  const noting = { ...context, fillText: (text: string) => void drawn.push(text) }
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(noting as unknown as RenderingContext)
  vi.spyOn(HTMLCanvasElement.prototype, 'toDataURL').mockReturnValue('data:image/png;base64,AA')
  vi.stubGlobal('ImageData', vi.fn())
}

beforeEach(() => {
  drawn.length = 0
  vi.stubGlobal('crypto', webcrypto)
  canDraw()
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const box = (name: RegExp | string): HTMLTextAreaElement => screen.getByRole('textbox', { name })
const part = (name: string): HTMLElement => screen.getByRole('heading', { name }).closest('section') as HTMLElement

describe('saving on the device', () => {
  /** Keeps in memory, and saves where it may. */
  function keeper(allowed: boolean): Keeper {
    let state: Saving = 'off'
    return {
      read: () => null,
      write: () => undefined,
      clear: () => void (state = 'off'),
      lasting: {
        state: () => state,
        turn: (on) => {
          state = on && allowed ? 'on' : 'off'
          return allowed || !on
        },
      },
    }
  }
  test('is a choice that can be taken back', async () => {
    const store = storeWith(family, keeper(true))
    await visit('/keep', store)
    const choice = screen.getByRole('checkbox', { name: /把回答存在这台设备上/ })
    expect(choice).not.toBeChecked()
    await user.click(choice)
    expect(choice).toBeChecked()
    expect(store.saving()).toBe('on')
    await user.click(choice)
    expect(store.saving()).toBe('off')
    expect(store.get().household).toEqual(family)
  })
  test('is said not to have been done where the browser refuses', async () => {
    await visit('/keep', storeWith(family, keeper(false)))
    const choice = screen.getByRole('checkbox', { name: /把回答存在这台设备上/ })
    await user.click(choice)
    expect(choice).not.toBeChecked()
    expect(part('存在这台设备上')).toHaveTextContent('浏览器不让存，所以没有存上。')
  })
  test('is wiped from here after asking, with the answers', async () => {
    const store = storeWith(family, keeper(true))
    store.save(true)
    await visit('/keep', store)
    await press('清除存下的和现在的全部回答')
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '保留回答' }))
    expect(store.get().household).toEqual(family)
    await press('清除存下的和现在的全部回答')
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '清除' }))
    expect(store.get().household).toEqual({})
    expect(store.saving()).toBe('off')
    expect(address()).toBe('/')
  })
})

describe('the file', () => {
  test('is the household file, answers not known included', async () => {
    const made: Blob[] = []
    const urls = { createObjectURL: (blob: Blob) => `blob:${String(made.push(blob))}`, revokeObjectURL: () => undefined }
    vi.stubGlobal('URL', Object.assign(URL, urls))
    const pressed = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
    await visit('/keep', storeWith(family))
    await press('导出文件')
    const link = pressed.mock.contexts[0] as HTMLAnchorElement
    expect(link.download).toBe('yuhui-2025-06-01.json')
    const text = await new Promise<string>((done) => {
      const reader = new FileReader()
      reader.onload = () => done(String(reader.result))
      reader.readAsText(made[0] as Blob)
    })
    expect(JSON.parse(text)).toEqual(family)
  })
  test('is a text to copy in WeChat, which downloads nothing', async () => {
    vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue('Mozilla/5.0 MicroMessenger/8.0.49')
    const copied = vi.fn(() => Promise.resolve())
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue({ writeText: copied } as unknown as Clipboard)
    await visit('/keep', storeWith(family))
    expect(screen.queryByRole('button', { name: '导出文件' })).toBeNull()
    expect(part('文件')).toHaveTextContent('点右上角“···”，选“在浏览器打开”')
    expect(JSON.parse(box('回答的文字').value)).toEqual(family)
    await press('复制文字')
    expect(copied).toHaveBeenCalledWith(`${JSON.stringify(family, null, 2)}\n`)
    expect(await screen.findAllByText('已复制')).not.toHaveLength(0)
  })
  test('that does not fit is refused with path and reason, and changes nothing', async () => {
    const store = storeWith(family)
    await visit('/keep', store)
    const file = new File(['{"residence":"330604","mother":{"work":"boss","constructor":1}}'], 'x.json')
    await user.upload(screen.getByLabelText('导入文件'), file)
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('没有导入，原来的回答没有动。')
    expect(alert).toHaveTextContent('mother.work')
    expect(alert).toHaveTextContent('妈妈现在做什么')
    expect(alert).toHaveTextContent('mother.constructor没有这一项，请检查写法')
    expect(store.get().household).toEqual(family)
  })
  test.each([
    ['{"residence":', '整个文件文件不是有效的 JSON，读不出来'],
    ['<img src=x onerror=alert(1)>', '整个文件文件不是有效的 JSON，读不出来'],
    ['{"<img src=x onerror=alert(1)>":1}', '<img src=x onerror=alert(1)>没有这一项'],
  ])('pasted as %s is refused in words, and never becomes part of the page', async (text, words) => {
    await visit('/keep', storeWith())
    await user.click(screen.getByLabelText('导出的文字'))
    await user.paste(text)
    await press('导入')
    expect(await screen.findByRole('alert')).toHaveTextContent(words)
    expect(document.querySelector('img')).toBeNull()
  })
  test('that is far too large is not read', async () => {
    await visit('/keep', storeWith())
    await user.upload(screen.getByLabelText('导入文件'), new File([' '.repeat(262_145)], 'x.json'))
    expect(await screen.findByRole('alert')).toHaveTextContent('这个文件太大了')
  })
  test('asks before it replaces answers, and is taken whole', async () => {
    const store = storeWith(family)
    await visit('/keep', store)
    const upload = (): Promise<void> =>
      user.upload(screen.getByLabelText('导入文件'), new File(['{"residence":"330604","elders":"unknown"}'], 'x.json'))
    await upload()
    const asked = await screen.findByRole('dialog')
    // Residence; 5 of the mother; 3 of the father; 3 children of 2 each; 3 of housing.
    expect(asked).toHaveTextContent(`已经有${String(1 + 5 + 3 + 3 * 2 + 3)}个回答`)
    await user.click(within(asked).getByRole('button', { name: '不换，保留现在的' }))
    expect(store.get().household).toEqual(family)
    await upload()
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '换掉' }))
    expect(store.get().household).toEqual({ residence: '330604', elders: 'unknown' })
    expect((await screen.findAllByText('已导入，一共2个回答。')).length).toBeGreaterThan(0)
  })
})

describe('the link', () => {
  const made = async (): Promise<URL> => new URL((await screen.findByRole<HTMLTextAreaElement>('textbox', { name: '链接' })).value)

  test('carries the answers behind the #, and nothing before it', async () => {
    await visit('/keep', storeWith(family))
    await press('做一个链接')
    const url = await made()
    expect([url.pathname, url.search]).toEqual(['/open', ''])
    const decoded = await decodeLink(url.hash, onToday)
    if (decoded.fault !== undefined) throw new Error(decoded.fault)
    const { shared } = decoded
    expect(shared).toMatchObject({ household: family, on: onToday, chosen: false, left: [] })
    // The nation, Fujian, Longyan, Zhangping.
    expect(shared.rules).toHaveLength(4)
    expect(shared.marks.length).toBeGreaterThan(10)
    expect(screen.getByText(/拿到链接的人都能看到里面的回答/)).toBeVisible()
    expect(screen.getByRole('img', { name: '上面那个链接的二维码' })).toHaveAttribute('src', 'data:image/png;base64,AA')
  })
  test('leaves out what is chosen, and marks nothing that was worked out with it', async () => {
    await visit('/keep', storeWith(family))
    // Nothing was told of health and hardship: there is nothing to leave out.
    expect(
      screen
        .getAllByRole('checkbox')
        .slice(1)
        .map((each) => each.parentElement?.textContent?.trim()),
    ).toEqual(['收入、个税和公积金余额', '房租、托育费、医药费这些花销', '大人的出生日期'])
    await user.click(screen.getByRole('checkbox', { name: '收入、个税和公积金余额' }))
    await user.click(screen.getByRole('checkbox', { name: '房租、托育费、医药费这些花销' }))
    await press('做一个链接')
    const decoded = await decodeLink((await made()).hash, onToday)
    expect(decoded).toMatchObject({
      shared: { left: ['money', 'costs'], household: { mother: { birthDate: '1990-02-03' }, housing: { rents: true } } },
    })
    expect(JSON.stringify(decoded)).not.toMatch(/6234|1567/)
  })
  test('leads to the site of a program that is a file on a disk, and is not offered where there is none', async () => {
    await visit('/keep', storeWith(family), undefined, (path) => `https://host.example${path}/`)
    await press('做一个链接')
    expect((await made()).href).toMatch(/^https:\/\/host\.example\/open\/#C/)
    cleanup()
    await visit('/keep', storeWith(family), undefined, () => undefined)
    expect(part('链接')).toHaveTextContent('做不了链接')
    expect(screen.queryByRole('button', { name: '做一个链接' })).toBeNull()
    await press('生成图片')
    expect(drawn.join()).not.toMatch(/http|undefined/)
  })
  test('made before is gone once something else is chosen', async () => {
    await visit('/keep', storeWith(family))
    await press('做一个链接')
    await made()
    await user.click(screen.getByRole('checkbox', { name: '大人的出生日期' }))
    expect(screen.queryByRole('textbox', { name: '链接' })).toBeNull()
  })
  test('is locked with a passphrase of six signs, not of five', async () => {
    await visit('/keep', storeWith(family))
    await user.type(screen.getByRole('textbox', { name: '口令（可以不设）' }), '12345')
    await press('做一个链接')
    expect(screen.getByText('口令太短了，请至少写6个字')).toBeVisible()
    expect(screen.queryByRole('textbox', { name: '链接' })).toBeNull()
    await user.type(screen.getByRole('textbox', { name: '口令（可以不设）' }), '6')
    await press('做一个链接')
    const { hash } = await made()
    expect(await decodeLink(hash, onToday)).toEqual({ fault: 'locked' })
    expect(await decodeLink(hash, onToday, '123456')).toMatchObject({ shared: { household: family } })
    expect(screen.getByText(/要输对口令才能看到/)).toBeVisible()
  })
  test('cannot be locked where the browser locks nothing, which is said', async () => {
    vi.stubGlobal('crypto', {})
    await visit('/keep', storeWith(family))
    expect(screen.queryByRole('textbox', { name: '口令（可以不设）' })).toBeNull()
    expect(screen.getByText(/不能设口令/)).toBeVisible()
    await press('做一个链接')
    expect((await made()).hash).toMatch(/^#C[0-9A-Z]+$/)
  })
})

describe('the picture', () => {
  test('shows the results, their day, their rules and that they are for reference, and no answer', async () => {
    await visit('/keep', storeWith(family))
    await press('生成图片')
    expect(screen.getByRole('img', { name: /结果的图片/ })).toHaveAttribute('src', 'data:image/png;base64,AA')
    const words = drawn.join('')
    expect(words).toContain('按2025年6月1日计算')
    expect(words).toContain('漳平市')
    // The childcare subsidy of the nation for the third child, under three: 3600 yuan a year.
    expect(words).toContain('已经确定的现金3600元/年')
    expect(words).toContain('育儿补贴 · 三宝3600元/年')
    expect(words).toContain('仅供参考')
    expect(words).toMatch(/规则版本2026\.11-[0-9a-z]+，核对日期2026年11月22日/)
    expect(words).not.toMatch(/6234|1567|1990|2023|2014|2017/)
  })
  test('is said not to be possible where the browser cannot draw', async () => {
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
    await visit('/keep', storeWith(family))
    await press('生成图片')
    await waitFor(() => expect(screen.getByText(/画不出图片/)).toBeVisible())
  })
})

test('without answers there is nothing to save or share, but a file can be imported', async () => {
  await visit('/en/keep', storeWith())
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Save and share')
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual(['File'])
  expect(screen.getByLabelText('Import a file')).toBeInTheDocument()
})
