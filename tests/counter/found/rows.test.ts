import { beforeAll, describe, expect, test } from 'vitest'
import { placesOf, prepare, type Household } from '../../../rules/household'
import type { DayNumber } from '../../../rules/language/calendar'
import { loadRules, within } from '../../../rules/registry'
import { chosenOf, isChosen } from '../../../src/counter/found/choices'
import { hangsOn, standingOf } from '../../../src/counter/found/rows'
import { evaluate, type Outcome } from '../../../src/engine'

const on = 20250601 as DayNumber
const zhangping = '350881'
const family: Household = {
  residence: zhangping,
  mother: { hukou: zhangping, work: 'employee' },
  father: null,
  children: [
    { id: 'c1', birthDate: '2023-12-08', hukou: zhangping },
    { id: 'c2', birthDate: '2025-03-16' },
  ],
}

let outcomes: readonly Outcome[]
const of = (name: string, subject: string): Outcome => {
  const found = outcomes.find((one) => one.benefit.id.endsWith(`/${name}`) && one.subject === subject)
  if (!found) throw new Error(`no ${name} for ${subject}`)
  return found
}

beforeAll(async () => {
  const rules = (await loadRules([zhangping])).map((module) => module.rules)
  outcomes = evaluate(rules, prepare(family, placesOf(family)), on, within)
})

describe('where an outcome stands', () => {
  const like = (change: Partial<Outcome>): Outcome => ({ ...of('childcare-subsidy', 'child:c1'), ...change })
  test.each([
    ['open', { status: 'undetermined' }],
    ['yes', { status: 'eligible', certainty: 'certain' }],
    ['yes', { status: 'eligible', certainty: 'delegated' }],
    ['decided', { status: 'eligible', certainty: 'discretionary' }],
    ['draft', { status: 'eligible', standing: 'consultation-draft' }],
    ['draft', { status: 'undetermined', standing: 'submitted-draft' }],
    ['draft', { status: 'upcoming', standing: 'consultation-draft' }],
    ['later', { status: 'upcoming' }],
    ['ended', { status: 'ended' }],
    ['ended', { status: 'ended', standing: 'consultation-draft' }],
    ['not', { status: 'ineligible' }],
  ] as const)('%s', (standing, change) => expect(standingOf(like(change as Partial<Outcome>))).toBe(standing))
})

describe('what hangs on the question now asked', () => {
  test('the allowance of the child whose hukou is asked, and of no other', () => {
    expect(hangsOn(of('childcare-subsidy', 'child:c2'), 'children[1].hukou', { household: family, on })).toBe(true)
    expect(hangsOn(of('childcare-subsidy', 'child:c1'), 'children[1].hukou', { household: family, on })).toBe(false)
  })
  test('also where another question comes first', () => {
    const waiting = outcomes.find(({ missing }) => missing.includes('mother.housingFund.place'))
    expect(waiting && hangsOn(waiting, 'mother.housingFund', { household: family, on })).toBe(true)
  })
})

describe('what is chosen', () => {
  const ids = (chosen: readonly Outcome[]): string[] => chosen.map(({ benefit, subject }) => `${benefit.id} ${subject}`)
  const subsidy = (): string => of('childcare-subsidy', 'child:c1').benefit.id
  test('what looks eligible by law, at first', () => {
    expect(ids(chosenOf(outcomes, {}))).toContain(`${subsidy()} child:c1`)
    expect(ids(chosenOf(outcomes, {}))).not.toContain(`${subsidy()} child:c2`)
  })
  test('and what was ticked by hand, not what was unticked', () => {
    expect(ids(chosenOf(outcomes, { [subsidy()]: true }))).toContain(`${subsidy()} child:c2`)
    expect(ids(chosenOf(outcomes, { [subsidy()]: false }))).not.toContain(`${subsidy()} child:c1`)
  })
  test.each([
    ['a draft', { standing: 'consultation-draft' }],
    ['what does not fit', { status: 'ineligible' }],
    ['what is over', { status: 'ended' }],
  ] as const)('never %s, even if it was ticked', (_, change) => {
    const outcome = of('childcare-subsidy', 'child:c1')
    const ticked = { [subsidy()]: true }
    expect(isChosen(outcome, ticked)).toBe(true)
    expect(isChosen({ ...outcome, ...change }, ticked)).toBe(false)
    expect(chosenOf([{ ...outcome, ...change }], ticked)).toEqual([])
  })
})
