import { screen, waitFor } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Household } from '../../rules/household'
import { familyWithout, heading, loadWords, onToday, open, path, press, storeWith, three } from './support'
import { beginning, rulesFor, truthAt, walkFrom } from '../support/walk'

beforeAll(loadWords)

const title = '要紧的都问完了'
const details = ['mother.annualTaxableIncome', 'father.annualTaxableIncome', 'mother.leaveUsedThisYear', 'father.leaveUsedThisYear']
const results = (): HTMLElement => screen.getByRole('link', { name: '看结果' })

describe('the page between', () => {
  test('comes once law is settled, and says how much the rest would be', async () => {
    open('/answers', storeWith(await familyWithout(...details)))
    await heading(title)
    expect(path()).toBe('/answers/more')
    expect(results()).toHaveAttribute('href', '/results')
    expect(screen.getByText(/再答大约2页，能把到手多少/)).toBeInTheDocument()
    expect(screen.queryByText(/草案/)).toBeNull()
    expect(screen.getByRole('link', { name: '看看全部回答' })).toHaveAttribute('href', '/answers/review')
  })

  test('leads on to the rest, which is no more asked for afterwards', async () => {
    const store = storeWith(await familyWithout(...details))
    open('/answers', store)
    await heading(title)
    await press('接着答')
    await waitFor(() => expect(path()).toMatch(/^\/answers\/pay\//))
    expect(store.get().trail).toEqual(expect.arrayContaining(['/answers/more']))
    expect(screen.getByRole('link', { name: '上一步' })).toHaveAttribute('href', '/answers/more')
    await press('跳过')
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/收入和假期/))
    await press('跳过')
    await waitFor(() => expect(path()).toBe('/results'))
  })

  test('follows the last page that law asks for', async () => {
    open('/answers', storeWith(await familyWithout('marriage', ...details)))
    await heading('结婚登记')
    await press('跳过')
    await heading(title)
    expect(path()).toBe('/answers/more')
  })

  test('come to when nothing is left, offers the results alone', async () => {
    open('/answers/more', storeWith(await familyWithout()))
    await heading(title)
    expect(results()).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '接着答' })).toBeNull()
  })

  test('in English too', async () => {
    open('/en/answers', storeWith(await familyWithout(...details)))
    await heading(/./)
    expect(path()).toBe('/en/answers/more')
    expect(screen.getByText(/About 2 more pages/)).toBeInTheDocument()
  })

  test('tells of drafts apart', async () => {
    const drafted = JSON.parse(JSON.stringify(three).replaceAll('350102', '330604')) as Household
    const walk = walkFrom(beginning(drafted), await rulesFor(drafted), onToday)
    for (let step = walk.step(); step && !walk.interview().extended; step = walk.step()) {
      for (let each = walk.open()[0]; each !== undefined; each = walk.open()[0]) walk.answer(each, truthAt(each, drafted))
      walk.goOn()
    }
    open('/answers/more', storeWith(walk.store.get().household))
    await heading(title)
    expect(screen.getByText(/能看到当地还没定下来的草案/)).toBeInTheDocument()
  })
})
