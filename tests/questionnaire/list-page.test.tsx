import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { asked, familyWithout, heading, loadWords, open, path, press, storeWith, user } from './support'

beforeAll(loadWords)

/** A family that is asked for nothing but its children, or has told of these. */
const familyOf = async (children?: readonly object[]): Promise<object> => ({
  ...(await familyWithout('children')),
  ...(children ? { children } : {}),
})
const howMany = (): HTMLElement => asked('家里有几个孩子？')
const say = (count: string): Promise<void> => user.click(within(howMany()).getByLabelText(count))
const born = (who: string): HTMLElement => screen.getByLabelText(`${who}的出生日期`)
const told = (day: string, field: HTMLElement): void => void fireEvent.change(field, { target: { value: day } })
const people = (): (string | null)[] => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)

describe('the children', () => {
  test('two, with their dates, and on to the next page', async () => {
    const store = storeWith(await familyOf())
    open('/answers', store)
    await heading('孩子')
    expect(path()).toBe('/answers/children')
    await say('2个')
    told('2018-05-01', born('大宝'))
    told('2024-03-01', born('二宝'))
    expect(store.get().household.children).toEqual([
      { id: 'c1', birthDate: '2018-05-01' },
      { id: 'c2', birthDate: '2024-03-01' },
    ])
    await press('下一步')
    await waitFor(() => expect(path()).not.toBe('/answers/children'))
    expect(store.get().passed).toEqual([])
  })

  test('are called by the order of their births, which may change while they are told', async () => {
    open('/answers/children', storeWith(await familyOf([{ id: 'c1', birthDate: '2023-12-08' }])))
    await heading('孩子')
    await press('再加一个孩子')
    const [first, second] = screen.getAllByRole('region')
    expect(first).toHaveAccessibleName('大宝')
    told('2020-05-06', within(second as HTMLElement).getByLabelText('二宝的出生日期'))
    expect(first).toHaveAccessibleName('二宝')
    expect(within(second as HTMLElement).getByLabelText('大宝的出生日期')).toHaveValue('2020-05-06')
  })

  test('none is an answer, and so is not knowing, which loses nobody', async () => {
    const store = storeWith(await familyOf([{ id: 'c1', birthDate: '2023-12-08' }]))
    open('/answers/children', store)
    await heading('孩子')
    expect(within(howMany()).getByLabelText('1个')).toBeChecked()
    await say('不清楚')
    expect(store.get().household.children).toBe('unknown')
    expect(within(howMany()).getByLabelText('不清楚')).toBeChecked()
    await say('1个')
    expect(store.get().household.children).toEqual([{ id: 'c1', birthDate: '2023-12-08' }])
    await say('还没有')
    expect(store.get().household.children).toEqual([])
    expect(screen.queryByRole('button', { name: '再加一个孩子' })).toBeNull()
  })

  test('more than can be chosen at once are added one by one', async () => {
    const store = storeWith(await familyOf())
    open('/answers/children', store)
    await heading('孩子')
    await say('4个')
    await press('再加一个孩子')
    expect(people()).toHaveLength(5)
    for (const radio of within(howMany()).getAllByRole('radio')) expect(radio).not.toBeChecked()
  })

  test('are passed over together with their dates', async () => {
    const store = storeWith(await familyOf())
    open('/answers/children', store)
    await heading('孩子')
    await press('跳过')
    await waitFor(() => expect(path()).not.toBe('/answers/children'))
    expect(store.get().passed).toEqual(['children'])
  })

  test('a date that cannot be is refused by name, and the page stays', async () => {
    const store = storeWith(await familyOf())
    open('/answers/children', store)
    await heading('孩子')
    await say('2个')
    told('2024-01-01', born('大宝'))
    told('2024-03-01', born('二宝'))
    await press('下一步')
    const summary = screen.getByRole('alert')
    expect(summary).toHaveFocus()
    expect(path()).toBe('/answers/children')
    expect(store.get().drafts).toEqual({ 'children[1].birthDate': '2024-03-01' })
    await user.click(within(summary).getByRole('link', { name: /二宝的出生日期/ }))
    expect(born('二宝')).toHaveFocus()
    expect(born('二宝')).toHaveValue('2024-03-01')
  })
})

describe('a child taken off the list', () => {
  const two = [
    { id: 'c1', birthDate: '2018-05-01', sex: 'female' },
    { id: 'c2', birthDate: '2024-03-01' },
  ]

  test('is named where it went, takes the focus there, and comes back with all that was told', async () => {
    const store = storeWith(await familyOf(two))
    open('/answers/children', store)
    await heading('孩子')
    await press('移除大宝')
    const gone = screen.getByRole('status')
    expect(gone).toHaveFocus()
    expect(gone).toHaveTextContent('已移除：2018年5月1日出生的孩子')
    expect(people()).toEqual([expect.stringContaining('大宝')])
    expect(within(howMany()).getByLabelText('1个')).toBeChecked()
    await user.tab()
    await user.keyboard('{Enter}')
    expect(store.get().household.children).toEqual([two[1], two[0]])
    expect(screen.queryByText(/已移除/)).toBeNull()
    expect(screen.getByRole('region', { name: '大宝' })).toHaveFocus()
    expect(born('大宝')).toHaveValue('2018-05-01')
    expect(store.get().kept).toEqual({})
  })

  test('one after the other: the focus is never lost, and each can come back', async () => {
    const store = storeWith(await familyOf(two))
    open('/answers/children', store)
    await heading('孩子')
    for (let left = 2; left > 0; left -= 1) {
      await press('移除大宝')
      expect(screen.getByRole('status')).toHaveFocus()
    }
    expect(within(howMany()).getByLabelText('还没有')).toBeChecked()
    const back = screen.getAllByRole('button', { name: '放回来' })
    expect(back).toHaveLength(2)
    await user.click(back[1] as HTMLElement)
    expect(store.get().household.children).toEqual([two[0]])
    expect(screen.getByRole('region')).toHaveFocus()
    // To and fro as often as one likes.
    await press('移除大宝')
    expect(screen.getByRole('status')).toHaveFocus()
    await user.click(screen.getAllByRole('button', { name: '放回来' })[0] as HTMLElement)
    expect(screen.getByRole('region')).toHaveFocus()
  })

  test('by saying that there are fewer leaves the focus where it is', async () => {
    open('/answers/children', storeWith(await familyOf(two)))
    await heading('孩子')
    await press('移除大宝')
    await press('放回来')
    await say('1个')
    expect(screen.getByRole('status')).toHaveTextContent('已移除')
    expect(within(howMany()).getByLabelText('1个')).toHaveFocus()
  })

  test('keeps waiting when the page is left and come back to', async () => {
    const store = storeWith(await familyOf(two))
    open('/answers/children', store)
    await heading('孩子')
    await press('移除大宝')
    await press('下一步')
    await waitFor(() => expect(path()).not.toBe('/answers/children'))
    expect(store.get().household.children).toEqual([two[1]])
    await user.click(screen.getByRole('link', { name: '上一步' }))
    await heading('孩子')
    // Nobody is told of it a second time.
    expect(screen.getByText(/2018年5月1日出生的孩子/)).toBeInTheDocument()
    await press('放回来')
    expect(people()).toHaveLength(2)
  })

  test('takes along what was typed for the others', async () => {
    const store = storeWith(await familyOf(two))
    store.draft('children[1].birthDate', '2018-06-01')
    open('/answers/children', store)
    await heading('孩子')
    expect(born('二宝')).toHaveValue('2018-06-01')
    await press('移除大宝')
    expect(born('大宝')).toHaveValue('2018-06-01')
    expect(store.get().drafts).toEqual({ 'children[0].birthDate': '2018-06-01' })
  })
})

describe('the grandparents', () => {
  test('are told by whose parents they are, and when they were born', async () => {
    const store = storeWith({ ...(await familyWithout()), elders: [{ id: 'e1' }] })
    open('/answers/elders', store)
    await heading('老人')
    expect(within(asked('要算上几位老人？')).getByLabelText('1位')).toBeChecked()
    await user.click(within(screen.getByRole('region')).getByLabelText(/爸爸/))
    expect(store.get().household.elders).toEqual([{ id: 'e1', parentOf: 'father' }])
    await press('再加一位老人')
    expect(people()).toHaveLength(2)
    await user.click(within(asked('要算上几位老人？')).getByLabelText('不用算'))
    expect(store.get().household.elders).toEqual([])
    expect(screen.getAllByRole('button', { name: '放回来' })).toHaveLength(2)
  })
})
