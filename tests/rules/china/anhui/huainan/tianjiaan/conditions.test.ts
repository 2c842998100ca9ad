import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../../../../../src/engine'
import { isPresumed } from '../../../../../support/changed'
import { rows, type Row } from './rows'
import { check, rules, today, type Changes } from './support'

const outcomeOf = (of: Row, changes: Changes = {}): Outcome =>
  check({ ...of.yes, ...changes }, today).of(`tianjiaan/${of.benefit}`, of.subject)
const failing = (outcome: Outcome): string[] => outcome.conditions.filter(({ verdict }) => verdict === 'no').map(({ name }) => name)

/** People are taken to work and to be insured where they live: that has to go too before the place of work is open. */
const withoutAnswers = (changes: Changes): Changes => {
  const paths = Object.keys(changes)
  const byResidence = paths.some((path) => /worksIn|insuredIn/.test(path)) ? ['residence'] : []
  return Object.fromEntries([...paths, ...byResidence].map((path) => [path, undefined]))
}

describe.each(rows)('$benefit', (of) => {
  it('is given to a household that meets every condition', () => {
    expect(outcomeOf(of)).toMatchObject({ status: 'eligible', missing: [] })
    expect(outcomeOf(of).conditions.map(({ name }) => name)).toEqual(Object.keys(of.turns))
  })

  it.each(Object.entries(of.turns))('is refused where %s alone fails', (condition, turn) => {
    const outcome = outcomeOf(of, turn)
    expect(failing(outcome)).toEqual([condition])
    expect(['ineligible', 'upcoming']).toContain(outcome.status)
  })

  it.each(Object.entries(of.turns).filter(([, turn]) => !Object.keys(turn).every(isPresumed)))(
    'stays open while what decides %s is unanswered',
    (condition, turn) => {
      const outcome = outcomeOf(of, withoutAnswers(turn))
      const open = outcome.conditions.find(({ name }) => name === condition)
      expect(outcome.status).toBe('undetermined')
      expect(open?.verdict).toBe('unknown')
      expect(Object.keys(turn)).toEqual(expect.arrayContaining([...(open?.missing ?? [])]))
      expect(outcome.missing).toEqual(expect.arrayContaining([...(open?.missing ?? [])]))
    },
  )
})

it('leaves no benefit of the place out', () => {
  const tested = [...rows.map(({ benefit }) => `tianjiaan/${benefit}`), 'tianjiaan/after-school-care']
  expect(rules.benefits.map(({ id }) => id).sort()).toEqual(tested.sort())
})
