import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { Suspense, type ReactNode } from 'react'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { placesOf, prepare, type Household } from '../../rules/household'
import { loadRules, within as lies } from '../../rules/registry'
import { ask, claims, evaluate, type OpenFact, type Outcome } from '../../src/engine'
import { mannersFor } from '../../src/questionnaire'
import { Strip, WhyAsked } from '../../src/results'
import { sectionsOf } from '../../src/results/sections'
import { AnswersContext, sharedWords, type AnswersStore } from '../../src/share'
import { Announcer, DayProvider, languageOf, loadTexts, TextProvider } from '../../src/ui'
import { answersOf } from './page'

const here = { hukou: '350881', worksIn: '350881', insuredIn: '350881' }
const employed = { work: 'employee', employer: 'enterprise', medicalInsurance: 'employee', paysIncomeTax: true } as const

/** Zhangping, one child of two, much not told yet. */
const family: Household = {
  residence: '350881',
  mother: { ...here, ...employed, birthDate: '1990-03-08' },
  father: { ...here, ...employed, birthDate: '1988-07-01' },
  children: [{ id: 'c1', birthDate: '2023-03-16', hukou: '350881' }],
  pregnancy: null,
  elders: [],
}
/** The same, which has not said whether another is on the way. */
const perhaps: Household = { ...family, pregnancy: 'unknown' }
const on = '2025-06-01'

async function outcomesOf(household: Household): Promise<Outcome[]> {
  const rules = (await loadRules(placesOf(household))).map((module) => module.rules)
  return evaluate(rules, prepare(household, placesOf(household)), 20250601, lies)
}

/** A piece of this room at an address, with what is announced. */
async function show(piece: ReactNode, answers: AnswersStore, at = '/answers'): Promise<void> {
  await act(async () => {
    render(
      <MemoryRouter initialEntries={[at]}>
        <TextProvider language={languageOf(at)}>
          <DayProvider day={on}>
            <AnswersContext.Provider value={answers}>
              <Announcer />
              <Suspense fallback={<p>waiting</p>}>{piece}</Suspense>
            </AnswersContext.Provider>
          </DayProvider>
        </TextProvider>
      </MemoryRouter>,
    )
    await Promise.resolve()
  })
  expect(screen.queryByText('waiting')).toBeNull()
}

const stripOf = (): HTMLElement => document.querySelector('.strip') as HTMLElement
const line = (): string | null | undefined => stripOf().querySelector('.strip-line')?.textContent
const items = (): HTMLElement[] => within(stripOf()).queryAllByRole('listitem')

beforeAll(async () => {
  await loadRules(['350881'])
  for (const language of ['zh-CN', 'en'] as const) await loadTexts(language, ['results', 'household', 'questionnaire', sharedWords])
  // What a place says is fetched when it is first shown.
  for (const at of ['/answers', '/en/answers']) {
    render(
      <MemoryRouter initialEntries={[at]}>
        <TextProvider language={languageOf(at)}>
          <DayProvider day={on}>
            <AnswersContext.Provider value={answersOf(family, on)}>
              <Suspense fallback={null}>
                <Strip />
              </Suspense>
            </AnswersContext.Provider>
          </DayProvider>
        </TextProvider>
      </MemoryRouter>,
    )
    await screen.findAllByRole('link')
  }
})

describe('the strip', () => {
  test('says how much is sure and that more is open; the same benefits as on the results page', async () => {
    const { counts } = sectionsOf(await outcomesOf(family))
    expect(counts.decided).toBeGreaterThan(0)
    await show(<Strip />, answersOf(family, on))
    expect(line()).toBe(`${counts.eligible}项已确定3600元/年还有${counts.open}项待定`)
  })

  test('says that cash is open where nobody can say how much', async () => {
    const { counts } = sectionsOf(await outcomesOf(perhaps))
    await show(<Strip />, answersOf(perhaps, on))
    expect(line()).toBe(`${counts.eligible}项已确定3600元/年还有现金待定`)
  })

  test('in English', async () => {
    const { counts } = sectionsOf(await outcomesOf(family))
    await show(<Strip />, answersOf(family, on), '/en/answers')
    expect(line()).toBe(`${counts.eligible} sureCNY 3,600 a year${counts.open} still open`)
    expect(within(stripOf()).getByText('See all results')).toHaveAttribute('href', '/en/results')
    expect(screen.getByText(`${counts.open} more depend on your further answers.`)).toBeInTheDocument()
  })

  test('opens to the list of what is sure, each leading to its page', async () => {
    await show(<Strip />, answersOf(family, on))
    expect(stripOf().tagName).toBe('DETAILS')
    expect(stripOf()).not.toHaveAttribute('open')
    const { counts } = sectionsOf(await outcomesOf(family))
    expect(items()).toHaveLength(counts.eligible)
    const [subsidy] = items().filter(({ textContent }) => textContent?.includes('育儿补贴'))
    expect(subsidy).toHaveTextContent(/育儿补贴.*大宝.*3600元\/年/)
    expect(within(subsidy as HTMLElement).getByRole('link')).toHaveAttribute('href', '/results/100000/childcare-subsidy?for=child:c1')
    expect(screen.getByText(`还有${counts.open}项要看您后面的回答。`)).toBeInTheDocument()
    expect(within(stripOf()).getByText('看全部结果')).toHaveAttribute('href', '/results')
  })

  test('of a family that has told nothing holds nothing, and says that cash is open', async () => {
    await show(<Strip />, answersOf({ residence: '510107' }, on))
    expect(line()).toBe('0项已确定还有现金待定')
    expect(items()).toEqual([])
    expect(screen.getByText('还没有已经确定的。')).toBeInTheDocument()
  })

  test('says the sum that is open where there is one, and that nothing is where nothing is', async () => {
    const untold: Household = { ...family, children: [{ id: 'c1', birthDate: '2023-03-16' }] }
    await show(<Strip />, answersOf(untold, on))
    expect(line()).toContain('还有3600元/年待定')
    cleanup()
    const alone: Household = { residence: '350881', mother: null, father: null, children: [], elders: [] }
    const { counts } = sectionsOf(await outcomesOf(alone))
    await show(<Strip />, answersOf(alone, on))
    expect(line()).toContain(counts.open === 0 ? '没有待定的' : `还有${counts.open}项待定`)
  })
})

describe('beside the page', () => {
  test('the open list closes behind whoever goes on by keyboard, and not before', async () => {
    await show(
      <>
        <Strip />
        <button type="button">on</button>
      </>,
      answersOf(family, on),
    )
    const strip = stripOf() as HTMLDetailsElement
    strip.open = true
    const [first, second] = within(strip).getAllByRole('link')
    act(() => first?.focus())
    act(() => second?.focus())
    expect(strip.open).toBe(true)
    act(() => screen.getByRole('button', { name: 'on' }).focus())
    expect(strip.open).toBe(false)
  })

  test('a field brought into view comes to stand below it, for as long as it is there', async () => {
    const room = (): number => Number.parseInt(document.documentElement.style.scrollPaddingTop, 10)
    await show(<Strip />, answersOf(family, on))
    expect(room()).toBeGreaterThan(0)
    cleanup()
    expect(room()).toBeNaN()
  })
})

describe('what an answer does to the strip', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())
  const said = (): string | null | undefined => document.querySelector('[aria-live=polite]')?.textContent
  const wait = (milliseconds: number): void => act(() => void vi.advanceTimersByTime(milliseconds))
  const say = (answers: AnswersStore, path: string, value: unknown): void => act(() => answers.answer(path, value))

  test('is told politely, after a pause, in the words that stand there', async () => {
    const answers = answersOf(family, on)
    await show(<Strip />, answers)
    const before = line()
    wait(5000)
    expect(said()).toBe('')
    say(answers, 'children[0].hukou', null)
    expect(line()).not.toBe(before)
    wait(900)
    expect(said()).toBe('')
    wait(200)
    expect(said()).toMatch(/^\d+项已确定，/)
    expect(said()?.replaceAll('，', '')).toBe(line())
  })

  test('pressed to and fro is not told, and several answers are told once', async () => {
    const answers = answersOf(family, on)
    await show(<Strip />, answers)
    say(answers, 'children[0].hukou', null)
    wait(500)
    say(answers, 'children[0].hukou', '350881')
    wait(5000)
    expect(said()).toBe('')
    for (const [path, value] of [
      ['children[0].hukou', null],
      ['mother.work', 'student'],
      ['father.work', 'student'],
    ] as const) {
      say(answers, path, value)
      wait(600)
    }
    expect(said()).toBe('')
    wait(600)
    expect(document.querySelectorAll('[aria-live=polite] p')).toHaveLength(1)
    expect(said()?.replaceAll('，', '')).toBe(line())
  })
})

describe('why a page asks', () => {
  const facts = async (household: Household, ...paths: string[]): Promise<OpenFact[]> =>
    ask(claims(await outcomesOf(household)), mannersFor(household, 20250601)).filter(({ path }) => paths.includes(path))
  const named = (of: readonly OpenFact[]): number => new Set(of.flatMap(({ outcomes }) => outcomes.map(({ benefit }) => benefit.id))).size
  const why = (): HTMLElement => document.querySelector('.why') as HTMLElement

  test('names what hangs on its answers, a few of many', async () => {
    const rents = await facts(family, 'housing.rents', 'housing.publicRental.status', 'specialFamily')
    expect(named(rents)).toBeGreaterThan(6)
    await show(<WhyAsked facts={rents} />, answersOf(family, on))
    expect(why().querySelector('summary')).toHaveTextContent(`为什么问这个${named(rents)}项`)
    expect(why().querySelector('details')).not.toHaveAttribute('open')
    fireEvent.click(screen.getByText('为什么问这个'))
    expect(within(why()).getAllByRole('listitem')).toHaveLength(6)
    expect(screen.getByText(`这一页的回答关系到${named(rents)}项：`)).toBeInTheDocument()
    expect(screen.getByText(/^还有\d+项也要看它。$/)).toBeInTheDocument()
    for (const link of within(why()).getAllByRole('link'))
      expect(link).toHaveAttribute('href', expect.stringMatching(/^\/results\/\d{6}\//))
  })

  test('each but once, though several questions bear on it; in English', async () => {
    const [one] = await facts(perhaps, 'pregnancy')
    if (!one) throw new Error('it is not asked whether a child is on the way')
    await show(<WhyAsked facts={[one, one]} />, answersOf(perhaps, on), '/en/answers')
    expect(screen.getByText('Why we ask')).toBeInTheDocument()
    expect(screen.getByText(`What you answer here bears on ${named([one])} benefits:`)).toBeInTheDocument()
    for (const link of within(why()).getAllByRole('link')) expect(link).toHaveAttribute('href', expect.stringMatching(/^\/en\/results\//))
  })

  test('with the cash that hangs on it, at most', async () => {
    const untold: Household = { ...family, children: [{ id: 'c1', birthDate: '2023-03-16' }] }
    const hukou = await facts(untold, 'children[0].hukou')
    await show(<WhyAsked facts={hukou} />, answersOf(untold, on))
    expect(screen.getByText('其中的现金，至多3600元/年。')).toBeInTheDocument()
  })

  test('and says nothing where nothing is asked', async () => {
    await show(<WhyAsked facts={[]} />, answersOf(family, on))
    expect(why()).toBeNull()
  })
})
