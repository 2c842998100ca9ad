import { describe, expect, it } from 'vitest'
import { rules } from '../../../../../../rules/china/fujian/longyan/zhangping'
import type { Outcome } from '../../../../../../src/engine'
import { run } from '../../../../../support/run'

/** A household that lives here and answers nothing else but this. */
const of = (benefit: string, answers: object, subject = 'household', on = '2024-06-14'): Outcome =>
  run([rules], { residence: '350881', ...answers }, on).of(`zhangping/${benefit}`, subject)

const born = (...days: readonly string[]): object => ({ children: days.map((birthDate, at) => ({ id: `c${at + 1}`, birthDate })) })
const two = born('2014-01-01', '2017-01-01')
const three = born('2014-01-01', '2017-01-01', '2022-01-01')
const fund = { mother: { housingFund: { place: '350881' } } }
const buys = (buying: object, more: object = {}): object => ({ housing: { ...more, buying } })

describe('answers to what a clause names are enough', () => {
  const newHome = { kind: 'new-commercial', place: '350881', signedOn: '2024-05-01' }

  it('for the purchase subsidy: three children and a new home here, whoever it is for', () => {
    const subsidy = { status: 'eligible', certainty: 'delegated', value: { min: 20_000, max: 20_000 }, missing: [] }
    expect(of('home-purchase-subsidy', { ...three, ...buys(newHome) })).toMatchObject(subsidy)
    expect(of('home-purchase-subsidy', { ...three, ...buys({ ...newHome, for: 'self' }) }).doubts.map(({ name }) => name)).toEqual([
      'furtherConditions',
    ])
    expect(of('home-purchase-subsidy', { ...three, ...buys({ ...newHome, for: 'parents' }) })).toMatchObject({
      ...subsidy,
      doubts: [{ name: 'furtherConditions' }, { name: 'notForFamily' }],
    })
    expect(of('home-purchase-subsidy', { ...two, ...buys(newHome) }).status).toBe('ineligible')
  })

  it.each([
    [two, 150_000],
    [three, 250_000],
  ])('for the higher loan ceiling: a first home to live in, bought with a fund loan', (children, rise) => {
    const firstHome = { firstHome: true, ownUse: true, fundLoan: true }
    expect(of('loan-supplement', { ...children, ...fund, ...buys(firstHome) })).toMatchObject({
      status: 'eligible',
      certainty: 'entitled',
      value: { min: rise, max: rise, bound: 'exact' },
      missing: [],
    })
    expect(of('loan-supplement', { ...children, ...fund, ...buys({ ...firstHome, ownUse: undefined }) })).toMatchObject({
      status: 'undetermined',
      missing: ['housing.buying.ownUse'],
    })
    expect(of('loan-supplement', { ...children, ...fund, ...buys({ ...firstHome, ownUse: false }) }).status).toBe('ineligible')
  })

  it.each([
    [0, 'eligible'],
    [1, 'ineligible'],
  ])('for first-home terms: one home with %i loans left on it, and another to live in', (outstanding, status) => {
    const home = { place: '350881', ownUse: true }
    expect(of('first-home-terms', buys(home, { homesOwned: 1, mortgages: { outstanding } })).status).toBe(status)
  })

  it.each([
    ['none', 'none', 'ineligible'],
    ['none', 'dibao', 'ineligible'],
    ['full', 'none', 'ineligible'],
    ['full', 'dibao', 'eligible'],
  ])('for the nursing allowance: care need %s and hardship %s, nothing said of a disability', (careNeed, hardship, status) => {
    const elders = [{ id: 'e1', specialFamily: true, careNeed }]
    expect(of('elder-nursing-allowance', { elders, hardship }, 'elder:e1').status).toBe(status)
  })

  it.each([
    ['2024-03-01', 'eligible'],
    ['2019-10-01', 'ineligible'],
  ])('for the wedding check and the leave: registered on %s, no plan told', (registeredOn, status) => {
    const couple = { mother: { work: 'employee' }, father: {}, marriage: { registeredOn } }
    expect(of('wedding-check', couple).status).toBe(status)
    expect(of('marriage-leave', couple, 'mother').status).toBe(status)
  })
})

describe('the same school for siblings', () => {
  const pupils = (...stages: readonly string[]): object => ({
    children: stages.map((stage, at) => ({ id: `c${at + 1}`, birthDate: `${2010 + 3 * at}-01-01`, stage })),
  })

  it('is for those who enter junior school too', () => {
    expect(of('same-school', pupils('junior', 'junior'), 'child:c2')).toMatchObject({ status: 'eligible', value: { kind: 'priority' } })
    expect(of('same-school', pupils('senior', 'junior'), 'child:c2').status).toBe('ineligible')
    expect(of('same-school', pupils('junior', 'senior'), 'child:c2').status).toBe('ineligible')
    expect(of('same-school', pupils('junior'), 'child:c1').status).toBe('ineligible')
  })
})
