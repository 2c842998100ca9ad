import { screen } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { kept } from '../../src/privacy/kept'
import chinese from '../../src/privacy/text/zh-CN.json'
import english from '../../src/privacy/text/en.json'
import type { TextTree } from '../../src/ui/text'
import { visit } from './page'

afterEach(() => vi.unstubAllEnvs())

const textsIn = (tree: TextTree): string[] => Object.values(tree).flatMap((each) => (typeof each === 'string' ? [each] : textsIn(each)))
const words = (text: string): string => text.replace(/\s+/g, ' ')

describe.each([
  ['zh-CN', chinese],
  ['en', english],
] as const)('the privacy page in %s', (language, texts) => {
  test('shows everything that was written for it', async () => {
    const page = await visit(language)
    const { operator, contact, ...server } = texts.server
    const { label, ...short } = texts.short
    const { file, ...ofSite } = texts
    expect([operator, contact].every((text) => text.includes('{{'))).toBe(true)
    expect(page.querySelector('ul')).toHaveAttribute('aria-label', label)
    for (const text of textsIn({ ...ofSite, server, short })) expect(words(page.textContent)).toContain(words(text))
    for (const text of textsIn(file)) expect(words(page.textContent)).not.toContain(words(text))
  })

  test('says of one file on a disk what is true of it, and nothing of a server, a portal or a worker', async () => {
    vi.stubEnv('MODE', 'single')
    vi.stubEnv('YUHUI_SITE_OPERATOR', 'Example office')
    const page = await visit(language)
    const { operator, ...file } = texts.file
    for (const text of textsIn(file)) expect(words(page.textContent)).toContain(words(text))
    expect(page).toHaveTextContent(words(operator.replace('{{operator}}', 'Example office')))
    const { server, portal, kept, leaves } = texts
    for (const text of textsIn({ server, portal, offline: kept.offline, send: leaves.list.send }))
      expect(words(page.textContent)).not.toContain(words(text))
    expect(page).not.toHaveTextContent(words(texts.delete.offline))
    expect(page).not.toHaveTextContent(words(texts.rights.visits))
  })

  test('names every store by what the browser calls it', async () => {
    const page = await visit(language)
    const named = kept.flatMap(({ names = [] }) => names)
    expect([...page.querySelectorAll('code')].flatMap((each) => each.textContent.split(', '))).toEqual(named)
  })

  test('says who runs the site where the build was told', async () => {
    vi.stubEnv('YUHUI_SITE_OPERATOR', 'Example office')
    vi.stubEnv('YUHUI_SITE_CONTACT', 'https://example.org/contact')
    const page = await visit(language)
    expect(page).toHaveTextContent('Example office')
    expect(page).toHaveTextContent('https://example.org/contact')
    expect(page).not.toHaveTextContent(texts.server.nobody)
  })
})

test('licences and the bill of materials are a press away', async () => {
  await visit('zh-CN')
  expect(screen.getByRole('link', { name: '开源许可' })).toHaveAttribute('href', '/licences.txt')
  expect(screen.getByRole('link', { name: /CycloneDX/ })).toHaveAttribute('href', '/bom.cdx.json')
})
