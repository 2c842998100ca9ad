// Every page of the build as a standards checker and a careful reader see it: valid HTML, one title, one
// main heading, a description, a language.   node scripts/validate.mjs
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import process from 'node:process'
import { HtmlValidate } from 'html-validate'

const dist = resolve(import.meta.dirname, '..', process.env.YUHUI_OUT ?? 'dist')
const pages = readdirSync(dist, { recursive: true })
  .map((name) => join(dist, name))
  .filter((name) => name.endsWith('index.html'))

const checker = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // React writes `hrefLang` and void elements in its own way; both are the same to a browser.
    'attr-case': 'off',
    'void-style': 'off',
    // A list loses its role in Safari once its bullets are gone, so ours say it again.
    'no-redundant-role': 'off',
    'no-implicit-button-type': 'error',
    'long-title': 'off',
  },
})

/** What a page's head and outline must have, beyond being valid. */
function lacking(html) {
  const count = (pattern) => [...html.matchAll(pattern)].length
  const body = html.slice(html.indexOf('<div id="root">'))
  const empty = body.startsWith('<div id="root"></div>')
  return [
    count(/<title>[^<]+<\/title>/g) !== 1 && 'not one title',
    count(/<meta\s+name="description"\s+content="[^"]+"/g) !== 1 && 'not one description',
    count(/<html lang="(zh-CN|en)"/g) !== 1 && 'no language',
    !empty && count(/<h1[\s>]/g) !== 1 && 'not one main heading',
    !empty && count(/<main[\s>]/g) !== 1 && 'not one main part',
    /\b(app|policies|privacy|results|rules|household|wording|place-\d+|clauses-\d+):[a-z]/i.test(body.replace(/<[^>]*>/g, '')) &&
      'a text is missing',
  ].filter(Boolean)
}

let found = 0
const titles = new Map()
for (const page of pages) {
  const html = readFileSync(page, 'utf8')
  const path = relative(dist, page)
  const { results } = checker.validateStringSync(html, page)
  const faults = [
    ...results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line}: ${message} (${ruleId})`)),
    ...lacking(html),
  ]
  for (const fault of faults) console.error(`${path}: ${fault}`)
  found += faults.length
  if (!html.includes('<div id="root"></div>')) {
    const title = /<title>([^<]*)<\/title>/.exec(html)?.[1]
    titles.set(title, [...(titles.get(title) ?? []), path])
  }
}
for (const [title, paths] of titles)
  if (paths.length > 1) {
    console.error(`${paths.join(', ')}: the same title, ${title}`)
    found += 1
  }
console.log(`${pages.length} pages, ${found} faults`)
if (found > 0 || pages.length < 100) process.exitCode = 1
