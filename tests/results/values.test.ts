import { beforeAll, describe, expect, test } from 'vitest'
import type { OutcomeValue } from '../../src/engine'
import '../../src/results/texts'
import '../../src/share'
import { partsText, valueParts, type ValueParts } from '../../src/results/values'
import { loadTexts, textIn, type Language } from '../../src/ui'

beforeAll(async () => {
  await loadTexts('zh-CN', ['results', 'rules'])
  await loadTexts('en', ['results', 'rules'])
})

const exactly = (amount: number): Pick<OutcomeValue, 'bound' | 'min' | 'max'> => ({ bound: 'exact', min: amount, max: amount })
const upTo = (amount: number, min = amount): Pick<OutcomeValue, 'bound' | 'min' | 'max'> => ({ bound: 'at-most', min, max: amount })
const written = (value: OutcomeValue, language: Language): string | undefined => {
  const text = textIn(language)
  const parts = valueParts(value, text)
  return parts && partsText(parts, text)
}

const cases: readonly (readonly [string, OutcomeValue, string | undefined, string | undefined, ValueParts['rule'] | undefined])[] = [
  ['cash a year', { kind: 'cash', unit: 'CNY', per: 'year', ...exactly(3600) }, '3600元/年', 'CNY 3,600 a year', 'solid'],
  ['cash once', { kind: 'cash', unit: 'CNY', per: 'once', ...exactly(20_000) }, '2万元', 'CNY 20,000', 'solid'],
  ['cash per birth', { kind: 'cash', unit: 'CNY', per: 'birth', ...exactly(2000) }, '2000元/胎', 'CNY 2,000 per birth', 'solid'],
  ['cash per child', { kind: 'cash', unit: 'CNY', per: 'child', ...exactly(500) }, '500元/孩', 'CNY 500 per child', 'solid'],
  ['cash a day', { kind: 'cash', unit: 'CNY', per: 'day', ...exactly(80.5) }, '80.50元/天', 'CNY 80.50 a day', 'solid'],
  [
    'cash not below',
    { kind: 'cash', unit: 'CNY', per: 'month', bound: 'at-least', min: 200, max: 200 },
    '不少于200元/月',
    'at least CNY 200 a month',
    'solid',
  ],
  [
    'cash between two figures',
    { kind: 'cash', unit: 'CNY', per: 'once', bound: 'range', min: 500, max: 2400 },
    '500–2400元',
    'CNY 500–2,400',
    'solid',
  ],
  [
    'cash that hangs on an answer',
    { kind: 'cash', unit: 'CNY', per: 'year', bound: 'exact', min: 0, max: 3600 },
    '0–3600元/年',
    'CNY 0–3,600 a year',
    'dashed',
  ],
  ['cash without a figure', { kind: 'cash', bound: 'unspecified' }, '文件没有写金额', 'The document gives no amount', 'dotted'],
  [
    'nothing bounds it',
    { kind: 'cash', unit: 'CNY', per: 'month', bound: 'exact', min: 300 },
    '不少于300元/月',
    'at least CNY 300 a month',
    'dashed',
  ],
  [
    'not even from below',
    { kind: 'cash', unit: 'CNY', bound: 'exact', min: 0 },
    '多少要看您的回答',
    'How much depends on your answers',
    'dashed',
  ],
  [
    'a withdrawal limit',
    { kind: 'withdrawal-limit', unit: 'CNY', per: 'month', ...upTo(1000) },
    '至多1000元/月',
    'up to CNY 1,000 a month',
    'solid',
  ],
  [
    'a limit that may be none',
    { kind: 'withdrawal-limit', unit: 'CNY', per: 'month', ...upTo(1000, 0) },
    '至多1000元/月',
    'up to CNY 1,000 a month',
    'dashed',
  ],
  [
    'one of two limits',
    { kind: 'withdrawal-limit', unit: 'CNY', per: 'month', ...upTo(1000, 800) },
    '至多800–1000元/月',
    'up to CNY 800–1,000 a month',
    'dashed',
  ],
  [
    'a limit without a figure',
    { kind: 'withdrawal-limit', per: 'month', bound: 'unspecified' },
    '文件没有写额度',
    'The document gives no limit',
    'dotted',
  ],
  [
    'a rise of the loan limit',
    { kind: 'loan-limit', unit: 'CNY', per: 'once', ...exactly(150_000) },
    '增加15万元',
    'raised by CNY 150,000',
    'solid',
  ],
  ['a loan limit', { kind: 'loan-limit', unit: 'CNY', per: 'once', ...upTo(800_000) }, '至多80万元', 'up to CNY 800,000', 'solid'],
  ['a share of a fee', { kind: 'fee-reduction', unit: 'percent', per: 'month', ...exactly(50) }, '少交50%', 'reduced by 50%', 'solid'],
  ['up to a share of a fee', { kind: 'fee-reduction', unit: 'percent', ...upTo(30) }, '至多少交30%', 'reduced by up to 30%', 'solid'],
  [
    'a share that hangs on an answer',
    { kind: 'fee-reduction', unit: 'percent', bound: 'exact', min: 0, max: 50 },
    '少交50%',
    'reduced by 50%',
    'dashed',
  ],
  ['a share that is all of it', { kind: 'fee-reduction', unit: 'percent', ...exactly(100) }, '全免', 'Free', 'solid'],
  [
    'a share without a figure',
    { kind: 'fee-reduction', bound: 'unspecified' },
    '文件没有写比例',
    'The document gives no percentage',
    'dotted',
  ],
  [
    'a ceiling on costs',
    { kind: 'reimbursement-cap', unit: 'CNY', per: 'birth', ...upTo(3000) },
    '至多3000元/胎',
    'up to CNY 3,000 per birth',
    'solid',
  ],
  [
    'a ceiling without a figure',
    { kind: 'reimbursement-cap', bound: 'unspecified' },
    '文件没有写报销多少',
    'The document gives no ceiling',
    'dotted',
  ],
  ['a deduction', { kind: 'tax-deduction', unit: 'CNY', per: 'month', ...exactly(2000) }, '2000元/月', 'CNY 2,000 a month', 'solid'],
  ['no tax at all', { kind: 'tax-deduction', unit: 'percent', per: 'year', ...exactly(100) }, '不交税', 'Not taxed', 'solid'],
  ['leave a year', { kind: 'leave-days', unit: 'days', per: 'year', ...exactly(10) }, '10天/年', '10 days a year', 'solid'],
  ['leave a month', { kind: 'leave-days', unit: 'days', per: 'month', ...exactly(2) }, '2天/月', '2 days a month', 'solid'],
  ['one day', { kind: 'leave-days', unit: 'days', per: 'once', ...exactly(1) }, '1天', '1 day', 'solid'],
  [
    'leave that hangs on an answer',
    { kind: 'leave-days', unit: 'days', per: 'birth', bound: 'exact', min: 158, max: 173 },
    '158–173天/胎',
    '158–173 days per birth',
    'dashed',
  ],
  [
    'leave without a figure',
    { kind: 'leave-days', bound: 'unspecified' },
    '文件没有写天数',
    'The document gives no number of days',
    'dotted',
  ],
  ['a service', { kind: 'service', bound: 'unspecified' }, undefined, undefined, undefined],
  ['a service within days', { kind: 'service', unit: 'days', ...upTo(5) }, '限时5天', 'within 5 days', 'solid'],
  ['pay kept', { kind: 'service', unit: 'percent', ...exactly(100) }, '保留100%', 'keeps 100%', 'solid'],
  ['priority', { kind: 'priority', bound: 'unspecified' }, undefined, undefined, undefined],
]

describe('values as they are written', () => {
  test.each(cases)('%s', (_, value, chinese, english, rule) => {
    expect(written(value, 'zh-CN')).toBe(chinese)
    expect(written(value, 'en')).toBe(english)
    expect(valueParts(value, textIn('zh-CN'))?.rule).toBe(rule)
  })

  test('the pieces of a figure keep the bound apart from the number and its unit', () => {
    const value: OutcomeValue = { kind: 'withdrawal-limit', unit: 'CNY', per: 'month', ...upTo(1000) }
    expect(valueParts(value, textIn('zh-CN'))).toEqual({ boundWord: '至多', number: '1000', unit: '元/月', rule: 'solid' })
    expect(valueParts(value, textIn('en'))).toEqual({ boundWord: 'up to', number: 'CNY 1,000', unit: 'a month', rule: 'solid' })
  })
})
