import { render, screen } from '@testing-library/react'
import userEvent, { PointerEventsCheckLevel, type UserEvent } from '@testing-library/user-event'
import { type ReactNode } from 'react'
import { MemoryRouter, Route, Routes, useLocation, useNavigate } from 'react-router'
import type { Household } from '../../rules/household'
import type { DayNumber } from '../../rules/language/calendar'
import { PlacesPage, SectionPage } from '../../src/questionnaire'
import { AnswersContext, createAnswers, withAnswer, type AnswersStore, type Keeper } from '../../src/share'
import { householdWords, roomWords } from '../../src/questionnaire/texts'
import { DayProvider, languageOf, loadTexts, TextProvider } from '../../src/ui'
import { beginning, rulesFor, truthAt, walkFrom } from '../support/walk'

export const today = '2025-06-01'
export const onToday = 20250601 as DayNumber

/** A session as a browser would keep it. */
export function memoryKeeper(): Keeper {
  let kept: string | null = null
  return { read: () => kept, write: (text) => void (kept = text), clear: () => void (kept = null) }
}

export function storeWith(household: object = {}, keeper: Keeper = memoryKeeper()): AnswersStore {
  const store = createAnswers(keeper, onToday)
  const faults = Object.keys(household).length > 0 ? store.replace(household, onToday) : []
  if (faults.length > 0) throw new Error(JSON.stringify(faults))
  return store
}

let navigate: ReturnType<typeof useNavigate>

function Probe(): ReactNode {
  navigate = useNavigate()
  return <span data-testid="path">{useLocation().pathname}</span>
}

/** The phone's own back button. */
export const goBack = (): void => void navigate(-1)

export const path = (): string | null => screen.getByTestId('path').textContent

function Around({ store, children }: { readonly store: AnswersStore; readonly children: ReactNode }): ReactNode {
  const { pathname } = useLocation()
  return (
    <TextProvider language={languageOf(pathname)}>
      <DayProvider day={today}>
        <AnswersContext.Provider value={store}>{children}</AnswersContext.Provider>
      </DayProvider>
    </TextProvider>
  )
}

/** The interview's pages in a router, opened at a path. */
export function open(at: string, store: AnswersStore): { readonly unmount: () => void } {
  return render(
    <MemoryRouter initialEntries={[at]}>
      <Around store={store}>
        <Routes>
          {['', '/en'].map((language) => (
            <Route key={language} path={language || '/'}>
              <Route path="places" element={<PlacesPage />} />
              <Route path="answers" element={<SectionPage />} />
              <Route path="answers/:section" element={<SectionPage />} />
              <Route path="answers/:section/:person" element={<SectionPage />} />
            </Route>
          ))}
          <Route path="*" element={<h1>elsewhere</h1>} />
        </Routes>
      </Around>
      <Probe />
    </MemoryRouter>,
  )
}

export async function loadWords(): Promise<void> {
  await loadTexts('zh-CN', [householdWords, roomWords])
  await loadTexts('en', [householdWords, roomWords])
}

/** There are no styles here that could keep a press from arriving. */
export const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never })

/** The page with this heading, once it is there. */
export const heading = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole('heading', { level: 1, name })
export const press = (name: string | RegExp): Promise<void> => user.click(screen.getByRole('button', { name }))
/** How many pages the page says are left. */
export const pagesLeftHere = (): number => Number(/\d+/.exec(screen.getByText(/^大约还有\d+页$/).textContent ?? '')?.[0])
/** What a question offers, by the words of the question. */
export const asked = (name: string | RegExp): HTMLElement => screen.getByRole('radiogroup', { name })

/** Chooses in a box of places: what is offered, or what typing the name finds. */
export async function choosePlace(user: UserEvent, box: HTMLElement, name: string): Promise<void> {
  await user.click(box)
  if (!screen.queryByRole('option', { name: new RegExp(`^${name}`) })) await user.type(box, name, { initialSelectionStart: 0 })
  await user.click((await screen.findAllByRole('option', { name: new RegExp(`^${name}`) }))[0] as HTMLElement)
}

/** One piece of a page alone. */
export function show(piece: ReactNode, store: AnswersStore, at = '/'): { readonly unmount: () => void } {
  return render(
    <MemoryRouter initialEntries={[at]}>
      <Around store={store}>{piece}</Around>
    </MemoryRouter>,
  )
}

/** A family in Zhangping with both parents. */
export const zhangping = {
  residence: '350881',
  mother: { hukou: '350881', worksIn: '350881', insuredIn: '350881' },
  father: { hukou: '350881', worksIn: '350881', insuredIn: '350881' },
}

const fuzhou = { hukou: '350102', worksIn: '350102', insuredIn: '350102' }
const employed = { work: 'employee', employer: 'enterprise', medicalInsurance: 'employee', paysIncomeTax: true } as const

/** A family of three, where only the law of a province and of the nation speaks: few pages. What is not named it does not have. */
export const three: Household = {
  residence: '350102',
  mother: { ...fuzhou, ...employed, birthDate: '1990-03-08', annualTaxableIncome: 8000 },
  father: { ...fuzhou, ...employed, birthDate: '1988-07-01', annualTaxableIncome: 30_000 },
  children: [{ id: 'c1', birthDate: '2022-11-11', hukou: '350102', insuredOn: '2022-12-01', birthMode: 'vaginal' }],
  housing: { rents: true, monthlyRent: 1500 },
  marriage: { registeredOn: '2016-05-20' },
}

let settled: Promise<Household> | undefined

/** The same family at the end of the interview: everything that it is asked is answered. */
async function settledFamily(): Promise<Household> {
  const walk = walkFrom(beginning(three), await rulesFor(three), onToday)
  for (let step = walk.step(); step; step = walk.step()) {
    for (let path = walk.open()[0]; path !== undefined; path = walk.open()[0]) walk.answer(path, truthAt(path, three))
    walk.goOn()
  }
  return walk.store.get().household
}

/** The family at the end of the interview, but for these answers. */
export async function familyWithout(...paths: readonly string[]): Promise<Household> {
  settled ??= settledFamily()
  return paths.reduce((household, path) => withAnswer(household, path, undefined), await settled)
}
