import { act, render, screen } from '@testing-library/react'
import { Suspense, type ReactNode } from 'react'
import { MemoryRouter, Route, Routes } from 'react-router'
import type { Household } from '../../rules/household'
import { parseDay } from '../../rules/language/calendar'
import { DocumentPage, PlacePage, PoliciesPage, PolicyPage } from '../../src/policies'
import { AnswersContext, createAnswers, type AnswersStore } from '../../src/share'
import { DayProvider, languageOf, TextProvider } from '../../src/ui'

const today = '2026-11-22'

export function answersOf(household: Household = {}): AnswersStore {
  const kept = JSON.stringify({ household, drafts: {} })
  const day = parseDay(today)
  if (day === undefined) throw new RangeError(today)
  return createAnswers({ read: () => kept, write: () => undefined, clear: () => undefined }, day)
}

/** The pages of this room as the app mounts them, in whatever router they are put. */
export function Mounted({ path, answers, day = today }: { path: string; answers: AnswersStore; day?: string }): ReactNode {
  return (
    <TextProvider language={languageOf(path)}>
      <DayProvider day={day}>
        <AnswersContext.Provider value={answers}>
          <Suspense fallback={<p>waiting</p>}>
            <Routes>
              <Route path="/en?/policies" element={<PoliciesPage />} />
              <Route path="/en?/policies/:place" element={<PlacePage />} />
              <Route path="/en?/policies/:place/documents/:document" element={<DocumentPage />} />
              <Route path="/en?/policies/:place/benefits/:name" element={<PolicyPage />} />
              <Route path="*" element={<p>elsewhere</p>} />
            </Routes>
          </Suspense>
        </AnswersContext.Provider>
      </DayProvider>
    </TextProvider>
  )
}

/** Draws a page at an address, and waits until its rules and words are there. */
export async function visit(path: string, answers: AnswersStore = answersOf(), day = today): Promise<void> {
  await act(async () => {
    render(
      <MemoryRouter initialEntries={[path]}>
        <Mounted path={path} answers={answers} day={day} />
      </MemoryRouter>,
    )
    await Promise.resolve()
  })
  await screen.findByRole('heading', { level: 1 })
}
