import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter, useNavigate } from 'react-router'
import { useEffect, type ReactNode } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Failed } from '../../../src/app/Failed'
import { Footer } from '../../../src/app/Footer'
import { beginOffline } from '../../../src/app/offline/begin'
import { setOffline } from '../../../src/app/offline/state'
import { mayOffer, UpdateOffer } from '../../../src/app/offline/UpdateOffer'
import { shell } from '../../../src/app/texts'
import { languageOf, loadTexts, TextProvider } from '../../../src/ui'

let go: (to: string) => void = () => undefined

function Probe(): ReactNode {
  const navigate = useNavigate()
  useEffect(() => {
    go = (to) => act(() => void navigate(to))
  })
  return null
}

function open(path: string, page: ReactNode = <UpdateOffer />): void {
  render(
    <MemoryRouter initialEntries={[path]}>
      <TextProvider language={languageOf(path)}>
        {page}
        <Probe />
      </TextProvider>
    </MemoryRouter>,
  )
}

const button = (): HTMLElement | null => screen.queryByRole('button', { name: /^(更新|Update)$/ })
const comeBack = (): void => act(() => void document.dispatchEvent(new Event('visibilitychange')))

beforeEach(async () => {
  await loadTexts('zh-CN', [shell])
  await loadTexts('en', [shell])
})
afterEach(() => {
  act(() => setOffline({ complete: false, update: undefined }))
  vi.restoreAllMocks()
})

test.each([
  '/',
  '/en/',
  '/results',
  '/en/results',
  '/results/350881/rent-withdrawal',
  '/policies',
  '/policies/350881/benefits/maternity-leave',
])('%s may offer a newer version', (path) => expect(mayOffer(path)).toBe(true))

test.each([
  '/places',
  '/en/places',
  '/answers',
  '/answers/children',
  '/answers/review',
  '/en/answers/work/mother',
  '/resultsmore',
  '/nowhere',
])('%s may not', (path) => expect(mayOffer(path)).toBe(false))

test('nothing is offered where nothing is newer', () => {
  open('/results')
  expect(button()).toBeNull()
})

test('a newer version is offered on arriving and on coming back, never while the page is read', () => {
  open('/results')
  act(() => setOffline({ update: () => undefined }))
  expect(button()).toBeNull()
  comeBack()
  expect(button()).toBeVisible()
  go('/answers/children')
  expect(button()).toBeNull()
  go('/policies')
  expect(button()).toBeVisible()
})

test('pressing it takes the newer version', async () => {
  const update = vi.fn()
  setOffline({ update })
  open('/en/results')
  expect(screen.getByText(/Updating keeps your answers/)).toBeVisible()
  expect(update).not.toHaveBeenCalled()
  await userEvent.click(screen.getByRole('button', { name: 'Update' }))
  expect(update).toHaveBeenCalledTimes(1)
})

test('where the browser keeps no answers nothing is offered that would lose them', () => {
  vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(() => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  })
  setOffline({ update: () => undefined })
  open('/results')
  expect(button()).toBeNull()
})

test('the footer says that no network is needed when this is so, and only then', () => {
  open('/', <Footer />)
  expect(screen.queryByText('没有网络也能用。')).toBeNull()
  act(() => setOffline({ complete: true }))
  expect(screen.getByText('没有网络也能用。')).toBeVisible()
  act(() => setOffline({ complete: false }))
  expect(screen.queryByText('没有网络也能用。')).toBeNull()
})

test('a page that does not open is tried again, in the newer version where there is one', async () => {
  const retry = vi.fn()
  const update = vi.fn()
  open('/results', <Failed retry={retry} />)
  await userEvent.click(screen.getByRole('button', { name: '再试一次' }))
  expect(retry).toHaveBeenCalledTimes(1)
  act(() => setOffline({ update }))
  await userEvent.click(screen.getByRole('button', { name: '再试一次' }))
  expect(update).toHaveBeenCalledTimes(1)
  expect(retry).toHaveBeenCalledTimes(1)
})

test('while the app is being worked on there is no worker', async () => {
  const register = vi.fn()
  vi.stubGlobal('navigator', { serviceWorker: { register } })
  await beginOffline('')
  expect(register).not.toHaveBeenCalled()
  vi.unstubAllGlobals()
})
