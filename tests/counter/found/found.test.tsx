import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, test } from 'vitest'
import { parseDay } from '../../../rules/language/calendar'
import { caseWith, loadDesk, openDesk } from '../form/desk'

beforeAll(loadDesk)

const user = userEvent.setup()
const zhangping = '350881'
const family = {
  residence: zhangping,
  mother: { hukou: zhangping, work: 'employee' },
  father: null,
  pregnancy: null,
  children: [
    { id: 'c1', birthDate: '2023-12-08', hukou: zhangping, insuredOn: '2024-01-05' },
    { id: 'c2', birthDate: '2025-03-16' },
  ],
}

const table = (): HTMLElement => screen.getByRole('table', { name: /看起来能申请的/ })
const rowsOf = (name: string): HTMLElement[] =>
  within(table())
    .getAllByRole('button', { name: new RegExp(`${name}$`) })
    .map((each) => each.closest('tr') as HTMLElement)

describe('the table', () => {
  test('says of each how it stands, with its figure and what it rests on', async () => {
    await openDesk({ store: caseWith(family), form: false, found: true })
    const rows = rowsOf('育儿补贴')
    expect(rows).toHaveLength(2)
    // What still hangs on an answer stands first.
    expect(rows[0]).toHaveTextContent(/二.*0–3600\s?元\/年.*还缺信息/)
    expect(rows[1]).toHaveTextContent(/大.*3600\s?元\/年.*看起来符合.*育儿补贴制度实施方案/)
    expect(within(rows[1] as HTMLElement).getByRole('checkbox')).toBeChecked()
    expect(within(rows[0] as HTMLElement).getByRole('checkbox')).not.toBeChecked()
  })

  test('opens a row in its place: conditions, whom to turn to, and the policy in a tab of its own', async () => {
    await openDesk({ store: caseWith(family), form: false, found: true })
    const [, row] = rowsOf('育儿补贴')
    const button = within(row as HTMLElement).getByRole('button')
    button.focus()
    await user.keyboard('{Enter}')
    expect(button).toHaveAttribute('aria-expanded', 'true')
    const detail = document.getElementById(button.getAttribute('aria-controls') ?? '') as HTMLElement
    expect(within(detail).getAllByRole('listitem').length).toBeGreaterThan(0)
    expect(detail).toHaveTextContent(/找谁/)
    expect(within(detail).getByRole('link')).toHaveAttribute('target', '_blank')
    await user.keyboard(' ')
    expect(button).toHaveAttribute('aria-expanded', 'false')
  })

  test('folds what does not fit after its first few, each with the reason', async () => {
    await openDesk({ store: caseWith(family), form: false, found: true })
    const before = within(table()).getAllByText(/^不满足：/).length
    expect(before).toBe(3)
    await user.click(screen.getByRole('button', { name: /还有\d+项暂不符合/ }))
    expect(within(table()).getAllByText(/^不满足：|^这一天文件还没有开始施行/).length).toBeGreaterThan(before)
  })

  test('a plan that is over says so first, and its rows stand among those ended', async () => {
    const store = caseWith(family)
    await openDesk({ store, form: false, found: true })
    act(() => store.checkOn(parseDay('2026-01-15')))
    await waitFor(() => expect(document.querySelector('.notices')).toHaveTextContent(/漳平市的方案已于2025年12月31日到期/))
    expect(within(table()).getAllByText('已到期').length).toBeGreaterThan(0)
    expect(screen.getByText(/规则\w+/)).toBeInTheDocument()
  })

  test('drafts carry their tag, and cannot be ticked', async () => {
    await openDesk({ store: caseWith({ ...family, residence: '330604' }), form: false, found: true })
    const [tag] = within(table()).getAllByText('征求意见稿')
    expect(within(tag?.closest('tr') as HTMLElement).queryByRole('checkbox')).not.toBeInTheDocument()
  })
})

describe('the day', () => {
  test('is typed over, and emptied it is today again', async () => {
    const store = caseWith(family)
    await openDesk({ store, form: false, found: true })
    const day = screen.getByRole('textbox', { name: '按' })
    expect(day).toHaveValue('2025-06-01')
    await user.clear(day)
    await user.type(day, '20260115{Enter}')
    expect(store.get().on).toBe(parseDay('2026-01-15'))
    await user.clear(day)
    await user.type(day, '2026-02-30{Enter}')
    expect(day).toBeInvalid()
    expect(store.get().on).toBe(parseDay('2026-01-15'))
    await user.clear(day)
    await user.keyboard('{Enter}')
    expect(store.get().on).toBeUndefined()
    await waitFor(() => expect(day).toHaveValue('2025-06-01'))
  })
})

describe('the papers', () => {
  const papers = (): HTMLElement => screen.getByRole('region', { name: '材料清单' })
  test('are those of what is ticked, and go with the tick', async () => {
    const store = caseWith(family)
    const { unmount } = await openDesk({ store, form: false, found: true })
    expect(papers()).toHaveTextContent(/户口簿/)
    for (const box of within(table()).getAllByRole<HTMLInputElement>('checkbox', { checked: true })) if (box.checked) await user.click(box)
    await user.click(screen.getByRole('button', { name: /还有\d+项看起来符合/ }))
    for (const box of within(table()).getAllByRole<HTMLInputElement>('checkbox')) if (box.checked) await user.click(box)
    await waitFor(() => expect(papers()).not.toHaveTextContent(/户口簿/))
    // The ticks stay with the case, also when another was in sight meanwhile.
    unmount()
    await openDesk({ store, form: false, found: true })
    expect(papers()).not.toHaveTextContent(/户口簿/)
    act(() => store.wipe())
    act(() => store.put({ household: family as never, drafts: {}, kept: {}, passed: [], trail: [] }))
    expect(await screen.findByText(/户口簿/)).toBeInTheDocument()
  })
})

describe('beside the form', () => {
  test('what hangs on the question now asked is marked', async () => {
    await openDesk({ store: caseWith(family), found: true })
    await user.click(screen.getByRole('combobox', { name: '二宝的户口落在哪里？' }))
    await waitFor(() => expect(rowsOf('育儿补贴')[0]).toHaveTextContent('等着现在这一问'))
  })

  test('without a place there is nothing yet', async () => {
    await openDesk({ store: caseWith(), found: true })
    expect(screen.getByText('填好住处，这里就有结果。')).toBeInTheDocument()
  })

  test('in English', async () => {
    await openDesk({ store: caseWith(family), language: 'en', form: false, found: true })
    expect(screen.getByRole('table', { name: /What looks claimable/ })).toHaveTextContent(/Looks eligible/)
  })
})
