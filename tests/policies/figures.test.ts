import { describe, expect, test } from 'vitest'
import { parseDay } from '../../rules/language/calendar'
import type { ValueNode } from '../../rules/language'
import {
  cash,
  cashRange,
  choose,
  cite,
  datedFigure,
  days,
  feeReduction,
  forEach,
  is,
  law,
  leave,
  loanLimit,
  nothing,
  number,
  percent,
  plus,
  unspecified,
  withdrawalLimit,
  yuan,
} from '../../rules/language'
import { mother } from '../../rules/household'
import { figureTree, headlineText, isSimple, leavesOf } from '../../src/policies/figures'
import { loadTexts, textIn } from '../../src/ui'
import '../../src/policies/texts'
import '../../src/share'

await loadTexts('zh-CN', ['policies', 'rules'])
await loadTexts('en', ['policies', 'rules'])
const on = parseDay('2026-11-22') ?? 0
const both = ({ node }: { readonly node: ValueNode }): string[] =>
  [textIn('zh-CN'), textIn('en')].map((text) => headlineText(node, text, on))

const source = cite(law({ id: 'some-law', checkedOn: '2026-11-22', clauses: { 'some-law-1': { kind: 'entitlement' } } }), 'some-law-1')
const works = is(mother.work, 'employee')

describe('the figure of a benefit in one line', () => {
  test.each([
    ['a sum', cash('year', yuan(3600).perYear), ['3600元/年', 'CNY 3,600 a year']],
    ['a range', cashRange('month', yuan(200).perMonth, yuan(500).perMonth), ['200–500元/月', 'CNY 200–500 a month']],
    ['days', leave('year', days(10).perYear, { bound: 'at-most' }), ['至多10天/年', 'up to 10 days a year']],
    ['a share', feeReduction('month', percent(50)), ['少交50%', 'reduced by 50%']],
    ['all of a fee', feeReduction('month', percent(100)), ['全免', 'free']],
    ['a raised loan', loanLimit(yuan(150_000).once, { bound: 'exact' }), ['增加15万元', 'raised by CNY 150,000']],
    ['nothing named', unspecified('cash'), ['', '']],
  ])('%s', (_, value, lines) => {
    expect(both(value)).toEqual(lines)
  })

  test('runs over the cases it may be', () => {
    const value = withdrawalLimit('month', choose([{ when: works, then: yuan(800).perMonth }], yuan(1000).perMonth))
    expect(both(value)[0]).toBe('至多800–1000元/月')
  })

  test('is that of the day where it changed, and none where it is not known for the day', () => {
    const dated = (until?: string) =>
      leave(
        'year',
        datedFigure([
          { from: '2020-01-01', value: days(5).perYear, source },
          { from: '2022-01-01', ...(until === undefined ? {} : { until }), value: days(10).perYear, source },
        ]),
      )
    expect(both(dated())[0]).toBe('10天/年')
    expect(both(dated('2025-12-31'))[0]).toBe('')
  })

  test('is not told where the family’s own numbers come into it', () => {
    expect(both(cash('year', forEach(yuan(300).perYear, number(12))))[0]).toBe('')
  })
})

describe('how a figure comes about', () => {
  const leaveDays = datedFigure([{ from: '2012-04-28', value: number(98), source }])
  const more = datedFigure([{ from: '2021-11-25', value: number(60), source }])

  test('leaves out a case that gives nothing', () => {
    const value = leave('birth', forEach(days(1).perBirth, plus(leaveDays, choose([{ when: works, then: more }], number(0)))))
    expect(figureTree(value.node)).toMatchObject({ kind: 'sum', parts: [{ kind: 'dated' }, { kind: 'dated' }] })
  })

  test('counts a factor as no sum for a year', () => {
    expect(figureTree(cash('year', forEach(yuan(300).perYear, number(12))).node)).toEqual({
      kind: 'each',
      parts: [{ kind: 'plain', value: 30000, measure: { unit: 'fen' } }],
    })
  })

  test('is told by its amounts alone, each once, where it is too deep', () => {
    const cases = choose(
      [
        { when: works, then: plus(leaveDays, forEach(more, number(2))) },
        { when: works, then: plus(leaveDays, forEach(more, number(3))) },
      ],
      nothing,
    )
    const tree = figureTree(leave('birth', forEach(days(1).perBirth, cases)).node)
    if (!tree) throw new Error('no figure')
    expect(isSimple(tree)).toBe(false)
    expect(leavesOf(tree)).toHaveLength(2)
  })
})
