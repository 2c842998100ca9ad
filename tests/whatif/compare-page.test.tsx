import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { answersOf, visit } from './page'
import { example } from './support'

async function add(typed: string, name: RegExp): Promise<void> {
  const box = screen.getByRole('combobox')
  fireEvent.focus(box)
  fireEvent.change(box, { target: { value: typed } })
  fireEvent.click(await screen.findByRole('option', { name }))
}

const cells = (name: string): (string | null)[] => {
  const heading = screen.getAllByRole('heading', { level: 3, name })[0] as HTMLElement
  const row = heading.closest('li') as HTMLElement
  return within(row)
    .getAllByRole('term')
    .map((term) => `${term.textContent ?? ''}: ${term.nextElementSibling?.textContent ?? ''}`)
}

test('the same family in other places: sure cash first, then what differs, a cell a place', async () => {
  await visit('/compare', answersOf(example, '2025-07-01'))
  await add('上虞', /上虞区/)
  await screen.findByRole('heading', { level: 2, name: /^不一样的/ })
  const [first] = screen.getAllByRole('heading', { level: 3 })
  expect(first).toHaveTextContent('每年确定的现金')
  // The youngest is under three: 3600 yuan a year wherever it is registered.
  expect(cells('每年确定的现金')).toEqual(['现在: 3600元/年', '上虞区: 3600元/年'])
  expect(cells('公积金租房提取限额')).toEqual(['现在: 至多 1000元/月', '上虞区: 没有'])
})

test('what each province sets by itself stands on one line where it is called the same', async () => {
  await visit('/compare', answersOf(example, '2025-07-01'))
  await add('上虞', /上虞区/)
  await screen.findByRole('heading', { level: 2, name: /^不一样的/ })
  fireEvent.click(screen.getByText('一样的'))
  // Ten days a year in Fujian and in Zhejiang.
  expect(cells('育儿假')).toEqual(['现在: 各 10天/年', '上虞区: 各 10天/年'])
  expect(screen.getAllByRole('heading', { level: 3, name: '育儿假' })).toHaveLength(1)
})

test('a place without rules of its own says whose rules it has; a place can be taken off again', async () => {
  await visit('/compare', answersOf(example, '2025-07-01'))
  await add('思明', /思明区/)
  expect(await screen.findByText(/有福建省和全国的规定/)).toBeInTheDocument()
  fireEvent.click(screen.getByRole('button', { name: /^去掉/ }))
  await waitFor(() => expect(screen.queryByText('要比的地方')).toBeNull())
})

test('three places are the most', async () => {
  await visit('/compare', answersOf(example, '2025-07-01'))
  await add('上虞', /上虞区/)
  await add('阿拉尔', /阿拉尔/)
  await add('田家庵', /田家庵/)
  expect(screen.getByText('一次最多比3个地方。')).toBeInTheDocument()
  expect(screen.queryByRole('combobox')).toBeNull()
})
