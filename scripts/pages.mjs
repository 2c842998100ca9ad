// After the build: one HTML file for each page, made from dist/index.html, with what the app renders for
// it in its body. Pages of answers stay empty until the program starts. YUHUI_PAGES=shell leaves out the
// policies, for a quick look at something else; YUHUI_PAGES=350881 leaves out those of other places.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { builtFolder, put } from './built.mjs'
import { writeEmbed } from './embed.mjs'
import { withPolicy } from './headers/policy.mjs'
import { writeHeaders } from './headers/write.mjs'
import { writeWorker } from './offline.mjs'

const base = process.env.YUHUI_BASE ?? '/'
const root = resolve(import.meta.dirname, '..')
const dist = builtFolder()
const server = join(root, '.cache', `prerender-${process.pid}`)

/** What the head says where the page itself has nothing better. Chinese stands in index.html. */
const words = {
  en: {
    title: 'Yuhui: see which family benefits your household can claim',
    description:
      'Answer a dozen questions and see what each benefit is worth, until when, which clause it rests on and how to apply. Everything is worked out on your own device.',
  },
}

const manifestFile = join(dist, '.vite/manifest.json')
const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'))

/** The room whose page stands at a path, for those that are told of as files. */
function roomOf(path) {
  const [, first] = /^(?:\/en)?\/(policies|privacy|embed)(?:\/|$)/.exec(path) ?? []
  return { policies: 'src/policies/index.ts', privacy: 'src/privacy/index.ts', embed: 'src/embed/page/index.ts' }[first]
}

/** Style sheets and scripts of a room, which the program would ask for only once it runs. */
function needsOf(path) {
  const room = manifest[roomOf(path)]
  if (!room) return []
  const here = folderOf(path)
  return [
    ...(room.css ?? []).map((file) => `<link rel="stylesheet" crossorigin href="${link(here, file)}" />`),
    `<link rel="modulepreload" crossorigin href="${link(here, room.file)}" />`,
  ].map((line) => `    ${line}\n`)
}

const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')

/** Where a page lies under the base: `/policies/330604` → `policies/330604/`. */
const folderOf = (path) => path.replace(/^\//, '').replace(/([^/])$/, '$1/')

/** From a page to another, by the base. A base of `./` means: wherever the site lies, so step up out of the page's folder. */
function link(from, to) {
  if (!base.startsWith('.')) return `${base}${to}`
  return `${'../'.repeat(from.split('/').length - 1) || './'}${to}`
}

const languages = [
  ['zh-CN', (path) => path.replace(/^\/en(?=\/|$)/, '') || '/'],
  ['en', (path) => (/^\/en(\/|$)/.test(path) ? path : path === '/' ? '/en/' : `/en${path}`)],
]

function links({ path }) {
  const here = folderOf(path)
  const alternates = languages.map(
    ([language, of]) => `<link rel="alternate" hreflang="${language}" href="${link(here, folderOf(of(path)))}" />`,
  )
  return [`<link rel="canonical" href="${link(here, here)}" />`, ...alternates].map((line) => `    ${line}\n`).join('')
}

/** Links as the router writes them begin at the site's own root: moved to where the site is mounted, as the program addresses pages there. */
const mounted = (html, here) => html.replace(/ href="(\/[^"]*)"/g, (_, to) => ` href="${link(here, addressOf(to).slice(1))}"`)

function pageOf(template, page) {
  const here = folderOf(page.path)
  const { title = words[page.language]?.title, description = words[page.language]?.description } = page
  let html = put(template, /<html lang="[^"]*"/, `<html lang="${page.language}"`, '<html lang>')
  if (title) html = put(html, /<title>[^<]*<\/title>/, `<title>${escape(title)}</title>`, '<title>')
  if (description) {
    html = put(
      html,
      /<meta\s+name="description"\s+content="[^"]*"/,
      `<meta name="description" content="${escape(description)}"`,
      'description',
    )
  }
  html = html.replace(/(href|src)="\.\//g, (_, attribute) => `${attribute}="${link(here, '')}`)
  html = put(html, /<div id="root"><\/div>/, `<div id="root">${mounted(page.html, here)}</div>`, '#root')
  return put(html, /[ ]*<\/head>/, `${needsOf(page.path).join('')}${links(page)}  </head>`, '</head>')
}

await build({
  root,
  logLevel: 'warn',
  build: {
    ssr: 'src/app/prerender.tsx',
    outDir: server,
    emptyOutDir: true,
    copyPublicDir: false,
    rolldownOptions: { output: { entryFileNames: 'prerender.js' } },
  },
})
const { folderAddress, staticPages } = await import(pathToFileURL(join(server, 'prerender.js')).href)

/** Where nothing but files is known, pages are addressed by theirs; what is a file has its name. */
const addressOf = (path) => (base.startsWith('.') && !/\.\w+$/.test(path) ? folderAddress(path) : path)

// Pages that work an example out do so for a day. Told which, the same source gives the same bytes on any other.
const epoch = process.env.SOURCE_DATE_EPOCH
const now = Date.now
if (epoch) Date.now = () => Number(epoch) * 1000

const template = withPolicy(readFileSync(join(dist, 'index.html'), 'utf8'))
const counts = new Map()
for await (const page of staticPages(process.env.YUHUI_PAGES)) {
  const file = join(dist, folderOf(page.path), 'index.html')
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, pageOf(template, page))
  counts.set(page.language, (counts.get(page.language) ?? 0) + 1)
}
Date.now = now
rmSync(server, { recursive: true, force: true })
rmSync(dirname(manifestFile), { recursive: true })
console.log(`pages: ${[...counts].map(([language, count]) => `${count} in ${language}`).join(', ')}`)
console.log(await writeEmbed(dist))
console.log(await writeWorker(dist))
console.log(writeHeaders(dist, { base, ancestors: process.env.YUHUI_FRAME_ANCESTORS }))
