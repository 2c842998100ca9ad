import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event'
import { Suspense } from 'react'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { FilesPage } from '../../../src/counter/files'
import type { Workers } from '../../../src/counter/files/work/run'
import { Announcer, DayProvider, languageOf, TextProvider } from '../../../src/ui'
import { workersHere } from './hall'

const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never, applyAccept: false })
const press = async (name: string | RegExp): Promise<void> => user.click(await screen.findByRole('button', { name }))

async function visit(path = '/counter/files', workers: Workers = workersHere): Promise<() => void> {
  let leave = (): void => undefined
  await act(async () => {
    const { unmount } = render(
      <MemoryRouter initialEntries={[path]}>
        <TextProvider language={languageOf(path)}>
          <DayProvider day="2025-06-01">
            <Suspense fallback={<p>waiting</p>}>
              <FilesPage workers={workers} />
            </Suspense>
          </DayProvider>
        </TextProvider>
        <Announcer />
      </MemoryRouter>,
    )
    leave = unmount
    await Promise.resolve()
  })
  await screen.findByRole('heading', { level: 1 })
  return leave
}

const choose = async (content: BlobPart, name = 'street.csv'): Promise<void> =>
  user.upload(screen.getByLabelText(/^(选择文件|Choose a file)$/), new File([content], name))

const street = [
  '编号,家庭住地,孩子1 出生日期,孩子1 户口所在地,已享受,备注',
  'A-1,漳平,2023-12-08,漳平,无,x',
  'A-2,漳平,2024-05-01,漳平,育儿补贴,',
  'A-3,桃花源,2024-05-01,漳平,无,',
  'A-4,上虞,2023-02-30,上虞,,',
].join('\r\n')

async function checked(content: string = street): Promise<void> {
  await choose(content)
  await press('开始核对')
  await screen.findByRole('heading', { name: '核对完了：“street.csv”' })
  await screen.findByRole('button', { name: '按待遇' })
}

/** Nothing is laid out here: a box is said to be as high as a screen, and a row as high as a row. */
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(44)
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600)
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1000)
})
afterEach(() => {
  vi.restoreAllMocks()
})

describe('choosing a file', () => {
  test('says what happens to it, and how large it may be', async () => {
    await visit()
    expect(screen.getByText(/只在这台电脑上读/)).toBeVisible()
    expect(screen.getByLabelText('选择文件')).toHaveAccessibleDescription(/200MB.*30MB.*20万行/)
  })
  test.each([
    ['%PDF-1.7', '这是 PDF，不是表格'],
    ['', '这个文件是空的'],
    ['name,phone\nx,1', '没有一个认得的列名。现在第一行是：name、phone'],
    ['家庭住地,residence\nx,y', '有两列说的是同一项：家庭住地、residence'],
  ])('refuses %j in words', async (content, words) => {
    await visit()
    await choose(content)
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('没有读“street.csv”')
    expect(alert).toHaveTextContent(words)
    expect(alert).toHaveFocus()
  })
  test('says so where the browser has no workers that could do it', async () => {
    await visit('/counter/files', {
      ...workersHere,
      reader: () => ({ post: () => undefined, listen: (_, failed) => void setTimeout(failed), close: () => undefined }),
    })
    await choose(street)
    expect(await screen.findByRole('alert')).toHaveTextContent('这个浏览器太旧')
  })
  test('explains every column, and finds one by any of its words', async () => {
    await visit()
    await user.click(screen.getByText('每一列怎么填'))
    const table = await screen.findByRole('region', { name: '每一列怎么填' })
    const all = within(table).getAllByRole('row').length
    await user.type(screen.getByLabelText('找一列'), 'monthlyRent')
    const [, row, ...rest] = within(table).getAllByRole('row')
    expect(all).toBeGreaterThan(100)
    expect(rest).toHaveLength(0)
    expect(row).toHaveTextContent('每月房租')
  })
})

describe('the preview', () => {
  test('shows what columns and cells were read as, and marks what cannot be read', async () => {
    await visit()
    await choose(street)
    const table = await screen.findByRole('table')
    const [head, first, , third, fourth] = within(table).getAllByRole('row')
    expect(head).toHaveTextContent('备注不会用到')
    expect(first).toHaveTextContent('漳平读作：漳平市')
    expect(third).toHaveTextContent('桃花源没有找到这个地方')
    expect(fourth).toHaveTextContent('2023-02-30不是一个真实的日期')
    expect(document.body).toHaveTextContent('开头4行里有2行读不出')
    expect(document.body).toHaveTextContent('这些列不认得，不会用到：备注。')
    expect(screen.getByText('按2025年6月1日计算')).toBeVisible()
  })
  test('warns of columns that look like people, and reads them all the same', async () => {
    await visit()
    await choose('编号,家庭住地,孩子1 出生日期,每月房租,备注\n350881199305021234,漳平,20231208,1500,13800138000\n')
    const [, row] = within(await screen.findByRole('table')).getAllByRole('row')
    expect(row).not.toHaveClass('bad')
    expect(document.body).toHaveTextContent('这些列看着像有姓名、证件号或电话：编号、备注。')
  })
  test('does not warn of plain marks and answers', async () => {
    await visit()
    await choose('编号,家庭住地,孩子1 出生日期,妈妈 工作情况\nA-017,漳平,20231208,在单位上班\n')
    await screen.findByRole('table')
    expect(document.body).not.toHaveTextContent('这些列看着像')
  })
  test('names a dozen of many columns that are not known', async () => {
    await visit()
    await choose(`编号,家庭住地,${Array.from({ length: 13 }, (_, index) => `甲${String(index + 1)}`).join()}\nA,漳平\n`)
    await screen.findByRole('table')
    expect(document.body).toHaveTextContent('不会用到：甲1、甲2、甲3、甲4、甲5、甲6、甲7、甲8、甲9、甲10、甲11、甲12等13列。')
  })
  test('can be left for another file', async () => {
    await visit()
    await choose(street)
    await press('换一个文件')
    expect(screen.getByLabelText('选择文件')).toBeInTheDocument()
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
    expect(screen.queryByRole('table')).toBeNull()
  })
})

describe('results', () => {
  test('count every row, good or bad', async () => {
    await visit()
    await checked()
    expect(document.body).toHaveTextContent('已核对4行（100%）：算出2家，读不出2行。')
  })
  test('are summed up by benefit, with what is not claimed yet', async () => {
    await visit()
    await checked()
    const row = await screen.findByRole('row', { name: /^育儿补贴 全国/ })
    // Both children are registered in Zhangping: 3600 a year each; one household says that it has it.
    const cells = within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent)
    expect(cells.slice(1)).toEqual(['2', '1', '0', '0', '0', `${String(2 * 3600)}元/年`, ''])
  })
  test('are listed one by one, and found by filters', async () => {
    await visit()
    await checked()
    await press('逐条看')
    const count = (): string => screen.getByText(/^筛出/).textContent ?? ''
    await screen.findByText(/^筛出/)
    await user.type(screen.getByLabelText('编号或行号'), 'a-2')
    await waitFor(() => expect(screen.queryByRole('button', { name: 'A-1' })).toBeNull())
    const before = count()
    await user.clear(screen.getByLabelText('编号或行号'))
    await user.selectOptions(screen.getByLabelText('待遇'), '育儿补贴 全国')
    await waitFor(() => expect(count()).toMatch(/^筛出2条/))
    expect(before).not.toBe(count())
    await user.click(screen.getByRole('checkbox', { name: '只看看起来符合、还没享受的' }))
    await waitFor(() => expect(count()).toMatch(/^筛出1条/))
    const table = screen.getByRole('table', { name: '逐条看' })
    expect(table).toHaveAttribute('aria-rowcount', '2')
    const [, row] = within(table).getAllByRole('row')
    expect(row).toHaveAttribute('aria-rowindex', '2')
    expect(row).toHaveTextContent(/A-1.*漳平市.*育儿补贴.*大宝.*看起来符合.*3600元\/年.*还没享受/)
  })
  test('say of a draft, and of a mere report, that it is one', async () => {
    await visit()
    await checked('编号,家庭住地,孩子1 出生日期,孩子1 户口所在地\r\nB-1,上虞,2025-03-08,上虞')
    const [draft] = await screen.findAllByText('征求意见稿')
    expect(draft?.closest('tr')).toHaveTextContent(/上虞区|绍兴市/)
    const [reported] = await screen.findAllByText('未证实')
    expect(reported?.closest('tr')).not.toHaveTextContent('征求意见稿')
    expect(await screen.findByRole('row', { name: /^育儿补贴 全国/ })).not.toHaveTextContent(/征求意见稿|未证实/)
  })
  test('open into everything that one household came to', async () => {
    await visit()
    await checked()
    await press('逐条看')
    const [mark] = await screen.findAllByRole('button', { name: 'A-1' })
    await user.click(mark as HTMLElement)
    const dialog = await screen.findByRole('dialog', { name: 'A-1（第2行）' })
    expect(dialog).toHaveTextContent('育儿补贴 大宝 3600元/年')
    expect(dialog).toHaveTextContent('孩子1 出生日期2023-12-08')
    const link = await within(dialog).findByRole('link', { name: '单独打开这一家（新标签页）' })
    expect(link.getAttribute('href')).toMatch(/^\/open#A/)
    await user.click(within(dialog).getByRole('button', { name: '关闭' }))
    expect(screen.queryByRole('dialog')).toBeNull()
  })
  test('open each household by itself, also one that says what it has claimed', async () => {
    await visit()
    await checked()
    await press('逐条看')
    await user.type(await screen.findByLabelText('编号或行号'), 'a-2')
    const [mark] = await screen.findAllByRole('button', { name: 'A-2' })
    await user.click(mark as HTMLElement)
    const dialog = await screen.findByRole('dialog', { name: 'A-2（第3行）' })
    expect(await within(dialog).findByRole('link', { name: '单独打开这一家（新标签页）' })).toBeVisible()
  })
  test('tell of each bad row where it stands, what stood there, and why', async () => {
    await visit()
    await checked()
    await press('读不出的行（2）')
    const [, first, second] = within(screen.getByRole('table', { name: '读不出的行' })).getAllByRole('row')
    expect(first).toHaveTextContent(/4.*家庭住地.*桃花源.*没有找到这个地方/)
    expect(second).toHaveTextContent(/5.*孩子1 出生日期.*2023-02-30.*不是一个真实的日期/)
  })
  test('speak English where the page does', async () => {
    await visit('/en/counter/files')
    await choose(street)
    await press('Start checking')
    await waitFor(() => expect(document.body).toHaveTextContent('4 rows checked (100%): 2 households worked out, 2 rows unreadable.'))
    await press('Unreadable rows (2)')
    expect(screen.getByRole('table', { name: 'Unreadable rows' })).toHaveTextContent('2023-02-30')
  })
  test('are not left for another page without asking', async () => {
    const left = vi.fn((event: Event) => event.preventDefault())
    const link = document.body.appendChild(Object.assign(document.createElement('a'), { href: '/policies', textContent: '政策' }))
    link.addEventListener('click', left)
    await visit()
    await user.click(link)
    expect(left).toHaveBeenCalledTimes(1)
    await checked()
    await user.click(link)
    expect(await screen.findByRole('dialog', { name: '要离开这一页吗？' })).toBeVisible()
    await press('不走，留着')
    expect(left).toHaveBeenCalledTimes(1)
    expect(screen.getByRole('button', { name: '按待遇' })).toBeVisible()
    await user.click(link)
    await press('离开')
    expect(left).toHaveBeenCalledTimes(2)
    link.remove()
  })

  test('are forgotten when they are cleared, after asking', async () => {
    await visit()
    await checked()
    await press('清空')
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '先不清空' }))
    expect(screen.getByText(/已核对4行/)).toBeVisible()
    await press('清空')
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '清空' }))
    expect(screen.queryByText(/已核对/)).toBeNull()
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
    expect(document.body).not.toHaveTextContent('A-1')
    expect(screen.getByLabelText('选择文件')).toBeInTheDocument()
  })
})
