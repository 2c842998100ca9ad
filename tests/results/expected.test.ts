import { describe, expect, test } from 'vitest'
import type { Household } from '../../rules/household'
import { loadRules } from '../../rules/registry'
import { forExpectedChild } from '../../src/results/expected'

const rules = (await loadRules(['510107'])).map((module) => module.rules)
const family: Household = {
  residence: '510107',
  mother: { hukou: '510107', work: 'employee', paysIncomeTax: true },
  father: null,
  pregnancy: { dueDate: '2027-02-15', babies: 1 },
  children: [],
}
const told = (household: Household, on = 20261122): [string, number | undefined, number | undefined][] =>
  forExpectedChild(rules, household, ['510107'], on).map(({ benefit, value, from }) => [benefit.id, value?.min, from])

describe('a child on the way', () => {
  test('will draw what goes by the child, from the day it is due', () => {
    expect(told(family)).toContainEqual(['national/childcare-subsidy', 3600, 20270215])
    expect(told(family)).toContainEqual(['national/under-three-deduction', 2000, 20270215])
  })
  test('brings nothing to a family that expects none, or once the day is past', () => {
    expect(told({ ...family, pregnancy: null })).toEqual([])
    expect(told(family, 20270215)).toEqual([])
  })
  test('is not counted while nobody has said which children there are', () => {
    const { children: _children, ...unlisted } = family
    expect(told(unlisted)).toEqual([])
  })
})
