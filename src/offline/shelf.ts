import { assetsOf, cachePrefix, pagesOf, precached, type Build } from './build'
import { anchored, htmlResponse, isOf } from './html'

/** At a time: the reader's own requests go first. */
const lanes = 3

/** Pages read before that are kept; the oldest go. The program can draw every page without them. */
const mostRead = 50

/** Milliseconds a page to be read may take from the network before the program draws it. */
const patience = 3000

/** A build's files on the device. */
export interface Shelf {
  /** Fetches what is not there yet. Throws where something does not come; what came stays for the next time. */
  readonly fill: (names: readonly string[]) => Promise<void>
  readonly complete: () => Promise<boolean>
  readonly asset: (name: string, request: Request) => Promise<Response>
  readonly page: (name: string) => Promise<Response>
  /** A page to be read; what is still underway when it answers is handed to `after`. */
  readonly reading: (name: string, shell: string, request: Request, after: (rest: Promise<unknown>) => void) => Promise<Response>
  /** Throws away what other builds left. */
  readonly clear: () => Promise<void>
  /** Notes for all versions to come that the counter was opened on this device. */
  readonly openCounter: () => Promise<void>
  readonly counterOpened: () => Promise<boolean>
  /** A note that outlives the worker, which browsers end and start as they like. */
  readonly note: (text: string) => Promise<void>
  readonly noted: () => Promise<string | undefined>
}

/** Redirects, errors and parts are not what was asked for. */
function sound(response: Response): Response {
  if (response.status !== 200 || response.redirected) throw new Error(`${response.status} ${response.url}`)
  return response
}

export function shelfOf(build: Build, scope: string): Shelf {
  const own = cachePrefix(scope) + build.version
  const ownRead = `${own} read`
  /** An empty cache that says that the counter was opened here. */
  const counter = `${cachePrefix(scope)}counter`
  const addressOf = (name: string): string => new URL(name, scope).href
  const noteAddress = addressOf('note')

  /** Held to its digest: neither a page sent instead of a missing file nor the file of another build passes. */
  async function fetchAsset(name: string): Promise<Response> {
    const integrity = build.assets[name]
    const expected = integrity === undefined ? {} : { integrity }
    try {
      return sound(await fetch(addressOf(name), expected))
    } catch {
      // What the browser had kept for itself may be older, or broken.
      return sound(await fetch(addressOf(name), { ...expected, cache: 'reload' }))
    }
  }

  /** Some hosts move a folder's page by its slash: what counts is that the page is of this build. */
  async function fetchPage(name: string): Promise<Response> {
    const response = await fetch(addressOf(name), { cache: 'no-cache' })
    const html = response.status === 200 ? await response.text() : ''
    if (!isOf(build.entry, html)) throw new Error(`${name} is not of this build`)
    return htmlResponse(anchored(html, scope), response)
  }

  async function keep(name: string): Promise<void> {
    const address = addressOf(name)
    // A name under assets/ tells what is in it: what another build kept under it is the same.
    const before = name.startsWith('assets/') ? await caches.match(address, { ignoreVary: true }) : undefined
    const response = before ?? (await (pagesOf(build).includes(name) ? fetchPage(name) : fetchAsset(name)))
    await (await caches.open(own)).put(address, response)
  }

  async function lacking(names: readonly string[]): Promise<string[]> {
    const kept = await (await caches.open(own)).keys()
    const there = new Set(kept.map(({ url }) => url))
    return names.filter((name) => !there.has(addressOf(name)))
  }

  async function fill(names: readonly string[]): Promise<void> {
    const queue = await lacking(names)
    const lane = async (): Promise<void> => {
      for (let name = queue.shift(); name !== undefined; name = queue.shift()) await keep(name)
    }
    await Promise.all(Array.from({ length: lanes }, lane))
  }

  const counterOpened = (): Promise<boolean> => caches.has(counter)

  const complete = async (): Promise<boolean> =>
    (await lacking(precached(build, { sparing: false, counter: await counterOpened() }))).length === 0

  /** Keeps an answer that was not there; a device without room goes without. */
  async function keepCopy(cacheName: string, address: string, response: Response): Promise<void> {
    const copy = response.clone()
    try {
      await (await caches.open(cacheName)).put(address, copy)
    } catch {
      return
    }
  }

  async function asset(name: string, request: Request): Promise<Response> {
    const address = addressOf(name)
    const mine = await (await caches.open(own)).match(address, { ignoreVary: true })
    const kept = mine ?? (await caches.match(address, { ignoreVary: true }))
    if (kept) return kept
    if (!assetsOf(build).includes(name)) return fetch(request)
    const response = await fetchAsset(name)
    await keepCopy(own, address, response)
    return response
  }

  async function page(name: string): Promise<Response> {
    const kept = await (await caches.open(own)).match(addressOf(name), { ignoreVary: true })
    if (kept) return kept
    const response = await fetchPage(name)
    await keepCopy(own, addressOf(name), response)
    return response
  }

  async function keepRead(address: string, response: Response): Promise<void> {
    await keepCopy(ownRead, address, response)
    const cache = await caches.open(ownRead)
    const kept = await cache.keys()
    await Promise.all(kept.slice(0, Math.max(0, kept.length - mostRead)).map((request) => cache.delete(request)))
  }

  /** A page of this build, or a redirect for the browser to follow; undefined where the network has neither. */
  async function fromNetwork(name: string, request: Request): Promise<Response | undefined> {
    const response = await fetch(request)
    if (response.type === 'opaqueredirect') return response
    const html = response.status === 200 ? await response.text() : ''
    if (!isOf(build.entry, html)) return undefined
    const whole = htmlResponse(anchored(html, scope), response)
    await keepRead(addressOf(name), whole)
    return whole
  }

  async function reading(name: string, shell: string, request: Request, after: (rest: Promise<unknown>) => void): Promise<Response> {
    const kept = await (await caches.open(ownRead)).match(addressOf(name), { ignoreVary: true })
    if (kept) return kept
    const coming = fromNetwork(name, request).catch(() => undefined)
    after(coming)
    const late = new Promise<undefined>((done) => void setTimeout(done, patience))
    return (await Promise.race([coming, late])) ?? page(shell)
  }

  async function clear(): Promise<void> {
    const names = await caches.keys()
    const others = names.filter((name) => name.startsWith(cachePrefix(scope)) && ![own, ownRead, counter].includes(name))
    await Promise.all(others.map((name) => caches.delete(name)))
  }

  return {
    fill,
    complete,
    asset,
    page,
    reading,
    clear,
    openCounter: async () => void (await caches.open(counter)),
    counterOpened,
    note: async (text) => (await caches.open(own)).put(noteAddress, new Response(text)),
    noted: async () => (await (await caches.open(own)).match(noteAddress))?.text(),
  }
}
