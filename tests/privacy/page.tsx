import { act, render, screen } from '@testing-library/react'
import { Suspense } from 'react'
import { MemoryRouter } from 'react-router'
import { PrivacyPage } from '../../src/privacy'
import { TextProvider, type Language } from '../../src/ui'

/** Draws the page in a language and waits until its words are there. */
export async function visit(language: Language): Promise<HTMLElement> {
  const { container } = await act(async () => {
    await Promise.resolve()
    return render(
      <MemoryRouter>
        <TextProvider language={language}>
          <Suspense fallback={<p>waiting</p>}>
            <PrivacyPage />
          </Suspense>
        </TextProvider>
      </MemoryRouter>,
    )
  })
  await screen.findByRole('heading', { level: 1 })
  return container
}
