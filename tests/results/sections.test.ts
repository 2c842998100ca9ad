import { describe, expect, test } from 'vitest'
import { child, housing } from '../../rules/household'
import { all, cash, is, loanLimit, yuan } from '../../rules/language'
import { noticesFor } from '../../src/results/notices'
import type { ResultRow } from '../../src/results/rows'
import { sectionsOf } from '../../src/results/sections'
import { worth } from '../../src/engine/worth'
import * as made from './made'

const names = (rows: readonly ResultRow[]): string[] => rows.map(({ outcome }) => outcome.benefit.id.replace('made/', ''))
const family = {
  mother: { work: 'employee' },
  father: { work: 'employee' },
  children: [
    { id: 'a', birthDate: '2024-05-01', care: 'nursery-public-inclusive' },
    { id: 'b', birthDate: '2025-05-01', care: 'nursery-public-inclusive' },
  ],
  housing: { rents: false },
}
const everything = [
  made.childMoney,
  made.rentMoney,
  made.leaveDays,
  made.halfFee,
  made.employerMay,
  made.noFigure,
  made.goFirst,
  made.helped,
  made.schoolMoney,
  made.draftMoney,
  made.planMoney,
  made.planned,
]

describe('where an outcome stands', () => {
  const sections = sectionsOf(made.outcomesOf(everything, family))

  test('figures by kind of help, in the order of the page', () => {
    expect(sections.categories.map(({ category, rows }) => [category, names(rows)])).toEqual([
      ['money', ['child-money', 'draft-money']],
      ['fees', ['half-fee']],
      ['leave', ['leave-days']],
    ])
  })

  test('the same figure for several people is one line', () => {
    const [leave] = sections.categories.find(({ category }) => category === 'leave')?.rows ?? []
    expect(leave?.outcomes.map(({ subject }) => subject)).toEqual(['mother', 'father'])
  })

  test('what has no figure, or hangs on others, is folded', () => {
    expect(names(sections.folds.decided)).toEqual(['employer-may'])
    expect(names(sections.folds.unspecified)).toEqual(['no-figure'])
    expect(names(sections.folds.priorities)).toEqual(['go-first'])
    expect(names(sections.folds.services)).toEqual(['helped'])
  })

  test('what is later, over, or does not fit has a section of its own; plans to explore have none', () => {
    expect(names(sections.later)).toEqual(['school-money', 'school-money'])
    expect(sections.later.map(({ outcome }) => outcome.from)).toEqual([20300501, 20310501])
    expect(names(sections.ended)).toEqual(['plan-money'])
    expect(names(sections.not)).toEqual(['rent-money'])
    expect(JSON.stringify(Object.keys(sections).map((key) => sections[key as keyof typeof sections]))).not.toContain('made/planned')
  })

  test('drafts are counted apart', () => {
    // Child money, half fee, leave, no figure, priority, service; the employer decides one.
    expect(sections.counts).toEqual({ eligible: 6, open: 0, decided: 1, inDrafts: 1, reported: 0 })
  })
})

test('within a kind of help what is worth more in a year comes first, drafts last', () => {
  const monthly = made.made('monthly', 'household', { value: cash('month', yuan(350).perMonth) })
  const outcomes = made.outcomesOf([made.birthGift, made.draftMoney, monthly, made.childMoney], {
    children: [{ id: 'a', birthDate: '2025-05-01' }],
  })
  // 350 × 12 = 4200 > 3600 > 2000; the draft's 9000 comes after law.
  expect(names(sectionsOf(outcomes).categories[0]?.rows ?? [])).toEqual(['monthly', 'child-money', 'birth-gift', 'draft-money'])
  expect(worth(outcomes[2] as (typeof outcomes)[0])).toBeGreaterThan(worth(outcomes[3] as (typeof outcomes)[0]))
})

test('what raises a figure stands with it', () => {
  const loan = made.made('loan', 'household', { category: 'housing', value: loanLimit(yuan(500_000).once) })
  const more = made.made('more', 'household', {
    category: 'housing',
    value: loanLimit(yuan(150_000).once, { bound: 'exact' }),
    topsUp: ['made/loan'],
  })
  const [housing] = sectionsOf(made.outcomesOf([more, loan], {})).categories
  expect(names(housing?.rows ?? [])).toEqual(['loan'])
  expect(names(housing?.rows[0]?.topUps ?? [])).toEqual(['more'])
})

describe('missing answers', () => {
  const both = made.made('both', 'household', {
    value: cash('year', yuan(100).perYear),
    conditions: { rents: all(housing.rents, is(housing.buying.for, 'self')) },
  })
  const childHere = made.made('child-here', 'each-child', {
    value: cash('year', yuan(100).perYear),
    conditions: { girl: is(child.sex, 'female') },
  })

  test('the answer that settles most comes first, and nothing is asked for twice', () => {
    const outcomes = made.outcomesOf([both, made.rentMoney, made.rentTwice, childHere], {
      children: [{ id: 'a', birthDate: '2020-01-01' }],
    })
    const { questions } = sectionsOf(outcomes)
    expect(questions.map(({ path, outcomes: of }) => [path, of.map(({ benefit }) => benefit.id)])).toEqual([
      ['housing.rents', ['made/rent-twice', 'made/rent-money', 'made/both']],
      ['children[0].sex', ['made/child-here']],
    ])
  })

  test('law is asked about before drafts', () => {
    const inDraft = (name: string) =>
      made.made(name, 'household', { value: cash('year', yuan(9).perYear), conditions: { rents: housing.rents } }, made.draft)
    const outcomes = made.outcomesOf([inDraft('x'), inDraft('y'), childHere], { children: [{ id: 'a', birthDate: '2020-01-01' }] })
    expect(sectionsOf(outcomes).questions.map(({ path }) => path)).toEqual(['children[0].sex', 'housing.rents'])
  })
})

describe('the truth about the documents', () => {
  test('names every plan that is over and every draft, and how much hangs on it', () => {
    const { expired, drafts, nothingElse } = noticesFor(made.outcomesOf(everything, family))
    expect(expired.map(({ document, until, benefits }) => [document.id, until, benefits])).toEqual([['made-plan', 20251231, 1]])
    expect(drafts.map(({ document, standing, benefits }) => [document.id, standing, benefits])).toEqual([
      ['made-draft', 'consultation-draft', 1],
    ])
    expect(nothingElse).toBe(false)
  })

  test('says so when nothing else is left', () => {
    expect(noticesFor(made.outcomesOf([made.planMoney, made.draftMoney], family)).nothingElse).toBe(true)
  })

  test('is silent while the plan still runs', () => {
    expect(noticesFor(made.outcomesOf([made.planMoney], family, '2025-12-31'))).toEqual({ expired: [], drafts: [], nothingElse: false })
  })
})
