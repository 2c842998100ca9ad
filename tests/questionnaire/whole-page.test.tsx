import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { familyWithout, loadWords, open, path, storeWith, user } from './support'

beforeAll(loadWords)

// The page is long, and looking by role goes through all of it: here things are found by their words.
/** A mother and her child: the page is half as long. */
const alone = async (...paths: string[]): Promise<object> => ({ ...(await familyWithout(...paths)), father: null })
const part = (name: string): HTMLElement => screen.getByText(name, { selector: 'h2' }).closest('section') as HTMLElement
const press = (name: string): Promise<void> => user.click(screen.getByText(name, { selector: 'button' }))
const question = (words: RegExp): HTMLElement => screen.getByText(words, { selector: 'legend *' }).closest('fieldset') as HTMLElement
const say = (words: RegExp, answer: string | RegExp): Promise<void> => user.click(within(question(words)).getByLabelText(answer))
const box = (label: string | RegExp): HTMLElement => screen.getByLabelText(label, { selector: '.field input' })
const type = (label: string | RegExp, value: string): void => void fireEvent.change(box(label), { target: { value } })
const homes = /^全家名下有几套住房/
const questionsLeft = (): number => Number(/\d+/.exec(screen.getByText(/^还有\d+问$/).textContent ?? '')?.[0])
/** Everything that is asked, by name. */
const fields = (): (string | null)[] =>
  [...document.querySelectorAll('.questions .field')].map((field) => field.querySelector('legend, label')?.textContent ?? null)

async function openWhole(store: ReturnType<typeof storeWith>): Promise<void> {
  open('/answers/whole', store)
  await screen.findByText('全部问题', { selector: 'h1' })
}

describe('everything on one page', () => {
  test('what is open and what was told, in the same order as page by page', async () => {
    await openWhole(storeWith(await familyWithout('marriage', 'housing.homesOwned')))
    expect(questionsLeft()).toBeGreaterThanOrEqual(2)
    expect(part('住房')).toContainElement(box(homes))
    expect(box(homes)).toHaveValue('')
    expect(question(/登记结婚了吗/).querySelectorAll('input:checked')).toHaveLength(0)
    expect(within(part('妈妈的工作')).getByLabelText(/^在单位上班/)).toBeChecked()
    expect(within(part('您家现在的情况')).getByLabelText('租房')).toBeChecked()
    expect(within(part('孩子')).getByLabelText('大宝的出生日期')).toHaveValue('2022-11-11')
    const titles = [...document.querySelectorAll('h2')].map(({ textContent }) => textContent)
    expect(titles.indexOf('妈妈的工作')).toBeLessThan(titles.indexOf('爸爸的工作'))
    expect(screen.queryByText('这次怀孕')).toBeNull()
    expect(screen.getByText('一页一页来')).toHaveAttribute('href', '/answers')
  })

  test('an answer brings the questions it opens', async () => {
    await openWhole(storeWith(await alone('marriage')))
    expect(screen.queryByText(/打算登记/)).toBeNull()
    await say(/登记结婚了吗/, '没有登记')
    expect(question(/打算登记/)).toBeInTheDocument()
    expect(screen.queryByText('这次怀孕')).toBeNull()
    await say(/现在怀着孩子吗/, '怀着')
    expect(within(part('这次怀孕')).getByLabelText('预产期')).toBeInTheDocument()
  })

  test('another child brings its own', async () => {
    const store = storeWith(await alone())
    await openWhole(store)
    await press('再加一个孩子')
    type('二宝的出生日期', '2025-02-10')
    expect(store.get().household.children).toHaveLength(2)
    expect(part('户口')).toContainElement(question(/二宝的户口/))
  })

  test('nothing that is asked goes while it is filled in, though it is settled meanwhile', async () => {
    await openWhole(storeWith(await alone('marriage', 'housing.homesOwned', 'children')))
    const before = fields()
    expect(before.length).toBeGreaterThan(10)
    await say(/家里有几个孩子/, '还没有')
    await say(/现在怀着孩子吗/, '不清楚')
    type(homes, '0')
    await say(/登记结婚了吗/, '不清楚')
    expect(fields()).toEqual(expect.arrayContaining(before))
  })

  test('what is left blank holds nothing up, and what means nothing any more waits', async () => {
    const store = storeWith(await alone('marriage'))
    await openWhole(store)
    await say(/妈妈现在做什么/, /在上学/)
    await press('看结果')
    await waitFor(() => expect(path()).toBe('/results'))
    expect(store.get().kept).toMatchObject({ 'mother.employer': 'enterprise' })
    expect(store.get().household).not.toHaveProperty('mother.employer')
    // Seen is not passed over: the interview may still ask it.
    expect(store.get().passed).toEqual([])
  })

  test('what cannot be is refused by name, wherever it stands', async () => {
    const store = storeWith(await alone('housing.homesOwned'))
    await openWhole(store)
    type(homes, '两套')
    await press('再加一个孩子')
    type('二宝的出生日期', '2022-12-24')
    await press('看结果')
    const summary = document.querySelector('[role=alert]') as HTMLElement
    expect(summary).toHaveFocus()
    expect(summary).toHaveTextContent('有2处需要改一下')
    expect(within(summary).getAllByRole('link')).toHaveLength(2)
    await user.click(within(summary).getByRole('link', { name: /二宝的出生日期/ }))
    expect(box('二宝的出生日期')).toHaveFocus()
    expect(box('二宝的出生日期')).toHaveValue('2022-12-24')
    expect(box(homes)).toHaveValue('两套')
    expect(path()).toBe('/answers/whole')
    type(homes, '2')
    await user.click(screen.getByLabelText('移除二宝'))
    await press('看结果')
    await waitFor(() => expect(path()).toBe('/results'))
    expect(store.get().household).toMatchObject({ housing: { homesOwned: 2 }, children: [{ id: 'c1' }] })
  })
})
