import { describe, expect, it } from 'vitest'
import { expectComplete, expectHas, expectLost, expectOpen, ofPlan, openTurnsOf, turnsOf } from './rows'
import { familyRows } from './rows-family'
import { homeRows } from './rows-home'
import { check, shaoxing } from './support'

const rows = [...familyRows, ...homeRows]

describe('each benefit of the plan of Shaoxing', () => {
  it('is shown with every one of its conditions', () => {
    expectComplete(ofPlan(shaoxing), rows)
  })

  it.each(rows)('$benefit goes to a family that meets every condition', (row) => {
    expectHas(row)
  })

  it.each(turnsOf(rows))('$benefit is lost by $condition alone', ({ row, condition, changes }) => {
    expectLost(row, condition, changes)
  })

  it.each(openTurnsOf(rows))('$benefit stays open on $condition and asks for $path', ({ row, condition, changes, path }) => {
    expectOpen(row, condition, changes, path)
  })

  it('holds without an end: the draft names no dates', () => {
    for (const on of ['2023-01-01', '2035-12-31'])
      expect(check({ children: [{ id: 'c1', birthDate: '2020-01-01' }] }, on).of('shaoxing/parent-services').status).toBe('eligible')
  })

  it('reaches a family of any of its districts', () => {
    expect(check({ residence: '330681' }).of('shaoxing/no-birth-test').status).toBe('eligible')
    expect(check({ residence: '330681' }).of('shangyu/contraception').status).toBe('ineligible')
  })
})
