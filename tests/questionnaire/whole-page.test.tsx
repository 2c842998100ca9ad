import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { asked, familyWithout, heading, loadWords, open, path, press, storeWith, user } from './support'

beforeAll(loadWords)

const part = (name: string): HTMLElement => screen.getByRole('heading', { level: 2, name }).closest('section') as HTMLElement
const homes = (): HTMLElement => screen.getByRole('textbox', { name: /名下有几套住房/ })
const questionsLeft = (): number => Number(/\d+/.exec(screen.getByText(/^还有\d+问$/).textContent ?? '')?.[0])
/** Everything that is asked, by name. */
const fields = (): (string | null)[] =>
  [...document.querySelectorAll('.questions .field')].map((field) => field.querySelector('legend, label')?.textContent ?? null)

describe('everything on one page', () => {
  test('what is open and what was told, in the same order as page by page', async () => {
    open('/answers/whole', storeWith(await familyWithout('marriage', 'housing.homesOwned')))
    await heading('全部问题')
    expect(questionsLeft()).toBeGreaterThanOrEqual(2)
    expect(within(part('住房')).getByRole('textbox', { name: /名下有几套住房/ })).toHaveValue('')
    for (const radio of within(asked(/登记结婚了吗/)).getAllByRole('radio')) expect(radio).not.toBeChecked()
    expect(within(part('妈妈的工作')).getByLabelText(/^在单位上班/)).toBeChecked()
    expect(within(part('您家现在的情况')).getByLabelText('租房')).toBeChecked()
    expect(within(part('孩子')).getByLabelText('大宝的出生日期')).toHaveValue('2022-11-11')
    const titles = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
    expect(titles.indexOf('妈妈的工作')).toBeLessThan(titles.indexOf('爸爸的工作'))
    expect(screen.queryByRole('heading', { name: '买房' })).toBeNull()
    expect(screen.getByRole('link', { name: '一页一页来' })).toHaveAttribute('href', '/answers')
  })

  test('an answer brings the questions it opens', async () => {
    open('/answers/whole', storeWith(await familyWithout('marriage')))
    await heading('全部问题')
    expect(screen.queryByRole('radiogroup', { name: /打算登记/ })).toBeNull()
    await user.click(within(asked(/登记结婚了吗/)).getByLabelText('没有登记'))
    expect(asked(/打算登记/)).toBeInTheDocument()
    expect(screen.queryByRole('heading', { name: '买房' })).toBeNull()
    await user.click(within(asked(/近期在买房/)).getByLabelText('有'))
    expect(within(part('买房')).getAllByRole('radiogroup').length).toBeGreaterThan(0)
  })

  test('another child brings its own', async () => {
    const store = storeWith(await familyWithout())
    open('/answers/whole', store)
    await heading('全部问题')
    await press('再加一个孩子')
    fireEvent.change(screen.getByLabelText('二宝的出生日期'), { target: { value: '2025-02-10' } })
    expect(store.get().household.children).toHaveLength(2)
    expect(within(part('户口')).getByRole('radiogroup', { name: /二宝的户口/ })).toBeInTheDocument()
  })

  test('nothing that is asked goes while it is filled in, though it is settled meanwhile', async () => {
    open('/answers/whole', storeWith(await familyWithout('marriage', 'housing.homesOwned', 'children')))
    await heading('全部问题')
    const before = fields()
    expect(before.length).toBeGreaterThan(10)
    await user.click(within(asked('家里有几个孩子？')).getByLabelText('还没有'))
    await user.click(within(asked(/现在怀着孩子吗/)).getByLabelText('不清楚'))
    await user.type(homes(), '0')
    await user.click(within(asked(/登记结婚了吗/)).getByLabelText('不清楚'))
    expect(fields()).toEqual(expect.arrayContaining(before))
  })

  test('what is left blank holds nothing up, and what means nothing any more waits', async () => {
    const store = storeWith(await familyWithout('marriage'))
    open('/answers/whole', store)
    await heading('全部问题')
    await user.click(within(asked('妈妈现在做什么？')).getByLabelText(/在上学/))
    await press('看结果')
    await waitFor(() => expect(path()).toBe('/results'))
    expect(store.get().kept).toMatchObject({ 'mother.employer': 'enterprise' })
    expect(store.get().household).not.toHaveProperty('mother.employer')
    // Seen is not passed over: the interview may still ask it.
    expect(store.get().passed).toEqual([])
  })

  test('what cannot be is refused by name, wherever it stands', async () => {
    const store = storeWith(await familyWithout('housing.homesOwned'))
    open('/answers/whole', store)
    await heading('全部问题')
    await user.type(homes(), '两套')
    await press('再加一个孩子')
    fireEvent.change(screen.getByLabelText('二宝的出生日期'), { target: { value: '2022-12-24' } })
    await press('看结果')
    const summary = screen.getByRole('alert')
    expect(summary).toHaveFocus()
    expect(summary).toHaveTextContent('有2处需要改一下')
    expect(within(summary).getAllByRole('link')).toHaveLength(2)
    await user.click(within(summary).getByRole('link', { name: /二宝的出生日期/ }))
    expect(screen.getByLabelText('二宝的出生日期')).toHaveFocus()
    expect(screen.getByLabelText('二宝的出生日期')).toHaveValue('2022-12-24')
    expect(homes()).toHaveValue('两套')
    expect(path()).toBe('/answers/whole')
    await user.clear(homes())
    await user.type(homes(), '2')
    await press('移除二宝')
    await press('看结果')
    await waitFor(() => expect(path()).toBe('/results'))
    expect(store.get().household).toMatchObject({ housing: { homesOwned: 2 }, children: [{ id: 'c1' }] })
  })
})
