import { act, render, screen } from '@testing-library/react'
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event'
import { Suspense, type ReactNode } from 'react'
import { MemoryRouter, Route, Routes, useLocation } from 'react-router'
import type { Household } from '../../rules/household'
import type { DayNumber } from '../../rules/language/calendar'
import { KeepPage, OpenPage } from '../../src/keeping'
import { AnswersContext, createAnswers, type AnswersStore, type Keeper } from '../../src/share'
import { AddressContext, Announcer, DayProvider, languageOf, TextProvider, type AddressOf } from '../../src/ui'

export const today = '2025-06-01'
export const onToday = 20250601 as DayNumber

const keepsNothing: Keeper = { read: () => null, write: () => undefined, clear: () => undefined }

export function storeWith(household: Household = {}, keeper: Keeper = keepsNothing): AnswersStore {
  const store = createAnswers(keeper, onToday)
  if (Object.keys(household).length > 0 && store.replace(household, onToday).length > 0) throw new Error('refused')
  return store
}

function Address(): ReactNode {
  const { pathname, hash } = useLocation()
  return <output data-testid="address">{pathname + hash}</output>
}

/** Where the reader is, with what stands behind the #. */
export const address = (): string | null => screen.getByTestId('address').textContent

/** There are no styles here that could keep a press from arriving. */
export const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never })

export const press = async (name: string | RegExp): Promise<void> => user.click(screen.getByRole('button', { name }))

/** Draws the pages of this room at an address, and waits for the heading. `abroad` is what others could open, where the address bar does not say. */
export async function visit(path: string, store: AnswersStore, day = today, abroad?: AddressOf): Promise<void> {
  await act(async () => {
    render(
      <MemoryRouter initialEntries={[path]}>
        <TextProvider language={languageOf(path)}>
          <DayProvider day={day}>
            <AnswersContext.Provider value={store}>
              <Suspense fallback={<p>waiting</p>}>
                <AddressContext.Provider value={abroad}>
                  <Routes>
                    {['', '/en'].map((language) => [
                      <Route
                        key={`${language}k`}
                        path={`${language}/keep`}
                        element={<KeepPage rules={{ version: '2026.11', checkedOn: '2026-11-22' }} />}
                      />,
                      <Route key={`${language}o`} path={`${language}/open`} element={<OpenPage />} />,
                    ])}
                    <Route path="*" element={<h1>elsewhere</h1>} />
                  </Routes>
                </AddressContext.Provider>
              </Suspense>
            </AnswersContext.Provider>
          </DayProvider>
        </TextProvider>
        <Address />
        <Announcer />
      </MemoryRouter>,
    )
    await Promise.resolve()
  })
  await screen.findByRole('heading', { level: 1 })
}

/** Zhangping while its plan is in force: three children, rent, and a wage that no picture may show. */
export const family: Household = {
  residence: '350881',
  mother: { birthDate: '1990-02-03', work: 'employee', hukou: '350881', monthlyWage: 6234, medicalInsurance: 'unknown' },
  father: { work: 'employee', hukou: '350881', housingFund: { place: '350881' } },
  children: [
    { id: 'c1', birthDate: '2014-03-01', hukou: '350881' },
    { id: 'c2', birthDate: '2017-03-01', hukou: '350881' },
    { id: 'c3', birthDate: '2023-06-15', hukou: '350881' },
  ],
  housing: { rents: true, homesOwned: 0, monthlyRent: 1567 },
}
