import { describe, expect, test } from 'vitest'
import type { LawFinding } from '../../../rules/language'
import { places } from '../../../rules/registry'

const findings: LawFinding[] = []
const benefits = new Map<string, string>()
for (const { load } of places)
  if (load) {
    const module = await load()
    findings.push(...(module.findings ?? []))
    for (const { id } of module.rules.benefits) benefits.set(id, id)
  }

const numbered = (part: string, last: number, without: readonly number[] = []): string[] =>
  Array.from({ length: last }, (_, index) => index + 1)
    .filter((number) => !without.includes(number))
    .map((number) => `${part}${String(number)}`)

/** The survey of the law, by its parts. What it could not find, or only knew from memory, has no row here. */
const survey: readonly (readonly [string, readonly string[]])[] = [
  ['national', numbered('A', 30)],
  ['zhejiang', numbered('B', 24, [16, 17, 18])],
  ['fujian', numbered('C', 20, [10, 12])],
  ['anhui', numbered('A', 24, [13, 24])],
  ['xinjiang', numbered('B', 23, [7, 15, 23])],
]

describe('what was found of the law', () => {
  test.each(survey)('of %s is all listed, each row once', (part, rows) => {
    const listed = findings.map(({ row }) => row).filter((row) => row.startsWith(`${part} `))
    expect(listed.map((row) => row.slice(part.length + 1)).sort()).toEqual([...rows].sort())
  })

  test('is in the rules, or has a reason why not, and never both', () => {
    for (const { row, benefits: named = [], why } of findings) expect([row, named.length > 0]).toEqual([row, why === undefined])
  })

  test('names benefits that there are', () => {
    for (const { row, benefits: named = [] } of findings) for (const id of named) expect([row, benefits.get(id)]).toEqual([row, id])
  })
})
