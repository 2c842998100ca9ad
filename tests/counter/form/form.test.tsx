import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, test } from 'vitest'
import { giveAnswer } from '../../../src/counter/form/give'
import { faultText } from '../../../src/counter/form/words'
import { textIn } from '../../../src/ui'
import { caseWith, here, loadDesk, onToday, openDesk } from './desk'

beforeAll(loadDesk)

const user = userEvent.setup()
const keys = (typed: string): Promise<void> => user.keyboard(typed)

/** Lives in Zhangping, one small child, nobody pregnant. */
const begun = { residence: '350881', children: [{ id: 'c1', birthDate: '2023-12-08' }], pregnancy: null }
/** The same, with the pregnancy still to be asked: one digit answers it. */
const { pregnancy: _told, ...unasked } = begun
const block = (): HTMLElement => screen.getByRole('region', { name: '还缺的，按能决定的金额排' })
const asked = (): string[] =>
  within(block())
    .getAllByRole('combobox')
    .map((each) => (each as HTMLInputElement).labels?.[0]?.textContent ?? '')
const box = (name: string | RegExp): HTMLElement => screen.getByRole('combobox', { name })

describe('a new case', () => {
  test('is asked where, then for the children, then for a pregnancy, with the focus on the first', async () => {
    await openDesk({ store: caseWith() })
    expect(asked().slice(0, 3)).toEqual(['您家住在哪里？', '孩子的出生日期（没有孩子填0）', '现在怀着孩子吗？'])
    expect(here()).toBe('您家住在哪里？')
  })

  test('several children come of several dates in one box', async () => {
    const store = caseWith({ residence: '350881' })
    await openDesk({ store })
    expect(here()).toBe('孩子的出生日期（没有孩子填0）')
    await keys('20170902 20231208 20250316{Enter}')
    expect(store.get().household.children).toMatchObject([
      { id: 'c1', birthDate: '2017-09-02' },
      { id: 'c2', birthDate: '2023-12-08' },
      { id: 'c3', birthDate: '2025-03-16' },
    ])
    expect(here()).toBe('现在怀着孩子吗？')
    const rows = within(screen.getByRole('table', { name: '孩子' })).getAllByRole('row')
    expect(rows).toHaveLength(1 + 3)
  })

  test('none of them where one cannot be, and what was typed stays', async () => {
    const store = caseWith({ residence: '350881' })
    await openDesk({ store })
    await keys('20170902 20300101{Enter}')
    expect(store.get().household.children).toBeUndefined()
    expect(box('孩子的出生日期（没有孩子填0）')).toHaveValue('20170902 20300101')
    expect(box('孩子的出生日期（没有孩子填0）')).toHaveAccessibleDescription(/二宝的出生日期不能晚于今天/)
    expect(here()).toBe('孩子的出生日期（没有孩子填0）')
  })

  test('0 says that there are none', async () => {
    const store = caseWith({ residence: '350881' })
    await openDesk({ store })
    await keys('0{Enter}')
    expect(store.get().household.children).toEqual([])
  })

  test('a place by its initials, also while the places of China are still on their way', async () => {
    const store = caseWith()
    await openDesk({ store })
    await keys('zps{Enter}')
    await waitFor(() => expect(store.get().household.residence).toBe('350881'))
    expect(here()).toBe('孩子的出生日期（没有孩子填0）')
  })
})

describe('going on', () => {
  test('a digit that decides goes on at once; what was answered stays above until the next is', async () => {
    const store = caseWith(unasked)
    await openDesk({ store })
    const first = here()
    await keys('2')
    const next = here()
    expect(next).not.toBe(first)
    expect(asked().slice(0, 2)).toEqual([first, next])
    await keys('1{Enter}')
    expect(asked()).not.toContain(first)
    expect(asked().slice(0, 2)).toEqual([next, here()])
  })

  test('Shift+Enter goes back to where the reader was, and Enter on it goes on again', async () => {
    await openDesk({ store: caseWith(unasked) })
    const first = here()
    await keys('2')
    const second = here()
    await keys('{Shift>}{Enter}{/Shift}')
    expect(here()).toBe(first)
    await keys('{Enter}')
    expect(here()).toBe(second)
  })

  test('Enter on a blank passes it over: it waits at the end, and is reached again', async () => {
    const store = caseWith(begun)
    await openDesk({ store })
    const first = here()
    await keys('{Enter}')
    expect(here()).not.toBe(first)
    expect(asked()[asked().length - 1]).toBe(first)
    expect(store.get().passed).toHaveLength(1)
  })

  test('Escape gives back what stood there', async () => {
    const store = caseWith({ ...begun, housing: { monthlyRent: 1500, rents: true } })
    await openDesk({ store })
    await user.click(box('每月房租'))
    expect(box('每月房租')).toHaveValue('1500')
    await keys('99')
    await keys('{Escape}')
    expect(box('每月房租')).toHaveValue('1500')
    expect(store.get().household.housing).toMatchObject({ monthlyRent: 1500 })
  })

  test('the end is said, and what only says more waits in a fold', async () => {
    const store = caseWith(begun)
    await openDesk({ store })
    for (let turn = 0; turn < 80 && document.activeElement instanceof HTMLInputElement; turn += 1) await keys('?')
    expect(here()).toBe('现行规定要问的都问到了。结果在旁边，也可以往下改。')
    expect(screen.getByText('还能改变结果0')).toBeInTheDocument()
  })

  test('whoever has opened the fold goes on in it', async () => {
    const store = caseWith({ ...begun, mother: { work: 'employee', medicalInsurance: 'employee', insuredIn: '350881' } })
    await openDesk({ store })
    await user.click(screen.getByText('还能说得更细，或者草案里才用'))
    const fold = screen.getByText('还能说得更细，或者草案里才用').closest('details') as HTMLElement
    const [first, second] = within(fold).getAllByRole('combobox')
    await user.click(first as HTMLElement)
    await keys('?')
    expect(document.activeElement).toBe(second)
    // What was just answered stays above it.
    expect(within(fold).getAllByRole('combobox')[0]).toBe(first)
  })
})

describe('what is refused', () => {
  test('says why beside the field, keeps what was typed, and is put right there', async () => {
    const store = caseWith(begun)
    await openDesk({ store })
    const birth = box('大宝的出生日期')
    await user.click(birth)
    await keys('202312{Enter}')
    expect(birth).toBeInvalid()
    expect(birth).toHaveAccessibleDescription(/日期请写满八位/)
    expect(birth).toHaveValue('202312')
    expect(store.get()).toMatchObject({
      household: { children: [{ birthDate: '2023-12-08' }] },
      drafts: { 'children[0].birthDate': '202312' },
    })
    await keys('{Control>}a{/Control}20240108{Enter}')
    expect(store.get()).toMatchObject({ household: { children: [{ birthDate: '2024-01-08' }] }, drafts: {} })
  })

  test('one child more than there can be, in words', async () => {
    const twenty = Array.from({ length: 20 }, (_, at) => ({ id: `c${String(at)}`, birthDate: '2023-12-08' }))
    const store = caseWith({ ...begun, children: twenty.slice(1) })
    const children = (): readonly unknown[] => store.get().household.children as readonly unknown[]
    expect(giveAnswer(store, 'children', { dates: ['2023-12-08'] }, onToday, '')).toBeUndefined()
    expect(children()).toHaveLength(20)
    const refused = giveAnswer(store, 'children', { dates: ['2023-12-08'] }, onToday, '')
    expect(refused && faultText(refused, textIn('zh-CN'))).toBe('最多填20个孩子')
    expect(children()).toHaveLength(20)
  })

  test('a day that does not exist, by the schema', async () => {
    await openDesk({ store: caseWith(begun) })
    await user.click(box('大宝的出生日期'))
    await keys('20230230{Tab}')
    expect(box('大宝的出生日期')).toHaveAccessibleDescription(/没有看懂大宝的出生日期/)
  })

  test('a choice that nobody offers', async () => {
    const store = caseWith({ ...begun, mother: { work: 'student' } })
    await openDesk({ store })
    await user.click(box('妈妈现在做什么？'))
    await keys('做梦{Enter}')
    expect(box('妈妈现在做什么？')).toHaveAccessibleDescription(/没有“做梦”这个答案/)
    await keys('{Escape}')
    expect(box('妈妈现在做什么？')).toHaveValue('在上学')
    expect(store.get().drafts).toEqual({})
  })

  test('what others have put right can be taken with Enter', async () => {
    const store = caseWith({ ...begun, mother: { birthDate: '2015-01-01' }, children: [{ id: 'c1' }] })
    await openDesk({ store })
    await user.click(screen.getByRole('button', { name: /大宝的出生日期 待填/ }))
    await keys('20200101{Enter}')
    expect(box('大宝的出生日期')).toHaveAccessibleDescription(/还不满12周岁/)
    await user.click(box('妈妈的出生日期'))
    await keys('19900308{Tab}')
    expect(box('大宝的出生日期')).toHaveAccessibleDescription(/现在可以用了/)
    await user.click(box('大宝的出生日期'))
    await keys('{Enter}')
    expect(store.get()).toMatchObject({ household: { children: [{ birthDate: '2020-01-01' }] }, drafts: {} })
  })
})

describe('the list below a box', () => {
  test('opens where there are many answers, narrows down as letters are typed, and Enter takes the first', async () => {
    const store = caseWith({ ...begun, mother: {} })
    await openDesk({ store })
    await user.click(within(block()).getByRole('combobox', { name: '妈妈现在做什么？' }))
    expect(screen.getAllByRole('option')).toHaveLength(6 + 1)
    await keys('lh')
    expect(screen.getAllByRole('option').map((each) => each.textContent)).toEqual([expect.stringContaining('灵活就业')])
    await keys('{Enter}')
    expect(store.get().household.mother).toEqual({ work: 'flexible' })
  })

  test('is gone through with the arrows', async () => {
    const store = caseWith({ ...begun, mother: {} })
    await openDesk({ store })
    await user.click(within(block()).getByRole('combobox', { name: '妈妈现在做什么？' }))
    await keys('{ArrowDown}{ArrowDown}')
    const active = screen.getAllByRole('option').find((each) => each.getAttribute('aria-selected') === 'true')
    expect(document.activeElement).toHaveAttribute('aria-activedescendant', active?.id)
    await keys('{Enter}')
    expect(store.get().household.mother).toEqual({ work: 'flexible' })
  })

  test('can be pressed, and the focus stays', async () => {
    const store = caseWith({ ...begun, mother: { work: 'student' } })
    await openDesk({ store })
    await user.click(box('妈妈现在做什么？'))
    await user.click(screen.getByRole('option', { name: /已退休/ }))
    expect(store.get().household.mother).toEqual({ work: 'retired' })
    expect(here()).toBe('妈妈现在做什么？')
  })
})

describe('children and elders', () => {
  test('Alt+C adds a child and asks for its birth; taken off, it can be put back', async () => {
    const store = caseWith(begun)
    await openDesk({ store })
    await keys('{Alt>}c{/Alt}')
    expect(store.get().household.children).toHaveLength(2)
    await waitFor(() => expect(here()).toBe('二宝的出生日期'))
    await keys('20250316{Enter}')
    await user.click(screen.getByRole('button', { name: '移除二宝' }))
    expect(store.get().household.children).toHaveLength(1)
    const back = screen.getByRole('button', { name: '放回来' })
    expect(back).toHaveFocus()
    await keys('{Enter}')
    expect(store.get().household.children).toMatchObject([{}, { birthDate: '2025-03-16' }])
    await waitFor(() => expect(here()).toBe('二宝的出生日期'))
  })

  test('Alt+E adds an elder', async () => {
    const store = caseWith(begun)
    await openDesk({ store })
    await keys('{Alt>}e{/Alt}')
    expect(store.get().household.elders).toHaveLength(1)
    await waitFor(() => expect(here()).toBe('老人1是谁的父母？'))
  })
})

test('an answer emptied is taken back, and asked again', async () => {
  const store = caseWith({ ...begun, mother: { work: 'student' } })
  await openDesk({ store })
  await user.click(box('妈妈现在做什么？'))
  await keys('{Control>}a{/Control}{Backspace}{Enter}')
  expect(store.get().household.mother).toEqual({})
  expect(asked()).toContain('妈妈现在做什么？')
})

test('what is said of an existing fund stays when it is said again that there is one', async () => {
  const store = caseWith({ ...begun, mother: { housingFund: { place: '350881' } } })
  await openDesk({ store })
  await user.click(box('妈妈交住房公积金吗？'))
  await keys('1')
  expect(store.get().household.mother).toEqual({ housingFund: { place: '350881' } })
})

test('in English', async () => {
  const store = caseWith({ ...begun, mother: {} })
  await openDesk({ store, language: 'en' })
  await user.click(screen.getByRole('combobox', { name: 'What does the mother do now?' }))
  await keys('retired{Enter}')
  expect(store.get().household.mother).toEqual({ work: 'retired' })
})
