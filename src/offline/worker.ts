import { assetsOf, isOfCounter, precached, type Build } from './build'
import { readMessage, type Report } from './messages'
import { route, type Route } from './route'
import { shelfOf } from './shelf'

declare const self: ServiceWorkerGlobalScope
/** Written in by scripts/offline.mjs. */
declare const __BUILD__: Build

const build = __BUILD__
const { scope } = self.registration
const shelf = shelfOf(build, scope)

/** Whether the reader asked the browser to be sparing. Not every browser says. */
const sparing = (): boolean => (self.navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData === true

const wanted = async (): Promise<readonly string[]> => precached(build, { sparing: sparing(), counter: await shelf.counterOpened() })

/** Pages of the build before may still be open after this one took over: what they need stays until they are gone. */
async function rememberOpen(): Promise<void> {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  await shelf.note(JSON.stringify(open.map(({ id }) => id)))
}

async function tidy(): Promise<void> {
  // What is being installed is not ours either, and no leftover.
  if (self.registration.installing || self.registration.waiting) return
  const before = JSON.parse((await shelf.noted()) ?? '[]') as string[]
  const open = await Promise.all(before.map((id) => self.clients.get(id)))
  if (open.every((client) => client === undefined)) await shelf.clear()
}

/** Brings what is lacking, after evictions and failures too; for the sparing only what a page has used. */
async function settle(used: readonly string[]): Promise<Report> {
  const names = new Set(used.filter((address) => address.startsWith(scope)).map((address) => address.slice(scope.length)))
  if ([...names].some(isOfCounter)) await shelf.openCounter()
  const usual = await wanted()
  await shelf.fill(sparing() ? [...usual, ...assetsOf(build).filter((name) => names.has(name))] : usual)
  await tidy()
  return { complete: await shelf.complete() }
}

function answer(to: Exclude<Route, { to: 'network' }>, event: FetchEvent): Promise<Response> {
  switch (to.to) {
    case 'asset':
      return shelf.asset(to.name, event.request)
    case 'page':
      return shelf.page(to.name)
    case 'reading':
      return shelf.reading(to.name, to.shell, event.request, (rest) => event.waitUntil(rest))
  }
}

self.addEventListener('install', (event) => event.waitUntil(wanted().then(shelf.fill)))

self.addEventListener('activate', (event) => event.waitUntil(rememberOpen().then(() => self.clients.claim())))

self.addEventListener('message', (event) => {
  const message = readMessage(event.data)
  const [port] = event.ports
  if (!message) return
  if (message.type === 'take-over') event.waitUntil(self.skipWaiting())
  else
    event.waitUntil(
      settle(message.used).then(
        (report) => port?.postMessage(report),
        () => port?.postMessage({ complete: false } satisfies Report),
      ),
    )
})

self.addEventListener('fetch', (event) => {
  const { method, url, mode, headers } = event.request
  const to = route({ method, url, navigates: mode === 'navigate', range: headers.has('Range') }, scope, build)
  if (to.to === 'network') return
  // A device that fails at its own store must not be worse off than one without.
  event.respondWith(answer(to, event).catch(() => fetch(event.request)))
})
