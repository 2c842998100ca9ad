import { describe, expect, it } from 'vitest'
import { findings, rules } from '../../../../rules/china/fujian'
import { findings as ofLongyan } from '../../../../rules/china/fujian/longyan'
import { rows } from './rows'
import { check } from './support'
import { expectComplete, expectHas, expectLost, expectOpen, openTurnsOf, turnsOf } from './turns'

describe('each benefit of Fujian', () => {
  it('is shown with every one of its conditions', () => {
    expectComplete(rules, rows)
  })

  it.each(rows)('$benefit goes to a family that meets every condition', (row) => {
    expectHas(check, row)
  })

  it.each(turnsOf(rows))('$benefit is lost by $condition alone', (turn) => {
    expectLost(check, turn)
  })

  it.each(openTurnsOf(rows))('$benefit stays open on $condition and asks for $path', (turn) => {
    expectOpen(check, turn)
  })
})

describe('each finding of the survey', () => {
  it('is listed once, in the province or in Longyan; what nobody found is not', () => {
    const numbers = [...findings, ...ofLongyan].map(({ row }) => Number(row.replace('fujian C', ''))).sort((a, b) => a - b)
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 13, 14, 15, 16, 17, 18, 19, 20])
  })

  it('names benefits or the reason why there are none, and every benefit of the province', () => {
    for (const { benefits, why } of [...findings, ...ofLongyan])
      expect([benefits === undefined, why === undefined].sort()).toEqual([false, true])
    const named = new Set(findings.flatMap(({ benefits }) => benefits ?? []).filter((id) => id.startsWith('fujian/')))
    expect([...named].sort()).toEqual(rules.benefits.map(({ id }) => id).sort())
  })
})
