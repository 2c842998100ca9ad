import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { answersOf, visit } from './page'
import { example } from './support'

const row = async (name: string): Promise<HTMLElement> => {
  const heading = await screen.findByRole('heading', { level: 3, name })
  return heading.closest('li') as HTMLElement
}

const sides = (of: HTMLElement): (string | null)[] =>
  within(of)
    .getAllByRole('definition')
    .map((side) => side.textContent)

describe('buying instead of renting', () => {
  test('is there at once, with what is taken for granted said above it', async () => {
    await visit('/what-if/buy', answersOf(example, '2025-07-01'))
    expect(await screen.findByText(/2025年7月1日签约/)).toBeInTheDocument()
    expect(sides(await row('三孩家庭购房补贴'))).toEqual(['没有', '2万元'])
    expect(sides(await row('公积金贷款额度增加'))).toEqual(['没有', '增加 25万元'])
    expect(sides(await row('公积金租房提取限额'))).toEqual(['至多 1000元/月', '不再适用'])
    expect(await row('公积金租房提取限额')).toHaveTextContent('不再符合：正在租房住')
    expect(screen.getByText(/漳平市的方案到2025年12月31日为止/)).toBeInTheDocument()
  })

  test('what is assumed can be changed, and the comparison follows', async () => {
    await visit('/what-if/buy', answersOf(example, '2025-07-01'))
    await row('公积金贷款额度增加')
    fireEvent.click(screen.getByRole('button', { name: '改假设' }))
    fireEvent.click(screen.getByRole('radio', { name: '不用公积金贷款' }))
    await waitFor(() => expect(screen.queryByRole('heading', { level: 3, name: '公积金贷款额度增加' })).toBeNull())
    fireEvent.change(screen.getByLabelText('哪一天签合同？'), { target: { value: '2026-02-01' } })
    expect(await screen.findByText(/漳平市的方案已在2025年12月31日到期/)).toBeInTheDocument()
    expect(screen.queryByRole('heading', { level: 3, name: '三孩家庭购房补贴' })).toBeNull()
  })

  test('asks before it overwrites answers, takes the change over, and gives back what was there', async () => {
    const answers = answersOf(example, '2025-07-01')
    const before = answers.get()
    await visit('/what-if/buy', answers)
    fireEvent.click(await screen.findByRole('button', { name: '换成这个情况' }))
    const dialog = screen.getByRole('dialog')
    expect(dialog).toHaveTextContent('租房 → 不租')
    fireEvent.click(within(dialog).getByRole('button', { name: '不换' }))
    expect(answers.get()).toBe(before)
    fireEvent.click(screen.getByRole('button', { name: '换成这个情况' }))
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '换' }))
    expect(await screen.findByText('已经换成这个情况')).toBeInTheDocument()
    expect(answers.get().household.housing).toMatchObject({
      rents: false,
      buying: { kind: 'new-commercial', firstHome: true, fundLoan: true },
    })
    fireEvent.click(screen.getByRole('button', { name: '退回' }))
    expect(answers.get()).toBe(before)
    expect(await row('三孩家庭购房补贴')).toBeInTheDocument()
  })

  test('signed after a child is due: it is said that the child is born by then', async () => {
    const expecting = { ...example, pregnancy: { dueDate: '2025-09-01', babies: 1 } }
    await visit('/what-if/buy', answersOf(expecting))
    expect(screen.queryByText(/已经到了预产期/)).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: '改假设' }))
    fireEvent.change(screen.getByLabelText('哪一天签合同？'), { target: { value: '2025-08-31' } })
    expect(screen.queryByText(/已经到了预产期/)).toBeNull()
    fireEvent.change(screen.getByLabelText('哪一天签合同？'), { target: { value: '2025-09-01' } })
    expect(screen.getByText(/已经到了预产期/)).toBeInTheDocument()
  })

  test('reads in English too', async () => {
    await visit('/en/what-if/buy', answersOf(example, '2025-07-01'))
    expect(await screen.findByRole('heading', { level: 2, name: '4 differences' })).toBeInTheDocument()
    expect(sides(await row('Home-purchase subsidy'))).toEqual(['None', 'CNY 20,000'])
  })
})

describe('another child', () => {
  test('is told for the day of birth, whose day must first be said', async () => {
    await visit('/what-if/another-child', answersOf(example))
    expect(screen.queryByText('比较的日子')).toBeNull()
    fireEvent.change(screen.getByLabelText('哪一天出生？'), { target: { value: '2025-09-01' } })
    expect(await screen.findByText('比较的日子')).toBeInTheDocument()
    expect(screen.getByText('4个孩子')).toBeInTheDocument()
    expect(sides(await row('产假'))[0]).toBe('没有')
  })

  test('where it would be registered is asked as nobody said it of the parents, and settles the subsidy', async () => {
    await visit('/what-if/another-child', answersOf(example))
    fireEvent.change(screen.getByLabelText('哪一天出生？'), { target: { value: '2025-09-01' } })
    const hukou = await screen.findByRole('radiogroup', { name: '四宝的户口落在哪里？' })
    const isFolded = async (): Promise<boolean> => (await row('育儿补贴')).closest('details') !== null
    expect(await isFolded()).toBe(true)
    fireEvent.click(within(hukou).getByRole('radio', { name: /漳平市/ }))
    await waitFor(async () => expect(await isFolded()).toBe(false))
    // 3600 yuan a year for a child born in 2025.
    expect(sides(await row('育儿补贴'))).toEqual(['没有', '3600元/年'])
  })

  test('too close to another birth is refused, and nothing is compared', async () => {
    const young = { ...example, children: [{ id: 'c1', birthDate: '2025-05-01', hukou: '350881' }] }
    await visit('/what-if/another-child', answersOf(young))
    fireEvent.change(screen.getByLabelText('哪一天出生？'), { target: { value: '2025-07-01' } })
    expect(await screen.findByText(/不会相隔不到5个月/)).toBeInTheDocument()
    expect(screen.queryByText('比较的日子')).toBeNull()
  })
})

test('a change that cannot happen in this family says what is wanting', async () => {
  await visit('/what-if/another-child', answersOf({ residence: '350881' }))
  expect(screen.getByText(/先说清家里现在有几个孩子/)).toBeInTheDocument()
})

test('without a place there is nothing to compare', async () => {
  await visit('/what-if', answersOf({}))
  expect(screen.getByRole('link', { name: '选地方' })).toHaveAttribute('href', '/places')
})

test('the changes to choose from lead to their pages', async () => {
  await visit('/what-if', answersOf(example))
  expect(screen.getByRole('link', { name: '不租房，改买房' })).toHaveAttribute('href', '/what-if/buy')
  expect(screen.getByRole('link', { name: '比较别的地方' })).toHaveAttribute('href', '/compare')
})
