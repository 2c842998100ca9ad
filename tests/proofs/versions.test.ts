import { expect, test } from 'vitest'
import { treesOf } from '../../rules/language'
import { addDays, type DayNumber } from '../../rules/language/calendar'
import { walk, type DatedEntry } from '../../rules/language/node'
import { places } from '../../rules/registry'

interface Table {
  readonly of: string
  readonly entries: readonly DatedEntry[]
}

const tables: Table[] = []
for (const { load } of places)
  if (load)
    for (const benefit of (await load()).rules.benefits)
      for (const tree of treesOf(benefit))
        walk(tree, (node) => {
          if (node.op === 'dated') tables.push({ of: benefit.id, entries: node.table })
        })

/** The entries in force on a day: begun, and neither replaced nor known no further. */
const inForce = (entries: readonly DatedEntry[], on: DayNumber): readonly DatedEntry[] =>
  entries.filter(({ from, until }, index) => from <= on && on < (entries[index + 1]?.from ?? Infinity) && on <= (until ?? Infinity))

test('on every day from 2021 to 2028 each figure has one version, or there is no rule: before the first, after the last known, between two', () => {
  expect(tables.length).toBeGreaterThan(50)
  for (let on = 20210101; on <= 20281231; on = addDays(on, 1))
    for (const { of, entries } of tables) {
      const current = inForce(entries, on)
      const begun = entries.filter(({ from }) => from <= on)
      const last = begun[begun.length - 1]
      const isRuled = last !== undefined && on <= (last.until ?? Infinity)
      expect(current.length, `${of} on ${String(on)}`).toBe(isRuled ? 1 : 0)
    }
})

test('every figure has its source and the day somebody checked it', () => {
  for (const { of, entries } of tables)
    for (const { source, checkedOn } of entries) {
      expect(source.length, of).toBeGreaterThan(0)
      expect(checkedOn, of).toBeGreaterThanOrEqual(20261101)
    }
})

test('every provision of law says where it was read', async () => {
  for (const { load } of places)
    for (const document of (await load?.())?.documents ?? [])
      if (document.law)
        for (const [id, { addresses = [] }] of Object.entries(document.clauses)) expect([id, addresses.length > 0]).toEqual([id, true])
})
