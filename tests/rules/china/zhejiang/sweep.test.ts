import { describe, expect, it } from 'vitest'
import { treesOf, type Benefit } from '../../../../rules/language'
import { addDays, dayFrom } from '../../../../rules/language/calendar'
import { walk, type DatedEntry } from '../../../../rules/language/node'
import { run } from '../../../support/run'
import { changed, shangyu, shaoxing, zhejiang } from './shaoxing/support'

const years = Array.from({ length: 8 }, (_, index) => 2021 + index)
const months = years.flatMap((year) => Array.from({ length: 12 }, (_, index) => dayFrom(year, index + 1, 1)))
/** The first and the last day of each month from 2021 to 2028. */
const days = months.flatMap((first) => [addDays(first, -1), first]).slice(1)
const written = (day: number): string =>
  `${Math.floor(day / 10000)}-${String(Math.floor(day / 100) % 100).padStart(2, '0')}-${String(day % 100).padStart(2, '0')}`

function tablesOf(benefit: Benefit): (readonly DatedEntry[])[] {
  const tables: (readonly DatedEntry[])[] = []
  for (const tree of treesOf(benefit))
    walk(tree, (node) => {
      if (node.op === 'dated') tables.push(node.table)
    })
  return tables
}

const benefits = [zhejiang, shaoxing, shangyu].flatMap((rules) => rules.benefits)
const inForce = (table: readonly DatedEntry[], on: number): DatedEntry[] =>
  table.filter(({ from, until }) => from <= on && (until === undefined || on <= until))

describe('every figure of Zhejiang, Shaoxing and Shangyu', () => {
  it('has one version or none on any day', () => {
    const doubled = benefits.flatMap((benefit) =>
      tablesOf(benefit).flatMap((table) => days.filter((on) => inForce(table, on).length > 1).map((on) => `${benefit.id} ${on}`)),
    )
    expect(doubled).toEqual([])
  })

  it('belongs to somebody whose benefit can be had on each day of its own', () => {
    const family = {
      children: [{ id: 'c1', birthDate: '2012-05-01', hukou: '330604', difficultBirth: false }],
      elders: [{ id: 'e1', parentOf: 'father', birthDate: '1950-01-01' }],
      pregnancy: { dueDate: '2028-12-31', babies: 1 },
      'marriage.registeredOn': null,
      'marriage.plannedOn': '2028-12-31',
    }
    const runs = days.map((on) => ({ on, of: run([zhejiang], changed(family), written(on)).of }))
    const given = (name: string, subject: string) =>
      runs
        .filter(({ on, of }) => {
          const { status, value } = of(`zhejiang/${name}`, subject)
          expect(status === 'eligible', `${name} ${on}`).toBe(value?.min !== undefined)
          return status === 'eligible'
        })
        .map(({ on }) => on)
    const from = (first: number): number[] => days.filter((on) => on >= first)
    expect(given('maternity-leave', 'mother')).toEqual(from(20211125))
    expect(given('paternity-leave', 'father')).toEqual(from(20211125))
    expect(given('parent-care-leave', 'father')).toEqual(from(20211125))
    expect(given('marriage-leave', 'mother')).toEqual(from(20240927))
  })
})
