import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../../../src/engine'
import { rows, type Row } from './rows'
import { check, rules, today, type Changes } from './support'

const outcomeOf = (of: Row, changes: Changes = {}): Outcome => check({ ...of.yes, ...changes }, today).of(of.benefit, of.subject)
const failing = (outcome: Outcome): string[] => outcome.conditions.filter(({ verdict }) => verdict === 'no').map(({ name }) => name)

/** People are taken to work and to be insured where they live: that has to go too before the place of work is open. */
const withoutAnswers = (changes: Changes): Changes => {
  const paths = Object.keys(changes)
  const byResidence = paths.some((path) => /worksIn|insuredIn/.test(path)) ? ['residence'] : []
  return Object.fromEntries([...paths, ...byResidence].map((path) => [path, undefined]))
}

it('every benefit of the province is looked at', () => {
  expect(rows.map(({ benefit }) => benefit)).toEqual(rules.benefits.map(({ id }) => id))
})

describe.each(rows)('$benefit', (of) => {
  it('is given to a family that meets every condition', () => {
    expect(outcomeOf(of)).toMatchObject({ status: 'eligible', standing: 'in-force', missing: [] })
    expect(outcomeOf(of).conditions.map(({ name }) => name)).toEqual(Object.keys(of.turns))
  })

  it.each(Object.entries(of.turns))('is refused where %s alone fails', (condition, turn) => {
    const outcome = outcomeOf(of, turn)
    expect(failing(outcome)).toEqual([condition])
    expect(['ineligible', 'upcoming']).toContain(outcome.status)
  })

  it.each(Object.entries(of.turns))('stays open while what decides %s is unanswered', (condition, turn) => {
    const outcome = outcomeOf(of, withoutAnswers(turn))
    const open = outcome.conditions.find(({ name }) => name === condition)
    expect(outcome.status).toBe('undetermined')
    expect(open?.verdict).toBe('unknown')
    expect(outcome.missing).toEqual(expect.arrayContaining([...(open?.missing ?? [])]))
  })
})

describe('how well a rule is known', () => {
  const attested = (benefit: string) => {
    const of = rows.find((row) => row.benefit === `anhui/${benefit}`) as Row
    return outcomeOf(of).attested
  }

  it.each([
    'marriage-leave',
    'maternity-leave',
    'paternity-leave',
    'childcare-leave',
    'maternity-allowance',
    'residents-delivery',
    'nursery-aid',
  ])('%s stands on more than one page', (benefit) => {
    expect(attested(benefit)).toBe('confirmed')
  })

  it.each(['parent-care-leave', 'newborn-insurance', 'direct-settlement', 'rural-planning-reward', 'flexible-worker-birth-grant'])(
    '%s, or its figure, on one only',
    (benefit) => {
      expect(attested(benefit)).toBe('single')
    },
  )
})
