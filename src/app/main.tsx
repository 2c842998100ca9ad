import '../ui/styles/index.css'
import './app.css'
import { createRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { languageOf, loadTexts } from '../ui'
import { App } from './App'
import { entrance } from './language'
import { applyLarge } from './large'
import { beginOffline } from './offline/begin'
import { preloadPage } from './routes'
import { sessionAnswers } from './session'
import { takeOver } from './take-over'
import { shell } from './texts'
import { isWidget, keepMessages } from './widget'

const base = import.meta.env.BASE_URL

/** Where the site is mounted, without the slash at its end. Built for any place, it lies one above this script. */
const mount = (base.startsWith('/') ? base : new URL('..', import.meta.url).pathname).replace(/\/$/, '')

const pathHere = (): string => (location.pathname.startsWith(mount) ? location.pathname.slice(mount.length) : location.pathname) || '/'

/** Both languages, written here because it is their files that did not come. */
const unreachable = '页面没有加载完整，请检查网络后刷新。 The page did not load completely. Check the network, then reload.'

/** The page that portals show in a frame begins in its own way, which no other page loads. */
async function beginWidget(root: HTMLElement): Promise<void> {
  const early = keepMessages()
  const { beginFramed } = await import('./framed/begin')
  await beginFramed(root, mount, early)
}

async function begin(root: HTMLElement): Promise<void> {
  applyLarge()
  const path = entrance(pathHere())
  if (path !== pathHere()) history.replaceState(history.state, '', mount + path + location.search + location.hash)
  // A page that cannot be fetched says so itself, in its place.
  await Promise.all([loadTexts(languageOf(path), [shell]), preloadPage(path)])
  takeOver(root, (into) => {
    createRoot(into).render(
      <BrowserRouter basename={mount || '/'}>
        <App answers={sessionAnswers()} />
      </BrowserRouter>,
    )
  })
}

const root = document.getElementById('root')
if (root) {
  const framed = isWidget(pathHere())
  void (framed ? beginWidget(root) : begin(root))
    .catch(() => {
      root.textContent = unreachable
    })
    .then(() => (framed ? undefined : beginOffline(mount)))
}
