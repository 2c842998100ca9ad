import { fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, test } from 'vitest'
import { householdWords, roomWords } from '../../src/questionnaire/texts'
import { loadTexts } from '../../src/ui'
import { open, path, storeWith, zhangping } from './support'

beforeAll(async () => {
  await loadTexts('zh-CN', [householdWords, roomWords])
})

const user = userEvent.setup()
const heading = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole('heading', { level: 1, name })

describe('children', () => {
  test('are added, told of, changed and listed by birth', async () => {
    const store = storeWith({ ...zhangping, children: [{ id: 'c1', birthDate: '2023-12-08' }] })
    open('/answers/children', store)
    await heading('孩子')
    await user.click(screen.getByRole('button', { name: '再加一个孩子' }))
    await heading('二宝的情况')
    expect(path()).toBe('/answers/children/c2')
    fireEvent.change(screen.getByLabelText('二宝的出生日期'), { target: { value: '2020-05-06' } })
    // Older than the first one entered: the names follow.
    await heading('大宝的情况')
    await user.click(screen.getByRole('button', { name: '填好了' }))
    await heading('孩子')
    const rows = screen.getAllByRole('listitem')
    expect(rows[0]).toHaveTextContent(/大宝.*2020年5月6日出生/)
    expect(rows[1]).toHaveTextContent(/二宝.*2023年12月8日出生/)
    await user.click(within(rows[1] as HTMLElement).getByRole('link', { name: '二宝' }))
    await heading('二宝的情况')
    expect(path()).toBe('/answers/children/c1')
  })

  test('are removed with a way back', async () => {
    const store = storeWith({ ...zhangping, children: [{ id: 'c1', birthDate: '2023-12-08', sex: 'female' }] })
    const before = store.get().household
    open('/answers/children', store)
    await heading('孩子')
    await user.click(screen.getByRole('button', { name: '移除大宝' }))
    expect(store.get().household.children).toEqual([])
    expect(screen.getByRole('status')).toHaveFocus()
    expect(screen.getByRole('status')).toHaveTextContent('已移除大宝')
    await user.tab()
    await user.keyboard('{Enter}')
    expect(store.get().household).toEqual(before)
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
  })

  test('removed one after the other never lose the focus', async () => {
    open('/answers/children', storeWith({ ...zhangping, children: [{ id: 'c1' }, { id: 'c2' }] }))
    await heading('孩子')
    for (let left = 2; left > 0; left -= 1) {
      await user.click(screen.getByRole('button', { name: '移除大宝' }))
      expect(screen.getByRole('status')).toHaveFocus()
    }
  })

  test('none is an answer, and having some leads straight to the first', async () => {
    const store = storeWith(zhangping)
    open('/answers/children', store)
    await heading('孩子')
    await user.click(screen.getByLabelText('还没有孩子'))
    expect(store.get().household.children).toEqual([])
    await user.click(screen.getByLabelText('有，去填孩子的情况'))
    await heading('大宝的情况')
  })

  test('grandparents may be left open', async () => {
    const store = storeWith(zhangping)
    open('/answers/elders', store)
    await heading('老人')
    await user.click(screen.getByLabelText('不清楚'))
    expect(store.get().household.elders).toBe('unknown')
  })
})
