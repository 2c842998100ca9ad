import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { createAnswers } from '../../src/share'
import {
  asked,
  choosePlace,
  familyWithout,
  goBack,
  heading,
  loadWords,
  memoryKeeper,
  onToday,
  open,
  pagesLeftHere,
  path,
  press,
  storeWith,
  user,
  zhangping,
} from './support'

beforeAll(loadWords)

const link = (name: string): HTMLElement => screen.getByRole('link', { name })
const homes = (): HTMLElement => screen.getByRole('textbox', { name: /名下有几套住房/ })

describe('the ways out of a page', () => {
  test('it says about how many pages are left, and leads on, back, past it and to the results', async () => {
    const store = storeWith(await familyWithout('marriage', 'housing.homesOwned'))
    open('/answers', store)
    await heading('住房')
    expect(path()).toBe('/answers/homes')
    const before = pagesLeftHere()
    expect(before).toBeGreaterThan(1)
    expect(link('上一步')).toHaveAttribute('href', '/places')
    expect(link('先看结果')).toHaveAttribute('href', '/results')
    expect(link('一页全列出来')).toHaveAttribute('href', '/answers/whole')
    await user.type(homes(), '0')
    await press('下一步')
    await heading('结婚登记')
    expect(pagesLeftHere()).toBe(before - 1)
    expect(link('上一步')).toHaveAttribute('href', '/answers/homes')
    expect(store.get().household).toHaveProperty('housing.homesOwned', 0)
  })

  test.each(['下一步', '跳过'])('%s leaves blanks blank, and does not come back to them', async (way) => {
    const store = storeWith(await familyWithout('marriage', 'housing.homesOwned'))
    const before = store.get().household
    open('/answers', store)
    await heading('住房')
    await press(way)
    await heading('结婚登记')
    expect(store.get()).toMatchObject({ household: before, passed: ['housing.homesOwned'] })
    expect(path()).toBe('/answers/marriage')
  })

  test('what was typed stays typed when it is skipped, and nothing is held up', async () => {
    const store = storeWith(await familyWithout('marriage', 'housing.homesOwned'))
    open('/answers/homes', store)
    await heading('住房')
    await user.type(homes(), '两套')
    await press('跳过')
    await heading('结婚登记')
    expect(store.get().drafts).toEqual({ 'housing.homesOwned': '两套' })
  })

  test('the last page says where its button leads', async () => {
    open('/answers', storeWith(await familyWithout('marriage')))
    await heading('结婚登记')
    expect(screen.queryByRole('link', { name: '先看结果' })).toBeNull()
    await user.click(within(asked(/登记结婚了吗/)).getByLabelText('没有登记'))
    await user.click(within(asked(/打算/)).getByLabelText('不清楚'))
    await press('看结果')
    await waitFor(() => expect(path()).toBe('/results'))
  })

  test('Enter in a box goes on', async () => {
    open('/answers/homes', storeWith(await familyWithout('marriage', 'housing.homesOwned')))
    await heading('住房')
    await user.type(homes(), '0{Enter}')
    await heading('结婚登记')
  })

  test('in English it stays in English', async () => {
    open('/en/answers', storeWith(await familyWithout('marriage', 'housing.homesOwned')))
    await heading('Homes')
    expect(screen.getByText(/^About \d pages left$/)).toBeInTheDocument()
    expect(link('See results so far')).toHaveAttribute('href', '/en/results')
    await press('Skip')
    await waitFor(() => expect(path()).toBe('/en/answers/marriage'))
  })
})

test('not knowing is an answer: it is not asked again, also when what was passed over is', async () => {
  const store = storeWith(await familyWithout('marriage', 'housing.homesOwned'))
  const { unmount } = open('/answers/marriage', store)
  await heading('结婚登记')
  await user.click(within(asked(/登记结婚了吗/)).getByLabelText('不清楚'))
  await press('下一步')
  await heading('住房')
  /** Passes everything over; gives back the pages it came by. */
  async function passAll(): Promise<(string | null)[]> {
    const pages: (string | null)[] = []
    for (; path() !== '/results'; await press('跳过')) {
      pages.push(path())
      expect(pages.length).toBeLessThan(9)
    }
    return pages
  }
  const pages = await passAll()
  expect(pages).toContain('/answers/homes')
  expect(pages).not.toContain('/answers/marriage')
  unmount()
  open('/answers', store)
  await heading('住房')
  expect(await passAll()).toEqual(pages)
  expect(store.get().household).toHaveProperty('marriage.registeredOn', 'unknown')
})

describe('nothing is lost', () => {
  test('by the phone’s back button, nor by loading the page again', async () => {
    const keeper = memoryKeeper()
    const store = storeWith(await familyWithout('marriage', 'housing.homesOwned', 'father.work'), keeper)
    const { unmount } = open('/answers/homes', store)
    await heading('住房')
    await user.type(homes(), '两套')
    await press('跳过')
    await heading('爸爸的工作')
    await user.click(within(asked('爸爸现在做什么？')).getByLabelText('不清楚'))
    act(goBack)
    await heading('住房')
    expect(homes()).toHaveValue('两套')
    unmount()
    for (let visit = 0; visit < 2; visit += 1) {
      const again = open('/answers/homes', createAnswers(keeper, onToday))
      await heading('住房')
      expect(homes()).toHaveValue('两套')
      again.unmount()
    }
    open('/answers/work/father', createAnswers(keeper, onToday))
    await heading('爸爸的工作')
    expect(within(asked('爸爸现在做什么？')).getByLabelText('不清楚')).toBeChecked()
  })

  test('by coming back to a page: what was told there stands there', async () => {
    open('/answers/marriage', storeWith(await familyWithout('housing.homesOwned')))
    await heading('结婚登记')
    expect(within(asked(/登记结婚了吗/)).getByLabelText('登记了')).toBeChecked()
    expect(screen.getByLabelText('登记结婚的日期')).toHaveValue('2016-05-20')
    expect(screen.queryByText('这一页以前回答过的')).toBeNull()
  })

  test('by a page that asks something new: what was told there before is folded below it', async () => {
    open('/answers/work/mother', storeWith(await familyWithout('mother.work')))
    await heading('妈妈的工作')
    const fold = screen.getByText('这一页以前回答过的').closest('details') as HTMLElement
    expect(within(fold).getByRole('radiogroup', { name: '妈妈的单位是哪一类？' })).toBeInTheDocument()
    expect(within(fold).queryByRole('radiogroup', { name: '妈妈现在做什么？' })).toBeNull()
    expect(fold).not.toHaveAttribute('open')
  })

  test('by an answer that others make meaningless: it waits, once the page is left', async () => {
    const store = storeWith(await familyWithout('marriage'))
    store.answer('mother.monthlyWage', 6000)
    open('/answers/work/mother', store)
    await heading('妈妈的工作')
    await user.click(within(asked('妈妈现在做什么？')).getByLabelText(/在上学/))
    expect(store.get().household).toHaveProperty('mother.monthlyWage', 6000)
    await press('下一步')
    await heading('结婚登记')
    expect(store.get().household).not.toHaveProperty('mother.monthlyWage')
    expect(store.get().kept).toMatchObject({ 'mother.monthlyWage': 6000, 'mother.employer': 'enterprise' })
  })
})

test('what cannot be is refused, named and kept, and goes on once it is put right', async () => {
  const store = storeWith(await familyWithout('marriage', 'housing.homesOwned'))
  open('/answers/homes', store)
  await heading('住房')
  await user.type(homes(), '两套')
  await press('下一步')
  const summary = screen.getByRole('alert')
  expect(summary).toHaveFocus()
  expect(summary).toHaveTextContent('有1处需要改一下')
  await user.click(within(summary).getByRole('link', { name: /住房.*请只填数字/ }))
  expect(homes()).toHaveFocus()
  expect(homes()).toHaveValue('两套')
  expect(homes()).toBeInvalid()
  expect(path()).toBe('/answers/homes')
  await user.clear(homes())
  await user.type(homes(), '2')
  expect(homes()).toBeValid()
  await press('下一步')
  await waitFor(() => expect(path()).not.toBe('/answers/homes'))
  expect(store.get()).toMatchObject({ household: { housing: { homesOwned: 2 } }, drafts: {} })
})

describe('an address', () => {
  test('without a home begins with the places', async () => {
    for (const at of ['/answers', '/answers/homes', '/answers/whole']) {
      const { unmount } = open(at, storeWith())
      await heading('先说说您家')
      expect(path()).toBe('/places')
      unmount()
    }
  })

  test.each(['/answers', '/answers/nonsense', '/answers/work', '/answers/birth/c9', '/answers/pregnancy'])(
    '%s leads to the most valuable page',
    async (at) => {
      open(at, storeWith(await familyWithout('marriage')))
      await heading('结婚登记')
      expect(path()).toBe('/answers/marriage')
    },
  )

  test('of a family that has told everything leads to the results', async () => {
    open('/answers', storeWith(await familyWithout()))
    await waitFor(() => expect(path()).toBe('/results'))
  })

  test('of the interview, once everything was passed over, asks again', async () => {
    const store = storeWith(await familyWithout('marriage', 'housing.homesOwned'))
    store.pass(['marriage.registeredOn', 'housing.homesOwned'])
    open('/answers', store)
    await heading('住房')
    await waitFor(() => expect(store.get().passed).toEqual([]))
    await press('跳过')
    await heading('结婚登记')
  })
})

test('a place named on the way brings its questions without taking the page away', async () => {
  const store = storeWith({ ...zhangping, mother: { ...zhangping.mother, housingFund: {} } })
  open('/answers/fund/mother', store)
  await heading('妈妈的公积金')
  const title = screen.getByRole('heading', { level: 1 })
  await user.click(screen.getByLabelText('其他地方'))
  await choosePlace(user, screen.getByRole('combobox', { name: '哪里' }), '阿拉尔市')
  expect(await screen.findByRole('radiogroup', { name: /归兵团管/ })).toBeInTheDocument()
  expect(title).toBeInTheDocument()
})
