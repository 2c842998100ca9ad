import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../../../../src/engine'
import { delivery, marriageAndBirth } from './rows-birth'
import { childcareAndSchool } from './rows-children'
import { housing, taxAndWork } from './rows-home'
import { leave } from './rows-leave'
import { check, rules, today, type Changes } from './support'

const rows = [...marriageAndBirth, ...leave, ...delivery, ...childcareAndSchool, ...housing, ...taxAndWork]

function outcomeOf(benefit: string, subject: string, changes: Changes): Outcome {
  const { on = today, ...answers } = changes
  return check(answers, on as string).of(`aral/${benefit}`, subject)
}

const failing = (outcome: Outcome): string[] => outcome.conditions.filter(({ verdict }) => verdict !== 'yes').map(({ name }) => name)

describe.each(rows)('$benefit', ({ benefit, subject, yes, turns, open }) => {
  it('can be had', () => {
    const outcome = outcomeOf(benefit, subject, yes)
    expect(failing(outcome)).toEqual([])
    expect(outcome.status).toBe('eligible')
  })

  it.each(Object.entries(turns))('fails by %s alone', (name, change) => {
    const outcome = outcomeOf(benefit, subject, { ...yes, ...change })
    expect(failing(outcome)).toEqual([name])
    expect(['ineligible', 'upcoming']).toContain(outcome.status)
  })

  it('is shown to fail by each of its conditions', () => {
    const declared = rules.benefits.find(({ id }) => id === `aral/${benefit}`)
    expect(Object.keys(turns).sort()).toEqual(declared?.conditions.map(({ name }) => name).sort())
  })

  it(`waits for ${open}`, () => {
    const outcome = outcomeOf(benefit, subject, { ...yes, [open]: undefined })
    expect(outcome.status).toBe('undetermined')
    expect(outcome.missing).toContain(open)
  })
})

it('has a row for every benefit', () => {
  expect(rows.map(({ benefit }) => `aral/${benefit}`).sort()).toEqual(rules.benefits.map(({ id }) => id).sort())
})
