import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Suspense, type ReactNode } from 'react'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, test, vi } from 'vitest'
import { Boundary } from '../../src/app/Boundary'
import { Failed } from '../../src/app/Failed'
import { lazyPage } from '../../src/app/lazyPage'
import { shell } from '../../src/app/texts'
import { loadTexts } from '../../src/ui'

afterEach(() => void vi.restoreAllMocks())

const Content = (): ReactNode => <h1>内容</h1>

function Shell({ page, children }: { readonly page: string; readonly children: ReactNode }): ReactNode {
  return (
    <MemoryRouter>
      <Boundary page={page} fallback={(retry) => <Failed retry={retry} />}>
        <Suspense fallback="正在打开">{children}</Suspense>
      </Boundary>
    </MemoryRouter>
  )
}

test('a page fetched before is there at once', async () => {
  const load = vi.fn(() => Promise.resolve(Content))
  const { Page, preload } = lazyPage(load)
  await preload()
  render(<Page />)
  expect(screen.getByRole('heading', { name: '内容' })).toBeVisible()
  await preload()
  expect(load).toHaveBeenCalledTimes(1)
})

test('a page that does not come says so once, and comes when asked again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  await loadTexts('zh-CN', [shell])
  const load = vi.fn(() => Promise.resolve(Content)).mockRejectedValueOnce(new Error('offline'))
  const { Page } = lazyPage(load)
  render(
    <Shell page="/results">
      <Page />
    </Shell>,
  )
  expect(await screen.findByRole('heading', { name: '这一页没有打开' })).toBeVisible()
  expect(load).toHaveBeenCalledTimes(1)
  await userEvent.click(screen.getByRole('button', { name: '再试一次' }))
  expect(await screen.findByRole('heading', { name: '内容' })).toBeVisible()
})

test('another page is not blamed for the one before, nor is the same one the next time', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  await loadTexts('zh-CN', [shell])
  const load = vi.fn(() => Promise.resolve(Content)).mockRejectedValueOnce(new Error('offline'))
  const { Page } = lazyPage(load)
  const failing = (
    <Shell page="/results">
      <Page />
    </Shell>
  )
  const { rerender } = render(failing)
  await screen.findByRole('heading', { name: '这一页没有打开' })
  rerender(
    <Shell page="/">
      <h1>开始</h1>
    </Shell>,
  )
  expect(screen.getByRole('heading', { name: '开始' })).toBeVisible()
  rerender(failing)
  expect(await screen.findByRole('heading', { name: '内容' })).toBeVisible()
})
