import { expect, test } from 'vitest'
import { cite, is, ruleDocument, cash, yuan, datedFigure, type Benefit, type Clause } from '../../../rules/language'
import { parent } from '../../../rules/household'
import { loadRules } from '../../../rules/registry'
import { versionOf, versionWord } from '../../../src/share/link'
import { testBenefit } from '../../support/rules'

interface Law {
  readonly checkedOn?: string
  readonly until?: string
  readonly clause?: Partial<Clause>
}

const lawOf = ({ checkedOn = '2026-11-22', until, clause = {} }: Law = {}): ReturnType<typeof ruleDocument> =>
  ruleDocument({
    id: 'made-law',
    standing: 'in-force',
    checkedOn,
    ...(until === undefined ? {} : { until }),
    clauses: { 'made-1': { kind: 'entitlement', ...clause }, 'made-2': { kind: 'entitlement' } },
  })

function made(amount = 300, law: Law = {}, checkedOn?: string): Benefit {
  const basis = cite(lawOf(law), 'made-1')
  const figure = datedFigure([
    { from: '2025-01-01', value: yuan(amount).perMonth, source: basis, ...(checkedOn === undefined ? {} : { checkedOn }) },
  ])
  return testBenefit({
    id: 'made/money',
    subject: 'mother',
    basis,
    conditions: { employed: is(parent.work, 'employee') },
    value: cash('month', figure),
  })
}

const wordOf = (...benefits: Benefit[]): string => versionWord(versionOf([{ place: '350881', benefits }]))

test('the version stays while no rule changes, in whatever order they are listed', () => {
  const other = testBenefit({ id: 'made/other', subject: 'household' })
  expect(wordOf(made(), other)).toBe(wordOf(other, made()))
  expect(versionOf([{ place: '350881', benefits: [made()] }])[0]).toEqual(['350881', expect.stringMatching(/^[0-9a-z]{1,7}$/)])
})

test('that somebody looked again, or where it was read, is no change', () => {
  const again = made(300, { checkedOn: '2026-12-01', clause: { addresses: ['example.org'] } }, '2026-12-01')
  expect(wordOf(again)).toBe(wordOf(made()))
})

test.each<[string, Benefit]>([
  ['a figure', made(301)],
  ['the term of the document', made(300, { until: '2027-12-31' })],
  ['the term of the provision', made(300, { clause: { until: '2027-12-31' } })],
  ['how well the provision is known', made(300, { clause: { attested: 'single' } })],
])('%s is a change', (_, changed) => {
  expect(wordOf(changed)).not.toBe(wordOf(made()))
})

test('each place has a version of its own, and a benefit more is a change of its place only', async () => {
  const rules = (await loadRules(['350881'])).map((module) => module.rules)
  const version = versionOf(rules)
  expect(version.map(([place]) => place)).toEqual(['100000', '350000', '350800', '350881'])
  expect(new Set(version.map(([, hash]) => hash)).size).toBe(4)
  const more = versionOf(rules.map((own) => (own.place === '350881' ? { ...own, benefits: [...own.benefits, made()] } : { ...own })))
  expect(more.slice(0, 3)).toEqual(version.slice(0, 3))
  expect(more[3]?.[1]).not.toBe(version[3]?.[1])
  expect(versionWord(more)).not.toBe(versionWord(version))
})
