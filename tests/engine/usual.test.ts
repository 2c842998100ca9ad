import { describe, expect, test } from 'vitest'
import { child, pregnancy } from '../../rules/household'
import { any, children, cash, choose, either, exists, forEach, orZero, since, yuan, type Expr, type Money } from '../../rules/language'
import { run } from '../support/run'
import { rulesOf, testBenefit } from '../support/rules'

const forEachBaby: Expr<Money<'birth'>> = choose(
  [{ when: exists(pregnancy), then: forEach(yuan(1000).perBirth, orZero(pregnancy.babies)) }],
  yuan(500).perBirth,
)
const grant = testBenefit({
  subject: 'household',
  conditions: { birth: either(exists(pregnancy), any(children, since(child.birthDate))) },
  value: cash('birth', forEachBaby),
})
const value = (household: object): unknown => run(rulesOf(grant), household, '2025-06-01').of('test/benefit').value

describe('how many babies', () => {
  test('is one, as far as nobody has said whether a child is on the way', () => {
    expect(value({ children: [{ birthDate: '2025-01-01' }] })).toMatchObject({ min: 0, max: 1 * 1000 })
  })
  test('is open once one is, and nobody has said how many', () => {
    expect(value({ pregnancy: { dueDate: '2025-09-01' } })).toMatchObject({ min: 1 * 1000, max: 9 * 1000 })
  })
  test('is what was said', () => {
    expect(value({ pregnancy: { dueDate: '2025-09-01', babies: 2 } })).toMatchObject({ min: 2 * 1000, max: 2 * 1000 })
  })
})
