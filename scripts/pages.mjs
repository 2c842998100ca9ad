// After the build: one HTML file for each page that is served as a file, made from dist/index.html.
// Today these are the two language roots, and their bodies are empty until the program starts. To
// prerender, list more pages and let `bodyOf` return what the app renders for them.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import process from 'node:process'

const base = process.env.YUHUI_BASE ?? '/'
const dist = resolve(import.meta.dirname, '../dist')

/** `path` is where the page lies under the base. Without a title and description it keeps those of index.html. */
const pages = [
  { path: '', lang: 'zh-CN' },
  {
    path: 'en/',
    lang: 'en',
    title: 'Yuhui: see which family benefits your household can claim',
    description:
      'Answer a dozen questions and see what each benefit is worth, until when, which clause it rests on and how to apply. Everything is worked out on your own device.',
  },
]

/** What stands inside #root before the program starts. */
function bodyOf(_page) {
  return ''
}

/** Replaces exactly one place: if index.html has changed so that there is none, the build must say so. */
function put(html, pattern, text, what) {
  if (html.split(pattern).length !== 2) throw new Error(`index.html should hold exactly one ${what}`)
  return html.replace(pattern, () => text)
}

const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')

/** From a page to another, by the base. A base of `./` means: wherever the site lies, so step up out of the page's folder. */
function link(from, to) {
  if (!base.startsWith('.')) return `${base}${to}`
  return `${'../'.repeat(from.split('/').length - 1) || './'}${to}`
}

function links(page) {
  const alternates = pages.map(({ path, lang }) => `<link rel="alternate" hreflang="${lang}" href="${link(page.path, path)}" />`)
  return [`<link rel="canonical" href="${link(page.path, page.path)}" />`, ...alternates].map((line) => `    ${line}\n`).join('')
}

function pageOf(template, page) {
  let html = put(template, /<html lang="[^"]*"/, `<html lang="${page.lang}"`, '<html lang>')
  if (page.title) html = put(html, /<title>[^<]*<\/title>/, `<title>${escape(page.title)}</title>`, '<title>')
  if (page.description) {
    html = put(
      html,
      /<meta\s+name="description"\s+content="[^"]*"/,
      `<meta name="description" content="${escape(page.description)}"`,
      'description',
    )
  }
  html = put(html, /<div id="root"><\/div>/, `<div id="root">${bodyOf(page)}</div>`, '#root')
  html = put(html, /[ ]*<\/head>/, `${links(page)}  </head>`, '</head>')
  return html.replace(/(href|src)="\.\//g, (_, attribute) => `${attribute}="${link(page.path, '')}`)
}

const template = readFileSync(join(dist, 'index.html'), 'utf8')
for (const page of pages) {
  const file = join(dist, page.path, 'index.html')
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, pageOf(template, page))
}
console.log(`${pages.length} pages: ${pages.map(({ path }) => `/${path}`).join(' ')}`)
