import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, test } from 'vitest'
import { QuestionField } from '../../src/questionnaire'
import { householdWords, roomWords } from '../../src/questionnaire/texts'
import { loadTexts } from '../../src/ui'
import { choosePlace, show, storeWith, zhangping } from './support'

beforeAll(async () => {
  await loadTexts('zh-CN', [householdWords, roomWords])
  await loadTexts('en', [householdWords, roomWords])
})

const user = userEvent.setup()

describe('yes or no', () => {
  test('writes true, false and unknown, and shows what was chosen', async () => {
    const store = storeWith(zhangping)
    show(<QuestionField path="mother.onlyChild" />, store)
    const group = screen.getByRole('radiogroup', { name: '妈妈是独生子女吗？' })
    expect(group).toHaveAccessibleDescription(/没有兄弟姐妹/)
    await user.click(within(group).getByLabelText('是'))
    expect(store.get().household).toHaveProperty('mother.onlyChild', true)
    await user.click(within(group).getByLabelText('否'))
    expect(store.get().household).toHaveProperty('mother.onlyChild', false)
    await user.click(within(group).getByLabelText('不清楚'))
    expect(store.get().household).toHaveProperty('mother.onlyChild', 'unknown')
    expect(within(group).getByLabelText('不清楚')).toBeChecked()
  })

  test('not answered is none of them', () => {
    show(<QuestionField path="mother.onlyChild" />, storeWith(zhangping))
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked()
  })
})

describe('a choice', () => {
  test('by keyboard', async () => {
    const store = storeWith(zhangping)
    show(<QuestionField path="father.work" />, store)
    await user.tab()
    await user.keyboard(' ')
    expect(store.get().household).toHaveProperty('father.work', 'employee')
    await user.keyboard('{ArrowDown}')
    expect(store.get().household).toHaveProperty('father.work', 'flexible')
  })

  test('an option called none is not taken for “there is none”', async () => {
    const store = storeWith({ elders: [{ id: 'e1' }] })
    show(<QuestionField path="elders[0].careNeed" />, store)
    await user.click(screen.getByLabelText('能自理'))
    expect(store.get().household.elders).toEqual([{ id: 'e1', careNeed: 'none' }])
  })
})

describe('a record that there may be none of', () => {
  test('yes opens it, no writes none, and a slip loses nothing', async () => {
    const store = storeWith({ ...zhangping, mother: { ...zhangping.mother, housingFund: { balance: 300 } } })
    show(<QuestionField path="mother.housingFund" />, store)
    expect(screen.getByLabelText('交')).toBeChecked()
    await user.click(screen.getByLabelText('没有交'))
    expect(store.get().household).toHaveProperty('mother.housingFund', null)
    await user.click(screen.getByLabelText('交'))
    expect(store.get().household).toHaveProperty('mother.housingFund', { balance: 300 })
    await user.click(screen.getByLabelText('不清楚'))
    expect(store.get().household).toHaveProperty('mother.housingFund', 'unknown')
  })

  test('also whether there is a father', async () => {
    const store = storeWith({})
    show(<QuestionField path="father" />, store)
    await user.click(screen.getByLabelText('没有'))
    expect(store.get().household).toEqual({ father: null })
  })
})

test('a day that may never have come: a slip to “no” loses nothing', async () => {
  const store = storeWith({ marriage: { registeredOn: '2024-05-01' } })
  show(<QuestionField path="marriage.registeredOn" />, store)
  await user.click(screen.getByLabelText('没有登记'))
  expect(store.get().household).toHaveProperty('marriage.registeredOn', null)
  await user.click(screen.getByLabelText('登记了'))
  expect(store.get().household).toHaveProperty('marriage.registeredOn', '2024-05-01')
})

describe('a place', () => {
  test('offers the family’s own places first, then any other', async () => {
    const store = storeWith({ ...zhangping, father: { hukou: '330604' }, children: [{ id: 'c1' }] })
    show(<QuestionField path="children[0].hukou" />, store)
    expect(screen.getAllByRole('radio').map((radio) => (radio as HTMLInputElement).labels?.[0]?.textContent?.trim())).toEqual([
      '漳平市 福建 龙岩',
      '上虞区 浙江 绍兴',
      '其他地方',
      '还没上户口',
      '不清楚',
    ])
    await user.click(screen.getByLabelText(/上虞区/))
    expect(store.get().household).toHaveProperty('children[0].hukou', '330604')
    await user.click(screen.getByLabelText('其他地方'))
    await choosePlace(user, screen.getByRole('combobox', { name: '哪里' }), '阿拉尔市')
    expect(store.get().household).toHaveProperty('children[0].hukou', '659002')
    expect(screen.getByLabelText('其他地方')).toBeChecked()
    await user.click(screen.getByLabelText('还没上户口'))
    expect(store.get().household).toHaveProperty('children[0].hukou', null)
  })

  test('of a family without any is one box', async () => {
    const store = storeWith({})
    show(<QuestionField path="residence" />, store)
    const box = screen.getByRole('combobox', { name: '您家住在哪里？' })
    await choosePlace(user, box, '武侯区')
    expect(store.get().household.residence).toBe('510107')
    await choosePlace(user, box, '不清楚')
    expect(store.get().household.residence).toBe('unknown')
    expect(box).toHaveValue('不清楚')
  })
})

test('a list is not asked in place but led to', () => {
  show(<QuestionField path="children[?].birthDate" />, storeWith({}))
  expect(screen.getByRole('link', { name: '去填孩子的情况' })).toHaveAttribute('href', '/answers/children')
})

test('in English people are named as in a sentence', () => {
  show(
    <QuestionField path="children[1].sex" />,
    storeWith({
      children: [
        { id: 'c1', birthDate: '2020-01-01' },
        { id: 'c2', birthDate: '2022-01-01' },
      ],
    }),
    '/en/',
  )
  expect(screen.getByRole('radiogroup', { name: 'Is the second child a girl or a boy?' })).toBeInTheDocument()
})
