import { act, render, screen } from '@testing-library/react'
import { Suspense } from 'react'
import { MemoryRouter, Route, Routes } from 'react-router'
import type { Household } from '../../rules/household'
import { AnswersContext, createAnswers, type AnswersStore } from '../../src/share'
import { DayProvider, languageOf, TextProvider } from '../../src/ui'
import { ChangePage, ChoosePage, ComparePage } from '../../src/whatif'
import { dayOf } from './support'

export const today = '2025-06-01'

export function answersOf(household: Household, on?: string): AnswersStore {
  const text = JSON.stringify({ household, ...(on === undefined ? {} : { on }) })
  return createAnswers({ read: () => text, write: () => undefined, clear: () => undefined }, dayOf(today))
}

/** Draws a page of this room at an address, and waits until it has come. */
export async function visit(path: string, answers: AnswersStore): Promise<void> {
  await act(async () => {
    render(
      <MemoryRouter initialEntries={[path]}>
        <TextProvider language={languageOf(path)}>
          <DayProvider day={today}>
            <AnswersContext.Provider value={answers}>
              <Suspense fallback={<p>waiting</p>}>
                <Routes>
                  {['', '/en'].map((language) => [
                    <Route key={`${language}w`} path={`${language}/what-if`} element={<ChoosePage />} />,
                    <Route key={`${language}c`} path={`${language}/what-if/:change`} element={<ChangePage />} />,
                    <Route key={`${language}p`} path={`${language}/compare`} element={<ComparePage />} />,
                  ])}
                  <Route path="*" element={<p>elsewhere</p>} />
                </Routes>
              </Suspense>
            </AnswersContext.Provider>
          </DayProvider>
        </TextProvider>
      </MemoryRouter>,
    )
    await Promise.resolve()
  })
  await screen.findByRole('heading', { level: 1 })
}
