import { beforeAll, describe, expect, test } from 'vitest'
import { housing, mother } from '../../rules/household'
import { atLeast, cash, cite, datedFigure, law, unspecified, withdrawalLimit, yuan } from '../../rules/language'
import { notesOf } from '../../src/results/notes'
import { claims } from '../../src/engine/related'
import { sectionsOf } from '../../src/results/sections'
import { cashTotals } from '../../src/engine/totals/totals'
import { figureOf } from '../../src/results/values'
import '../../src/results/texts'
import '../../src/share'
import { loadTexts, textIn } from '../../src/ui'
import * as made from './made'

beforeAll(async () => loadTexts('zh-CN', ['results', 'rules']))

const provisions = law({
  id: 'made-provisions',
  checkedOn: '2026-11-22',
  clauses: { 'made-provisions-1': { kind: 'entitlement' }, 'made-provisions-2': { kind: 'entitlement', attested: 'single' } },
})
const sure = cite(provisions, 'made-provisions-1')
const reported = cite(provisions, 'made-provisions-2')
const ids = (outcomes: readonly { readonly benefit: { readonly id: string } }[]): string[] => outcomes.map(({ benefit }) => benefit.id)

const national = made.made('national', 'household', { basis: sure, value: cash('month', yuan(590).perMonth, { bound: 'at-least' }) })

describe('what is only reported', () => {
  const local = made.made('local', 'household', {
    basis: reported,
    value: cash('month', yuan(750).perMonth),
    implements: ['made/national'],
  })
  const outcomes = made.outcomesOf([national, local], {})

  test('takes nothing away from the confirmed law above it, and adds nothing to the total', () => {
    expect(ids(claims(outcomes))).toEqual(['made/national', 'made/local'])
    expect(cashTotals(claims(outcomes))).toEqual([{ period: 'month', sure: { lo: 590, hi: Infinity }, open: { lo: 0, hi: 0 } }])
  })

  test('is counted apart', () => {
    expect(sectionsOf(outcomes).counts).toMatchObject({ eligible: 1, reported: 1 })
  })

  test('stands with the law it speaks of, not beside it', () => {
    const [money] = sectionsOf(outcomes).categories
    expect(money?.rows.map(({ outcome }) => outcome.benefit.id)).toEqual(['made/national'])
    expect(money?.rows[0]?.topUps.map(({ outcome }) => outcome.benefit.id)).toEqual(['made/local'])
  })

  test('stands for another report', () => {
    const above = made.made('national', 'household', { basis: reported, value: cash('month', yuan(590).perMonth) })
    expect(ids(claims(made.outcomesOf([above, local], {})))).toEqual(['made/local'])
  })
})

describe('a figure that has run out', () => {
  const limit = datedFigure([{ from: '2019-10-01', until: '2019-10-01', value: yuan(800).perMonth, source: sure }])
  const rent = made.made('rent', 'household', { category: 'housing', basis: sure, value: withdrawalLimit('month', limit) })
  const outcomes = made.outcomesOf([rent], {})

  test('is not folded away with those that a document never gave', () => {
    const sections = sectionsOf(outcomes)
    expect(sections.folds.unspecified).toEqual([])
    expect(sections.categories.map(({ category }) => category)).toEqual(['housing'])
  })

  test('is told with the last one known', () => {
    const text = textIn('zh-CN')
    const [outcome] = outcomes
    expect(outcome && figureOf(outcome, text)).toEqual({ unit: '现在是多少，没有查到', rule: 'dotted' })
    expect(notesOf(outcomes, () => '', text)[0]).toBe('2019年10月1日以后是多少，没有查到。最后查到的是800元/月')
  })
})

describe('law that leaves the matter to the place', () => {
  const above = made.made('national', 'mother', {
    basis: sure,
    certainty: 'delegated',
    value: cash('birth', yuan(9800).perBirth, { bound: 'at-least' }),
  })
  const local = made.made('local', 'mother', {
    basis: sure,
    nexus: { rents: housing.rents },
    conditions: { halfAYear: atLeast(mother.insuredMonths, 6) },
    value: cash('birth', yuan(12800).perBirth),
    implements: ['made/national'],
  })
  const claimed = (household: object): string[] =>
    claims(made.outcomesOf([above, local], household))
      .filter(({ status }) => status === 'eligible')
      .map(({ benefit }) => benefit.id)

  test('is no where the law of the place applies and says no', () => {
    expect(claimed({ mother: { insuredMonths: 5 }, housing: { rents: true } })).toEqual([])
  })
  test('is open where the law of the place applies and is open', () => {
    const seen = claims(made.outcomesOf([above, local], { mother: {}, housing: { rents: true } }))
    expect(seen.map(({ benefit, status }) => [benefit.id, status])).toEqual([['made/local', 'undetermined']])
  })
  test('holds where the law of the place does not apply', () => {
    expect(claimed({ mother: { insuredMonths: 5 }, housing: { rents: false } })).toEqual(['made/national'])
  })
  test('is that of the place where it says yes', () => {
    expect(claimed({ mother: { insuredMonths: 6 }, housing: { rents: true } })).toEqual(['made/local'])
  })
})

describe('a plan in force that points to the law', () => {
  const above = made.made('law', 'household', { basis: sure, value: cash('month', yuan(590).perMonth) })
  const points = made.made('points', 'household', { certainty: 'delegated', value: unspecified('cash', 'month'), implements: ['made/law'] })
  const same = made.made('same', 'household', { value: cash('month', yuan(590).perMonth), implements: ['made/law'] })
  const more = made.made('more', 'household', { value: cash('month', yuan(700).perMonth), implements: ['made/law'] })

  test('leaves the figure to the law', () => {
    expect(ids(claims(made.outcomesOf([above, points], {})))).toEqual(['made/law'])
  })
  test('gives way to it where the figures are the same', () => {
    expect(ids(claims(made.outcomesOf([above, same], {})))).toEqual(['made/law'])
  })
  test('stands for it where it gives another figure', () => {
    expect(ids(claims(made.outcomesOf([above, more], {})))).toEqual(['made/more'])
  })
  test('does not say yes where it only points to law that says no', () => {
    const strict = made.made('law', 'household', {
      basis: sure,
      conditions: { rents: housing.rents },
      value: cash('month', yuan(590).perMonth),
    })
    const draft = made.made(
      'idea',
      'household',
      { certainty: 'delegated', value: unspecified('cash'), implements: ['made/law'] },
      made.draft,
    )
    const seen = claims(made.outcomesOf([strict, draft], { housing: { rents: false } }))
    expect(seen.map(({ benefit, status }) => [benefit.id, status])).toEqual([['made/law', 'ineligible']])
  })
})
