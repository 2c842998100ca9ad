import '../ui/styles/index.css'
import './app.css'
import { createRoot } from 'react-dom/client'
import { claimScripts, languageOf, loadTexts } from '../ui'
import { addresses } from './addresses'
import { App } from './App'
import { entrance } from './language'
import { applyLarge } from './large'
import { beginOffline } from './offline/begin'
import { preloadPage } from './routes'
import { sessionAnswers } from './session'
import { takeOver } from './take-over'
import { shell } from './texts'
import { isWidget, keepMessages } from './widget'

/** Both languages, written here because it is their files that did not come. */
const unreachable = '页面没有加载完整，请检查网络后刷新。 The page did not load completely. Check the network, then reload.'

/** The page that portals show in a frame begins in its own way, which no other page loads. */
async function beginWidget(root: HTMLElement): Promise<void> {
  const early = keepMessages()
  const { beginFramed } = await import('./framed/begin')
  await beginFramed(root, addresses, early)
}

async function begin(root: HTMLElement): Promise<void> {
  applyLarge()
  const path = entrance(addresses.here())
  addresses.enter(path, root)
  // A page that cannot be fetched says so itself, in its place.
  await Promise.all([loadTexts(languageOf(path), [shell]), preloadPage(path)])
  takeOver(root, (into) => {
    createRoot(into).render(
      <addresses.Router>
        <App answers={sessionAnswers()} />
      </addresses.Router>,
    )
  })
}

// One file begins its workers from within itself, and takes the name then.
if (import.meta.env.MODE !== 'single') claimScripts()

const root = document.getElementById('root')
if (root) {
  // One file has no address that a portal could show.
  const framed = import.meta.env.MODE !== 'single' && isWidget(addresses.here())
  void (framed ? beginWidget(root) : begin(root))
    .catch(() => {
      root.textContent = unreachable
    })
    .then(() => (framed ? undefined : beginOffline(addresses.mount)))
}
