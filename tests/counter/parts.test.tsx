import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState, type ReactNode } from 'react'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { parseDay, type DayNumber } from '../../rules/language/calendar'
import { createCases } from '../../src/counter/cases'
import { Countdown } from '../../src/counter/Countdown'
import { createIdle } from '../../src/counter/idle'
import { MarkField } from '../../src/counter/MarkField'
import { Tabs } from '../../src/counter/Tabs'
import { room } from '../../src/counter/texts'
import { householdWords } from '../../src/questionnaire'
import { Announcer, loadTexts, TextProvider } from '../../src/ui'

beforeAll(async () => loadTexts('zh-CN', [room, householdWords]))
afterEach(() => void vi.useRealTimers())

const show = (piece: ReactNode): { readonly unmount: () => void } =>
  render(
    <TextProvider language="zh-CN">
      {piece}
      <Announcer />
    </TextProvider>,
  )

const today = parseDay('2025-06-01') as DayNumber

test('the countdown is seen all along, heard at 60 and 15 seconds, and can be stopped in the last 30', () => {
  vi.useFakeTimers()
  const clock = createIdle(
    () => Date.now(),
    () => undefined,
  )
  show(<Countdown clock={clock} />)
  const pass = (seconds: number): void => act(() => void vi.advanceTimersByTime(seconds * 1000))
  const timer = screen.getByRole('timer')
  const heard = (): string => document.querySelector('[aria-live]')?.textContent ?? ''
  pass(5 * 60 - 192)
  expect(timer.textContent).toBe('3分12秒无操作后自动清空')
  pass(192 - 61)
  expect(heard()).toBe('')
  pass(1)
  expect(heard()).toBe('再过1分钟没有操作，就会全部清空')
  pass(60 - 31)
  expect(within(timer).queryByRole('button')).toBeNull()
  pass(1)
  expect(timer.textContent).toBe('30秒无操作后自动清空继续')
  pass(14)
  expect(heard()).not.toContain('15秒')
  pass(1)
  expect(heard()).toContain('再过15秒没有操作，就会全部清空')
  act(() => within(timer).getByRole('button', { name: '继续' }).click())
  pass(1)
  expect(timer.textContent).toBe('4分59秒无操作后自动清空')
})

function Marked(): ReactNode {
  const [value, setValue] = useState('')
  return <MarkField label="编号" value={value} onChange={setValue} />
}

test('a mark takes whatever is typed, warns in words beside it, and lets go of it on request', async () => {
  const user = userEvent.setup()
  show(<Marked />)
  const box = screen.getByRole('textbox', { name: '编号' })
  await user.type(box, 'A017 13812345678')
  expect(box).toHaveValue('A017 13812345678')
  expect(box).toHaveAccessibleDescription('里面好像有电话号码，请不要填。')
  await user.click(screen.getByRole('button', { name: '去掉' }))
  expect(box).toHaveValue('A017')
  expect(box).not.toHaveAccessibleDescription()
  expect(screen.queryByRole('button')).toBeNull()
})

function Cases(): ReactNode {
  const [book] = useState(() => {
    const made = createCases(today)
    made.setPlace('350881')
    made.add()
    made.duplicate()
    return made
  })
  const [cases, setCases] = useState(book.get)
  const after =
    (act: (id: number) => void) =>
    (id: number): void => {
      act(id)
      setCases(book.get())
    }
  return <Tabs cases={cases} onShow={after(book.show)} onClose={after(book.close)} />
}

test('tabs are gone along with the arrows, round from the last to the first, and closed with Delete', async () => {
  const user = userEvent.setup()
  show(<Cases />)
  const tabs = (): (string | null)[] => screen.getAllByRole('tab').map(({ textContent }) => textContent)
  const selected = (): string | null => screen.getByRole('tab', { selected: true }).textContent
  expect(tabs()).toEqual(['A001漳平市', 'A002漳平市', 'A002-2另一方案'])
  expect(screen.getAllByRole('tab').map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, 0])
  screen.getByRole('tab', { selected: true }).focus()
  await user.keyboard('{ArrowRight}')
  expect(selected()).toBe('A001漳平市')
  expect(screen.getByRole('tab', { selected: true })).toHaveFocus()
  await user.keyboard('{ArrowLeft}')
  expect(selected()).toBe('A002-2另一方案')
  await user.keyboard('{Home}{End}{ArrowLeft}')
  expect(selected()).toBe('A002漳平市')
  await user.keyboard('{Delete}')
  expect(tabs()).toEqual(['A001漳平市', 'A002-2另一方案'])
})
