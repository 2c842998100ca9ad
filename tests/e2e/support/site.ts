import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { writeWorker } from '../../../scripts/offline.mjs'
import { serverOf } from '../../../scripts/serve.mjs'

const dist = resolve(import.meta.dirname, '../../../dist')
const base = `/${process.env.YUHUI_BASE ?? ''}/`.replace(/\/+/g, '/')

/** A site whose build can be exchanged, as a host does when it publishes a newer one. */
export interface Site {
  readonly url: string
  /** Serves the build in this folder from now on. */
  readonly publish: (folder: string) => void
  /** From now on lets what the path names fail: it is not found, a page comes in its place, or nothing ever comes. */
  readonly disturb: (path: RegExp, how: 'missing' | 'page' | 'never') => void
  /** Addresses asked for so far, as the server saw them: method and path. */
  readonly requests: readonly string[]
  readonly close: () => Promise<void>
}

export async function openSite(): Promise<Site> {
  const requests: string[] = []
  const of = (root: string): Server => serverOf({ root, base })
  let current = of(dist)
  let disturbed: Parameters<Site['disturb']> | undefined
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`)
    const how = disturbed?.[0].test(request.url ?? '') ? disturbed[1] : undefined
    if (how === undefined) current.emit('request', request, response)
    else if (how !== 'never') response.writeHead(how === 'missing' ? 404 : 200, { 'Content-Type': 'text/html' }).end('<h1>Login</h1>')
  })
  await new Promise<void>((done) => server.listen(0, done))
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}${base}`,
    publish: (folder) => void (current = of(folder)),
    disturb: (path, how) => void (disturbed = [path, how]),
    requests,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

/** The build in a folder of its own, which the caller removes. */
function copied(): string {
  const folder = mkdtempSync(join(tmpdir(), 'yuhui-'))
  cpSync(dist, folder, { recursive: true })
  return folder
}

/** A build whose worker takes itself away. */
export async function removingBuild(): Promise<string> {
  const folder = copied()
  await writeWorker(folder, true)
  return folder
}

/** A build whose worker runs in a browser that was asked to be sparing: no browser driver can ask a worker's. */
export function sparingBuild(): string {
  const folder = copied()
  const file = join(folder, 'sw.js')
  writeFileSync(file, `Object.defineProperty(navigator, 'connection', { value: { saveData: true } });${readFileSync(file, 'utf8')}`)
  return folder
}

/** The name a file has once what is in it has changed. */
const renamed = (name: string): string => name.replace(/-.{8}\.js$/, '-NEWBUILD.js')

/**
 * A newer build: one text of the shell reads otherwise, so its file and the files that name it have new
 * names, as a bundler gives them.
 */
export async function newerBuild(text: string, instead: string): Promise<string> {
  const folder = copied()
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && /\.(js|html)$/.test(file.name))
    .map((file) => join(file.parentPath, file.name))
  const changed = new Set(files.filter((file) => file.endsWith('.js') && readFileSync(file, 'utf8').includes(text)))
  // Whoever names a changed file changes with it, up to the script a page begins with.
  for (let before = 0; before !== changed.size;) {
    before = changed.size
    const names = [...changed].map((file) => basename(file))
    for (const file of files)
      if (file.endsWith('.js') && !file.endsWith('sw.js') && names.some((name) => readFileSync(file, 'utf8').includes(name)))
        changed.add(file)
  }
  const names = [...changed].map((file) => basename(file))
  for (const file of files) {
    let code = readFileSync(file, 'utf8').split(text).join(instead)
    for (const name of names) code = code.split(name).join(renamed(name))
    writeFileSync(file, code)
    if (changed.has(file)) renameSync(file, renamed(file))
  }
  await writeWorker(folder, false)
  return folder
}

export const removeBuild = (folder: string): void => rmSync(folder, { recursive: true, force: true })
