import { render, screen } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { type ReactNode } from 'react'
import { MemoryRouter, Route, Routes, useLocation, useNavigate } from 'react-router'
import type { DayNumber } from '../../rules/language/calendar'
import { PlacesPage, SectionPage } from '../../src/questionnaire'
import { AnswersContext, createAnswers, type AnswersStore, type Keeper } from '../../src/share'
import { DayProvider, languageOf, TextProvider } from '../../src/ui'

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
