// What the pages of policies need of all places at once, while the app loads one family's: which file a
// rule stands in, which benefits elsewhere rest on a provision, and every name for searching. Worked out
// from the declarations when the app is built, served or tested.
import { readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { runnerImport } from 'vite'
import { placeFolders } from './files.mjs'
import { initialsOf } from './initials.mjs'

const root = resolve(import.meta.dirname, '../..')
const rules = resolve(root, 'rules/china')
const relations = ['implements', 'supersedes', 'topsUp', 'excludes']

/** More than these are counted, not listed: a national rule may be carried out in every county. */
const mostListed = 24

async function gather() {
  const entry = resolve(import.meta.dirname, 'gather.ts')
  const { module } = await runnerImport(entry, { root, configFile: false, logLevel: 'error' })
  return module.gathered
}

/** One a line: the place's code and the benefit's name, then its title. The last line counts those left out. */
function listed(found, language) {
  const lines = found.slice(0, mostListed).map(({ code, benefit }) => `${code}/${benefit.name}\t${benefit.titles[language]}`)
  return [...lines, ...(found.length > mostListed ? [`+${found.length - mostListed}`] : [])].join('\n')
}

function listedBy(keys, find, language) {
  const found = keys.map((key) => [key, find(key)]).filter(([, some]) => some.length > 0)
  return Object.fromEntries(found.map(([key, some]) => [key, listed(some, language)]))
}

/** Put beside a place's clause words, which only these pages load; src/policies/elsewhere.ts reads it. */
function extrasOf({ code, folder, files }, all, language) {
  const place = all.find((one) => one.code === code) ?? { benefits: [], documents: [] }
  const others = all.filter((one) => one.code !== code).flatMap((one) => one.benefits.map((benefit) => ({ code: one.code, benefit })))
  const clauses = place.documents.flatMap((document) => document.clauses)
  const named = new Map(place.benefits.map((benefit) => [benefit.name, benefit.id]))
  const speaking = (relation) => (name) => others.filter(({ benefit }) => benefit.relations[relation].includes(named.get(name)))
  return {
    $files: { folder: relative(root, folder).replace(/\\/g, '/'), of: files },
    $rests: listedBy(clauses, (clause) => others.filter(({ benefit }) => benefit.clauses.includes(clause)), language),
    ...Object.fromEntries(relations.map((relation) => [`$${relation}`, listedBy([...named.keys()], speaking(relation), language)])),
  }
}

/** A place's code, and after it what is not plain law there: a letter for its standing, and its last day. */
const letters = { 'in-force': '', trial: 't', 'consultation-draft': 'c', 'submitted-draft': 's' }
const marked = (code, { standing, until }) => `${code}${letters[standing]}${until === '' ? '' : `!${until}`}`

/** Lines of the index of names, which src/policies/names.ts reads. A name that several places share stands there once. */
function linesOf(all, language) {
  const titled = (kind, title) => [kind, title, language === 'zh-CN' ? initialsOf(title) : '']
  const shared = new Map()
  for (const { code, benefits } of all)
    for (const benefit of benefits) {
      const line = [...titled('b', benefit.titles[language]), benefit.name].join('\t')
      shared.set(line, [...(shared.get(line) ?? []), marked(code, benefit)])
    }
  return [
    ...all.map(({ code, names }) => [...titled('p', names[language]), '', code].join('\t')),
    ...all.flatMap(({ code, documents }) =>
      documents.map((document) => [...titled('d', document.titles[language]), document.id, marked(code, document)].join('\t')),
    ),
    ...[...shared].map(([line, codes]) => `${line}\t${codes.join(' ')}`),
  ].join('\n')
}

const clauseWords = /\/rules\/china\/.*\/text\/clauses\.(zh-CN|en)\.json$/
const nameIndex = /\/src\/policies\/built\/names-(zh-CN|en)\.ts$/

/** @returns {import('vite').Plugin} */
export function policies() {
  let gathering
  const all = () => (gathering ??= gather())
  return {
    name: 'yuhui-policies',
    enforce: 'pre',
    watchChange(file) {
      if (file.includes('/rules/')) gathering = undefined
    },
    async load(id) {
      const file = id.replace(/\\/g, '/').replace(/\?.*$/, '')
      const words = clauseWords.exec(file)
      if (words) {
        const place = placeFolders(rules).find(({ folder }) => resolve(dirname(file), '..') === folder)
        const own = JSON.parse(readFileSync(file, 'utf8'))
        return JSON.stringify(place ? { ...own, ...extrasOf(place, await all(), words[1]) } : own)
      }
      const names = nameIndex.exec(file)
      return names && `export const lines = ${JSON.stringify(linesOf(await all(), names[1]))}`
    },
  }
}
