import { render, screen } from '@testing-library/react'
import { Component, Suspense, type ReactNode } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { hasTexts, loadTexts, registerTexts, TextProvider, tryAgain, useText, useTexts, type Language } from '../../src/ui'

const chinese = vi.fn(() =>
  Promise.resolve({ default: { greeting: '您好，{{name}}', child_other: '{{count}}个孩子', deep: { er: '里面' } } }),
)
const english = vi.fn(() =>
  Promise.resolve({
    default: { greeting: 'Hello {{name}}', child_one: '{{count}} child', child_other: '{{count}} children', deep: { er: 'inside' } },
  }),
)
registerTexts('family', { 'zh-CN': chinese, en: english })

function Greeting({ count = 1 }: { readonly count?: number }): ReactNode {
  const { t } = useTexts(['family'])
  return (
    <p>
      {t('family:greeting', { name: 'O’Neil & <b>' })} {t('family:child', { count })} {t('family:deep.er')}
    </p>
  )
}

const inLanguage = (language: Language, child: ReactNode): ReactNode => (
  <TextProvider language={language}>
    <Suspense fallback="waiting">{child}</Suspense>
  </TextProvider>
)

describe('texts', () => {
  test('are fetched once, in the language of the page only, while the page waits', async () => {
    render(inLanguage('zh-CN', <Greeting />))
    expect(screen.getByText('waiting')).toBeVisible()
    expect(await screen.findByText('您好，O’Neil & <b> 1个孩子 里面')).toBeVisible()
    expect(chinese).toHaveBeenCalledTimes(1)
    expect(english).not.toHaveBeenCalled()
  })

  test('loaded before are there at once, with the plurals of the language', async () => {
    await loadTexts('en', ['family'])
    render(inLanguage('en', <Greeting />))
    expect(screen.getByText(/1 child inside/)).toBeVisible()
    render(inLanguage('en', <Greeting count={3} />))
    expect(screen.getByText(/3 children/)).toBeVisible()
    expect(hasTexts('en', 'family')).toBe(true)
  })

  test('a missing key is an error while we work', async () => {
    await loadTexts('en', ['family'])
    function Wrong(): ReactNode {
      return useText().t('family:nowhere')
    }
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    expect(() => render(inLanguage('en', <Wrong />))).toThrow('family:nowhere')
    vi.restoreAllMocks()
  })

  test('a missing key shows itself in production', async () => {
    await loadTexts('en', ['family'])
    vi.stubEnv('PROD', true)
    function Wrong(): ReactNode {
      return useText().t('family:nowhere')
    }
    render(inLanguage('en', <Wrong />))
    expect(screen.getByText('family:nowhere')).toBeVisible()
    vi.unstubAllEnvs()
  })

  test('a namespace nobody registered is refused', async () => {
    await expect(loadTexts('en', ['nobody'])).rejects.toThrow('nobody')
  })

  test('that could not be fetched fail the page, and are asked for again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const load = vi.fn(() => Promise.resolve({ default: { word: 'there' } }))
    load.mockRejectedValueOnce(new Error('offline'))
    registerTexts('flaky', { 'zh-CN': load, en: load })
    class Catch extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
      override state = { failed: false }
      static getDerivedStateFromError(): { failed: boolean } {
        return { failed: true }
      }
      override render(): ReactNode {
        return this.state.failed ? <button onClick={() => this.setState({ failed: false })}>again</button> : this.props.children
      }
    }
    function Word(): ReactNode {
      return <p>{useTexts(['flaky']).t('flaky:word')}</p>
    }
    render(<Catch>{inLanguage('en', <Word />)}</Catch>)
    const again = await screen.findByRole('button', { name: 'again' })
    expect(load).toHaveBeenCalledTimes(1)
    tryAgain()
    again.click()
    expect(await screen.findByText('there')).toBeVisible()
    expect(load).toHaveBeenCalledTimes(2)
    vi.restoreAllMocks()
  })
})
