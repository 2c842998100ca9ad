// Last of the build: the service worker, which has to be told every file by name and digest.
// YUHUI_OFFLINE=remove writes one that takes away itself and all that an earlier one kept.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import process from 'node:process'
import { brotliCompressSync } from 'node:zlib'
import { build, resolveConfig } from 'vite'
import { materials } from './materials/plugin.mjs'

const root = resolve(import.meta.dirname, '..')

/** Folders of the languages, the first without one, as in src/ui/language.ts. */
const languages = ['', 'en/']

/** What the program draws into where no file answers: a page of answers, which is empty until then. */
const shell = 'answers/'

/** What portals show in a frame: each time as its host sends it, with the headers that say who may. */
const framed = 'widget'

/** Pages written as files to be read: too many to fetch unasked. */
const readable = ['policies', 'privacy']

/** Not fetched unasked: pages, the worker itself, packed copies, what other sites load, show and read, what servers are told, what only auditors read, pictures that only the installing of a page on a home screen takes. */
const leftOut =
  /\.html$|^sw\.js$|^(data|embed|headers|assets\/embed)\/|^(licences\.txt|bom\.cdx\.json|SHA256SUMS)$|\.(br|gz|map)$|^[^/]+\.png$|(^|\/)\./

const digest = (algorithm, coding, data) => createHash(algorithm).update(data).digest(coding)

/**
 * What a service worker must know of a build (src/offline/build.ts).
 * @param {ReadonlyMap<string, Buffer>} files every file by its name below the mount
 */
export function buildOf(files) {
  const html = (name) => {
    const file = files.get(`${name}index.html`)
    if (!file) throw new Error(`The build has no page ${name || '/'}`)
    return file.toString('utf8')
  }
  const first = html('')
  const entry = /<script[^>]*\ssrc="[^"]*?(assets\/[^"]+\.js)"/.exec(first)?.[1]
  const named = [...first.matchAll(/(?:href|src)="[^"]*?(assets\/[^"]+)"/g)].map(([, name]) => name)
  if (!entry || !files.has(entry)) throw new Error('index.html begins with no script of the build')
  const empty = (name) => html(name).includes('<div id="root"></div>')
  const drawn = [...files.keys()]
    .flatMap((name) => /^([^/]+)\/index\.html$/.exec(name)?.[1] ?? [])
    .filter((name) => name !== framed && empty(`${name}/`))
  const wanted = [...files.keys()].filter((name) => !leftOut.test(name)).sort()
  const core = [...new Set([entry, ...named])]
  const names = [...core, ...wanted.filter((name) => !core.includes(name))]
  const assets = Object.fromEntries(names.map((name) => [name, `sha256-${digest('sha256', 'base64', files.get(name))}`]))
  // First pages are left out of it: they are told anew each day, and the program tells them anew anyway.
  const shells = languages.map((language) => html(language + shell))
  if (!languages.every((language) => empty(language + shell))) throw new Error(`${shell} should be empty until the program starts`)
  const known = { entry, assets, core: core.length, languages, shell, drawn: drawn.sort(), readable }
  return { version: digest('sha256', 'hex', JSON.stringify([known, shells])).slice(0, 12), ...known }
}

function filesOf(folder) {
  const names = readdirSync(folder, { recursive: true }).map((name) => name.split(sep).join('/'))
  return new Map(names.filter((name) => statSync(join(folder, name)).isFile()).map((name) => [name, readFileSync(join(folder, name))]))
}

const kilobytes = (sizes) => `${Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1000)} kB`

/** Writes `sw.js` into a finished build. Gives back one line on what it fetches. */
export async function writeWorker(folder, remove = process.env.YUHUI_OFFLINE === 'remove') {
  const files = filesOf(folder)
  const known = buildOf(files)
  const config = await resolveConfig({ root, logLevel: 'warn' }, 'build')
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [materials('offline').page],
    define: { __BUILD__: JSON.stringify(known) },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: config.build.target,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: join(root, `src/offline/${remove ? 'remove' : 'worker'}.ts`),
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  })
  if (remove) return 'offline: the worker takes itself away'
  const isOfCounter = (name) => name.startsWith('assets/counter/')
  const counted = Object.keys(known.assets).filter(isOfCounter).length
  const fetched = [
    ...Object.keys(known.assets).filter((name) => !isOfCounter(name)),
    ...languages.flatMap((language) => [`${language}index.html`, `${language}${shell}index.html`]),
  ]
  const bodies = fetched.map((name) => files.get(name))
  const packed = bodies.map((body) => brotliCompressSync(body).length)
  return `offline: ${fetched.length} files, ${kilobytes(bodies.map(({ length }) => length))}, packed ${kilobytes(packed)}; ${counted} more once the counter was opened`
}
