import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { serverOf } from '../../../scripts/serve.mjs'

const dist = resolve(import.meta.dirname, '../../../dist')
const base = `/${process.env.YUHUI_BASE ?? ''}/`.replace(/\/+/g, '/')

/** What Chromium itself asks on seeing boxes to be filled in, on any page of the web: their shape, never what is in them. No page can forbid it. */
const ofTheBrowser = 'content-autofill.googleapis.com:443'

/** One request as it came out of the browser. */
export interface Sent {
  readonly method: string
  readonly url: string
  readonly headers: IncomingHttpHeaders
  /** Bytes sent along. */
  readonly body: number
  /** What was answered. */
  readonly status: number
}

/** The one way out of a browser: the site itself, and everything else refused and written down. */
export interface Wire {
  /** The site. */
  readonly url: string
  /** For the browser: it then asks this for everything, the site too. */
  readonly proxy: { readonly server: string; readonly bypass: string }
  readonly sent: readonly Sent[]
  readonly close: () => Promise<void>
}

/** Opens it. Pages, workers, beacons, sockets, the browser's own guesses at what may be wanted next: all of it goes through here. */
export async function openWire(): Promise<Wire> {
  const sent: Sent[] = []
  const site = serverOf({ root: dist, base })
  const server = createServer((request, response) => {
    const { method = '', headers } = request
    // To a proxy a request names the whole address.
    const address = new URL(request.url ?? '', `http://${headers.host ?? ''}`)
    const own = address.host === host()
    let body = 0
    request.on('data', (chunk: Buffer) => (body += chunk.length))
    response.on('close', () => sent.push({ method, url: address.href, headers, body, status: own ? response.statusCode : 0 }))
    request.url = address.pathname + address.search
    if (own) site.emit('request', request, response)
    else response.writeHead(502).end()
  })
  server.on('connect', ({ url = '', method = '', headers }, socket) => {
    if (url !== ofTheBrowser) sent.push({ method, url, headers, body: 0, status: 0 })
    socket.destroy()
  })
  server.on('upgrade', ({ url = '', method = '', headers }, socket) => {
    sent.push({ method, url, headers, body: 0, status: 0 })
    socket.destroy()
  })
  const host = (): string => `localhost:${String((server.address() as AddressInfo).port)}`
  server.listen(0)
  await once(server, 'listening')
  return {
    url: `http://${host()}${base}`,
    proxy: { server: `http://${host()}`, bypass: '<-loopback>' },
    sent,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
