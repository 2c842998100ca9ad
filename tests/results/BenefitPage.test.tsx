import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { Household } from '../../rules/household'
import { wordsOf } from '../../src/share'
import { loadTexts } from '../../src/ui'
import { madeRules } from './made-place'
import { preloadExplaining } from '../../src/results/use-explaining'
import { answersOf, visit } from './page'

vi.mock('../../src/share', async (original) => ({ ...(await original<object>()), useRules: () => madeRules }))

beforeAll(async () => {
  await preloadExplaining()
  for (const language of ['zh-CN', 'en'] as const)
    await loadTexts(language, ['results', 'household', 'questionnaire', 'rules', 'wording', wordsOf('350881')])
  window.scrollBy = () => undefined
})

const family: Household = {
  residence: '350881',
  mother: { work: 'employee' },
  father: { work: 'employee' },
  children: [
    { id: 'a', birthDate: '2024-05-01', care: 'nursery-public-inclusive' },
    { id: 'b', birthDate: '2025-05-01', care: 'home' },
    { id: 'c', birthDate: '2021-05-01' },
  ],
}

const row = (words: string): HTMLElement => {
  const [found] = screen.getAllByText(words).flatMap((each) => each.closest('li') ?? [])
  if (!found) throw new Error(`no row ${words}`)
  return found
}
const fact = (name: string): HTMLElement => {
  const found = screen.getAllByText(name)[0]?.parentElement
  if (!found) throw new Error(`no fact ${name}`)
  return found
}

describe('the page of one benefit', () => {
  test('says how it stands, for how long, of what kind, why and on what it rests', async () => {
    await visit('/results/350881/leave-days', answersOf(family))
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('育儿假')
    const part = screen.getByRole('region', { name: '妈妈、爸爸' })
    expect(part).toHaveTextContent('各 10天/年')
    expect(fact('结论')).toHaveTextContent('看起来符合')
    expect(fact('期间')).toHaveTextContent('2020年1月1日起')
    expect(fact('性质')).toHaveTextContent('假期')
    // Two parents gave the same answer: one line.
    expect(row('有工作单位')).toHaveTextContent('满足 · 妈妈、爸爸都在单位上班')
    expect(screen.getByText('条例').closest('li')).toHaveTextContent('施行中1号条文编号1-1一直施行。核对日期2026年11月22日')
    expect(fact('找谁')).toHaveTextContent('公积金中心')
    expect(fact('怎么办')).toHaveTextContent('文件没有列出，请先电话问清')
  })

  test('begins with the child it is asked for; the others are a fold away', async () => {
    await visit('/results/350881/half-fee?for=child:b', answersOf(family))
    const part = screen.getAllByRole('region')[0]
    expect(part).toHaveAccessibleName('三宝')
    expect(part).toHaveTextContent('暂不符合')
    const others = screen.getAllByRole('group').filter((each) => each.tagName === 'DETAILS')
    expect(others.map((each) => each.querySelector('summary')?.textContent)).toEqual(['二宝看起来符合', '大宝还缺信息'])
  })

  test('a missing answer is given on the spot', async () => {
    await visit('/results/350881/rent-money', answersOf(family))
    expect(fact('结论')).toHaveTextContent('还缺信息')
    expect(row('正在租房')).toHaveTextContent('还不知道')
    await userEvent.click(within(row('正在租房')).getByLabelText('租房'))
    expect(fact('结论')).toHaveTextContent('看起来符合')
    expect(row('正在租房')).toHaveTextContent('满足 · 现在租房住')
    expect(screen.getByRole('link', { name: /租房大钱/ })).toHaveTextContent('与“租房大钱”只能选一项。')
  })

  test('a draft and a plan that is over say so before their name', async () => {
    await visit('/results/350881/draft-money', answersOf(family))
    const band = screen.getByText('征求意见稿，还不能申请')
    const title = screen.getByRole('heading', { level: 1 })
    expect(band.compareDocumentPosition(title) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
    expect(fact('结论')).toHaveTextContent('文件还是草案，现在不能申请')
  })

  test('a plan that is over keeps its figure, without a rule', async () => {
    await visit('/en/results/350881/plan-money', answersOf(family))
    expect(screen.getByText('Ended 31 December 2025')).toBeInTheDocument()
    expect(document.querySelector('.figure')).toHaveClass('rule-none')
    expect(document.querySelector('.figure')).toHaveTextContent('until it ended CNY 20,000')
  })

  test('a benefit that is not there is a plain sentence and a way back', async () => {
    await visit('/results/350881/nothing-such', answersOf(family))
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('没有找到')
    expect(screen.getByRole('link', { name: '全部结果' })).toHaveAttribute('href', '/results')
  })
})
