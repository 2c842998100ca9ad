import { expect, type Frame, type Page } from '@playwright/test'
import { answerPage, asked, goOn, words, type Family } from './support/interview'
import { fitting, frameIn, test, told } from './support/portal/visit'

const family: Family = {
  told: [
    ['家里有谁？', '妈妈和爸爸都在'],
    ['户口、工作、医保都在这里吗？', '都在这里'],
    ['家里有几个孩子？', '2个'],
    ['大宝的出生日期', '2017-03-01'],
    ['二宝的出生日期', '2023-06-15'],
    ['妈妈现在做什么？', '在单位上班'],
    ['每月房租', '1567'],
  ],
  ticks: ['租房住'],
}

/** Answers, in the forms in which a request or an event could carry them. */
const secrets = /2017-03-01|2023-06-15|1567|household|employee/

/** Walks through the interview in a frame, which has no address to go by, to the results. Gives the heights that its pages had. */
async function through(frame: Frame, told: Family, sized = true): Promise<readonly number[]> {
  const main = frame.getByRole('main')
  const title = frame.getByRole('heading', { level: 1 })
  const sums = frame.getByRole('heading', { name: '现金合计' })
  const stop = main.getByRole('link', { name: words.stop })
  const heights: number[] = []
  for (let turn = 0; turn < 40; turn += 1) {
    await expect(main.locator('form').or(sums).or(stop).first()).toBeVisible()
    if (sized) heights.push(await fitting(frame))
    if (await sums.count()) return heights
    const before = await title.innerText()
    if (await main.locator('form').count()) {
      const page = await answerPage(frame, told)
      if (page.length === 0) expect(await asked(frame)).toEqual([])
      await goOn(frame)
    } else await stop.click()
    await expect(title).not.toHaveText(before)
  }
  throw new Error('the interview does not end')
}

const refusedBy = (page: Page): Promise<readonly string[]> => page.evaluate(() => (window as unknown as { refused: string[] }).refused)

/** The stores that a frame of another site can write to: none. */
const stores = (frame: Frame): Promise<readonly string[]> =>
  frame.evaluate(() =>
    (['localStorage', 'sessionStorage'] as const).filter((name) => {
      try {
        window[name].setItem('x', 'x')
        return true
      } catch {
        return false
      }
    }),
  )

test('a family goes the whole way in a portal’s page, which learns counts, and what was sent to it @desktop', async ({ page, sites }) => {
  await page.goto(`${sites.portal}/`)
  const length = await page.evaluate(() => history.length)
  const frame = await frameIn(page, 'first')
  expect(await stores(frame)).toEqual([])

  const heights = await through(frame, family)
  expect(heights.some((height, at) => height > (heights[at - 1] ?? height))).toBe(true)
  expect(heights.some((height, at) => height < (heights[at - 1] ?? height))).toBe(true)
  const height = await fitting(frame)
  await page.waitForTimeout(300)
  expect(await fitting(frame), 'grows by itself').toBe(height)

  const own = (await told(page)).filter(({ of }) => of === 'first')
  const names = own.map(({ name }) => name)
  expect(names[0]).toBe('ready')
  expect(own.filter(({ name }) => name === 'step').map(({ detail }) => detail.step)).toEqual(['places', 'answers', 'results'])
  const completed = own.filter(({ name }) => name === 'completed')
  expect(completed.length).toBeGreaterThan(0)
  for (const { detail } of completed) {
    expect(Object.keys(detail)).toEqual(['counts'])
    expect(Object.keys(detail.counts as object).sort()).toEqual(['eligible', 'ended', 'ineligible', 'undetermined', 'upcoming'])
  }
  expect(names).not.toContain('sent')
  expect(JSON.stringify(await told(page))).not.toMatch(secrets)

  // Sent is what was shown, and nothing before it was pressed. The dialog stands in the part that is seen.
  await frame
    .getByRole('button', { name: /发送给/ })
    .first()
    .click()
  const dialog = frame.getByRole('dialog')
  await expect(dialog).toContainText('portal.localhost')
  const box = await dialog.boundingBox()
  const { height: seen } = page.viewportSize() ?? { height: 0 }
  expect(box?.y).toBeGreaterThanOrEqual(0)
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(seen)
  await dialog.getByRole('checkbox', { name: /我的回答/ }).check()
  await dialog.getByText('发送的原文').click()
  const shown = JSON.parse(await dialog.locator('pre').innerText()) as object
  expect(JSON.stringify(await told(page))).not.toMatch(secrets)
  await dialog.getByRole('button', { name: '发送', exact: true }).click()
  await expect.poll(async () => (await told(page, 'sent')).length).toBe(1)
  expect((await told(page, 'sent'))[0]?.detail).toEqual(shown)
  expect(shown).not.toHaveProperty('outcomes')

  // The way back is the portal's: one step, and the page is left.
  expect(await page.evaluate(() => history.length)).toBe(length)
  expect(await refusedBy(page)).toEqual([])
  expect(sites.asked.filter((request) => /2017-03-01|2023-06-15|1567|Referer: |portal\.localhost[^"]*\/[^"]/.test(request))).toEqual([])
  await page.goBack()
  expect(page.url()).toBe('about:blank')
})

test('each calculator of a page wears what it was given, takes what is prefilled, and goes when it is removed @desktop', async ({
  page,
  sites,
}) => {
  await page.goto(`${sites.portal}/`)
  const [first, second, plain] = [await frameIn(page, 'first'), await frameIn(page, 'second'), await frameIn(page, 'plain')]
  const ground = (frame: Frame, selector: string): Promise<string> =>
    frame
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor)
  expect(await ground(first, 'main button[type=submit]')).toBe('rgb(10, 92, 54)')
  expect(await ground(plain, 'main button[type=submit]')).toBe('rgb(179, 38, 30)')
  expect(await ground(second, 'body')).toBe('rgb(16, 36, 26)')
  expect(await second.evaluate(() => document.documentElement.lang)).toBe('en')
  // Dark letters on a dark ground are corrected, and the portal is told.
  await expect
    .poll(async () => (await told(page, 'theme')).find(({ of }) => of === 'second')?.detail.corrections)
    .toEqual(
      expect.arrayContaining([expect.objectContaining({ name: 'text', asked: '#12301f', used: expect.stringMatching(/^#/) as unknown })]),
    )
  // A plain frame scrolls by itself: nobody makes it as high as what is in it.
  expect(
    await plain.evaluate(
      () => document.documentElement.scrollHeight > innerHeight && getComputedStyle(document.documentElement).overflowY !== 'hidden',
    ),
  ).toBe(true)

  // Prefilled: said aloud, never over an answer.
  await first.getByRole('radio', { name: '只有妈妈' }).check()
  await page.evaluate(() => {
    const household = { father: { work: 'employee' }, housing: { rents: true, monthlyRent: 900 }, nonsense: 1 }
    Object.assign(document.getElementById('first') as object, { prefill: household })
  })
  await expect(first.getByText(/portal\.localhost.*替您填了3项/)).toBeVisible()
  await expect(first.getByRole('radio', { name: '只有妈妈' })).toBeChecked()
  await expect.poll(async () => (await told(page, 'prefill')).at(-1)?.detail.refused).toEqual([{ path: 'nonsense', code: 'unknown-key' }])

  // Changed while it is open.
  await page.evaluate(() => document.getElementById('first')?.setAttribute('accent', '#7b1fa2'))
  await expect.poll(() => ground(first, 'main button[type=submit]')).toBe('rgb(123, 31, 162)')

  // Removed, it says no more; put in again, it begins anew; put in late, it comes.
  await page.evaluate(() => {
    const element = document.getElementById('first') as HTMLElement
    const late = Object.assign(document.createElement('yuhui-calculator'), { id: 'late' })
    late.setAttribute('mode', 'policies')
    element.remove()
    ;(window as unknown as { told: unknown[] }).told.length = 0
    document.body.prepend(late)
    document.getElementById('between')?.after(element)
  })
  await frameIn(page, 'late')
  const again = await frameIn(page, 'first')
  await expect(again.getByRole('radio', { name: '只有妈妈' })).not.toBeChecked()
  await expect.poll(async () => (await told(page, 'ready')).map(({ of }) => of).sort()).toEqual(['first', 'late'])
  await fitting(again)
  expect(await refusedBy(page)).toEqual([])
  expect(JSON.stringify(await told(page, 'error'))).toBe('[]')
})

test('the keyboard passes through a frame, and the wheel over it scrolls the portal @desktop', async ({ page, sites }) => {
  await page.goto(`${sites.portal}/`)
  const frame = await frameIn(page, 'first')
  await fitting(frame)
  const at = (): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '')
  await page.locator('#before').focus()
  const within: string[] = []
  for (let turn = 0; turn < 60; turn += 1) {
    await page.keyboard.press('Tab')
    if ((await at()) !== 'first') break
    within.push(await frame.evaluate(() => document.activeElement?.textContent?.trim().slice(0, 20) ?? ''))
  }
  expect(await at()).toBe('between')
  expect(within.length).toBeGreaterThan(5)
  await page.keyboard.press('Shift+Tab')
  expect(await at()).toBe('first')

  // A list opened at the lower edge, below a bar of the portal's, is brought into sight.
  await page.evaluate(() => {
    const bar = document.body.appendChild(document.createElement('div'))
    for (const [name, value] of Object.entries({ position: 'fixed', top: '0', left: '0', right: '0', height: '80px' }))
      bar.style.setProperty(name, value)
  })
  const list = frame.getByRole('combobox', { name: '您家住在哪里？' })
  const { y } = (await list.boundingBox()) ?? { y: 0 }
  const { height: seen } = page.viewportSize() ?? { height: 0 }
  await page.evaluate((by) => window.scrollBy(0, by), y - seen + 70)
  await list.click()
  await expect
    .poll(async () => {
      const { y, height } = (await frame.getByRole('listbox').boundingBox()) ?? { y: 0, height: 0 }
      return y + height
    })
    .toBeLessThanOrEqual(seen)
  expect((await list.boundingBox())?.y).toBeGreaterThanOrEqual(80)
  await page.keyboard.press('Escape')

  await page.evaluate(() => window.scrollTo(0, 0))
  const box = await page.locator('#first').boundingBox()
  await page.mouse.move((box?.x ?? 0) + 200, (box?.y ?? 0) + 300)
  await page.mouse.wheel(0, 500)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300)
  expect(await frame.evaluate(() => scrollY)).toBe(0)
})

test('a family goes the whole way on a phone, without a page that scrolls sideways @phone', async ({ page, sites }) => {
  await page.goto(`${sites.portal}/`)
  const frame = await frameIn(page, 'first')
  await through(frame, { ...family, told: family.told.slice(0, 3) })
  expect(await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  await frame
    .getByRole('button', { name: /发送给/ })
    .first()
    .tap()
  const box = await frame.getByRole('dialog').boundingBox()
  expect(box?.y).toBeGreaterThanOrEqual(0)
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(740)
  await frame.getByRole('dialog').getByRole('button', { name: '不发送' }).tap()
  expect((await told(page, 'sent')).length).toBe(0)
})

test('a page that is up to something gets nothing but what a portal may know @desktop', async ({ page, sites }) => {
  type Heard = readonly { readonly origin: string; readonly data: { readonly kind: string; readonly token: string } }[]
  const heard = (): Promise<Heard> => page.evaluate(() => (window as unknown as { heard: Heard }).heard)
  const say = (message: unknown): Promise<void> =>
    page.evaluate((data) => {
      ;(window as unknown as { say: (data: unknown) => void }).say(data)
    }, message)
  const settings = {
    place: '350881',
    lang: 'zh-CN',
    theme: 'auto',
    mode: 'calculator',
    large: false,
    look: {},
    accepts: ['answers', 'results'],
  }
  await page.goto(`${sites.portal}/hostile`)
  const frame = await frameIn(page, 'frame')

  // Before a hello nobody is spoken to, whatever is said; settings behind the # are values and nothing else.
  for (const kind of ['settings', 'seen', 'prefill', 'sent', '__proto__', 'constructor'])
    await say({ kind, yuhui: 1, token: 'a', settings, top: 0, height: 1, household: { residence: '330604' } })
  await frame.getByRole('radio', { name: '妈妈和爸爸都在' }).check()
  expect(await heard()).toEqual([])
  await expect(frame.locator('main')).toBeVisible()
  expect(await frame.evaluate(() => document.querySelectorAll('body script').length)).toBe(0)

  // Another window of the page may not speak for it, nor may the frame's own.
  await frame.evaluate((hello) => window.postMessage(hello, '*'), { kind: 'hello', yuhui: 1, token: 'own', settings })
  expect(await heard()).toEqual([])

  // The first hello counts; after it no other token, no other version.
  await say({ kind: 'hello', yuhui: 1, token: 'right', settings })
  await expect.poll(async () => (await heard()).map(({ data }) => data.kind)).toContain('ready')
  await say({ kind: 'settings', yuhui: 1, token: 'wrong', settings: { ...settings, mode: 'policies' } })
  await say({ kind: 'hello', yuhui: 1, token: 'second', settings: { ...settings, lang: 'en' } })
  await page.evaluate(
    (data) => {
      for (let turn = 0; turn < 5000; turn += 1)
        (window as unknown as { say: (data: unknown) => void }).say({ ...data, token: `t${String(turn)}` })
    },
    { kind: 'prefill', yuhui: 1, household: { residence: '330604' } },
  )
  const bad = '#fff;} * {display:none} </style><img src=x onerror="document.title=1">'
  await say({
    kind: 'settings',
    yuhui: 1,
    token: 'right',
    settings: { ...settings, look: { accent: bad, font: bad, radius: 'calc(1px)', background: 'url(https://evil.example/)' } },
  })
  // Huge, polluting, against what was answered: refused, and what was answered stays.
  const household = { mother: null, residence: '330604', hukou: 'x'.repeat(200_000) }
  await say({ kind: 'prefill', yuhui: 1, token: 'right', household })
  await page.evaluate(() => {
    const hostile: unknown = JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"mother":null}')
    const round: Record<string, unknown> = { father: new Date() }
    round.round = round
    for (const household of [hostile, round, [], null, 5, new Map([['mother', 1]])])
      (window as unknown as { say: (data: unknown) => void }).say({ kind: 'prefill', yuhui: 1, token: 'right', household })
  })
  await expect.poll(async () => (await heard()).filter(({ data }) => data.kind === 'prefilled').length).toBeGreaterThan(0)
  await expect(frame.getByRole('radio', { name: '妈妈和爸爸都在' })).toBeChecked()
  await expect(frame.getByRole('combobox', { name: '您家住在哪里？' })).toHaveValue(/漳平/)
  expect(
    await frame.evaluate(() => [({} as { polluted?: unknown }).polluted, document.title === '1', document.documentElement.lang]),
  ).toEqual([undefined, false, 'zh-CN'])
  await expect(frame.getByRole('heading', { level: 1 })).toBeVisible()

  // Whoever says that nothing is seen does not learn which answer was pressed from where it lies.
  await page.locator('#frame').evaluate((element) => element.style.setProperty('height', '2000px'))
  await say({ kind: 'seen', yuhui: 1, token: 'right', top: 0, height: 0 })
  // All options of the question are in sight.
  await page.evaluate(() => {
    window.scrollTo(0, 350)
    ;(window as unknown as { heard: unknown[] }).heard.length = 0
  })
  for (const name of ['只有妈妈', '只有爸爸', '妈妈和爸爸都在']) await frame.getByRole('radio', { name }).check()
  await page.waitForTimeout(200)
  expect((await heard()).filter(({ data }) => data.kind === 'reveal')).toEqual([])

  // Results are not to be had by asking.
  await through(frame, { ...family, told: family.told.slice(0, 3) }, false)
  for (const kind of ['send', 'sent', 'results', 'completed'])
    await say({ kind, yuhui: 1, token: 'right', accepts: ['answers'], on: '', rules: '' })
  await say({ kind: 'settings', yuhui: 1, token: 'right', settings })
  // Nor by comparing counts before and after a proposal, or another place.
  await say({ kind: 'prefill', yuhui: 1, token: 'right', household: { mother: { hukou: '330604' } } })
  await say({ kind: 'settings', yuhui: 1, token: 'right', settings: { ...settings, place: '330604' } })
  await expect
    .poll(async () => (await heard()).filter(({ data }) => data.kind === 'prefilled').at(-1)?.data)
    .toMatchObject({ taken: 0, refused: [{ path: '', code: 'too-late' }] })
  await page.waitForTimeout(200)
  const all = await heard()
  expect(all.filter(({ data }) => data.kind === 'completed')).toHaveLength(1)
  expect(all.filter(({ data }) => data.kind === 'sent')).toEqual([])
  expect(new Set(all.map(({ data }) => data.token))).toEqual(new Set(['right']))
  expect(JSON.stringify(all)).not.toMatch(/2017-03-01|outcomes|"household":/)
})

test('a page that pretends to be the calculator gets nothing past the element @desktop', async ({ page, sites }) => {
  await page.goto(`${sites.portal}/deceived`)
  await expect.poll(async () => (await told(page)).length).toBeGreaterThan(0)
  await expect
    .poll(async () => (await told(page, 'error')).map(({ detail }) => detail.code))
    .toEqual(expect.arrayContaining(['version', 'height']))
  const events = await told(page)
  for (const { name, detail } of events) {
    if (name === 'theme') expect(detail.corrections).toEqual([])
    if (name === 'sent') expect(detail).not.toHaveProperty('household')
    expect(['step', 'completed', 'prefill']).not.toContain(name)
  }
  expect(events.filter(({ name }) => name === 'ready').length).toBeLessThanOrEqual(1)
  expect(
    await page.evaluate(() => [({} as { polluted?: unknown }).polluted, [...document.querySelectorAll('img, script:not([src])')].length]),
  ).toEqual([undefined, 0])
  // As high as it likes, within bounds; not without end.
  const box = await page.locator('#first').boundingBox()
  expect(box?.height).toBeLessThanOrEqual(100_000)

  // Gone elsewhere, to another page or site, it is greeted anew and believed no more than before.
  const [, frame] = page.frames()
  const before = await frame?.evaluate(() => (window as unknown as { token: string }).token)
  await frame?.goto(`${sites.child}/elsewhere`)
  await expect.poll(() => frame?.evaluate(() => (window as unknown as { token?: string }).token)).not.toBe(before)
  await page.evaluate(() => void ((window as unknown as { told: unknown[] }).told.length = 0))
  await frame?.evaluate((token) => parent.postMessage({ kind: 'step', step: 'results', yuhui: 1, token }, '*'), before)
  await page.waitForTimeout(100)
  expect(await told(page, 'step')).toEqual([])
})

test('no page but the widget can be framed by others, and the widget by nobody who is not named @desktop', async ({
  page,
  sites,
  faults,
}) => {
  await page.goto(`${sites.portal}/other`)
  const shown = (): string[] =>
    page
      .frames()
      .slice(1)
      .map((frame) => frame.url())
  await expect.poll(shown).toEqual(['chrome-error://chromewebdata/', 'chrome-error://chromewebdata/'])
  const policyOf = async (path: string): Promise<string> =>
    (await page.request.get(`${sites.app}${path}`)).headers()['content-security-policy'] ?? ''
  for (const path of ['', 'results/', 'en/', 'counter/', 'open/', 'policies/'])
    expect(await policyOf(path)).toMatch(/frame-ancestors '(self|none)'(;|$)/)
  for (const path of ['widget/', 'en/widget/']) expect(await policyOf(path)).toContain(`frame-ancestors 'self' ${sites.portal}`)
  // The same page, on a site that nobody named.
  await page.goto(`${sites.child}/`)
  await page.evaluate((src) => document.body.append(Object.assign(document.createElement('iframe'), { src })), `${sites.app}widget/`)
  await expect.poll(shown).toEqual(['chrome-error://chromewebdata/'])
  expect(faults.every((fault) => /frame-ancestors|X-Frame-Options|frame/i.test(fault))).toBe(true)
  expect(faults.length).toBeGreaterThan(2)
  faults.length = 0
})
