// The whole program as one file that needs no network and no server: dist-single/yuhui.html, opened from a disk.
//   npm run build:single               into dist-single/
//   npm run build:single -- /srv/usb   elsewhere
// YUHUI_ADDRESS=https://… names the site that publishes the same program: links and QR codes lead there. Without it a
// QR code holds the case and no address.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { Script } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'

const root = resolve(import.meta.dirname, '..')
const folder = resolve(process.argv[2] ?? join(root, 'dist-single'))
const address = process.env.YUHUI_ADDRESS ?? ''
if (address !== '' && !/^https?:\/\//.test(address)) throw new Error(`YUHUI_ADDRESS is no address of a site: ${address}`)

/** A script and a style sheet, with everything in them. */
async function parts() {
  const { output } = await build({
    root,
    mode: 'single',
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
  const { code } = one(
    output.filter(({ type }) => type === 'chunk'),
    'script',
  )
  const { source } = one(
    output.filter(({ fileName }) => fileName.endsWith('.css')),
    'style sheet',
  )
  const others = output.filter(({ type, fileName }) => type === 'asset' && !fileName.endsWith('.css'))
  if (others.length > 0) throw new Error(`Not in the single file: ${others.map(({ fileName }) => fileName).join(', ')}`)
  return { code, css: String(source) }
}

/** As HTML takes a script: what would end it there, or begin a comment, is written otherwise. Throws where that breaks it. */
function inScript(code) {
  const plain = code
    .replace(/\r\n?/g, '\n')
    .replace(/\0/g, '\\x00')
    .replace(/<(?=\/script|!--|script)/gi, '\\x3C')
  return new Script(plain) && plain
}

function inStyle(css) {
  if (/<\/style/i.test(css)) throw new Error('The style sheet would end its own element')
  return css.replace(/\r\n?/g, '\n')
}

const digest = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Nothing is fetched, from anywhere; nothing runs but the script that was built. */
const policyOf = (code, css) =>
  [
    "default-src 'none'",
    `script-src ${digest(code)}`,
    `style-src ${digest(css)}`,
    'img-src data: blob:',
    'worker-src blob:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types yuhui',
  ].join('; ')

/** Replaces exactly one place: if index.html has changed so that there is none, the build must say so. */
function put(html, pattern, text, what) {
  if (html.split(pattern).length !== 2) throw new Error(`index.html should hold exactly one ${what}`)
  return html.replace(pattern, () => text)
}

/** index.html with everything in it that it names. */
function pageOf({ code, css }) {
  const icon = readFileSync(join(root, 'public/icon.svg'), 'base64')
  let html = readFileSync(join(root, 'index.html'), 'utf8')
  html = put(html, /<link rel="icon"[^>]*>/, `<link rel="icon" href="data:image/svg+xml;base64,${icon}" type="image/svg+xml" />`, 'icon')
  html = put(html, /\n[^\n]*<link rel="apple-touch-icon"[^>]*>/, '', 'apple-touch-icon')
  html = put(html, /\n[^\n]*<link rel="manifest"[^>]*>/, '', 'manifest')
  // Without scripts there is nothing to be read in this file.
  html = put(html, /<a href="\.\/policies\/">[^<]*<\/a>[^<]*/, '', 'link to the policies')
  html = put(html, /\s*<a href="\.\/en\/policies\/">[^<]*<\/a>[^<]*/, '', 'link to the policies in English')
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyOf(code, css)}" />`
  html = put(html, /<meta charset="utf-8" \/>/, `<meta charset="utf-8" />\n    ${policy}`, 'charset')
  html = put(html, /[ ]*<\/head>/, `    <style>${css}</style>\n  </head>`, '</head>')
  return put(html, /<script type="module"[^>]*><\/script>/, `<script id="program">${code}</script>`, 'script')
}

const { code, css } = await parts()
const lookbehind = code.search(/\(\?<[=!]/)
if (lookbehind >= 0)
  throw new Error(`A lookbehind, and Safari before 16.4 refuses the file: …${code.slice(lookbehind - 40, lookbehind + 40)}…`)
const html = pageOf({ code: inScript(code), css: inStyle(css) })
mkdirSync(folder, { recursive: true })
const file = join(folder, 'yuhui.html')
writeFileSync(file, html)
const kilobytes = (data) => `${Math.round(Buffer.byteLength(data) / 1000)} kB`
console.log(`${file}: ${kilobytes(html)}, packed by gzip ${kilobytes(gzipSync(html, { level: 9 }))}`)
