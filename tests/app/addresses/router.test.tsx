import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import type { ReactNode } from 'react'
import { Link, useLocation, useNavigate, useNavigationType } from 'react-router'
import { byScheme } from '../../../src/app/addresses/by-scheme'
import { byFolder } from '../../../src/app/addresses/files'
import { onSite, single } from '../../../src/app/addresses/single'
import { AddressContext, TextProvider, useAddress } from '../../../src/ui'

function Here(): ReactNode {
  const { pathname, search, hash, state } = useLocation()
  const type = useNavigationType()
  const navigate = useNavigate()
  return (
    <>
      <output>{[type, pathname + search + hash, JSON.stringify(state)].join(' ')}</output>
      <Link to="/answers/children/c1" state={{ from: 'link' }}>
        deep
      </Link>
      <Link to={{ hash: '#part' }}>part</Link>
      <button onClick={() => void navigate('/results', { replace: true })}>results</button>
      <button onClick={() => void navigate(-1)}>back</button>
    </>
  )
}

const said = (): string | null => screen.getByRole('status').textContent
const address = (): string => location.pathname + location.search + location.hash
const press = (name: string): Promise<void> => userEvent.click(screen.getByRole('button', { name }))

beforeEach(() => {
  document.body.innerHTML = '<div id="root"><h1>As it was sent</h1></div>'
})
const root = (): HTMLElement => document.getElementById('root') as HTMLElement

describe('in a folder', () => {
  const folder = byScheme(byFolder('/a/b'), '/a/b')
  const show = () =>
    render(
      <folder.Router>
        <Here />
      </folder.Router>,
    )

  test('links lead by the addresses of the scheme, and back again', async () => {
    history.replaceState(null, '', '/a/b/policies/350881/')
    show()
    expect(said()).toBe('POP /policies/350881 null')
    const link = screen.getByRole('link', { name: 'deep' })
    expect(link).toHaveAttribute('href', '/a/b/answers/#/answers/children/c1')
    await userEvent.click(link)
    expect(said()).toBe('PUSH /answers/children/c1 {"from":"link"}')
    expect(address()).toBe('/a/b/answers/#/answers/children/c1')
    await userEvent.click(screen.getByRole('link', { name: 'part' }))
    expect(address()).toBe('/a/b/answers/#/answers/children/c1#part')
    await press('results')
    expect(said()).toBe('REPLACE /results null')
    expect(address()).toBe('/a/b/results/')
    await press('back')
    await expect.poll(said).toBe('POP /answers/children/c1 {"from":"link"}')
    await press('back')
    await expect.poll(said).toBe('POP /policies/350881 null')
  })

  test('what somebody writes behind the # is gone to', async () => {
    history.replaceState(null, '', '/a/b/')
    show()
    act(() => void (location.hash = '#/results/350881/fund-rent'))
    await expect.poll(said).toBe('POP /results/350881/fund-rent null')
  })

  test.each([
    ['/a/b/index.html', '/a/b/', true],
    ['/a/b/open/#Ccode', '/a/b/open/#Ccode', true],
    // What was sent for these is the page of the file, and not the one behind the #.
    ['/a/b/#/open#Ccode', '/a/b/open/#Ccode', false],
    ['/a/b/index.html#/answers/children/c1', '/a/b/answers/#/answers/children/c1', false],
  ])('%s becomes %s, and whether what was sent stays is %s', (asked, becomes, stays) => {
    history.replaceState({ key: 'kept' }, '', asked)
    folder.enter(folder.here(), root())
    expect(address()).toBe(becomes)
    expect(history.state).toEqual({ key: 'kept' })
    expect(root().firstElementChild !== null).toBe(stays)
  })

  test('what the head names is not lost when the address changes', () => {
    document.head.innerHTML = '<link rel="icon" href="../../icon.svg"><link rel="stylesheet" href="../../a.css">'
    history.replaceState(null, '', '/a/b/policies/350881/')
    folder.enter('/policies/350881', root())
    const [icon, style] = document.head.children
    expect(icon).toHaveAttribute('href', `${location.origin}/a/b/icon.svg`)
    // Named anew it would be fetched anew.
    expect(style).toHaveAttribute('href', '../../a.css')
    document.head.innerHTML = ''
  })
})

describe('the address for others', () => {
  const Address = (): ReactNode => <output>{useAddress('/open') ?? 'none'}</output>
  const shown = (language: 'zh-CN' | 'en', scheme = byScheme(byFolder('/a/b'), '/a/b'), site?: string): string | null => {
    const page = (
      <TextProvider language={language}>
        <Address />
      </TextProvider>
    )
    render(
      <scheme.Router>
        {site === undefined ? page : <AddressContext.Provider value={onSite(site)}>{page}</AddressContext.Provider>}
      </scheme.Router>,
    )
    return said()
  }

  test('is what the address bar would say, in the reader’s language', () => {
    expect(shown('en')).toBe(`${location.origin}/a/b/en/open/`)
  })

  test('of one file is that of its site', () => {
    expect(shown('zh-CN', byScheme(single), 'https://host.example/a')).toBe('https://host.example/a/open/')
  })

  test('of one file without a site is none', () => {
    expect(shown('zh-CN', byScheme(single), '')).toBe('none')
  })
})
