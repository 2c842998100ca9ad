import { describe, expect, test } from 'vitest'
import { cashDifferences, differs } from '../../src/engine/compare'
import { between, dayOf, example, supposed, told, worked } from './support'

/** Law only, and only what is settled: drafts and open questions stand apart. */
const settled = (found: Awaited<ReturnType<typeof between>>): string[] =>
  told(found.filter((each) => differs(each) && each.kind !== 'open' && [each.was, each.is].some((one) => one?.standing === 'in-force')))

describe('a family of Zhangping with three children that rents for 1500 yuan would buy its first new home', () => {
  test('while the plan lasts: two benefits come, the rent goes, each with its figure', async () => {
    const { before, after, on } = supposed('buy', example, { day: '2025-07-01' }, '2025-06-01')
    expect(on).toBe(dayOf('2025-07-01'))
    const found = await between(before, after, on)
    expect(settled(found).sort()).toEqual([
      'gained zhangping/home-purchase-subsidy household',
      'gained zhangping/loan-supplement household',
      'lost national/rent-deduction father',
      'lost national/rent-deduction mother',
      'lost zhangping/rent-withdrawal household',
    ])
    const at = (id: string) => found.find(({ was, is }) => (is ?? was)?.benefit.id === id)
    // Item 12: 20,000 yuan for a third child's family; 250,000 more to borrow; 1000 yuan a month of rent until then.
    expect(at('zhangping/home-purchase-subsidy')?.is?.value).toMatchObject({ kind: 'cash', min: 20_000, max: 20_000 })
    expect(at('zhangping/loan-supplement')?.is?.value).toMatchObject({ kind: 'loan-limit', min: 250_000, max: 250_000 })
    expect(at('zhangping/rent-withdrawal')?.was).toMatchObject({ status: 'eligible', payable: 1000, value: { max: 1000 } })
    const failing = at('zhangping/rent-withdrawal')?.is?.conditions.filter(({ verdict }) => verdict === 'no')
    expect(failing?.map(({ name }) => name)).toEqual(['rents'])
  })

  test('on its last day as before it, and not on the day after', async () => {
    const on = async (day: string): Promise<string[]> => {
      const { before, after, on: at } = supposed('buy', example, { day }, '2025-06-01')
      return settled(await between(before, after, at)).filter((each) => each.includes('zhangping/'))
    }
    expect(await on('2025-12-31')).toHaveLength(3)
    expect(await on('2026-01-01')).toEqual([])
  })
})

/** Two children, both parents employed and tied to Shangyu in everything, the father's fund in Shaoxing. */
const shangyu = {
  residence: '330604',
  mother: { work: 'employee', hukou: '330604', worksIn: '330604', medicalInsurance: 'employee', paysIncomeTax: false },
  father: { work: 'employee', hukou: '330604', worksIn: '330604', paysIncomeTax: true, housingFund: { place: '330602' } },
  pregnancy: null,
  children: [
    { id: 'c1', birthDate: '2018-05-01', hukou: '330604' },
    { id: 'c2', birthDate: '2022-06-10', hukou: '330604' },
  ],
  housing: { homesOwned: 0, rents: true, monthlyRent: 1500, buying: null },
}

describe('a third child in Shangyu on 1 March 2027', () => {
  test('is registered with the mother, and brings what the nation and Zhejiang give', async () => {
    const { before, after, on, faults } = supposed('another-child', shangyu, { day: '2027-03-01' }, '2026-11-22')
    expect(faults).toEqual([])
    expect(after.children).toEqual([...(before.children as object[]), { id: 'c3', birthDate: '2027-03-01', hukou: '330604' }])
    const found = await between(before, after, on)
    const of = (id: string, subject: string) => found.find(({ is, subject: whose }) => is?.benefit.id === id && whose === subject)
    expect(of('national/childcare-subsidy', 'child:c3')).toMatchObject({
      kind: 'gained',
      is: { value: { min: 3600, max: 3600, per: 'year' } },
    })
    // 98 + 90 days for a later child, 15 more if the birth is a difficult one.
    expect(of('zhejiang/maternity-leave', 'mother')).toMatchObject({ kind: 'gained', is: { value: { min: 98 + 90, max: 98 + 90 + 15 } } })
    expect(of('zhejiang/paternity-leave', 'father')?.kind).toBe('gained')
    // 2000 yuan a month for each child under three, as the father pays income tax.
    expect(of('national/under-three-deduction', 'child:c3')).toMatchObject({ kind: 'gained', is: { value: { max: 2000 } } })
  })

  test('3600 yuan a year more are sure', async () => {
    const { before, after, on } = supposed('another-child', shangyu, { day: '2027-03-01' }, '2026-11-22')
    const [year] = cashDifferences(await worked(before, on), await worked(after, on))
    expect(year).toMatchObject({ period: 'year', sure: 3600 })
  })

  test('twins instead of one: one subsidy more than for one child, and 15 days of leave', async () => {
    const { before, after, on } = supposed('twins', shangyu, { day: '2027-03-01' }, '2026-11-22')
    expect([before.children?.length, after.children?.length]).toEqual([3, 4])
    const found = await between(before, after, on)
    expect(told(found)).toContain('same national/childcare-subsidy child:c3')
    expect(told(found)).toContain('gained national/childcare-subsidy child:c4')
    const leave = found.find(({ is }) => is?.benefit.id === 'zhejiang/maternity-leave')
    expect(leave?.kind).toBe('more')
    expect([leave?.was?.value?.min, leave?.is?.value?.min]).toEqual([98 + 90, 98 + 90 + 15])
  })
})

test('the father’s fund moved from Shaoxing to Zhangping: what the plan there gives two children, while it lasts', async () => {
  const { before, after, on } = supposed('fund', shangyu, { who: 'father', place: '350881' }, '2025-11-22')
  const found = await between(before, after, on)
  const rent = found.find(({ is }) => is?.benefit.id === 'zhangping/rent-withdrawal')
  expect(rent).toMatchObject({ kind: 'gained', is: { value: { max: 800 }, payable: 800 } })
  expect(told(found)).toContain('lost shaoxing/fund-rent-2000 father')
})

test('work moved from Shangyu to Zhangping: leave for a birth is one benefit of two provinces, told side by side', async () => {
  const expecting = {
    ...shangyu,
    father: { ...shangyu.father, worksIn: '330604' },
    pregnancy: { dueDate: '2027-03-01', babies: 1 },
  }
  const { before, after, on } = supposed('work', expecting, { who: 'mother', place: '350881', along: 'nothing' }, '2026-11-22')
  const found = await between(before, after, on)
  const leave = found.filter(({ was, is }) => [was, is].some((one) => /maternity-leave$/.test(one?.benefit.id ?? '')))
  expect(leave).toMatchObject([
    // 98 + 90 days and a difficult birth's 15 in Zhejiang, 158 to 180 in Fujian.
    {
      subject: 'mother',
      was: { benefit: { id: 'zhejiang/maternity-leave' } },
      is: { benefit: { id: 'fujian/maternity-leave' }, value: { min: 158, max: 180 } },
    },
  ])
})
