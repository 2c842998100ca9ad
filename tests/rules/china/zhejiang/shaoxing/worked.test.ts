import { describe, expect, it } from 'vitest'
import tenants from '../../../../cases/shaoxing-W1.json'
import allowance from '../../../../cases/shaoxing-W2.json'
import { check, type Changes } from './support'
import { expectDecision } from './worked'

const on = '2026-01-10'
const rent = 'shaoxing/public-rental-rent-free'

describe('three children in a unit larger than the standard', () => {
  const of = check({}, on, tenants)

  it.each([
    ['shaoxing-9-3', 'yes'],
    ['shaoxing-9-2', 'priority'],
    ['shaoxing-9-4', 'no'],
  ] as const)('of %s: %s', (clause, decision) => {
    expectDecision(of, clause, decision)
  })

  it('are spared the rent of 60 of 80 square metres', () => {
    expect(of.of(rent).payable).toBe((800 * 60) / 80)
  })

  it('have none of it with two children', () => {
    const two: Changes = { children: tenants.children.slice(0, 2) }
    expectDecision(check(two, on, tenants), 'shaoxing-9-3', 'no')
  })

  it('have the same with four children', () => {
    const four = check({ children: [...tenants.children, { id: 'c4', birthDate: '2024-01-01' }] }, on, tenants)
    expectDecision(four, 'shaoxing-9-3', 'yes')
    expect(four.of(rent).payable).toBe((800 * 60) / 80)
  })
})

describe('three children and the allowance', () => {
  const of = check({}, on, allowance)

  it.each([
    ['shaoxing-9-4', 'yes'],
    ['shaoxing-9-3', 'no'],
    ['shaoxing-9-1', 'no'],
    ['shaoxing-9-2', 'no'],
  ] as const)('of %s: %s', (clause, decision) => {
    expectDecision(of, clause, decision)
  })

  it('draw the rate that they have named', () => {
    expect(of.of('shaoxing/public-rental-allowance').value).toMatchObject({ bound: 'exact', min: 18 * 60, max: 18 * 60, per: 'month' })
  })

  it('draw nothing where they do not qualify', () => {
    expectDecision(check({ 'housing.publicRental.status': 'none' }, on, allowance), 'shaoxing-9-4', 'no')
  })

  it('are asked for status and children before anything is said', () => {
    const outcome = check({ 'housing.publicRental.status': undefined, children: undefined }, on, allowance).of(
      'shaoxing/public-rental-allowance',
    )
    expect(outcome.status).toBe('undetermined')
    expect(outcome.missing).toEqual(['children', 'housing.publicRental.status'])
  })
})
