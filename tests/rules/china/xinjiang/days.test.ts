import { describe, expect, it } from 'vitest'
import { documents, findings, rules } from '../../../../rules/china/xinjiang'
import { treesOf } from '../../../../rules/language'
import { addDays, dayFrom, formatDay } from '../../../../rules/language/calendar'
import { walk, type DatedEntry } from '../../../../rules/language/node'
import { check } from './support'

const tables: { readonly benefit: string; readonly table: readonly DatedEntry[] }[] = []
for (const benefit of rules.benefits)
  for (const tree of treesOf(benefit))
    walk(tree, (node) => {
      if (node.op === 'dated') tables.push({ benefit: benefit.id, table: node.table })
    })

const days: number[] = []
for (let day = dayFrom(2021, 1, 1); day <= dayFrom(2028, 12, 31); day = addDays(day, 1)) days.push(day)

describe('every figure', () => {
  it('has one version or none on each day of eight years', () => {
    expect(days.length).toBe(8 * 365 + 2)
    expect(tables.length).toBeGreaterThan(0)
    const doubled: string[] = []
    for (const { benefit, table } of tables)
      for (const day of days) {
        const inForce = table.filter(
          ({ from, until = Infinity }, index) => from <= day && day <= until && !table.slice(index + 1).some((later) => later.from <= day),
        )
        if (inForce.length > 1) doubled.push(`${benefit} on ${day}`)
      }
    expect(doubled).toEqual([])
  })

  it('is settled on the first of each month once its benefit has begun', () => {
    const expecting = { children: [], pregnancy: { dueDate: '2028-12-31', babies: 1 } }
    for (const day of days.filter((each) => formatDay(each).endsWith('-01'))) {
      const outcomes = check(expecting, formatDay(day))
      const leave = outcomes.of('xinjiang/maternity-leave', 'mother')
      expect([day, leave.status, leave.value?.min, leave.value?.max]).toEqual([day, 'eligible', 158, 158])
      const fathers = outcomes.of('xinjiang/paternity-leave', 'father')
      const days = day < dayFrom(2022, 6, 4) ? undefined : 20
      expect([day, fathers.value?.min, fathers.value?.max]).toEqual([day, days, days])
    }
  })
})

it('names its documents once, each checked and in force', () => {
  expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length)
  for (const document of documents) expect([document.law, document.standing, document.until]).toEqual([true, 'in-force', undefined])
})

describe('the findings', () => {
  it('hold every row that is confirmed or known from one page, and no other', () => {
    const rows = [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13, 14, 16, 17, 18, 19, 20, 21, 22]
    expect(findings.map(({ row }) => row)).toEqual(rows.map((row) => `xinjiang B${row}`))
    expect(findings.filter(({ attested }) => attested === 'single').map(({ row }) => row)).toEqual(
      [9, 10, 11, 12].map((row) => `xinjiang B${row}`),
    )
  })

  it('name every benefit of this place, or say why there is none', () => {
    const named = new Set(findings.flatMap(({ benefits = [] }) => benefits))
    for (const { id } of rules.benefits) expect([...named]).toContain(id)
    for (const { benefits, why } of findings) expect((benefits === undefined) !== (why === undefined)).toBe(true)
  })
})
