import { describe, expect, test } from 'vitest'
import { child, housing } from '../../../rules/household'
import { cash, choose, days, leave, under, unspecified, yuan, type Benefit } from '../../../rules/language'
import { cashDifferences, differences, type Difference } from '../../../src/engine/compare'
import { birthGift, capped, childMoney, draft, draftMoney, ended, made, outcomesOf, planned, rentMoney } from '../../results/made'

const kinds = (found: readonly Difference[]): string[] =>
  found.map(({ kind, subject, was, is }) => `${kind} ${(is ?? was)?.benefit.id.slice(5) ?? ''} ${subject}`)

const compared = (benefits: readonly Benefit[], before: object, after: object, others: readonly Benefit[] = benefits): string[] =>
  kinds(differences(outcomesOf(benefits, before), outcomesOf(others, after)))

const born = (id: string, birthDate: string): object => ({ id, birthDate })

describe('what differs', () => {
  test('a benefit that comes, one that goes, one that stays', () => {
    const benefits = [rentMoney, childMoney, birthGift]
    expect(
      compared(benefits, { children: [], housing: { rents: true } }, { children: [born('c1', '2025-12-01')], housing: { rents: false } }),
    ).toEqual(['gained child-money child:c1', 'lost rent-money household', 'same birth-gift household'])
  })

  test('of what goes, the outcome that says why is told too', () => {
    const [found] = differences(
      outcomesOf([rentMoney], { housing: { rents: true } }),
      outcomesOf([rentMoney], { housing: { rents: false } }),
    )
    expect(found?.was?.status).toBe('eligible')
    expect(found?.is?.conditions).toMatchObject([{ name: 'rents', verdict: 'no' }])
  })

  test('what is there in neither is left out', () => {
    expect(compared([rentMoney], { housing: { rents: false } }, { housing: { rents: false } })).toEqual([])
  })

  test('what is only planned is no claim, what a plan gave that is over is no gain', () => {
    const over = made('over', 'household', { value: cash('once', yuan(9).once), conditions: { rents: housing.rents } }, ended)
    expect(compared([planned, over], { housing: { rents: false } }, { housing: { rents: true } })).toEqual([])
  })

  test('another child is another subject: the first one’s money is the same', () => {
    const one = { children: [born('c1', '2024-01-01')] }
    const two = { children: [born('c1', '2024-01-01'), born('c2', '2025-12-01')] }
    expect(compared([childMoney], one, two)).toEqual(['gained child-money child:c2', 'same child-money child:c1'])
  })

  test('while an answer is missing nothing is gained or lost, it is open', () => {
    expect(compared([rentMoney], { housing: { rents: true } }, {})).toEqual(['open rent-money household'])
    expect(compared([rentMoney], { housing: { rents: false } }, {})).toEqual(['open rent-money household'])
    expect(compared([rentMoney], {}, { housing: { rents: false } })).toEqual(['open rent-money household'])
  })
})

describe('how much it differs', () => {
  const paying = (amount: number, name = 'sum'): Benefit => made(name, 'household', { value: cash('year', yuan(amount).perYear) })

  test('more and less of one unit and rhythm', () => {
    expect(compared([paying(600)], {}, {}, [paying(800)])).toEqual(['more sum household'])
    expect(compared([paying(800)], {}, {}, [paying(600)])).toEqual(['less sum household'])
    expect(compared([paying(800)], {}, {}, [paying(800)])).toEqual(['same sum household'])
  })

  test('money a month is neither more nor less than money a year, nor a limit than a sum', () => {
    const monthly = made('sum', 'household', { value: cash('month', yuan(600).perMonth) })
    const limit = made('sum', 'household', { value: cash('year', yuan(600).perYear, { bound: 'at-most' }) })
    expect(compared([paying(600)], {}, {}, [monthly])).toEqual(['other sum household'])
    expect(compared([paying(600)], {}, {}, [limit])).toEqual(['other sum household'])
  })

  test('a figure that the document leaves out is another, not less', () => {
    expect(compared([paying(600)], {}, {}, [made('sum', 'household', { value: unspecified('cash', 'year') })])).toEqual([
      'other sum household',
    ])
  })

  test('more that somebody else decides on is not more', () => {
    const uncertain = made('sum', 'household', { certainty: 'discretionary', value: cash('year', yuan(800).perYear) })
    expect(compared([paying(600)], {}, {}, [uncertain])).toEqual(['other sum household'])
  })

  test('the same until another day is another', () => {
    const until = made('until', 'household', { value: cash('year', yuan(1).perYear), conditions: {} })
    const [outcome] = outcomesOf([until], {})
    if (!outcome) throw new Error('no outcome')
    expect(differences([{ ...outcome, until: 20271231 }], [{ ...outcome, until: 20281231 }])[0]?.kind).toBe('other')
    expect(differences([{ ...outcome, until: 20271231 }], [{ ...outcome, until: 20271231 }])[0]?.kind).toBe('same')
  })
})

describe('figures that wait for an answer', () => {
  const open = (from: number, to: number): Benefit =>
    made('sum', 'household', {
      value: cash('year', choose([{ when: housing.rents, then: yuan(to).perYear }], yuan(from).perYear)),
    })
  const settledAt = (amount: number): Benefit => made('sum', 'household', { value: cash('year', yuan(amount).perYear) })

  test.each([
    [open(100, 200), open(150, 250), 'open'],
    [open(100, 200), open(199, 300), 'open'],
    [open(100, 200), open(200, 300), 'more'],
    [open(100, 200), open(201, 300), 'more'],
    [open(200, 300), open(100, 200), 'less'],
    [settledAt(200), open(200, 300), 'open'],
    [settledAt(199), open(200, 300), 'more'],
    [open(100, 200), settledAt(200), 'open'],
    [open(100, 200), open(100, 200), 'same'],
  ])('%#: told apart only where they cannot agree', (was, is, kind) => {
    expect(compared([was], {}, {}, [is])).toEqual([`${kind} sum household`])
  })
})

describe('one law in two places', () => {
  const law = 'nation/leave'
  const days158 = made('fujian-leave', 'household', { value: leave('birth', days(158).perBirth), implements: [law] })
  const days188 = made('zhejiang-leave', 'household', { value: leave('birth', days(188).perBirth), implements: [law] })

  test('is one benefit, told side by side', () => {
    const [found, ...rest] = differences(outcomesOf([days158], {}), outcomesOf([days188], {}))
    expect(rest).toEqual([])
    expect(found).toMatchObject({
      kind: 'more',
      was: { benefit: { id: 'made/fujian-leave' } },
      is: { benefit: { id: 'made/zhejiang-leave' } },
    })
  })

  test('is found by way of what stands between', () => {
    const city = made('city-leave', 'household', { value: leave('birth', days(190).perBirth), implements: ['made/zhejiang-leave'] })
    const after = outcomesOf([days188, city], {})
    expect(kinds(differences(outcomesOf([days158], {}), after))).toEqual(['more city-leave household'])
  })

  test('a draft that would carry it out takes nothing from the law that is gone', () => {
    const drafted = made('draft-leave', 'household', { value: leave('birth', days(188).perBirth), implements: [law] }, draft)
    expect(compared([days158], {}, {}, [drafted])).toEqual(['lost fujian-leave household', 'gained draft-leave household'])
  })

  test('what two places call the same is one thing, of one kind and as sure as the other', () => {
    const own = made('leave', 'household', { id: 'here/leave', value: leave('birth', days(158).perBirth) })
    const theirs = made('leave', 'household', { id: 'there/leave', value: leave('birth', days(188).perBirth) })
    const [found, ...rest] = differences(outcomesOf([own], {}), outcomesOf([theirs], {}))
    expect(rest).toEqual([])
    expect(found).toMatchObject({ kind: 'more', was: { benefit: { id: 'here/leave' } }, is: { benefit: { id: 'there/leave' } } })
    const money = made('leave', 'household', { id: 'there/leave', value: cash('birth', yuan(1).perBirth) })
    expect(compared([own], {}, {}, [money])).toHaveLength(2)
    const drafted = made('leave', 'household', { id: 'there/leave', value: leave('birth', days(188).perBirth) }, draft)
    expect(compared([own], {}, {}, [drafted])).toHaveLength(2)
  })

  test('law in common goes before a name in common', () => {
    const own = made('leave', 'household', { id: 'here/leave', value: leave('birth', days(158).perBirth), implements: [law] })
    const named = made('leave', 'household', { id: 'there/leave', value: leave('birth', days(15).perBirth) })
    const carried = made('longer', 'household', { id: 'there/longer', value: leave('birth', days(188).perBirth), implements: [law] })
    expect(differences(outcomesOf([own], {}), outcomesOf([named, carried], {})).find(({ was }) => was)?.is?.benefit.id).toBe('there/longer')
  })

  test('likeness of kind alone joins nothing', () => {
    const elsewhere = made('other-leave', 'household', { value: leave('birth', days(188).perBirth) })
    expect(compared([days158], {}, {}, [elsewhere])).toEqual(['gained other-leave household', 'lost fujian-leave household'])
  })

  test('leave is not held against an allowance that carries out the same law', () => {
    const allowance = made('allowance', 'household', { value: cash('birth', yuan(1000).perBirth), implements: [law] })
    expect(compared([days158], {}, {}, [allowance])).toEqual(['gained allowance household', 'lost fujian-leave household'])
  })
})

describe('sums of cash', () => {
  const monthly = made('monthly', 'each-child', {
    value: cash('month', yuan(100.1).perMonth),
    conditions: { small: under(child.birthDate, 3) },
  })

  test('differ rhythm by rhythm, to the fen', () => {
    const none = outcomesOf([childMoney, monthly, birthGift], { children: [] })
    const two = outcomesOf([childMoney, monthly, birthGift], { children: [born('c1', '2025-01-01'), born('c2', '2025-12-01')] })
    expect(cashDifferences(none, two)).toEqual([
      {
        period: 'year',
        was: { sure: { lo: 0, hi: 0 }, open: { lo: 0, hi: 0 } },
        is: { sure: { lo: 7200, hi: 7200 }, open: { lo: 0, hi: 0 } },
        sure: 2 * 3600,
      },
      {
        period: 'month',
        was: { sure: { lo: 0, hi: 0 }, open: { lo: 0, hi: 0 } },
        is: { sure: { lo: 200.2, hi: 200.2 }, open: { lo: 0, hi: 0 } },
        sure: 200.2,
      },
      {
        period: 'once',
        was: { sure: { lo: 2000, hi: 2000 }, open: { lo: 0, hi: 0 } },
        is: { sure: { lo: 2000, hi: 2000 }, open: { lo: 0, hi: 0 } },
        sure: 0,
      },
    ])
  })

  test('count no draft, and no ceiling as sure', () => {
    expect(cashDifferences([], outcomesOf([draftMoney], {}))).toEqual([])
    expect(cashDifferences([], outcomesOf([capped], {})).map(({ sure }) => sure)).toEqual([0])
  })
})
