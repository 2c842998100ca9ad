import { describe, expect, it } from 'vitest'
import { workBenefits } from '../../../../rules/china/national/work'
import { treesOf } from '../../../../rules/language'
import { addDays } from '../../../../rules/language/calendar'
import { walk, type DatedEntry } from '../../../../rules/language/node'

const tables = workBenefits.flatMap((benefit) => {
  const found = new Set<readonly DatedEntry[]>()
  for (const tree of treesOf(benefit))
    walk(tree, (node) => {
      if (node.op === 'dated') found.add(node.table)
    })
  return [...found].map((table) => ({ id: benefit.id, table }))
})

/** Entries in force on a day: begun, not over, and not replaced by the next. */
const inForce = (table: readonly DatedEntry[], day: number): number[] =>
  table.flatMap(({ from, until, value }, index) => {
    const next = table[index + 1]?.from ?? Infinity
    return from <= day && day <= (until ?? Infinity) && day < next ? [value as number] : []
  })

const days: number[] = []
for (let day = 20210101; day <= 20281231; day = addDays(day, 1)) days.push(day)

describe('every day of eight years', () => {
  it('knows one version of each figure, or none', () => {
    expect(days).toHaveLength(8 * 365 + 2)
    for (const { table } of tables) for (const day of days) expect(inForce(table, day).length).toBeLessThanOrEqual(1)
  })

  it.each([
    ['national/marriage-leave', 0, Infinity, [1, 3]],
    ['national/maternity-leave', 0, Infinity, [98, 15, 15]],
    ['national/miscarriage-leave', 0, Infinity, [42, 15]],
    ['national/maternity-allowance', 0, Infinity, [98, 15, 15]],
    ['national/miscarriage-allowance', 0, Infinity, [42, 15]],
    ['national/free-preschool-year', 20250901, 20261231, [100]],
    ['national/special-assistance', 20220701, Infinity, [59000, 46000]],
    ['national/rural-planning-reward', 0, Infinity, [96000]],
  ] as const)('%s has its figures from %i to %i, and no other', (id, from, until, figures) => {
    const own = tables.filter((table) => table.id === id)
    for (const day of days) {
      const known = own.flatMap(({ table }) => inForce(table, day))
      const expected = day >= from && day <= until ? figures : []
      expect([day, new Set(known)]).toEqual([day, new Set(expected)])
    }
  })

  it('leaves no other benefit with figures', () => {
    const listed = ['marriage-leave', 'maternity-leave', 'miscarriage-leave', 'maternity-allowance', 'maternity-pay-by-employer']
    const others = [
      'miscarriage-allowance',
      'miscarriage-pay-by-employer',
      'free-preschool-year',
      'special-assistance',
      'rural-planning-reward',
    ]
    expect([...new Set(tables.map(({ id }) => id))].sort()).toEqual([...listed, ...others].map((name) => `national/${name}`).sort())
  })
})
