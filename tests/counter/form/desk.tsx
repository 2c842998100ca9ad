import { act, render, screen } from '@testing-library/react'
import { Suspense, type ReactNode } from 'react'
import { MemoryRouter } from 'react-router'
import type { DayNumber } from '../../../rules/language/calendar'
import { loadRules } from '../../../rules/registry'
import { AskingProvider, CounterForm } from '../../../src/counter/form'
import { Found } from '../../../src/counter/found'
import { papersWords } from '../../../src/results/papers/texts'
import { AnswersContext, createAnswers, sharedWords, type AnswersStore } from '../../../src/share'
import { Announcer, DayProvider, loadTexts, TextProvider, type Language } from '../../../src/ui'

export const today = '2025-06-01'
export const onToday = 20250601 as DayNumber

/** Answers of a case: nothing of it is kept anywhere. */
export function caseWith(household: object = {}): AnswersStore {
  const store = createAnswers({ read: () => null, write: () => undefined, clear: () => undefined }, onToday)
  const faults = Object.keys(household).length > 0 ? store.replace(household, onToday) : []
  if (faults.length > 0) throw new Error(JSON.stringify(faults))
  return store
}

export async function loadDesk(): Promise<void> {
  await loadRules(['350881', '330604'])
  for (const language of ['zh-CN', 'en'] as const)
    await loadTexts(language, ['household', 'questionnaire', 'results', sharedWords, papersWords, 'counter-form', 'counter-found'])
}

interface DeskProps {
  readonly store: AnswersStore
  readonly language?: Language
  readonly found?: boolean
  readonly form?: boolean
}

/** The form and what it finds, as the counter joins them; drawn once its rules and words are there. */
export async function openDesk({
  store,
  language = 'zh-CN',
  found = false,
  form = true,
}: DeskProps): Promise<{ readonly unmount: () => void }> {
  const desk: ReactNode = (
    <MemoryRouter>
      <TextProvider language={language}>
        <DayProvider day={today}>
          <AnswersContext.Provider value={store}>
            <Announcer />
            <AskingProvider>
              <Suspense fallback="waiting">{form && <CounterForm />}</Suspense>
              <Suspense fallback="waiting">{found && <Found />}</Suspense>
            </AskingProvider>
          </AnswersContext.Provider>
        </DayProvider>
      </TextProvider>
    </MemoryRouter>
  )
  const drawn = await act(async () => {
    const page = render(desk)
    await Promise.resolve()
    return page
  })
  await screen.findByRole('heading', { level: 2, name: form ? (language === 'en' ? 'The household' : '家庭情况') : /结果|Results/ })
  return drawn
}

/** The question that has the focus, by its label or name. */
export function here(): string {
  const at = document.activeElement
  if (!(at instanceof HTMLInputElement)) return at?.textContent ?? ''
  return at.labels?.[0]?.textContent ?? at.getAttribute('aria-label') ?? ''
}
