import { act, render } from '@testing-library/react'
import { Suspense } from 'react'
import { MemoryRouter } from 'react-router'
import { SlipLater } from '../../../src/results'
import { SlipPage } from '../../../src/results/slip'
import { AnswersContext, type AnswersStore } from '../../../src/share'
import { DayProvider, TextProvider, type Language } from '../../../src/ui'

const today = '2026-11-22'

interface Shown {
  readonly language?: Language
  /** As another room shows it: without a page around it. */
  readonly alone?: { readonly mark?: string; readonly remarks?: string }
}

/** Draws the slip of these answers, and waits until its code, rules and words are there. */
export async function showSlip(answers: AnswersStore, { language = 'zh-CN', alone }: Shown = {}): Promise<void> {
  await act(async () => {
    render(
      <MemoryRouter initialEntries={['/slip']}>
        <TextProvider language={language}>
          <DayProvider day={today}>
            <AnswersContext.Provider value={answers}>
              <Suspense fallback={<p>waiting</p>}>{alone ? <SlipLater {...alone} /> : <SlipPage />}</Suspense>
            </AnswersContext.Provider>
          </DayProvider>
        </TextProvider>
      </MemoryRouter>,
    )
    await Promise.resolve()
  })
}
