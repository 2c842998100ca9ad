import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState, type ReactNode } from 'react'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { levelWords } from '../../../src/questionnaire/places/LevelNote'
import { PlaceField } from '../../../src/questionnaire/places/PlaceField'
import { loadLookup, lookupHere } from '../../../src/questionnaire/places/use-lookup'
import { householdWords, roomWords } from '../../../src/questionnaire/texts'
import { loadTexts, textIn, TextProvider, type Language } from '../../../src/ui'

beforeAll(async () => {
  await Promise.all([loadTexts('zh-CN', [householdWords, roomWords]), loadTexts('en', [householdWords, roomWords])])
})

const user = userEvent.setup()
const chosen = vi.fn()

function Held({ first, without }: { readonly first: string; readonly without: readonly string[] }): ReactNode {
  const [value, setValue] = useState(first)
  const [draft, setDraft] = useState<string>()
  const take = (next: string): void => {
    chosen(next)
    setValue(next)
    setDraft(undefined)
  }
  return (
    <form onSubmit={() => chosen('sent off')}>
      <PlaceField
        label="住在哪里"
        value={value}
        draft={draft}
        onChoose={take}
        onClear={() => take('')}
        onDraft={setDraft}
        answers={[{ value: 'not-sure', label: '不清楚', blank: true }]}
        without={without}
      />
      <button type="button">其他</button>
    </form>
  )
}

function show(value = '', { language = 'zh-CN' as Language, without = [] as readonly string[] } = {}): HTMLElement {
  chosen.mockClear()
  render(
    <TextProvider language={language}>
      <Held first={value} without={without} />
    </TextProvider>,
  )
  return screen.getByRole('combobox')
}

const options = (): string[] => screen.queryAllByRole('option').map((option) => option.textContent.trim())
const active = (box: HTMLElement): string | undefined =>
  document.getElementById(box.getAttribute('aria-activedescendant') ?? '')?.textContent.trim()

// First of all: whoever is at home where there is a plan fetches no list of China. What is fetched once stays.
describe('the counties of China', () => {
  test('are not fetched for a place with a plan, shown or chosen from what is offered', async () => {
    const box = show('330604')
    expect(box).toHaveValue('上虞区')
    await user.click(box)
    expect(options().slice(0, 4)).toEqual(['上虞区 浙江 绍兴', '田家庵区 安徽 淮南', '漳平市 福建 龙岩', '阿拉尔市 新疆 兵团第一师'])
    await user.click(screen.getByRole('option', { name: /^漳平市/ }))
    expect(chosen).toHaveBeenLastCalledWith('350881')
    expect(box).toHaveValue('漳平市')
    expect(lookupHere()).toBeUndefined()
  })

  test('are fetched once something is typed', async () => {
    const box = show()
    await user.type(box, '武侯')
    expect(await screen.findByRole('option', { name: '武侯区 四川 成都' })).toBeInTheDocument()
    expect(lookupHere()).toBeDefined()
  })
})

describe('by keyboard', () => {
  test('what is typed leads to the first; Enter takes it and sends nothing off', async () => {
    const box = show()
    await user.type(box, 'zps')
    await waitFor(() => expect(active(box)).toBe('漳平市 福建 龙岩'))
    expect(box).toHaveAttribute('aria-expanded', 'true')
    await user.keyboard('{Enter}')
    expect(chosen.mock.calls).toEqual([['350881']])
    expect(box).toHaveFocus()
    expect(box).toHaveAttribute('aria-expanded', 'false')
    await user.keyboard('{Enter}')
    expect(chosen.mock.calls).toEqual([['350881']])
  })

  test('Tab takes none of several: a place of the same sound is not the one', async () => {
    const box = show()
    await user.type(box, 'xihu')
    await waitFor(() => expect(options().length).toBeGreaterThan(2))
    await user.tab()
    expect(chosen).not.toHaveBeenCalled()
    expect(screen.getByText('“xihu”还没有选定，请从列出的地方里选一个')).toBeInTheDocument()
  })

  test('Tab takes it too', async () => {
    const box = show()
    await user.type(box, 'hzxh')
    await waitFor(() => expect(active(box)).toBe('西湖区 浙江 杭州'))
    await user.tab()
    expect(chosen.mock.calls).toEqual([['330106']])
    expect(screen.getByRole('button', { name: '其他' })).toHaveFocus()
    expect(box).toHaveValue('西湖区')
  })

  test('down and up go round, from what is chosen', async () => {
    const box = show('350881')
    await user.tab()
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument()
    await user.keyboard('{ArrowDown}')
    expect(active(box)).toBe('漳平市 福建 龙岩')
    await user.keyboard('{ArrowDown}{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}')
    expect(active(box)).toBe('不清楚')
    await user.keyboard('{ArrowDown}')
    expect(active(box)).toBe('上虞区 浙江 绍兴')
    await user.keyboard('{Enter}')
    expect(chosen.mock.calls).toEqual([['330604']])
  })

  test('Escape gives back what was chosen', async () => {
    const box = show('350881')
    await user.type(box, 'x', { initialSelectionStart: 0, initialSelectionEnd: 3 })
    await user.keyboard('{Escape}')
    expect(box).toHaveValue('漳平市')
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument()
    expect(chosen).not.toHaveBeenCalled()
  })

  test('a doubt is not taken because nothing else is there', async () => {
    const box = show()
    await user.type(box, 'qqqq')
    await screen.findByText(/没有找到“qqqq”/)
    expect(options()).toEqual(['不清楚'])
    expect(active(box)).toBeUndefined()
    await user.keyboard('{Enter}')
    await user.tab()
    expect(chosen).not.toHaveBeenCalled()
    expect(box).toHaveValue('qqqq')
    expect(box).toHaveAccessibleDescription(/没有找到“qqqq”/)
  })

  test('the number found is said', async () => {
    const box = show()
    await user.type(box, '西湖')
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('找到3个地方'))
  })
})

test('a name typed in full is taken when the reader goes on, unless there are two of it', async () => {
  const box = show()
  await user.type(box, '武侯区')
  await screen.findByRole('option', { name: /^武侯区/ })
  await user.click(screen.getByRole('button', { name: '其他' }))
  expect(chosen.mock.calls).toEqual([['510107']])
  await user.clear(box)
  await user.type(box, '西湖区')
  await user.click(screen.getByRole('button', { name: '其他' }))
  expect(chosen.mock.calls).toEqual([['510107']])
  expect(box).toHaveValue('西湖区')
  expect(box).toHaveAccessibleDescription(/“西湖区”还没有选定/)
})

test('an emptied box is an open question again', async () => {
  const box = show('350881')
  await user.clear(box)
  await user.tab()
  expect(chosen.mock.calls).toEqual([['']])
})

test('places that stand elsewhere on the page are not offered twice', async () => {
  const box = show('', { without: ['330604'] })
  await user.click(box)
  expect(options()).not.toContain('上虞区 浙江 绍兴')
})

test('a stored place that is not listed is shown by its name, in either language, and first in the list', async () => {
  const box = show('510107', { language: 'en' })
  await waitFor(() => expect(box).toHaveValue('Wuhou'))
  await user.click(box)
  expect(within(screen.getByRole('listbox')).getAllByRole('option')[0]).toHaveTextContent('Wuhou Chengdu, Sichuan')
  expect(screen.getByRole('option', { selected: true })).toHaveTextContent('Wuhou')
})

test('a stored code of no county there is keeps its province and its digits', async () => {
  const box = show('330199')
  await waitFor(() => expect(box).toHaveValue('浙江省 330199'))
})

test('a list longer than anybody reads says how many more there are', async () => {
  const box = show()
  await user.type(box, '河北')
  expect(await screen.findByText(/还有\d+个/)).toBeInTheDocument()
  expect(options().length).toBeLessThan(50)
})

describe('what is known of a place', () => {
  beforeAll(() => loadLookup())

  test.each([
    ['330604', '上虞区（浙江 绍兴）：有上虞区、绍兴市、浙江省和全国的规定。'],
    ['330602', '越城区（浙江 绍兴）：有绍兴市、浙江省和全国的规定，越城区的还没有收录。'],
    ['659002', '阿拉尔市（新疆 兵团第一师）：有阿拉尔市、新疆维吾尔自治区和全国的规定。'],
    ['330106', '西湖区（浙江 杭州）：有浙江省和全国的规定，杭州市和西湖区的还没有收录。'],
    ['350802', '新罗区（福建 龙岩）：有龙岩市、福建省和全国的规定，新罗区的还没有收录。'],
    ['659001', '石河子市（新疆）：有新疆维吾尔自治区和全国的规定，石河子市的还没有收录。'],
    ['510107', '武侯区（四川 成都）：只有全国的规定，当地的还没有收录。'],
    ['110105', '朝阳区（北京）：只有全国的规定，当地的还没有收录。'],
  ])('%s', (code, words) => expect(levelWords(code, textIn('zh-CN'))).toBe(words))

  test.each([
    ['330106', 'Xihu (Hangzhou, Zhejiang): we have the rules of Zhejiang and China, but not yet those of Hangzhou and Xihu.'],
    ['510107', 'Wuhou (Chengdu, Sichuan): we only have national rules so far, none of its own.'],
  ])('%s in English', (code, words) => expect(levelWords(code, textIn('en'))).toBe(words))
})
