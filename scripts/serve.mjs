// Serves dist/ as a careful host would: strict headers, compressed, client routes answered with the
// nearest page. Needs nothing installed.   node scripts/serve.mjs [--port 4173] [--strict-port] [--base /yuhui/]
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { folders, headersFor, headersOf, types } from './headers/site.mjs'

const compressible = /^(text|application\/(json|manifest|xml)|image\/svg)/

const isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true

/** The file that answers a path: itself, the page of that name, or the nearest page above it. */
function locate(root, path) {
  const wanted = resolve(root, `.${path}`)
  if (wanted !== root && !wanted.startsWith(root + sep)) return undefined
  if (isFile(wanted)) return wanted
  // A missing script answered with a page would be reported as a broken script: say that it is missing.
  if (extname(wanted) in types || folders.some((folder) => path.startsWith(`/${folder}/`))) return undefined
  for (let folder = wanted; folder.length >= root.length; folder = resolve(folder, '..')) {
    const page = join(folder, 'index.html')
    if (isFile(page)) return page
  }
  return undefined
}

/** A file's bytes in the best coding the client takes: written beside it by a build, or made once and kept. */
function encoded(cache, file, type, accepts) {
  const { mtimeMs, size } = statSync(file)
  const raw = () => readFileSync(file)
  if (!compressible.test(type) || size < 1024) return { body: raw() }
  const encodings = [
    ['br', '.br', (data) => brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })],
    ['gzip', '.gz', (data) => gzipSync(data, { level: 9 })],
  ]
  const found = encodings.find(([name]) => new RegExp(`\\b${name}\\b(?!\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$))`).test(accepts))
  if (!found) return { body: raw() }
  const [encoding, suffix, compress] = found
  const key = `${file}${suffix}`
  const kept = cache.get(key)
  if (kept?.mtimeMs === mtimeMs) return { body: kept.body, encoding }
  const body = isFile(key) ? readFileSync(key) : compress(raw())
  cache.set(key, { mtimeMs, body })
  return { body, encoding }
}

function pathOf(url, base) {
  try {
    const path = decodeURIComponent(url.split(/[?#]/, 1)[0])
    if (path.includes('\0') || path.includes('\\')) return undefined
    if (`${path}/` === base) return '/'
    return path.startsWith(base) ? `/${path.slice(base.length)}` : undefined
  } catch {
    return undefined
  }
}

/**
 * A server over `root`, not yet listening.
 * @param {object} site
 * @param {string} site.root the folder of the build
 * @param {string} [site.base] where the site is mounted, with a slash at both ends
 * @param {string} [site.ancestors] the portals that may show the widget in a frame, as YUHUI_FRAME_ANCESTORS names them
 */
export function serverOf({ root, base = '/', ancestors = process.env.YUHUI_FRAME_ANCESTORS }) {
  const cache = new Map()
  const headers = headersOf(ancestors)
  const top = resolve(root)
  return createServer((request, response) => {
    const path = pathOf(request.url, base)
    const answer = (status, said, body) => {
      response.writeHead(status, { ...headersFor(path ?? '', headers), ...said })
      response.end(request.method === 'HEAD' ? undefined : body)
    }
    const plain = (status, text, said) => answer(status, { 'Content-Type': types['.txt'], 'Cache-Control': 'no-cache', ...said }, text)
    if (request.method !== 'GET' && request.method !== 'HEAD') return plain(405, 'Method not allowed', { Allow: 'GET, HEAD' })
    try {
      const file = path === undefined ? undefined : locate(top, path)
      if (file === undefined) return plain(404, 'Not found')
      const type = types[extname(file)] ?? 'application/octet-stream'
      const { body, encoding } = encoded(cache, file, type, request.headers['accept-encoding'] ?? '')
      const tag = `"${createHash('sha1').update(body).digest('base64url')}"`
      const said = {
        'Content-Type': type,
        ETag: tag,
        Vary: 'Accept-Encoding',
        ...(encoding && { 'Content-Encoding': encoding }),
      }
      if (request.headers['if-none-match'] === tag) return answer(304, said)
      answer(200, { ...said, 'Content-Length': body.length }, body)
    } catch (error) {
      console.error(`${request.method} ${request.url}: ${error.message}`)
      plain(500, 'Server error')
    }
  })
}

/** Listens on `port`, or on the next one that is free. */
export function listen(server, port, { strict = false, tries = 50 } = {}) {
  return new Promise((done, fail) => {
    const attempt = (at) => {
      server.once('error', (error) => {
        if (error.code === 'EADDRINUSE' && !strict && at < port + tries) attempt(at + 1)
        else fail(error)
      })
      server.listen(at, () => {
        server.removeAllListeners('error')
        done(server.address().port)
      })
    }
    attempt(port)
  })
}

async function main() {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, 'strict-port': { type: 'boolean' }, root: { type: 'string' }, base: { type: 'string' } },
  })
  const root = values.root ?? resolve(import.meta.dirname, '../dist')
  const base = `/${values.base ?? process.env.YUHUI_BASE ?? '/'}/`.replace(/\/+/g, '/')
  const wanted = values.port ?? process.env.PORT ?? '4173'
  if (!/^\d{1,5}$/.test(wanted) || Number(wanted) > 65535) throw new Error(`Not a port: ${wanted}`)
  if (!existsSync(join(root, 'index.html'))) throw new Error(`No index.html in ${root}. Build first: npm run build`)
  const port = await listen(serverOf({ root, base }), Number(wanted), { strict: values['strict-port'] })
  console.log(`育惠 Yuhui: http://localhost:${port}${base}`)
}

if (process.argv[1] && resolve(process.argv[1]) === import.meta.filename) {
  main().catch((error) => {
    console.error(error.message)
    process.exitCode = 1
  })
}
