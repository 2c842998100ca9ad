// The whole program as one file that needs no network and no server: dist-single/yuhui.html, opened from a disk.
//   npm run build:single               into dist-single/
//   npm run build:single -- /srv/usb   elsewhere
// Beside it lie the licences of what is in it, which the file holds too, its bill of materials and the digests.
// YUHUI_ADDRESS=https://… names the site that publishes the same program: links and QR codes lead there. Without it a
// QR code holds the case and no address.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { put } from './built.mjs'
import { faultsOfScript, faultsOfStyles } from './closed.mjs'
import { faultsOnFloor } from './floor.mjs'
import { withPolicy } from './headers/policy.mjs'
import { licencesText } from './materials/licences.mjs'
import { readProject } from './materials/packages.mjs'
import { notesFolder } from './materials/plugin.mjs'
import { partsOf, writeDigests, writeParts } from './materials/write.mjs'
import { asData, inScript, inStyle } from './single/inline.mjs'

const root = resolve(import.meta.dirname, '..')
const folder = resolve(process.argv[2] ?? join(root, 'dist-single'))
const address = process.env.YUHUI_ADDRESS ?? ''
if (address !== '' && !/^https?:\/\//.test(address)) throw new Error(`YUHUI_ADDRESS is no address of a site: ${address}`)

const name = 'yuhui.html'

/** A script and a style sheet with everything in them, and the packages they are made of. */
async function built() {
  const { output } = await build({
    root,
    mode: 'single',
    base: '/',
    publicDir: false,
    logLevel: 'warn',
    define: { 'import.meta.env.YUHUI_ADDRESS': JSON.stringify(address) },
    resolve: { alias: [{ find: /^\.\/start-worker$/, replacement: join(root, 'src/counter/files/work/start-worker-single.ts') }] },
    build: {
      write: false,
      manifest: false,
      cssCodeSplit: false,
      modulePreload: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      // Old counters read plain scripts in workers too, where they do not read modules.
      rolldownOptions: {
        input: join(root, 'src/app/single.ts'),
        output: { format: 'iife', codeSplitting: false },
        // Only what fetches other files asks where this one lies, and there are none.
        checks: { emptyImportMeta: false },
      },
    },
  })
  const one = (found, what) => {
    if (found.length !== 1) throw new Error(`The single file should have one ${what}, and there are ${found.length}`)
    return found[0]
  }
  const scripts = output.filter(({ type }) => type === 'chunk')
  const styles = output.filter(({ fileName }) => fileName.endsWith('.css'))
  const notes = output.filter(({ fileName }) => fileName.startsWith(notesFolder))
  const others = output.filter((file) => ![...scripts, ...styles, ...notes].includes(file))
  if (others.length > 0) throw new Error(`Not in the single file: ${others.map(({ fileName }) => fileName).join(', ')}`)
  const { code, fileName } = one(scripts, 'script')
  const { of, data } = JSON.parse(one(notes, 'list of packages').source)
  return { code, css: String(one(styles, 'style sheet').source), parts: partsOf({ of: { [name]: of[fileName] }, data }) }
}

/** index.html with everything in it that it names. Nothing is fetched, from anywhere; nothing runs but the script that was built. */
function pageOf({ code, css, licences }) {
  const icon = readFileSync(join(root, 'public/icon.svg'), 'base64')
  let html = readFileSync(join(root, 'index.html'), 'utf8')
  html = put(html, /<link rel="icon"[^>]*>/, `<link rel="icon" href="data:image/svg+xml;base64,${icon}" type="image/svg+xml" />`, 'icon')
  html = put(html, /\n[^\n]*<link rel="apple-touch-icon"[^>]*>/, '', 'apple-touch-icon')
  html = put(html, /\n[^\n]*<link rel="manifest"[^>]*>/, '', 'manifest')
  // Without scripts there is nothing to be read in this file.
  html = put(html, /<a href="\.\/policies\/">[^<]*<\/a>[^<]*/, '', 'link to the policies')
  html = put(html, /\s*<a href="\.\/en\/policies\/">[^<]*<\/a>[^<]*/, '', 'link to the policies in English')
  html = withPolicy(html, { own: false, inlineScripts: [code], inlineStyles: [css], blobWorkers: true })
  html = put(html, /[ ]*<\/head>/, `    <style>${css}</style>\n  </head>`, '</head>')
  // Data to the browser: the texts go wherever the file goes.
  const texts = `<script type="text/plain" id="licences">\n${asData(licences)}</script>`
  return put(html, /<script type="module"[^>]*><\/script>/, `<script id="program">${code}</script>\n    ${texts}`, 'script')
}

const { code, css, parts } = await built()
const faults = [...faultsOfScript(code), ...faultsOfStyles(css), ...faultsOnFloor(code)]
if (faults.length > 0) throw new Error(`Not fit to be handed out: ${faults.join(', ')}`)
const html = pageOf({ code: inScript(code), css: inStyle(css), licences: licencesText(parts, readProject()) })
mkdirSync(folder, { recursive: true })
const file = join(folder, name)
writeFileSync(file, html)
writeParts(folder, parts)
writeDigests(folder)
const kilobytes = (data) => `${Math.round(Buffer.byteLength(data) / 1000)} kB`
console.log(`${file}: ${kilobytes(html)}, packed by gzip ${kilobytes(gzipSync(html, { level: 9 }))}`)
