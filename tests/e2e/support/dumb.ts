import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, resolve } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}

export interface DumbHost {
  readonly url: string
  /** What was not found so far. */
  readonly missed: readonly string[]
  readonly close: () => Promise<void>
}

/** A host that sends files, and a folder's index.html for the folder with its slash. It moves nobody, compresses nothing and knows no page. */
export async function openDumbHost(root: string, path: string): Promise<DumbHost> {
  const missed: string[] = []
  const server = createServer((request, response) => {
    const asked = decodeURIComponent((request.url ?? '').replace(/\?.*/, ''))
    const name = resolve(root, asked.slice(path.length))
    const file = asked.endsWith('/') ? join(name, 'index.html') : name
    if (asked.startsWith(path) && file.startsWith(root) && statSync(file, { throwIfNoEntry: false })?.isFile())
      response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' }).end(readFileSync(file))
    else {
      missed.push(asked)
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((done) => server.listen(0, done))
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}${encodeURI(path)}`,
    missed,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
