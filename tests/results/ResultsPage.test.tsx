import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Household } from '../../rules/household'
import { wordsOf } from '../../src/share'
import { loadTexts } from '../../src/ui'
import { madeRules } from './made-place'
import { answersOf, visit } from './page'

vi.mock('../../src/share', async (original) => ({ ...(await original<object>()), useRules: () => madeRules }))

beforeAll(async () => {
  for (const language of ['zh-CN', 'en'] as const)
    await loadTexts(language, ['results', 'household', 'questionnaire', 'rules', wordsOf('350881')])
  window.scrollBy = () => undefined
})

const family: Household = {
  residence: '350881',
  mother: { work: 'employee' },
  father: { work: 'employee' },
  children: [
    { id: 'a', birthDate: '2024-05-01', care: 'nursery-public-inclusive' },
    { id: 'b', birthDate: '2025-05-01', care: 'home' },
  ],
}

const section = (name: RegExp | string): HTMLElement => {
  const heading = screen.getByRole('heading', { name })
  const found = heading.closest('section, details')
  if (!(found instanceof HTMLElement)) throw new Error(`no section ${String(name)}`)
  return found
}

describe('a family with answers missing', () => {
  beforeEach(() => visit('/results', answersOf(family)))

  test('is told first what is not law', () => {
    const bands = screen.getAllByText(/不能再申请|现在不能申请/)
    expect(bands[0]?.closest('.notices')).toHaveTextContent('《方案》已于2025年12月31日到期，1项不能再申请。')
    expect(bands[0]?.closest('.notices')).toHaveTextContent('《草案》还是征求意见稿，里面的1项现在不能申请。')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('您家看起来')
  })

  test('sees cash that is sure apart from cash that is open, and nothing of drafts', () => {
    const total = screen.getByRole('region', { name: '现金合计' })
    expect(total).toHaveTextContent('7200元/年')
    // Of the two rent benefits only one can be had.
    expect(total).toHaveTextContent('待定 0–500元/月')
    expect(total).not.toHaveTextContent('9000')
    const counts = within(total)
      .getAllByRole('definition')
      .map((each) => each.textContent)
    // Child money, leave, half fee, no figure, priority, service; two wait for one answer; the employer decides one.
    expect(counts).toEqual(['6项', '2项', '1项'])
  })

  test('one line for two children with the same figure', () => {
    const row = within(section('现金')).getByText('育儿钱').closest('li')
    expect(row).toHaveTextContent('大宝、二宝')
    expect(row).toHaveTextContent('各 3600元/年')
    expect(row).toHaveTextContent('大宝到2027年4月30日，二宝到2028年4月30日')
    expect(within(section('现金')).getByRole('link', { name: '育儿钱' })).toHaveAttribute('href', '/results/350881/child-money?for=child:a')
  })

  test('a draft bears its band and no tick', () => {
    const row = within(section('现金')).getByText('草案钱').closest('li')
    expect(row).toHaveTextContent('征求意见稿，还不能申请')
    expect(row).not.toHaveTextContent('看起来符合')
    expect(row?.querySelector('.rule-solid')).toBeNull()
  })

  test('what has no figure is folded, with its count', () => {
    for (const [name, title] of [
      [/决定/, '单位补助'],
      [/没有写多少/, '没数的钱'],
      ['可以优先', '优先排队'],
      [/服务/, '上门指导'],
    ] as const) {
      const fold = section(name)
      expect(fold).not.toHaveAttribute('open')
      expect(fold).toHaveTextContent('1项')
      expect(fold).toHaveTextContent(title)
    }
  })

  test('what comes later, what is over and what does not fit', () => {
    expect(section('以后会有')).toHaveTextContent('2030年5月1日起看起来符合')
    expect(section('方案已到期')).toHaveTextContent('到期前 2万元')
    expect(section('方案已到期').querySelector('.rule-none')).not.toBeNull()
    expect(section('暂不符合')).toHaveTextContent('托育减半二宝不满足：孩子上公办普惠托育')
  })

  test('an answer in its place settles what hangs on it, stays, and can be taken back', async () => {
    const open = section('还缺信息')
    expect(open).toHaveTextContent('租房大钱0–500元/月')
    await userEvent.click(within(open).getByLabelText('租房'))
    expect(section('现金')).toHaveTextContent('租房大钱')
    expect(screen.getByRole('region', { name: '现金合计' })).toHaveTextContent('500元/月')
    // The question is still there, answered, with what it came to.
    expect(within(open).getByLabelText('租房')).toBeChecked()
    expect(within(open).getAllByText('看起来符合')).toHaveLength(2)
    await userEvent.click(within(open).getByLabelText('不租'))
    expect(within(open).getAllByText('暂不符合')).toHaveLength(2)
    expect(section('现金')).not.toHaveTextContent('租房大钱')
  })

  test('paper shows what the folds hold', () => {
    act(() => void window.dispatchEvent(new Event('beforeprint')))
    expect(section('暂不符合')).toHaveAttribute('open')
    act(() => void window.dispatchEvent(new Event('afterprint')))
    expect(section('暂不符合')).not.toHaveAttribute('open')
  })

  test('the list can be printed, except in WeChat', () => {
    expect(screen.getByRole('button', { name: '打印' })).toBeInTheDocument()
  })
})

describe('another day', () => {
  test('is taken, announced in the heading, and given up by clearing the field', async () => {
    const answers = answersOf(family)
    await visit('/results', answers)
    expect(screen.getByText('按2026年1月15日计算')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: '换一天' }))
    const field = screen.getByLabelText('按哪一天计算')
    await userEvent.clear(field)
    await userEvent.type(field, '2025-12-31')
    expect(screen.getByText('按2025年12月31日计算')).toBeInTheDocument()
    expect(screen.queryByText(/不能再申请/)).toBeNull()
    expect(answers.get().on).toBe(20251231)
    await userEvent.clear(field)
    expect(answers.get().on).toBeUndefined()
    expect(screen.getByText('按2026年1月15日计算')).toBeInTheDocument()
  })
})

describe('the way back to today', () => {
  test('leaves the focus with the day', async () => {
    const answers = answersOf(family, '2025-12-31')
    await visit('/results', answers)
    await userEvent.click(screen.getByRole('button', { name: '换一天' }))
    await userEvent.click(screen.getByRole('button', { name: '回到今天' }))
    expect(answers.get().on).toBeUndefined()
    expect(screen.getByLabelText('按哪一天计算')).toHaveFocus()
  })
})

describe('a page with little on it', () => {
  test('without a place leads to the places', async () => {
    await visit('/results', answersOf({}))
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('先选地方')
    expect(screen.getByRole('link', { name: '选地方' })).toHaveAttribute('href', '/places')
  })

  test('with a place only, leads to the questions', async () => {
    await visit('/en/results', answersOf({ residence: '350881' }))
    expect(screen.getByRole('link', { name: 'Start answering' })).toHaveAttribute('href', '/en/answers')
  })

  test('in WeChat offers no printing', async () => {
    const agent = vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue('Mozilla/5.0 MicroMessenger/8.0')
    await visit('/results', answersOf(family))
    expect(screen.queryByRole('button', { name: '打印' })).toBeNull()
    agent.mockRestore()
  })
})
