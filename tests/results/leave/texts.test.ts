import { expect, test } from 'vitest'
import { places } from '../../../rules/registry'
import english from '../../../src/results/leave/text/en.json'
import chinese from '../../../src/results/leave/text/zh-CN.json'

type Tree = { readonly [key: string]: string | Tree }

const entries = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : entries(value, `${path}${key}.`),
  )
const blanks = (words: string): string[] => [...new Set([...words.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? ''))].sort()

test('both languages say the same with the same blanks', () => {
  const said = new Map(entries(english))
  expect([...said.keys()]).toEqual(entries(chinese).map(([key]) => key))
  for (const [key, words] of entries(chinese)) expect(blanks(said.get(key) ?? ''), key).toEqual(blanks(words))
})

test('nobody is shouted at, and nobody is told what they have a right to', () => {
  for (const [, words] of [...entries(chinese), ...entries(english)]) expect(words).not.toMatch(/[!！]|有资格|你/)
})

test('every way in which a rule has days counted has its words', async () => {
  const modules = await Promise.all(places.flatMap(({ load }) => (load ? [load()] : [])))
  const times = modules.flatMap(({ rules }) => rules.benefits.flatMap(({ value }) => (value.time ? [value.time] : [])))
  expect(times.length).toBeGreaterThan(15)
  for (const time of times) {
    for (const { days, by } of time.counts) {
      expect(Object.keys(chinese.how)).toContain(days)
      expect(Object.keys(chinese.way)).toContain(days)
      expect(Object.keys(chinese.by)).toContain(by)
    }
    for (const { of, by } of time.at === 'years' ? time.years : []) {
      expect(Object.keys(chinese.year)).toContain(of)
      expect(Object.keys(chinese.yearName)).toContain(of)
      expect(Object.keys(chinese.by)).toContain(by)
    }
  }
})
