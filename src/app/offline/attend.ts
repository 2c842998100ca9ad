import type { Message, Report } from '../../offline/messages'
import { trustedScript } from '../../ui'
import { setOffline } from './state'

/** Milliseconds after which a page that is come back to asks whether there is a newer version. */
const stale = 60 * 60 * 1000

const tell = (worker: ServiceWorker, message: Message, port?: MessagePort): void => worker.postMessage(message, port ? [port] : [])

/** Lets the worker finish what is lacking, and hears whether everything is there. */
async function askComplete(container: ServiceWorkerContainer): Promise<void> {
  const { active } = await container.ready
  if (!active) return
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = ({ data }: MessageEvent<Report>) => setOffline({ complete: data.complete })
  tell(active, { type: 'settled', used: performance.getEntriesByType('resource').map(({ name }) => name) }, port2)
}

function askForNewer(registration: ServiceWorkerRegistration): void {
  let asked = 0
  document.addEventListener('visibilitychange', ({ timeStamp }) => {
    if (document.visibilityState !== 'visible' || timeStamp - asked < stale) return
    asked = timeStamp
    registration.update().catch(() => undefined)
  })
}

/**
 * Registers the service worker and follows it: says when everything is on the device and when a newer version is ready. Which
 * version a page runs changes only when its reader asks.
 * @param mount where the site is mounted, without the slash at its end
 */
export async function attend(container: ServiceWorkerContainer, mount: string, reload: () => void): Promise<void> {
  const old = container.controller
  let asked = false
  container.addEventListener('controllerchange', () => {
    if (asked) {
      asked = false
      reload()
      // Another tab has taken the newer version; this one still runs the older.
    } else if (old) setOffline({ update: reload })
  })

  const registration = await container.register(trustedScript(`${mount}/sw.js`), { updateViaCache: 'none' })
  function update(): void {
    asked = true
    if (registration.waiting) tell(registration.waiting, { type: 'take-over' })
    else reload()
  }
  const look = (): void => {
    // The first worker of all waits for a moment too, and is no newer version of anything.
    if (registration.waiting && registration.active) setOffline({ update })
  }
  const follow = (): void => registration.installing?.addEventListener('statechange', look)
  registration.addEventListener('updatefound', follow)
  follow()
  look()
  askForNewer(registration)
  await askComplete(container)
}
