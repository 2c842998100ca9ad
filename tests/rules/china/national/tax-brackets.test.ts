import { describe, expect, it } from 'vitest'
import { incomeTax, taxSaved } from '../../../../rules/china/national/tax-brackets'
import { cash, cite, yuan } from '../../../../rules/language'
import { rulesOf, testBenefit, testDraft } from '../../../support/rules'
import { run } from '../../../support/run'

type Yearly = ReturnType<typeof yuan>['perYear']

const worth = (of: Yearly, on = '2026-03-10'): number | undefined =>
  run(rulesOf(testBenefit({ subject: 'household', basis: cite(testDraft, 'draft-1'), value: cash('year', of) })), {}, on).of('test/benefit')
    .value?.min
const taxOn = (income: number, on?: string): number | undefined => worth(incomeTax(yuan(income).perYear), on)
const saved = (income: number, deduction: number): number | undefined => worth(taxSaved(yuan(income).perYear, yuan(deduction).perYear))

/** Tax at the upper edge of each bracket, added up bracket by bracket. */
const at36000 = 36000 * 0.03
const at144000 = at36000 + (144000 - 36000) * 0.1
const at300000 = at144000 + (300000 - 144000) * 0.2
const at420000 = at300000 + (420000 - 300000) * 0.25
const at660000 = at420000 + (660000 - 420000) * 0.3
const at960000 = at660000 + (960000 - 660000) * 0.35

describe('the income tax of a year', () => {
  it.each([
    [0, 0],
    [100, 3],
    [35900, at36000 - 3],
    [36000, at36000],
    [36100, at36000 + 10],
    [143900, at144000 - 10],
    [144000, at144000],
    [144100, at144000 + 20],
    [299900, at300000 - 20],
    [300000, at300000],
    [300100, at300000 + 25],
    [419900, at420000 - 25],
    [420000, at420000],
    [420100, at420000 + 30],
    [659900, at660000 - 30],
    [660000, at660000],
    [660100, at660000 + 35],
    [959900, at960000 - 35],
    [960000, at960000],
    [960100, at960000 + 45],
    [2000000, at960000 + 1040000 * 0.45],
  ])('on %i yuan is %d', (income, tax) => {
    expect(taxOn(income)).toBeCloseTo(tax, 2)
  })

  it('agrees with the quick deductions', () => {
    expect([at144000, at300000, at420000, at660000, at960000]).toEqual([
      144000 * 0.1 - 2520,
      300000 * 0.2 - 16920,
      420000 * 0.25 - 31920,
      660000 * 0.3 - 52920,
      960000 * 0.35 - 85920,
    ])
  })

  it('is cut down to whole fen', () => {
    expect(taxOn(0.99)).toBe(0.02)
    expect(taxOn(36000.1)).toBe(1080.01)
  })

  it('is not known for days before 2019', () => {
    expect(taxOn(48000, '2018-12-31')).toBeUndefined()
    expect(taxOn(48000, '2019-01-01')).toBe(48000 * 0.1 - 2520)
  })
})

describe('what a deduction spares', () => {
  it.each([
    ['inside one bracket', 100000, 24000, 24000 * 0.1],
    ['across an edge', 48000, 24000, 12000 * 0.1 + 12000 * 0.03],
    ['down to an edge', 60000, 24000, 24000 * 0.1],
    ['across two edges', 150000, 120000, 6000 * 0.2 + 108000 * 0.1 + 6000 * 0.03],
    ['as large as the income', 24000, 24000, 24000 * 0.03],
    ['larger than the income', 10000, 24000, 10000 * 0.03],
    ['with nothing to tax', 0, 24000, 0],
    ['in the highest bracket', 1000000, 36000, 36000 * 0.45],
  ])('%s: %i less %i', (_title, income, deduction, spared) => {
    expect(saved(income, deduction)).toBeCloseTo(spared, 2)
  })
})
