import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { serverOf } from '../../../../scripts/serve.mjs'

const here = import.meta.dirname
const dist = resolve(here, '../../../../dist')
const base = `/${process.env.YUHUI_BASE ?? ''}/`.replace(/\/+/g, '/')

/** A server that answers, and what it was asked for: method, address, body. */
interface Served {
  readonly origin: string
  readonly asked: readonly string[]
  readonly close: () => Promise<void>
}

async function serve(name: string, answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<Served> {
  const asked: string[] = []
  const server: Server = createServer((request, response) => {
    asked.push(`${request.method ?? ''} ${request.url ?? ''} ${JSON.stringify(request.headers)}`)
    answer(request, response)
  })
  await new Promise<void>((done) => server.listen(0, done))
  return {
    origin: `http://${name}:${String((server.address() as AddressInfo).port)}`,
    asked,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

/** A page of somebody else's: its policy, what is on it, and the script that belongs to it. */
interface Page {
  readonly policy: (app: string) => string
  readonly body: (app: string) => string
  readonly script: string
}

/** As strict as a portal can be: nothing but its own files, the element's script, and the calculator's frames. */
const strict = (app: string): string =>
  [
    "default-src 'none'",
    `script-src 'self' ${app}/`,
    "style-src 'self'",
    "img-src 'self'",
    `frame-src ${app}/`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')

const { file, integrity } = JSON.parse(readFileSync(join(dist, 'embed/integrity.json'), 'utf8')) as {
  readonly file: string
  readonly integrity: string
}

const element = (app: string): string =>
  `<script src="${app}${base}embed/${file}" integrity="${integrity}" crossorigin="anonymous" defer></script>`

const text = '<p>Opening hours and other news of the portal.</p>'.repeat(12)

const pages: Readonly<Record<string, Page>> = {
  /** Two elements in different clothes and languages, and a plain frame. */
  '/': {
    policy: strict,
    script: 'portal.js',
    body: (app) => `${element(app)}
<h1>Portal</h1><p><a id="before" href="#top">Before</a></p>
<yuhui-calculator id="first" place="350881" lang="zh-CN" accent="#0a5c36" accepts="answers results"></yuhui-calculator>
<p><a id="between" href="#top">Between</a></p>${text}
<div class="night"><yuhui-calculator id="second" place="330604" lang="en" theme="dark"></yuhui-calculator></div>
${text}<iframe id="plain" src="${app}${base}en/widget/#place=340403&amp;lang=en&amp;accent=%23b3261e" title="Calculator"></iframe>`,
  },
  /** A page that is up to something: a plain frame, and a script that knows the protocol. */
  '/hostile': {
    policy: strict,
    script: 'hostile.js',
    body: (app) =>
      `<h1>Hostile</h1><iframe id="frame" src="${app}${base}widget/#place=350881&amp;accent=red%3B%7D%20body%7Bdisplay%3Anone&amp;font=%3C%2Fstyle%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E&amp;background=url(https%3A%2F%2Fevil.example%2Fx)" title="Calculator"></iframe>`,
  },
  /** Other pages of the calculator, which nobody else may frame. */
  '/other': {
    policy: strict,
    script: 'portal.js',
    body: (app) =>
      `<h1>Other</h1><iframe id="other" src="${app}${base}results" title="Results"></iframe><iframe id="start" src="${app}${base}" title="Start"></iframe>`,
  },
}

/** A portal: a site of its own, whose pages hold the calculator of `app`. Whatever is put behind `?child=` is where an element looks for its calculator. */
export async function openPortal(app: () => string, child: () => string): Promise<Served> {
  return serve('portal.localhost', (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://portal.localhost')
    const answer = (type: string, body: string, more: Readonly<Record<string, string>> = {}): void => {
      response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-store', ...more }).end(body)
    }
    if (/^\/(portal|hostile)\.js$/.test(pathname)) return answer('text/javascript', readFileSync(join(here, pathname.slice(1)), 'utf8'))
    if (pathname === '/favicon.ico') return answer('image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>')
    if (pathname === '/portal.css') return answer('text/css', readFileSync(join(here, 'portal.css'), 'utf8'))
    if (pathname === '/deceived') {
      const policy = strict(app()).replace('frame-src ', `frame-src ${child()}/ `)
      const body = `${element(app())}<h1>Deceived</h1><yuhui-calculator id="first" base="${child()}/" accepts="results"></yuhui-calculator>`
      return answer('text/html', whole(body, 'portal.js'), { 'Content-Security-Policy': policy })
    }
    const page = pages[pathname]
    if (!page) return void response.writeHead(404).end()
    answer('text/html', whole(page.body(app()), page.script), { 'Content-Security-Policy': page.policy(app()) })
  })
}

const whole = (body: string, script: string): string => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Portal</title><link rel="stylesheet" href="portal.css"><script src="${script}"></script></head>
<body id="top">${body}</body></html>`

/** The calculator, on a host of its own, which lets these portals frame its widget. */
export async function openApp(portals: string): Promise<Served> {
  const server = serverOf({ root: dist, base, ancestors: portals })
  return serve('localhost', (request, response) => void server.emit('request', request, response))
}

/** What pretends to be a calculator: at the address of the widget it plays tricks. */
export async function openChild(): Promise<Served> {
  const script = readFileSync(join(here, 'child.js'), 'utf8')
  return serve('child.localhost', (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://child.localhost')
    if (pathname.endsWith('.js')) return void response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(script)
    const body = pathname.endsWith('/elsewhere') ? '<h1>Elsewhere</h1>' : '<h1>Child</h1>'
    response
      .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
      .end(`<!doctype html><title>Child</title>${body}<script src="/child.js"></script>`)
  })
}

/** Where the calculator of a server lies. */
export const homeOf = (app: Served): string => app.origin + base
