import { describe, expect, it } from 'vitest'
import { check } from './support'

describe('what the text leaves open', () => {
  it.each([
    ['small-rental-homes', 'household', { 'housing.publicRental.status': 'qualifies' }, 'homesMayNotExist'],
    ['two-cancer-screening', 'mother', { 'mother.hukouKind': 'rural' }, 'screeningAge'],
    ['low-fee-care', 'elder:e1', { 'elders[0].specialFamily': true }, 'furtherConditions'],
    ['care-home-priority', 'elder:e1', { 'elders[0].specialFamily': true }, 'furtherConditions'],
  ])('makes %s one to check', (benefit, subject, changes, doubt) => {
    const outcome = check(changes).of(`tianjiaan/${benefit}`, subject)
    expect(outcome).toMatchObject({ status: 'eligible', certainty: 'delegated' })
    expect(outcome.doubts.map(({ name }) => name)).toEqual([doubt])
  })
})

it('is a draft without a term: nothing of it is law, and nothing ends', () => {
  for (const outcome of check({}, '2035-01-01').outcomes) expect([outcome.standing, outcome.status]).not.toContain('ended')
  for (const outcome of check().outcomes) expect(outcome.standing).toBe('submitted-draft')
})
