import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createContext, useState, type ReactNode } from 'react'
import { MemoryRouter, useLocation, useNavigate } from 'react-router'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { DayNumber } from '../../rules/language/calendar'
import { App } from '../../src/app/App'
import { shell } from '../../src/app/texts'
import { createAnswers, type AnswersStore } from '../../src/share'
import { loadTexts, TextLink, useDay } from '../../src/ui'

// The pages of the rooms stand in for themselves here: what is tried is the shell around them.
vi.mock('../../src/questionnaire', () => {
  function PlacesPage(): ReactNode {
    const [answer, setAnswer] = useState('')
    return (
      <>
        <h1>Places</h1>
        <label>
          Home <input value={answer} onChange={(event) => setAnswer(event.target.value)} />
        </label>
        <TextLink to="/results">onward</TextLink>
      </>
    )
  }
  return { PlacesPage, SectionPage: () => <h1>Section {useLocation().pathname}</h1>, PartsContext: createContext({}) }
})
vi.mock('../../src/results', () => ({
  ResultsPage: () => <h1>Results of {useDay()}</h1>,
  BenefitPage: () => <h1>Benefit</h1>,
  Strip: () => null,
  WhyAsked: () => null,
}))

/** A store that keeps nothing beyond the test; with an answer in it, or none. */
function answers(some = false): AnswersStore {
  const store = createAnswers({ read: () => null, write: () => undefined, clear: () => undefined }, 20261122 as DayNumber)
  if (some) store.answer('residence', '350881')
  return store
}

let back: () => void = () => undefined

function Probe(): ReactNode {
  const { pathname, search } = useLocation()
  const navigate = useNavigate()
  back = () => act(() => void navigate(-1))
  return <output data-testid="path">{pathname + search}</output>
}

function open(path: string, store = answers()): void {
  render(
    <MemoryRouter initialEntries={[path]}>
      <App answers={store} />
      <Probe />
    </MemoryRouter>,
  )
}

const path = (): string | null => screen.getByTestId('path').textContent

beforeEach(async () => {
  await loadTexts('zh-CN', [shell])
  window.scrollTo = vi.fn() as typeof window.scrollTo
})

afterEach(() => {
  localStorage.clear()
  document.documentElement.className = ''
  vi.restoreAllMocks()
})

describe('the start page', () => {
  test('says what this is, where to begin and that answers stay here', () => {
    open('/')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('您家能申请')
    expect(screen.getByRole('link', { name: '开始' })).toHaveAttribute('href', '/places')
    expect(screen.getByRole('heading', { name: /您自己的/ })).toBeVisible()
    expect(document.title).toBe('育惠：算一算，您家能申请哪些生育养育支持')
    expect(document.documentElement).toHaveAttribute('lang', 'zh-CN')
  })

  test('goes on where there are answers', () => {
    open('/', answers(true))
    expect(screen.getByRole('link', { name: '继续' })).toHaveAttribute('href', '/answers')
    expect(screen.getByRole('link', { name: '先看结果' })).toHaveAttribute('href', '/results')
  })

  test('lists the places with their documents', () => {
    open('/')
    const [list] = screen.getAllByRole('list').slice(-1)
    expect(within(list as HTMLElement).getByRole('heading', { level: 3, name: '漳平市' })).toBeVisible()
  })
})

describe('going from page to page', () => {
  test('moves focus to the heading, scrolls up, says and names the page', async () => {
    const user = userEvent.setup()
    open('/')
    expect(document.body).toHaveFocus()
    await user.click(screen.getByRole('link', { name: '开始' }))
    const heading = await screen.findByRole('heading', { name: 'Places' })
    await waitFor(() => expect(heading).toHaveFocus())
    expect(window.scrollTo).toHaveBeenLastCalledWith(0, 0)
    expect(document.title).toBe('Places - 育惠')
    expect(document.querySelector('[aria-live=polite]')).toHaveTextContent('Places - 育惠')
  })

  test('back returns to where one was', async () => {
    const user = userEvent.setup()
    open('/')
    Object.defineProperty(window, 'scrollY', { value: 321, configurable: true })
    act(() => void window.dispatchEvent(new Event('scroll')))
    await user.click(screen.getByRole('link', { name: '开始' }))
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Places' })).toHaveFocus())
    back()
    expect(await screen.findByRole('link', { name: '开始' })).toBeVisible()
    await waitFor(() => expect(window.scrollTo).toHaveBeenLastCalledWith(0, 321))
  })

  test.each([
    ['/answers', 'Section /answers'],
    ['/en/answers/work', 'Section /en/answers/work'],
    ['/results/350881/rent-withdrawal?for=child:c1', 'Benefit'],
    ['/en/results/350881/rent-withdrawal', 'Benefit'],
  ])('%s has its page', async (at, heading) => {
    await loadTexts('en', [shell])
    open(at)
    expect(await screen.findByRole('heading', { name: heading })).toBeVisible()
  })

  test('an address that leads nowhere says so, and shows the way back', () => {
    open('/nowhere')
    expect(screen.getByRole('heading', { level: 1, name: '没有找到这个页面' })).toBeVisible()
    expect(screen.getByRole('link', { name: '回到首页' })).toHaveAttribute('href', '/')
  })

  test('the first stop of the keyboard leads past the header', async () => {
    open('/')
    await userEvent.tab()
    expect(screen.getByRole('link', { name: '跳到正文' })).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(screen.getByRole('main')).toHaveFocus()
  })
})

describe('the other language', () => {
  test('is the same page, with what was filled in, and is remembered', async () => {
    const user = userEvent.setup()
    open('/places?from=start')
    await user.type(await screen.findByRole('textbox', { name: 'Home' }), '350881')
    await user.click(screen.getByRole('link', { name: 'English' }))
    await waitFor(() => expect(path()).toBe('/en/places?from=start'))
    expect(screen.getByRole('textbox', { name: 'Home' })).toHaveValue('350881')
    expect(document.documentElement).toHaveAttribute('lang', 'en')
    expect(localStorage.getItem('yuhui.language')).toBe('en')
    expect(document.title).toBe('Places - Yuhui')
    expect(screen.getByRole('link', { name: 'onward' })).toHaveAttribute('href', '/en/results')

    await user.click(screen.getByRole('link', { name: '中文' }))
    await waitFor(() => expect(path()).toBe('/places?from=start'))
    expect(screen.getByRole('textbox', { name: 'Home' })).toHaveValue('350881')
    expect(localStorage.getItem('yuhui.language')).toBe('zh-CN')
  })

  test('of the start page is written in full', async () => {
    await loadTexts('en', [shell])
    open('/en/')
    expect(screen.getByRole('link', { name: 'Start' })).toHaveAttribute('href', '/en/places')
    expect(screen.getByRole('heading', { name: 'Zhangping' })).toBeVisible()
    expect(screen.queryByText(/[一-龥]/, { ignore: '[lang=zh-CN]' })).not.toBeInTheDocument()
  })
})

test('large type is switched on and off, and remembered', async () => {
  open('/')
  const toggle = screen.getByRole('button', { name: '大字' })
  expect(toggle).toHaveAttribute('aria-pressed', 'false')
  await userEvent.click(toggle)
  expect(toggle).toHaveAttribute('aria-pressed', 'true')
  expect(document.documentElement).toHaveClass('large')
  expect(localStorage.getItem('yuhui.large')).toBe('yes')
  await userEvent.click(toggle)
  expect(document.documentElement).not.toHaveClass('large')
  expect(localStorage.getItem('yuhui.large')).toBeNull()
})

describe('clearing all answers', () => {
  test('is not offered where there are none', () => {
    open('/')
    expect(screen.queryByRole('button', { name: '清除全部回答' })).not.toBeInTheDocument()
  })

  test('asks first, and keeps them unless told', async () => {
    const store = answers(true)
    open('/results', store)
    await userEvent.click(screen.getByRole('button', { name: '清除全部回答' }))
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '保留回答' }))
    expect(store.get().household).toEqual({ residence: '350881' })
    expect(path()).toBe('/results')
  })

  test('clears, goes to the start and says so', async () => {
    const store = answers(true)
    open('/results', store)
    await userEvent.click(screen.getByRole('button', { name: '清除全部回答' }))
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '清除' }))
    expect(store.get().household).toEqual({})
    expect(path()).toBe('/')
    expect(await screen.findByRole('link', { name: '开始' })).toBeVisible()
    expect(document.querySelector('[aria-live=polite]')).toHaveTextContent('全部回答已清除')
  })

  test('on the start page leaves the focus on the page', async () => {
    open('/', answers(true))
    await userEvent.click(screen.getByRole('button', { name: '清除全部回答' }))
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '清除' }))
    await waitFor(() => expect(screen.getByRole('main')).toHaveFocus())
  })
})

describe('a page that slept', () => {
  afterEach(() => void vi.useRealTimers())

  test('reads the day and the size of type again when it comes back', async () => {
    vi.useFakeTimers({ now: new Date('2025-12-31T04:00:00Z'), toFake: ['Date'] })
    open('/results')
    expect(await screen.findByRole('heading', { name: 'Results of 2025-12-31' })).toBeVisible()
    vi.setSystemTime(new Date('2026-01-01T04:00:00Z'))
    localStorage.setItem('yuhui.large', 'yes')
    const event = Object.assign(new Event('pageshow'), { persisted: true })
    act(() => void window.dispatchEvent(event))
    expect(screen.getByRole('heading', { name: 'Results of 2026-01-01' })).toBeVisible()
    expect(document.documentElement).toHaveClass('large')
  })
})
