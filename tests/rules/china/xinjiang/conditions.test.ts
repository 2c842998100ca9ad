import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../../../src/engine'
import { rows } from './rows'
import { check, rules, today, type Changes } from './support'

function outcomeOf(benefit: string, subject: string, changes: Changes): Outcome {
  const { on = today, ...answers } = changes
  return check(answers, on as string).of(benefit, subject)
}

const failing = (outcome: Outcome): string[] => outcome.conditions.filter(({ verdict }) => verdict !== 'yes').map(({ name }) => name)

describe.each(rows)('$benefit', ({ benefit, subject, yes, turns, open, certainty, kind, attested = 'confirmed' }) => {
  it('can be had', () => {
    const outcome = outcomeOf(benefit, subject, yes)
    expect(failing(outcome)).toEqual([])
    expect([outcome.status, outcome.certainty, outcome.standing]).toEqual(['eligible', certainty, 'in-force'])
    expect([outcome.value?.kind, outcome.attested]).toEqual([kind, attested])
  })

  it.each(Object.entries(turns))('fails by %s alone', (name, change) => {
    const outcome = outcomeOf(benefit, subject, { ...yes, ...change })
    expect(failing(outcome)).toEqual([name])
    expect(['ineligible', 'upcoming']).toContain(outcome.status)
  })

  it('is shown to fail by each of its conditions', () => {
    const declared = rules.benefits.find(({ id }) => id === benefit)
    expect(Object.keys(turns).sort()).toEqual(declared?.conditions.map(({ name }) => name).sort())
  })

  it(`waits for ${open}`, () => {
    const outcome = outcomeOf(benefit, subject, { ...yes, [open]: undefined })
    expect(outcome.status).toBe('undetermined')
    expect(outcome.missing).toContain(open)
  })
})

it('has a row for every benefit', () => {
  expect(rows.map(({ benefit }) => benefit)).toEqual(rules.benefits.map(({ id }) => id))
})
