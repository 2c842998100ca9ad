import { fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Household } from '../../rules/household'
import { loadRules } from '../../rules/registry'
import { sharedWords } from '../../src/share'
import { loadTexts } from '../../src/ui'
import { answersOf, visit } from './page'

const adult = { work: 'employee', onlyChild: false, paysIncomeTax: true, furtherEducation: 'none', medicalSelfPaid: 0 } as const

/** Zhangping, two children; the mother’s taxable income is 48,000 yuan, the father’s 200,000. */
const family: Household = {
  residence: '350881',
  mother: { ...adult, annualTaxableIncome: 48_000 },
  father: { ...adult, annualTaxableIncome: 200_000 },
  marriage: { registeredOn: '2018-01-01', plannedOn: null },
  pregnancy: null,
  children: [
    { id: 'c1', birthDate: '2018-05-01', hukou: '350881', stage: 'primary' },
    { id: 'c2', birthDate: '2024-06-10', hukou: '350881', stage: 'none', care: 'home' },
  ],
  elders: [],
  housing: { homesOwned: 1, rents: false, mortgages: { outstanding: 0, firstHomeRateSince: null } },
}
const untold = { ...adult }

beforeAll(async () => {
  await loadRules(['350881'])
  for (const language of ['zh-CN', 'en'] as const) await loadTexts(language, ['results', 'household', 'questionnaire', sharedWords])
  window.scrollBy = () => undefined
})

const fold = async (title: string): Promise<HTMLDetailsElement> => (await screen.findByText(title)).closest('details') as HTMLDetailsElement
const rows = (within: HTMLElement): string[] => [...within.querySelectorAll('li')].map((row) => row.textContent)

describe('who claims what', () => {
  test('stands with what it spares together, and what other ways would', async () => {
    await visit('/results', answersOf(family))
    const part = await fold('怎么填报更省税')
    // 48,000 off the father’s, all of it at 20 %.
    expect(part.querySelector('summary')).toHaveTextContent('一年少交9600元')
    expect(part).toHaveTextContent('这样填报，全家今年一共少交税9600元，没有更省的填法。')
    expect(part).toHaveTextContent('爸爸今年的税从23080元降到13480元。')
    expect(part).toHaveTextContent('妈妈最高的一段收入按10%交税，爸爸的按20%。')
    expect(rows(part)).toEqual([
      '3岁以下婴幼儿照护扣除二宝爸爸爸',
      '子女教育扣除大宝爸爸爸',
      // Half of each: 24,000 at 20 %, 12,000 at 10 % and 12,000 at 3 %.
      '能对半分的都各扣一半少交6360元',
      // 12,000 at 10 %, 36,000 at 3 %.
      '能选的都由妈妈扣少交2280元',
    ])
    expect(part).toHaveTextContent('当作这几项都还没有扣过')
    expect(part).toHaveTextContent('这一年里不能改')
  })

  test('the same in English', async () => {
    await visit('/en/results', answersOf(family))
    const part = await fold('How to claim for least tax')
    expect(part.querySelector('summary')).toHaveTextContent('CNY 9,600 less tax a year')
    expect(part).toHaveTextContent('Half each of all that can be halved')
  })

  test('is asked for where it hangs on an income, and told once that is there', async () => {
    const answers = answersOf({ ...family, father: untold })
    await visit('/results', answers)
    const part = await fold('怎么填报更省税')
    expect(part.querySelector('summary')).toHaveTextContent('还差收入')
    expect(part).toHaveTextContent('怎么填报更省，要看下面的收入。')
    expect(part).toHaveTextContent('能选的都由妈妈扣少交2280元')
    expect(part).toHaveTextContent('能选的都由爸爸扣要看收入')
    const box = part.querySelector('input') as HTMLInputElement
    fireEvent.change(box, { target: { value: '200000' } })
    fireEvent.blur(box)
    await waitFor(() => expect(part.querySelector('summary')).toHaveTextContent('一年少交9600元'))
    // It stays, so that the rest can still be typed.
    expect(part.querySelector('input')).toBeInTheDocument()
  })

  test('says so where it makes no difference', async () => {
    await visit(
      '/results',
      answersOf({ ...family, mother: { ...adult, annualTaxableIncome: 100_000 }, father: { ...adult, annualTaxableIncome: 100_000 } }),
    )
    expect(await fold('怎么填报更省税')).toHaveTextContent('怎么填报都一样，全家今年一共少交税4800元。')
  })

  test('says why nobody should take it all where both are taxed alike', async () => {
    const alike = { ...adult, annualTaxableIncome: 60_000 }
    await visit('/results', answersOf({ ...family, mother: alike, father: alike }))
    const part = await fold('怎么填报更省税')
    // Each has 24,000 above 36,000.
    expect(part.querySelector('summary')).toHaveTextContent('一年少交4800元')
    expect(part).toHaveTextContent('两个人最高的一段收入都按10%交税。')
    expect(part).toHaveTextContent('还有2种填法一样省。')
  })

  test('tells by itself what would still have to be confirmed', async () => {
    const both = { homesOwned: 1, homesOwnedInWorkCity: 0, rents: true, mortgages: { outstanding: 1, firstHomeRateSince: '2020-05-20' } }
    await visit('/results', answersOf({ ...family, housing: both }))
    const part = await fold('怎么填报更省税')
    // The tier of Longyan is reported by one page alone: the mortgage counts, the rent does not. 56,000 of the father’s at 20 %.
    expect(part.querySelector('summary')).toHaveTextContent('一年少交11600元')
    expect(part).toHaveTextContent('没有算进去，要先核实：住房租金扣除（妈妈）、住房租金扣除（爸爸）。')
    expect(part).toHaveTextContent('如果这些也能扣，最省的填法一共少交11720元：住房租金扣除由爸爸填报、不填报住房贷款利息扣除。')
  })

  test('of one parent speaks of nobody else', async () => {
    const both = { homesOwned: 1, homesOwnedInWorkCity: 0, rents: true, mortgages: { outstanding: 1, firstHomeRateSince: '2020-05-20' } }
    const alone = { ...adult, worksIn: '350102', annualTaxableIncome: 100_000 }
    await visit('/results', answersOf({ ...family, mother: alone, father: null, children: [], housing: both }))
    const part = await fold('怎么填报更省税')
    // Rent in Fuzhou, 18,000 at 10 %, rather than interest, 12,000.
    expect(part.querySelector('summary')).toHaveTextContent('一年少交1800元')
    expect(part).toHaveTextContent('改成：住房贷款利息扣除由妈妈填报、不填报住房租金扣除（妈妈）少交1200元')
    for (const word of ['爸爸', '两个人', '签租房合同', '孩子的扣除']) expect(part).not.toHaveTextContent(word)
  })

  test.each<[string, Household]>([
    ['one parent', { ...family, father: null }],
    ['only one who pays tax', { ...family, mother: { ...adult, paysIncomeTax: false } }],
    ['no deduction', { ...family, children: [] }],
  ])('is not there with %s', async (_title, household) => {
    await visit('/results', answersOf(household))
    await screen.findByText('暂不符合')
    await waitFor(() => expect(document.querySelector('.results-list')).toBeInTheDocument())
    expect(screen.queryByText('怎么填报更省税')).toBeNull()
  })
})

describe('what cannot be had together', () => {
  const renting: Household = {
    residence: '330604',
    mother: { work: 'employee', paysIncomeTax: false, housingFund: { place: '330604' } },
    father: { work: 'employee', paysIncomeTax: false, housingFund: null },
    children: [
      { id: 'c1', birthDate: '2018-05-01', hukou: '330604', stage: 'primary' },
      { id: 'c2', birthDate: '2024-06-10', hukou: '330604', stage: 'none', care: 'home' },
    ],
    elders: [],
    housing: { homesOwned: 0, rents: true, monthlyRent: 2500 },
  }

  test('stands side by side, and nobody says which is best where the text leaves it open', async () => {
    await loadRules(['330604'])
    await visit('/results', answersOf(renting, '2026-06-01'))
    const part = await fold('只能选一样的')
    expect(part.querySelector('summary')).toHaveTextContent('1组')
    expect(part).toHaveTextContent('下面几样不能同时要。哪样能要、哪样最多，现在还定不下来。')
    expect(rows(part)).toHaveLength(2)
  })
})
