import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { edition } from '../../../rules/edition'
import {
  allModules,
  byEdition,
  changesOf,
  changesText,
  differing,
  ledger,
  ledgerFaults,
  ledgerToday,
  type Ledger,
} from '../../../src/headless/data/published'

const folder = 'rules/editions'
const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
const ledgers = files.map((name) => ledger.parse(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')))).sort(byEdition)
const newest = ledgers[ledgers.length - 1] as Ledger

const howTo = `
A benefit or document is not what edition ${newest.edition} says it is. If that edition is out, make the next one:
  npm run edition -- <edition> <day of the check>
If nobody has it yet:
  npm run edition
Then write under "changes" of ${folder}/<edition>.json, in Chinese and in English, what changed, for which families, and the
first day for which verdicts may differ ("from"; null where none does). Different now:`

describe('the editions of the rules', () => {
  test('each ledger is named by its edition', () => {
    expect(files.sort()).toEqual(ledgers.map((one) => `${one.edition}.json`).sort())
  })
  test('the newest is the one that the program names', () => {
    expect([newest.edition, newest.checkedOn]).toEqual([edition.version, edition.checkedOn])
  })
  test('the newest says of every benefit and document what it is today', async () => {
    const today = await ledgerToday(newest.changes)
    const changed = differing(newest, today)
    expect(changed, `${howTo} ${changed.join(' ')}\n`).toEqual([])
    expect(Object.keys(newest.places)).toEqual(Object.keys(today.places))
  })
  test.each(ledgers.slice(1).map((after, index) => [after.edition, ledgers[index] as Ledger, after] as const))(
    'edition %s tells of all that it changes',
    (_, before, after) => {
      expect(ledgerFaults(before, after)).toEqual([])
    },
  )
  test('the list of changes in docs/ is the one that the rules give', async () => {
    const text = await changesText(changesOf(ledgers, await allModules()), 'en')
    expect(readFileSync('docs/rules-changes.md', 'utf8'), 'npm run edition').toBe(text)
  })
})

describe('what a ledger leaves unsaid is found', () => {
  const [one, other] = ['0', '1'].map((digit) => digit.repeat(64)) as [string, string]
  const made = (edition: string, benefits: Record<string, string>, changes: Ledger['changes'] = []): Ledger => ({
    edition,
    checkedOn: '2026-01-01',
    changes,
    places: { '100000': { documents: {}, benefits } },
  })
  const words = { 'zh-CN': '改了', en: 'changed' }
  const change = (of: string[], more = {}): Ledger['changes'][number] => ({ of, from: null, forWhom: words, what: words, ...more })
  const before = made('2026.01', { 'a/kept': one, 'a/changed': one, 'a/gone': one })

  test('benefits that are changed, new or gone', () => {
    const after = made('2026.02', { 'a/kept': one, 'a/changed': other, 'a/new': one }, [change(['a/changed'])])
    expect(differing(before, after)).toEqual(['a/changed', 'a/gone', 'a/new'])
    expect(ledgerFaults(before, after)).toEqual([
      'a/gone differs from edition 2026.01, and no entry says how',
      'a/new differs from edition 2026.01, and no entry says how',
    ])
  })
  test('a change that is none, and one without words', () => {
    const after = made('2026.02', { 'a/kept': one, 'a/changed': one, 'a/gone': one }, [
      change(['a/kept'], { what: { 'zh-CN': '', en: ' ' } }),
    ])
    expect(ledgerFaults(before, after)).toEqual([
      'a/kept is said to have changed since edition 2026.01, and has not',
      'the entry on a/kept lacks words in Chinese or English',
    ])
  })
  test('editions are told in their order, the newest first, with what they changed', async () => {
    const after = made('2026.10', { 'a/kept': other }, [change(['a/kept'], { from: '2026-03-01' })])
    const changes = changesOf([after, made('2026.9', {}), before].sort(byEdition), [])
    expect(changes.editions.map((one) => one.edition)).toEqual(['2026.10', '2026.9', '2026.01'])
    const text = await changesText(changes, 'zh-CN')
    expect(text).toContain('- a/kept：改了（从2026-03-01起；改了）')
    const known = made('2026.11', {}, [change(['zhangping/rent-withdrawal'])])
    expect(await changesText(changesOf([known], []), 'en')).toMatch(/^- .+ `zhangping\/rent-withdrawal`: changed/m)
  })
})
