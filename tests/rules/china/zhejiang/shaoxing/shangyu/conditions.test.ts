import { describe, expect, it } from 'vitest'
import { expectComplete, expectHas, expectLost, expectOpen, ofPlan, openTurnsOf, turnsOf } from '../rows'
import { check, shangyu } from '../support'
import { money } from './rows-money'
import { services } from './rows-services'
import { work } from './rows-work'

const rows = [...services, ...money, ...work]

describe('each benefit of the plan of Shangyu', () => {
  it('is shown with every one of its conditions', () => {
    expectComplete(ofPlan(shangyu), rows)
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

  it('names no sum at all, only that maternity payments bear no tax', () => {
    const named = check().outcomes.filter(({ benefit, value }) => ofPlan(shangyu).includes(benefit) && value?.min !== undefined)
    expect(named.map(({ benefit, value }) => [benefit.id, value?.min, value?.unit])).toEqual([
      ['shangyu/maternity-tax-exemption', 100, 'percent'],
    ])
  })
})
