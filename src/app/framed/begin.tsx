import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { MemoryRouter } from 'react-router'
import { version as release } from '../../../package.json'
import { parseDay, type DayNumber } from '../../../rules/language/calendar'
import { chainOf } from '../../../rules/registry'
import { Framed, frameWords, openFrame, placeDialogs, Proposed, wardrobe, type Frame } from '../../embed/frame'
import { settingsFrom, type Settings } from '../../embed/protocol'
import { createAnswers, policyPaths } from '../../share'
import { AddressContext, inLanguage, keepNothing, loadTexts } from '../../ui'
import type { Addresses } from '../addresses/addresses'
import { App } from '../App'
import { setLarge } from '../large'
import { paths } from '../paths'
import { preloadPage } from '../routes'
import { rules } from '../rules'
import { SurroundingsContext } from '../surroundings'
import { shell } from '../texts'
import { today } from '../today'
import { FrameFooter } from './FrameFooter'
import { FrameHeader } from './FrameHeader'

const surroundings = { Header: FrameHeader, Footer: FrameFooter, Line: Proposed, named: true }

const settingsHere = (): Settings => {
  const given = new URLSearchParams(location.hash.slice(1))
  return settingsFrom((name) => given.get(name) ?? (name === 'lang' && /\/en\/widget(\/|$)/.test(location.pathname) ? 'en' : null))
}

/** Where a visit begins: with the place, for a family that is to answer; with what is known of it, for one that only reads. */
function firstPage({ mode, place }: Pick<Settings, 'mode' | 'place'>): string {
  const known = place === undefined ? undefined : chainOf(place).find(({ load }) => load !== undefined)
  if (mode === 'policies') return known ? policyPaths.place(known.code) : paths.policies
  return known ? paths.places : paths.start
}

/** Everything of a visit is in memory and gone with the page: whoever uses a portal's machine next finds nothing. */
const inMemory = { read: () => null, write: () => undefined, clear: () => undefined }

const day = (): DayNumber => parseDay(today()) as DayNumber

/**
 * The app in a portal's frame, once what it needs at first is there. Its pages have a history of their own: that of the browser
 * is the portal's.
 * @param addresses those of the site, for what leads out of the frame
 * @param early ends the keeping of messages, and gives those that came so far
 */
export async function framedApp(
  { mount = '', hrefOf }: Pick<Addresses, 'mount' | 'hrefOf'>,
  early: () => readonly MessageEvent[],
): Promise<{ readonly frame: Frame; readonly app: ReactNode }> {
  keepNothing()
  const answers = createAnswers(inMemory, day())
  const frame = openFrame({ answers, settings: settingsHere(), early: early(), today: day, wear: wardrobe(), onSeen: placeDialogs })
  window.addEventListener('hashchange', () => frame.change(settingsHere()))
  const { settings } = frame.now()
  setLarge(settings.large)
  const path = inLanguage(firstPage(settings), settings.lang)
  await Promise.all([loadTexts(settings.lang, [shell, frameWords]), preloadPage(path)])
  const abroad = (path: string): string => new URL(hrefOf(path), location.href).href
  const app = (
    <MemoryRouter basename={mount || '/'} initialEntries={[mount + path]}>
      <Framed frame={frame} release={release} rules={rules.version} setLarge={setLarge} firstPage={firstPage}>
        <SurroundingsContext.Provider value={surroundings}>
          <AddressContext.Provider value={abroad}>
            <App answers={answers} />
          </AddressContext.Provider>
        </SurroundingsContext.Provider>
      </Framed>
    </MemoryRouter>
  )
  return { frame, app }
}

/** Draws the app of a portal's frame into a page. */
export async function beginFramed(root: HTMLElement, addresses: Addresses, early: () => readonly MessageEvent[]): Promise<void> {
  const { app } = await framedApp(addresses, early)
  createRoot(root).render(app)
}
