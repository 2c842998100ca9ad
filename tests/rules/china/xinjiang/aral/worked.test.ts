import { describe, expect, it } from 'vitest'
import triplets from '../../../../cases/aral-W1.json'
import twins from '../../../../cases/aral-W2.json'
import { changed, type Changes } from '../../../../support/changed'
import { run, type Run } from '../../../../support/run'
import { rules, today } from './support'

const work = (household: object, changes: Changes = {}): Run => run([rules], changed(household, changes), today)

/** Of the outcomes that cite a clause, those that are eligible. */
const given = (of: Run, clause: string) => of.citing(clause).filter(({ status }) => status === 'eligible')

/** The one thing that a clause gives, as an entitlement. */
const entitled = (of: Run, clause: string) => {
  const [only, ...others] = given(of, clause)
  expect(others).toEqual([])
  expect(only?.certainty).toBe('entitled')
  return only
}

const sumOf = (of: Run, clause: string) => given(of, clause).reduce((sum, { value }) => sum + (value?.max ?? NaN), 0)

/** A clause gives nothing, and no answer is missing for it. */
function expectNothing(of: Run, clause: string): void {
  for (const { status } of of.citing(clause)) expect(['ineligible', 'upcoming']).toContain(status)
}

describe('triplets at the first delivery, by caesarean, of an insured employee', () => {
  const base = work(triplets)

  it('have no deductible, and a ceiling of 10,000 yuan of which 3,000 are for two further babies', () => {
    expect(entitled(base, 'aral-13-1')?.value).toMatchObject({ kind: 'service' })
    expect(entitled(base, 'aral-13-3')).toMatchObject({
      payable: 10_000,
      value: { bound: 'at-most', min: 7000 + 2 * 1500, max: 7000 + 2 * 1500 },
    })
    expect(entitled(base, 'aral-13-4')?.value).toMatchObject({ bound: 'exact', min: 2 * 1500, max: 2 * 1500 })
    expectNothing(base, 'aral-13-2')
  })

  it('bring back the antenatal costs below the ceiling of 4,000 yuan', () => {
    expect(entitled(base, 'aral-7-1')).toMatchObject({ payable: 3200, value: { bound: 'at-most', min: 4000, max: 4000 } })
    expectNothing(base, 'aral-7-2')
  })

  it('draw the subsidy three times and are deducted three times', () => {
    expect(given(base, 'aral-14-1').map(({ certainty, value }) => [certainty, value?.bound])).toEqual(Array(3).fill(['entitled', 'exact']))
    expect(sumOf(base, 'aral-14-1')).toBe(3 * 3600)
    expect(sumOf(base, 'aral-23-2')).toBe(3 * 2000)
  })

  it('give the mother four days a month, not six, and the father five a year', () => {
    expect(entitled(base, 'aral-12-2')?.value).toMatchObject({ bound: 'exact', per: 'month', min: 4, max: 4 })
    expectNothing(base, 'aral-12-1')
    expect(entitled(base, 'aral-12-3')?.value).toMatchObject({ bound: 'exact', per: 'year', min: 5, max: 5 })
  })

  it('leave both parents their pay', () => {
    expect(given(base, 'aral-11-4').map(({ subject, certainty, value }) => [subject, certainty, value?.min])).toEqual([
      ['mother', 'entitled', 100],
      ['father', 'entitled', 100],
    ])
  })

  it('had, born naturally, a ceiling of 7,000 yuan for costs of 5,200', () => {
    const natural = work(triplets, { 'children[0].birthMode': 'vaginal', 'children[0].deliveryCost': 5200 })
    expect(entitled(natural, 'aral-13-2')).toMatchObject({ payable: 5200, value: { bound: 'at-most', min: 4000 + 2 * 1500, max: 7000 } })
  })

  it('have a deductible, but the same ceiling, in a hospital elsewhere', () => {
    const away = work(triplets, { 'children[0].bornInLocalHospital': false })
    expectNothing(away, 'aral-13-1')
    expect(entitled(away, 'aral-13-3')?.value).toMatchObject({ bound: 'at-most', min: 10_000, max: 10_000 })
  })
})

describe('twins of a wife without work, whose husband is an insured employee', () => {
  const base = work(twins)

  it('bring back 2,000 yuan of the antenatal costs', () => {
    expect(entitled(base, 'aral-7-2')).toMatchObject({ payable: 2000, value: { bound: 'at-most', min: 2000, max: 2000 } })
    expectNothing(base, 'aral-7-1')
  })

  it('are delivered without a deductible by the residents’ rules, which stand elsewhere', () => {
    expect(entitled(base, 'aral-13-1')?.value).toMatchObject({ kind: 'service' })
    expectNothing(base, 'aral-13-2')
    expectNothing(base, 'aral-13-4')
    expect(given(base, 'aral-13-5')).toMatchObject([{ certainty: 'delegated', value: { bound: 'unspecified' } }])
  })

  it('draw the subsidy twice', () => {
    expect(sumOf(base, 'aral-14-1')).toBe(2 * 3600)
  })

  it('let the father take 2,500 yuan a month out of the fund for rent, and no more than the rent', () => {
    expect(entitled(base, 'aral-21-6')).toMatchObject({ payable: 2500, value: { bound: 'at-most', min: 2500, max: 2500 } })
    expect(entitled(work(twins, { 'housing.monthlyRent': 1800 }), 'aral-21-6')).toMatchObject({ payable: 1800, value: { max: 2500 } })
  })

  it('give the mother no leave, and the father five days once the hukou is known', () => {
    expectNothing(base, 'aral-12-1')
    const [leave] = base.citing('aral-12-3')
    expect(leave).toMatchObject({ status: 'undetermined', value: { min: 0, max: 5 } })
    expect(leave?.missing).toEqual(['mother.hukou', 'father.hukou', 'children[1].hukou'])
    const known = { 'mother.hukou': '659002', 'father.hukou': '659002', 'children[1].hukou': '659002' }
    expect(entitled(work(twins, known), 'aral-12-3')?.value).toMatchObject({ min: 5, max: 5 })
  })

  it('were it one child, would bring no rent limit and one subsidy', () => {
    const one = work(twins, { children: twins.children.slice(0, 1) })
    expectNothing(one, 'aral-21-6')
    expect(sumOf(one, 'aral-14-1')).toBe(3600)
  })
})
