// Writes the ledger of an edition of the rules: the content hash of every benefit and document, and a place for the words
// on what changed. Run it when a test says that the rules differ from their ledger.
//   npm run edition -- 2026.12 2026-12-20   a new edition, held against the documents on that day
//   npm run edition                         the newest once more, for as long as nobody has it
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { folder, readLedgers } from './editions/ledgers.mjs'

const source = resolve(import.meta.dirname, '../rules/edition.ts')
const [version, checkedOn] = process.argv.slice(2)
if (version !== undefined) {
  if (!/^\d{4}\.\d{2}(\.\d+)?$/.test(version) || !/^\d{4}-\d{2}-\d{2}$/.test(checkedOn ?? '')) {
    console.error('npm run edition -- <edition, as 2026.12> <day of the check, as 2026-12-20>')
    process.exit(2)
  }
  const text = readFileSync(source, 'utf8')
  writeFileSync(source, text.replace(/version: '[^']*', checkedOn: '[^']*'/, `version: '${version}', checkedOn: '${checkedOn}'`))
}

// Only now: what is imported reads the edition.
const { byEdition, changesOf, changesText, allModules, differing, ledgerFaults, ledgerToday } =
  await import('../src/headless/data/published.ts')
const ledgers = readLedgers().sort(byEdition)
const kept = ledgers.filter(({ edition }) => edition !== (version ?? ledgers[ledgers.length - 1]?.edition))
const known = ledgers.find((one) => !kept.includes(one))?.changes ?? []
const before = kept[kept.length - 1]
const now = await ledgerToday(known)
const told = new Set(known.flatMap(({ of }) => of))
const untold = before ? differing(before, now).filter((id) => !told.has(id)) : []
const changes = [
  ...known,
  ...untold.map((id) => ({ of: [id], from: null, forWhom: { 'zh-CN': '', en: '' }, what: { 'zh-CN': '', en: '' } })),
]
const ledger = { ...now, changes }
const file = join(folder, `${ledger.edition}.json`)
writeFileSync(file, `${JSON.stringify(ledger, null, 2)}\n`)
const page = resolve(import.meta.dirname, '../docs/rules-changes.md')
writeFileSync(page, await changesText(changesOf([...kept, ledger], await allModules()), 'en'))

console.log(`${file}\n${page}`)
for (const fault of before ? ledgerFaults(before, ledger) : []) console.log(`- ${fault}`)
if (untold.length > 0)
  console.log(
    'Write under "changes" of the ledger, in Chinese and in English, what changed and for which families, and in "from" the first day for which verdicts may differ (null where none does). Entries that belong together may become one. Then run npm run edition once more.',
  )
