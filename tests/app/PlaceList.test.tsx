import { render, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import type { DocumentSummary } from '../../rules/language'
import type { PlaceEntry } from '../../rules/registry'
import { PlaceList } from '../../src/app/PlaceList'
import { shell } from '../../src/app/texts'
import { DayProvider, loadTexts, TextProvider, type Language } from '../../src/ui'

const both = (words: string): Readonly<Record<Language, string>> => ({ 'zh-CN': words, en: words })

const document = (more: Partial<DocumentSummary> = {}): DocumentSummary => ({
  id: 'plan',
  standing: 'in-force',
  clauses: 10,
  title: both('实施方案'),
  ...more,
})

const place = (name: string, documents: readonly DocumentSummary[], parent: string | null = '100000'): PlaceEntry => ({
  code: name,
  parent,
  names: both(name),
  region: both(''),
  documents,
})

function list(places: readonly PlaceEntry[], day = '2025-06-01', language: Language = 'zh-CN'): void {
  render(
    <TextProvider language={language}>
      <DayProvider day={day}>
        <PlaceList places={places} />
      </DayProvider>
    </TextProvider>,
  )
}

beforeEach(() => loadTexts('zh-CN', [shell]))

const zhangping = place('漳平市', [document({ from: '2023-04-10', until: '2025-12-31' })])

describe('the term of a document', () => {
  test('is in force on its last day, and says until when', () => {
    list([zhangping], '2025-12-31')
    expect(screen.getByText('施行中')).toBeVisible()
    expect(screen.getByText('到2025年12月31日为止')).toBeVisible()
  })

  test('is over on the day after', () => {
    list([zhangping], '2026-01-01')
    expect(screen.getByText('已到期')).toBeVisible()
    expect(screen.getByText('已于2025年12月31日到期')).toBeVisible()
  })

  test('may not have begun', () => {
    list([zhangping], '2023-04-09')
    expect(screen.getByText('2023年4月10日起施行')).toBeVisible()
  })

  test('in English', async () => {
    await loadTexts('en', [shell])
    list([zhangping], '2026-01-01', 'en')
    expect(screen.getByText('Ended 31 December 2025')).toBeVisible()
  })
})

describe('the list', () => {
  test('leaves out places without documents and counts those below the nation', () => {
    list([place('全国', [document()], null), place('浙江省', []), zhangping])
    expect(screen.getAllByRole('listitem')).toHaveLength(2)
    expect(screen.getByText('1个地方的方案 · 20条')).toBeVisible()
  })

  test('tells the law of the nation and of the provinces apart from plans, each in one row', () => {
    const load = (): Promise<never> => Promise.reject(new Error('not wanted here'))
    const nation = { ...place('全国', [], null), code: '100000', load }
    list([
      nation,
      { ...place('浙江省', []), load },
      { ...place('安徽省', []), load },
      { ...place('淮南市', [], '安徽省'), load },
      zhangping,
    ])
    const rows = screen.getAllByRole('listitem').map((row) => within(row))
    expect(rows).toHaveLength(3)
    expect(rows[0]?.getByRole('heading', { name: '全国' })).toBeVisible()
    expect(rows[0]?.getByText('施行中')).toBeVisible()
    expect(rows[1]?.getByText('2个')).toBeVisible()
    expect(screen.getByRole('list')).toHaveTextContent('浙江省、安徽省的家庭，还按当地的法规算。')
    expect(screen.getByText('1个地方的方案 · 10条')).toBeVisible()
  })

  test('promises nothing national while there is nothing', () => {
    list([zhangping])
    expect(screen.queryByText(/全国/)).not.toBeInTheDocument()
  })

  test('tags each document where a place has different ones, and counts those it does not name', () => {
    const drafts = ['甲', '乙', '丙'].map((id) => document({ id, title: both(id), standing: 'submitted-draft' }))
    list([place('全国', [document({ title: both('法') }), ...drafts], null)])
    const row = within(screen.getByRole('listitem'))
    expect(row.getByText('施行中')).toBeVisible()
    expect(row.getAllByText('送审稿')).toHaveLength(2)
    expect(row.getByText('另有1份文件')).toBeVisible()
  })
})
