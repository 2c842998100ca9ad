import { chromium, expect, test as base, type BrowserContext, type Frame, type Page } from '@playwright/test'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser } from '../../../../scripts/browser.mjs'
import { fixToday } from '../interview'
import { withReports } from '../page'
import { homeOf, openApp, openChild, openPortal } from './host'

/** What one of the portal's calculators told its page. */
export interface Told {
  readonly name: string
  readonly of: string
  readonly detail: Readonly<Record<string, unknown>>
}

/** Three sites: a portal, the calculator, and somebody who pretends to be one. */
interface Sites {
  readonly portal: string
  readonly app: string
  readonly child: string
  /** What the calculator's server was asked for, with all headers. */
  readonly asked: readonly string[]
}

interface Fixtures {
  /** A tab of a browser that lets no frame of another site store anything. */
  readonly page: Page
  /** What a policy refused, what was thrown, and what was asked of anybody but these sites: nothing, unless the test empties it. */
  readonly faults: string[]
}

/** Chromium as a citizen has it who blocks what third parties store: a setting of the profile, for which there is no flag. */
async function profile(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'yuhui-visitor-'))
  mkdirSync(join(folder, 'Default'))
  const preferences = { profile: { block_third_party_cookies: true, cookie_controls_mode: 1 } }
  writeFileSync(join(folder, 'Default/Preferences'), JSON.stringify(preferences))
  return Promise.resolve(folder)
}

export const test = base.extend<Fixtures, { readonly sites: Sites }>({
  sites: [
    // eslint-disable-next-line no-empty-pattern -- Playwright asks for a pattern.
    async ({}, use) => {
      const origins = { app: '', child: '' }
      const portal = await openPortal(
        () => origins.app,
        () => origins.child,
      )
      const [app, child] = [await openApp(portal.origin), await openChild()]
      Object.assign(origins, { app: app.origin, child: child.origin })
      await use({ portal: portal.origin, app: homeOf(app), child: child.origin, asked: app.asked })
      await Promise.all([portal, app, child].map(({ close }) => close()))
    },
    { scope: 'worker' },
  ],

  // eslint-disable-next-line no-empty-pattern -- as above
  faults: async ({}, use) => {
    const faults: string[] = []
    await use(faults)
    expect(faults, 'what went wrong in the background').toEqual([])
  },

  page: async ({ sites, faults }, use, { project }) => {
    const folder = await profile()
    const { viewport, isMobile, hasTouch, deviceScaleFactor, locale, timezoneId } = project.use
    const context: BrowserContext = await chromium.launchPersistentContext(folder, {
      ...(await findBrowser()),
      ...{ viewport, isMobile, hasTouch, deviceScaleFactor, locale, timezoneId },
      reducedMotion: 'reduce',
    })
    await withReports(context)
    context.on('console', (message) => {
      if (message.type() === 'error' || /policy|trusted/i.test(message.text())) faults.push(`console: ${message.text()}`)
    })
    context.on('weberror', (error) => void faults.push(`thrown: ${error.error().message}`))
    context.on('request', (request) => {
      const { protocol, origin } = new URL(request.url())
      if (/^(https?|wss?):$/.test(protocol) && ![sites.portal, new URL(sites.app).origin, sites.child].includes(origin))
        faults.push(`request to a stranger: ${request.url()}`)
      if (request.postData()) faults.push(`something was sent: ${request.url()}`)
    })
    const page = context.pages()[0] ?? (await context.newPage())
    await fixToday(page)
    await use(page)
    await context.close()
    rmSync(folder, { recursive: true, force: true })
  },
})

/** The page within an element of the portal, or within its plain frame. */
export async function frameIn(page: Page, id: string): Promise<Frame> {
  const handle = page.locator(`#${id}`)
  await handle.scrollIntoViewIfNeeded()
  const inside = (await handle.evaluate((element) => element.tagName)) === 'IFRAME' ? handle : handle.locator('iframe')
  const frame = await (await inside.elementHandle())?.contentFrame()
  if (!frame) throw new Error(`no frame in ${id}`)
  await expect(frame.getByRole('heading', { level: 1 })).toBeVisible()
  return frame
}

export const told = (page: Page, name?: string): Promise<Told[]> =>
  page.evaluate((wanted) => {
    const all = (window as unknown as { told: Told[] }).told
    return wanted === undefined ? all : all.filter((each) => each.name === wanted)
  }, name)

/** The frame is just as high as what is in it, and shows no bar to scroll. Gives that height. */
export async function fitting(frame: Frame): Promise<number> {
  const sizes = (): Promise<{ content: number; window: number; bar: number }> =>
    frame.evaluate(() => ({
      content: Math.ceil(Math.max(document.body.getBoundingClientRect().height, document.body.scrollHeight)),
      window: innerHeight,
      bar: innerWidth - document.documentElement.clientWidth,
    }))
  await expect
    .poll(async () => {
      const { content, window } = await sizes()
      return Math.abs(content - window)
    })
    .toBeLessThanOrEqual(1)
  const { window, bar } = await sizes()
  expect(bar).toBe(0)
  return window
}
