import { act, render } from '@testing-library/react'
import { Suspense, type ReactNode } from 'react'
import { MemoryRouter, Route, Routes } from 'react-router'
import type { Household } from '../../rules/household'
import { parseDay } from '../../rules/language/calendar'
import { BenefitPage, ResultsPage } from '../../src/results'
import { TimelinePage } from '../../src/results/timeline'
import { AnswersContext, createAnswers, type AnswersStore } from '../../src/share'
import { DayProvider, languageOf, TextProvider } from '../../src/ui'

const today = '2026-01-15'

/** Keeps a session in memory. */
export function memoryKeeper(text: string | null = null): Parameters<typeof createAnswers>[0] {
  let kept = text
  return { read: () => kept, write: (next) => (kept = next), clear: () => (kept = null) }
}

/** Answers as a visit finds them that has been here before. */
export function answersOf(household: Household, on?: string): AnswersStore {
  const day = parseDay(today)
  if (day === undefined) throw new RangeError(today)
  return createAnswers(memoryKeeper(JSON.stringify({ household, drafts: {}, ...(on === undefined ? {} : { on }) })), day)
}

/** Draws a page of this room at an address, and waits until its rules and words are there. */
export async function visit(path: string, answers: AnswersStore): Promise<void> {
  const page: ReactNode = (
    <MemoryRouter initialEntries={[path]}>
      <TextProvider language={languageOf(path)}>
        <DayProvider day={today}>
          <AnswersContext.Provider value={answers}>
            <Suspense fallback={<p>waiting</p>}>
              <Routes>
                {['', '/en'].map((language) => [
                  <Route key={`${language}r`} path={`${language}/results`} element={<ResultsPage />} />,
                  <Route key={`${language}t`} path={`${language}/timeline`} element={<TimelinePage />} />,
                  <Route key={`${language}b`} path={`${language}/results/:place/:name`} element={<BenefitPage />} />,
                ])}
                <Route path="*" element={<p>elsewhere</p>} />
              </Routes>
            </Suspense>
          </AnswersContext.Provider>
        </DayProvider>
      </TextProvider>
    </MemoryRouter>
  )
  await act(async () => {
    render(page)
    await Promise.resolve()
  })
}
