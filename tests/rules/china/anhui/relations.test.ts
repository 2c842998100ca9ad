import { describe, expect, it } from 'vitest'
import { findings, rules } from '../../../../rules/china/anhui'
import { findings as cityFindings, rules as huainan } from '../../../../rules/china/anhui/huainan'
import { rules as tianjiaan } from '../../../../rules/china/anhui/huainan/tianjiaan'
import { rules as national } from '../../../../rules/china/national'
import type { Benefit } from '../../../../rules/language'

const all = [national, rules, huainan, tianjiaan].flatMap(({ benefits }) => benefits)
const byId = (id: string): Benefit => {
  const found = all.find((benefit) => benefit.id === id)
  if (!found) throw new Error(`no ${id}`)
  return found
}

describe('one benefit, told by several rules', () => {
  it.each([
    ['anhui/maternity-leave', 'national/maternity-leave'],
    ['anhui/maternity-allowance', 'national/maternity-allowance'],
    ['tianjiaan/parent-hospital-leave', 'anhui/parent-care-leave'],
    ['tianjiaan/nursery-hardship-grant', 'anhui/nursery-aid'],
    ['tianjiaan/maternity-allowance-claim', 'anhui/allowance-paid-directly'],
    ['tianjiaan/resident-delivery-grant', 'anhui/residents-delivery'],
    ['tianjiaan/newborn-insurance', 'anhui/newborn-insurance'],
    ['tianjiaan/childcare-tax-deduction', 'national/under-three-deduction'],
  ])('%s carries out %s, for the same people', (local, law) => {
    expect(byId(local).implements).toEqual([law])
    expect(byId(local).subject).toBe(byId(law).subject)
  })

  it.each([
    ['anhui/marriage-leave', 'national/marriage-leave'],
    ['anhui/rural-planning-reward', 'national/rural-planning-reward'],
  ])('%s comes on top of %s, for the same people', (more, base) => {
    expect(byId(more).topsUp).toEqual([base])
    expect([byId(more).subject, byId(more).value.kind, byId(more).value.per]).toEqual([
      byId(base).subject,
      byId(base).value.kind,
      byId(base).value.per,
    ])
  })
})

describe('what the survey found', () => {
  const every = [...findings, ...cityFindings]

  it('is told row by row, but for rows that nobody could confirm', () => {
    // A13 is the plan's word alone, A24 an inference.
    const rows = Array.from({ length: 24 }, (_, at) => at + 1).filter((number) => number !== 13 && number !== 24)
    expect(every.map(({ row }) => row).sort()).toEqual(rows.map((number) => `anhui A${number}`).sort())
  })

  it('names benefits that there are, or says why there is none', () => {
    for (const { row, benefits, why } of every) {
      expect([row, (benefits === undefined) !== (why === undefined)]).toEqual([row, true])
      for (const id of benefits ?? []) expect(byId(id).id).toBe(id)
    }
  })

  it('is all of the province and the city', () => {
    const held = every.flatMap(({ benefits = [] }) => benefits)
    for (const { id } of [...rules.benefits, ...huainan.benefits]) expect(held).toContain(id)
  })
})
