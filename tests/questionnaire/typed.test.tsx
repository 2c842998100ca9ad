import { fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, test } from 'vitest'
import { QuestionField } from '../../src/questionnaire'
import { householdWords, roomWords } from '../../src/questionnaire/texts'
import { loadTexts } from '../../src/ui'
import { show, storeWith } from './support'

beforeAll(async () => {
  await loadTexts('zh-CN', [householdWords, roomWords])
  await loadTexts('en', [householdWords, roomWords])
})

const user = userEvent.setup()

describe('a number', () => {
  test('is taken as it is typed, with its unit read out', async () => {
    const store = storeWith({ housing: { rents: true } })
    show(<QuestionField path="housing.monthlyRent" />, store)
    const box = screen.getByRole('textbox', { name: '每月房租', description: '元/月' })
    await user.type(box, '1,500.')
    expect(box).toHaveValue('1,500.')
    expect(store.get().household).toHaveProperty('housing.monthlyRent', 1500)
  })

  test('that is none is kept and refused once the field is left; the answer before stays', async () => {
    const store = storeWith({ housing: { monthlyRent: 1500 } })
    show(<QuestionField path="housing.monthlyRent" />, store)
    const box = screen.getByRole('textbox')
    await user.clear(box)
    await user.type(box, '一千')
    expect(screen.queryByText(/只填数字/)).toBeNull()
    await user.tab()
    expect(box).toBeInvalid()
    expect(box).toHaveAccessibleDescription(/每月房租请只填数字/)
    expect(box).toHaveValue('一千')
    expect(store.get()).toMatchObject({ household: { housing: { monthlyRent: 1500 } }, drafts: { 'housing.monthlyRent': '一千' } })
  })

  test('may carry the unit that stands after its box, but no other', async () => {
    const store = storeWith({ housing: { rents: true } })
    show(<QuestionField path="housing.monthlyRent" />, store)
    const box = screen.getByRole('textbox')
    await user.type(box, '１５００ 元/月')
    expect(box).toHaveValue('１５００ 元/月')
    expect(store.get().household).toHaveProperty('housing.monthlyRent', 1500)
    await user.clear(box)
    await user.type(box, '18000元/年')
    await user.tab()
    expect(box).toBeInvalid()
  })

  test('emptied and left so is taken back', async () => {
    const store = storeWith({ housing: { rents: true, monthlyRent: 1500 } })
    show(<QuestionField path="housing.monthlyRent" />, store)
    await user.clear(screen.getByRole('textbox'))
    await user.tab()
    expect(store.get()).toMatchObject({ household: { housing: { rents: true } }, drafts: {} })
    expect(store.get().household).not.toHaveProperty('housing.monthlyRent')
  })

  test('beyond its range says the range', async () => {
    const store = storeWith({ pregnancy: {} })
    show(<QuestionField path="pregnancy.babies" />, store)
    await user.type(screen.getByRole('textbox'), '10')
    await user.tab()
    expect(screen.getByText(/不能大于9/)).toBeInTheDocument()
  })

  test('not sure is an answer, and typing takes its place', async () => {
    const store = storeWith({ housing: { monthlyRent: 1500 } })
    show(<QuestionField path="housing.monthlyRent" />, store)
    const doubt = screen.getByRole('checkbox', { name: /不清楚.*每月房租/ })
    await user.click(doubt)
    expect(store.get().household).toHaveProperty('housing.monthlyRent', 'unknown')
    expect(screen.getByRole('textbox')).toHaveValue('')
    await user.type(screen.getByRole('textbox'), '900')
    expect(doubt).not.toBeChecked()
    expect(store.get().household).toHaveProperty('housing.monthlyRent', 900)
    await user.click(doubt)
    await user.click(doubt)
    expect(store.get().household).not.toHaveProperty('housing.monthlyRent')
  })
})

describe('a day', () => {
  const label = '大宝的出生日期'

  test('is taken', () => {
    const store = storeWith({ children: [{ id: 'c1' }] })
    show(<QuestionField path="children[0].birthDate" />, store)
    fireEvent.change(screen.getByLabelText(label), { target: { value: '2023-12-08' } })
    expect(store.get().household.children).toEqual([{ id: 'c1', birthDate: '2023-12-08' }])
  })

  test('that cannot be is refused in words that name it, and stays in the box, also after coming back', () => {
    const store = storeWith({ children: [{ id: 'c1', birthDate: '2023-12-08' }] })
    const { unmount } = show(<QuestionField path="children[0].birthDate" />, store)
    const box = screen.getByLabelText(label)
    fireEvent.change(box, { target: { value: '2025-06-02' } })
    fireEvent.blur(box)
    expect(box).toHaveAccessibleDescription(/大宝的出生日期不能晚于今天/)
    expect(store.get().household.children).toEqual([{ id: 'c1', birthDate: '2023-12-08' }])
    unmount()
    show(<QuestionField path="children[0].birthDate" />, store)
    expect(screen.getByLabelText(label)).toHaveValue('2025-06-02')
    expect(screen.getByLabelText(label)).toBeInvalid()
  })

  test('half typed, or 30 February, is kept apart from an empty box', () => {
    const store = storeWith({ children: [{ id: 'c1', birthDate: '2023-12-08' }] })
    show(<QuestionField path="children[0].birthDate" />, store)
    const box = screen.getByLabelText<HTMLInputElement>(label)
    Object.defineProperty(box, 'validity', { value: { badInput: true }, configurable: true })
    fireEvent.change(box, { target: { value: '' } })
    fireEvent.blur(box)
    expect(box).toBeInvalid()
    expect(store.get().household.children).toEqual([{ id: 'c1', birthDate: '2023-12-08' }])
    Object.defineProperty(box, 'validity', { value: { badInput: false }, configurable: true })
    fireEvent.change(box, { target: { value: '2023-12-09' } })
    expect(store.get()).toMatchObject({ household: { children: [{ birthDate: '2023-12-09' }] }, drafts: {} })
  })

  test('that does not exist and never was a date is noticed on leaving', () => {
    const store = storeWith({ children: [{ id: 'c1' }] })
    show(<QuestionField path="children[0].birthDate" />, store)
    const box = screen.getByLabelText<HTMLInputElement>(label)
    Object.defineProperty(box, 'validity', { value: { badInput: true }, configurable: true })
    fireEvent.blur(box)
    expect(box).toHaveAccessibleDescription(/没有看懂大宝的出生日期/)
  })

  test('that may never have come is asked about first', async () => {
    const store = storeWith({ children: [{ id: 'c1', birthDate: '2024-12-08' }] })
    show(<QuestionField path="children[0].insuredOn" />, store)
    await user.click(screen.getByLabelText('还没有'))
    expect(store.get().household).toHaveProperty('children[0].insuredOn', null)
    expect(screen.queryByLabelText('大宝参加医保的日期')).toBeNull()
    await user.click(screen.getByLabelText('参加了'))
    const box = screen.getByLabelText('大宝参加医保的日期')
    fireEvent.change(box, { target: { value: '2025-01-08' } })
    expect(store.get().household).toHaveProperty('children[0].insuredOn', '2025-01-08')
    fireEvent.change(box, { target: { value: '' } })
    expect(screen.getByLabelText('大宝参加医保的日期')).toBeInTheDocument()
    await user.click(screen.getByLabelText('不清楚'))
    expect(store.get()).toMatchObject({ household: { children: [{ insuredOn: 'unknown' }] }, drafts: {} })
  })
})
