import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Household } from '../../rules/household'
import { loadRules } from '../../rules/registry'
import { sharedWords } from '../../src/share'
import { loadTexts } from '../../src/ui'
import { answersOf, visit } from './page'

/** Zhangping, three children of whom one is adopted, renting. */
const family: Household = {
  residence: '350881',
  mother: { work: 'employee', housingFund: { place: '350881', bingtuan: false } },
  father: { work: 'employee', housingFund: null },
  children: [
    { id: 'c1', birthDate: '2017-09-01' },
    { id: 'c2', birthDate: '2021-12-08' },
    { id: 'c3', birthDate: '2023-03-16', relation: 'adopted' },
  ],
  housing: { homesOwned: 0, rents: true, monthlyRent: 1500 },
}

const four = [...(family.children as []), { id: 'c4', birthDate: '2024-01-01' }]
const atHome: Household = { ...family, elders: [{ id: 'e', parentOf: 'mother', birthDate: '1950-01-01', hospitalised: true }] }

beforeAll(async () => {
  await loadRules(['350881'])
  for (const language of ['zh-CN', 'en'] as const)
    await loadTexts(language, ['results', 'household', 'questionnaire', 'wording', sharedWords])
})

const rowOf = async (name: string): Promise<HTMLElement> => {
  const [found] = (await screen.findAllByText(name)).flatMap((each) => each.closest('li') ?? [])
  if (!found) throw new Error(`no row ${name}`)
  return found
}
const opened = async (place: HTMLElement, name: string): Promise<HTMLElement> => {
  const summary = within(place).getByText(name)
  await userEvent.click(summary)
  return summary.parentElement as HTMLElement
}

describe('how it was worked out', () => {
  test('one short line first, who counts on demand', async () => {
    await visit('/results/350881/rent-withdrawal', answersOf(family, '2024-06-14'))
    const row = await rowOf('生育了两个及以上孩子')
    expect(row).toHaveTextContent('满足 · 家里有2个孩子算数')
    expect(row).not.toHaveTextContent('大宝')
    const tree = await opened(row, '怎么得出来的')
    const items = within(tree).getAllByRole('listitem')
    expect(items.map((item) => item.querySelector('p')?.textContent)).toContain('不是：三宝')
    expect(tree).toHaveTextContent('不是：“父母共同生育”或“一方以前婚姻所生”：三宝是收养的')
  })

  test('what is plain is not explained twice; what was taken for granted is told', async () => {
    await visit('/results/350881/rent-withdrawal', answersOf(family, '2024-06-14'))
    expect(within(await rowOf('正在租房住')).queryByText('怎么得出来的')).toBeNull()
    expect(await rowOf('生育了两个及以上孩子')).toHaveTextContent('没有另填，先按依法生育、亲生算')
  })

  test('where the figure comes from, with the document it stands in', async () => {
    await visit('/results/350881/rent-withdrawal', answersOf({ ...family, children: [...four] }, '2024-06-14'))
    await screen.findByText('这个数怎么来的')
    const figure = await opened(document.body, '这个数怎么来的')
    expect(figure).toHaveTextContent('1000元/月')
    expect(figure).toHaveTextContent('因为家里有3个孩子算数')
  })

  test('a dated figure names its document', async () => {
    await visit('/en/results/350000/parent-care-leave?for=mother', answersOf(atHome, '2024-06-14'))
    await screen.findByText('Where the figure comes from')
    const figure = await opened(document.body, 'Where the figure comes from')
    expect(figure).toHaveTextContent('10 days a year, from')
    expect(within(figure).getByRole('link').getAttribute('href')).toMatch(/^\/en\/policies\//)
  })
})
