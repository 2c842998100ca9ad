import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, test } from 'vitest'
import { householdWords, roomWords } from '../../src/questionnaire/texts'
import { createAnswers } from '../../src/share'
import { loadTexts } from '../../src/ui'
import { choosePlace, goBack, memoryKeeper, onToday, open, path, storeWith, zhangping } from './support'

beforeAll(async () => {
  await loadTexts('zh-CN', [householdWords, roomWords])
})

const user = userEvent.setup()
const heading = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole('heading', { level: 1, name })
const next = (): Promise<void> => user.click(screen.getByRole('button', { name: '下一步' }))

describe('a section', () => {
  test('says which step it is and leads on and back', async () => {
    open('/answers/family', storeWith(zhangping))
    await heading('婚姻和家庭')
    expect(screen.getByText(/^第2步，共\d步$/)).toBeInTheDocument()
    expect(screen.getByRole('link', { name: '上一步' })).toHaveAttribute('href', '/places')
    expect(screen.getByRole('link', { name: '先看结果' })).toHaveAttribute('href', '/results')
  })

  test('refuses what cannot be, keeps it, and goes on once it is put right', async () => {
    const store = storeWith({ ...zhangping, housing: { rents: true, monthlyRent: 900 } })
    open('/answers/housing', store)
    await heading('住房')
    const rent = screen.getByRole('textbox', { name: /每月房租/ })
    await user.clear(rent)
    await user.type(rent, '九百')
    await next()
    expect(screen.getByRole('alert')).toHaveFocus()
    expect(screen.getByRole('alert')).toHaveTextContent('有1处需要改一下')
    await user.click(within(screen.getByRole('alert')).getByRole('link', { name: '每月房租请只填数字' }))
    expect(rent).toHaveFocus()
    expect(rent).toHaveValue('九百')
    expect(store.get().household).toHaveProperty('housing.monthlyRent', 900)
    await user.clear(rent)
    await user.type(rent, '950')
    expect(rent).toBeValid()
    await next()
    await waitFor(() => expect(path()).not.toBe('/answers/housing'))
    expect(store.get()).toMatchObject({ household: { housing: { monthlyRent: 950 } }, drafts: {} })
  })

  test('answers that no longer mean anything go when the page is left, not before', async () => {
    const store = storeWith({ ...zhangping, housing: { rents: true, monthlyRent: 900 } })
    open('/answers/housing', store)
    await heading('住房')
    await user.click(screen.getByLabelText('不租'))
    expect(store.get().household).toHaveProperty('housing.monthlyRent', 900)
    await next()
    await waitFor(() => expect(path()).not.toBe('/answers/housing'))
    expect(store.get().household.housing).toEqual({ rents: false })
  })

  test('the phone’s back button and a reload lose nothing', async () => {
    const keeper = memoryKeeper()
    const store = storeWith(zhangping, keeper)
    const { unmount } = open('/answers/housing', store)
    await heading('住房')
    await user.type(screen.getByRole('textbox', { name: /名下有几套住房/ }), '两套')
    await user.click(within(screen.getByRole('radiogroup', { name: '现在租房住吗？' })).getByLabelText('不清楚'))
    await user.click(screen.getByRole('link', { name: '上一步' }))
    await heading(/公积金/)
    act(goBack)
    await heading('住房')
    expect(screen.getByRole('textbox', { name: /名下有几套住房/ })).toHaveValue('两套')
    unmount()
    open('/answers/housing', createAnswers(keeper, onToday))
    await heading('住房')
    expect(screen.getByRole('textbox', { name: /名下有几套住房/ })).toHaveValue('两套')
    expect(within(screen.getByRole('radiogroup', { name: '现在租房住吗？' })).getByLabelText('不清楚')).toBeChecked()
  })

  test('Enter in a box goes on', async () => {
    open('/answers/housing', storeWith(zhangping))
    await heading('住房')
    await user.type(screen.getByRole('textbox', { name: /名下有几套住房/ }), '0{Enter}')
    await waitFor(() => expect(path()).not.toBe('/answers/housing'))
  })

  test('without a place the interview begins with places; an unknown section with the first open one', async () => {
    open('/answers', storeWith()).unmount()
    open('/answers', storeWith())
    await heading('先说说您家')
    expect(path()).toBe('/places')
  })

  test('an address that is none leads to where there is something to ask', async () => {
    open('/answers/nonsense', storeWith(zhangping))
    await heading('婚姻和家庭')
    expect(path()).toBe('/answers/family')
  })
})

test('a place named on the way brings its questions without taking the page away', async () => {
  const store = storeWith({ ...zhangping, mother: { ...zhangping.mother, housingFund: {} } })
  open('/answers/housing/mother', store)
  await heading('妈妈的公积金')
  const title = screen.getByRole('heading', { level: 1 })
  await user.click(screen.getByLabelText('其他地方'))
  await choosePlace(user, screen.getByRole('combobox', { name: '哪里' }), '阿拉尔市')
  expect(await screen.findByRole('radiogroup', { name: /归兵团管/ })).toBeInTheDocument()
  expect(title).toBeInTheDocument()
})
