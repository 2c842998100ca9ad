import { describe, expect, it } from 'vitest'
import { findings, rules } from '../../../../../rules/china/fujian/longyan'
import { expectComplete, expectHas, expectLost, expectOpen, openTurnsOf, turnsOf } from '../turns'
import { rows } from './rows'
import { check } from './support'

describe('each benefit of Longyan', () => {
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

  it('is named by a finding', () => {
    expect(findings.flatMap(({ benefits }) => benefits ?? []).sort()).toEqual(rules.benefits.map(({ id }) => id).sort())
  })
})
