import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { webcrypto } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { placesOf, prepare, readHousehold, type Household } from '../../rules/household'
import type { DayNumber } from '../../rules/language/calendar'
import { loadRules, within as lies } from '../../rules/registry'
import { evaluate } from '../../src/engine'
import { encodeCompact, encodeLink, grouped, marksOf, versionOf, type Mark, type Shared } from '../../src/share/link'
import { linkWith, contentWith } from '../share/link/made'
import { address, family, onToday, press, storeWith, user, visit } from './page'

beforeEach(() => void vi.stubGlobal('crypto', webcrypto))
afterEach(() => void vi.unstubAllGlobals())

/** What a sender shared who saw what this household comes to on a day. */
async function sharedOn(on: DayNumber, household: Household = family, more: Partial<Shared> = {}): Promise<Shared> {
  const reading = readHousehold(household, on)
  if (reading.faults) throw new Error(JSON.stringify(reading.faults))
  const rules = (await loadRules(placesOf(household))).map((module) => module.rules)
  const outcomes = evaluate(rules, prepare(reading.household, placesOf(household)), on, lies)
  return { household, on, chosen: false, rules: versionOf(rules), marks: marksOf(outcomes), left: [], ...more }
}

const linkTo = async (shared: Shared, passphrase?: string): Promise<string> => `/open#${await encodeLink(shared, passphrase)}`
const main = (): string => document.body.textContent ?? ''

describe('a link that was shared', () => {
  test('says what it holds before anything is taken up, and that results are the same', async () => {
    const store = storeWith()
    await visit(await linkTo(await sharedOn(onToday)), store)
    expect(await screen.findByText('漳平市')).toBeVisible()
    expect(screen.getByText('2025年6月1日')).toBeVisible()
    expect(screen.getByText(`${String(1 + 5 + 3 + 3 * 2 + 3)}个`)).toBeVisible()
    expect(await screen.findByText(/和发送的人看到的结果一样/)).toBeVisible()
    expect(store.get().household).toEqual({})
  })
  test('taken up, brings its answers as they were told, and leaves the address', async () => {
    const store = storeWith()
    await visit(await linkTo(await sharedOn(onToday)), store)
    await user.click(await screen.findByRole('button', { name: '看结果' }))
    expect(store.get()).toMatchObject({ household: family })
    expect(store.get().on).toBeUndefined()
    expect(address()).toBe('/results')
  })
  test('brings the day its sender had chosen', async () => {
    const store = storeWith()
    await visit(await linkTo(await sharedOn(20250101 as DayNumber, family, { chosen: true })), store)
    await user.click(await screen.findByRole('button', { name: '看结果' }))
    expect(store.get().on).toBe(20250101)
  })
  test('asks before it replaces answers', async () => {
    const store = storeWith({ residence: '330604' })
    await visit(await linkTo(await sharedOn(onToday)), store)
    await user.click(await screen.findByRole('button', { name: '看结果' }))
    const asked = screen.getByRole('dialog')
    expect(asked).toHaveTextContent('已经有1个回答')
    await user.click(within(asked).getByRole('button', { name: '不换，保留现在的' }))
    expect(store.get().household).toEqual({ residence: '330604' })
    await user.click(screen.getByRole('button', { name: '看结果' }))
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '换掉' }))
    expect(store.get().household).toEqual(family)
  })
  test('asks too where something was typed that could not be taken', async () => {
    const store = storeWith()
    store.draft('housing.homesOwned', '两套')
    await visit(await linkTo(await sharedOn(onToday)), store)
    await user.click(await screen.findByRole('button', { name: '看结果' }))
    expect(screen.getByRole('dialog')).toHaveTextContent('已经有1个回答')
    expect(store.get().household).toEqual({})
  })
  test('declined, changes nothing and leaves the address', async () => {
    const store = storeWith({ residence: '330604' })
    await visit(await linkTo(await sharedOn(onToday)), store)
    await user.click(await screen.findByRole('button', { name: '不看了' }))
    expect(store.get().household).toEqual({ residence: '330604' })
    expect(address()).toBe('/')
  })
  test('says what was left out', async () => {
    await visit(await linkTo(await sharedOn(onToday, family, { left: ['money', 'health'] })), storeWith())
    expect(await screen.findByText('收入、个税和公积金余额、怀孕、生育和健康情况')).toBeVisible()
    expect(main()).toContain('没带上的，这里当作没有回答')
  })
})

describe('what changed since', () => {
  const row = async (name: string): Promise<HTMLElement> =>
    (await screen.findByRole('heading', { level: 3, name })).closest('li') as HTMLElement

  test('is that days have passed, where nothing else did', async () => {
    const small: Household = { residence: '440305', mother: { work: 'employee' } }
    await visit(await linkTo(await sharedOn(20250501 as DayNumber, small)), storeWith())
    // From 1 May to 1 June.
    await screen.findByText(/结果没有变/)
    expect(main()).toContain('离发送的那天过了31天，结果没有变。')
  })
  test('is that a child grows: first fewer months of the year, then none', async () => {
    // 300 yuan a month until the third birthday on 15 June 2026: January to June are 6 months of that year.
    const shared = await sharedOn(onToday)
    await visit(await linkTo(shared), storeWith(), '2026-06-16')
    const subsidy = await row('育儿补贴')
    expect(subsidy).toHaveTextContent('三宝')
    expect(subsidy).toHaveTextContent('当时：看起来符合，3600元/年')
    expect(subsidy).toHaveTextContent(`现在：看起来符合，${String(6 * 300)}元/年`)
    expect(subsidy).toHaveTextContent('每一年的金额不一样：')
    expect(subsidy).toHaveTextContent(`2025年3600元、2026年${String(6 * 300)}元。`)
    expect(main()).toContain('规则和当时一样。')
    expect(main()).toContain('打开以后，按今天2026年6月16日计算。')
  })
  test('is that a condition is met no longer, and which', async () => {
    await visit(await linkTo(await sharedOn(onToday)), storeWith(), '2027-01-01')
    const subsidy = await row('育儿补贴')
    expect(subsidy).toHaveTextContent('现在：暂不符合')
    expect(subsidy).toHaveTextContent(/现在不满足：.+。/)
  })
  test('is that the plan ended, and when', async () => {
    await visit(await linkTo(await sharedOn(20251231 as DayNumber)), storeWith(), '2026-01-01')
    const rent = await row('公积金租房提取限额')
    expect(rent).toHaveTextContent('现在：已到期')
    expect(rent).toHaveTextContent(/《.+》已于2025年12月31日到期。/)
  })
  test('is that the rules were changed: another figure on the very same day', async () => {
    const shared = await sharedOn(onToday)
    const marks = shared.marks.map((mark): Mark => {
      const { value } = mark
      const subsidy = mark.benefit === 'national/childcare-subsidy' && value
      return subsidy ? { ...mark, value: { ...value, min: 3000, max: 3000 } } : mark
    })
    expect(marks).not.toEqual(shared.marks)
    const rules = shared.rules.map(([place, hash]): [string, string] => [place, place === '100000' ? 'before' : hash])
    await visit(await linkTo({ ...shared, marks, rules }), storeWith())
    const subsidy = await row('育儿补贴')
    expect(subsidy).toHaveTextContent('当时：看起来符合，3000元/年')
    expect(subsidy).toHaveTextContent('现在：看起来符合，3600元/年')
    expect(subsidy).toHaveTextContent('全国的规则改过了。')
    expect(main()).toMatch(/当时的规则版本是\w+，现在是\w+。/)
  })
  test('is told as exactly by a code from paper', async () => {
    const shared = await sharedOn(onToday)
    await visit(`/open#${encodeCompact(shared)}`, storeWith())
    expect(await screen.findByText(/和发送的人看到的结果一样/)).toBeVisible()
    cleanup()
    const marks = shared.marks.map((mark): Mark => {
      const { value } = mark
      const subsidy = mark.benefit === 'national/childcare-subsidy' && value
      return subsidy ? { ...mark, value: { ...value, min: 3000, max: 3000 } } : mark
    })
    const rules = shared.rules.map(([place, hash]): [string, string] => [place, place === '100000' ? 'before' : hash])
    const gone = { ...(marks[0] as Mark), benefit: 'national/no-such' }
    await visit(`/open#${encodeCompact({ ...shared, marks: [...marks, gone], rules })}`, storeWith())
    const subsidy = await row('育儿补贴')
    expect(subsidy).toHaveTextContent('当时：看起来符合，3000元/年')
    expect(subsidy).toHaveTextContent('现在：看起来符合，3600元/年')
    expect(subsidy).toHaveTextContent('全国的规则改过了。')
    expect(await row('现在已经没有的一项')).toHaveTextContent('现在的规则里没有这一项了。')
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(2)
    expect(main()).toContain('有2项和发送的人看到的不一样')
  })
  test('is not made up where a code does not hold what was seen', async () => {
    const shared = await sharedOn(onToday, family, { marks: [] })
    await visit(`/open#${encodeCompact(shared)}`, storeWith())
    expect(await screen.findByText(/和发送的人看到的结果一样/)).toBeVisible()
    cleanup()
    const rules = shared.rules.map(([place]): [string, string] => [place, 'before'])
    await visit(`/open#${encodeCompact({ ...shared, rules })}`, storeWith())
    expect(await screen.findByText(/没有记下当时看到的结果/)).toBeVisible()
    expect(main()).toMatch(/当时的规则版本是\w+，现在是\w+。/)
    expect(main()).not.toContain('结果一样')
    expect(main()).not.toContain('项和发送的人看到的不一样')
  })
  test('is that the rules of a place were not known then', async () => {
    const shared = await sharedOn(onToday)
    const nation = ({ benefit }: Mark): boolean => benefit.startsWith('national/')
    const known = { rules: shared.rules.filter(([place]) => place === '100000'), marks: shared.marks.filter(nation) }
    await visit(await linkTo({ ...shared, ...known }), storeWith())
    expect(await row('公积金租房提取限额')).toHaveTextContent('漳平市的规则是后来才收录的。')
  })
  test('is that a benefit is no more', async () => {
    const shared = await sharedOn(onToday)
    const [mark] = shared.marks
    await visit(await linkTo({ ...shared, marks: [...shared.marks, { ...(mark as Mark), benefit: 'national/no-such' }] }), storeWith())
    expect(await row('现在已经没有的一项')).toHaveTextContent('现在的规则里没有这一项了。')
  })
})

describe('a link with a passphrase', () => {
  test('asks for it, says when it is wrong, and opens with the right one', async () => {
    await visit(await linkTo(await sharedOn(onToday), 'rain in march'), storeWith())
    const field = await screen.findByRole('textbox', { name: '口令' })
    await user.type(field, 'rain in may')
    await press('打开')
    expect((await screen.findAllByText('口令不对，请再看一看大小写和空格')).length).toBeGreaterThan(0)
    expect(screen.getByRole('textbox', { name: '口令' })).toHaveValue('rain in may')
    await user.clear(screen.getByRole('textbox', { name: '口令' }))
    await user.type(screen.getByRole('textbox', { name: '口令' }), 'rain in march')
    await press('打开')
    expect(await screen.findByText('漳平市')).toBeVisible()
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus())
  })
})

describe('a link that is not taken', () => {
  test('says in which group a letter was mistyped', async () => {
    const code = encodeCompact(await sharedOn(onToday))
    const groups = grouped(code).split(' ')
    groups[6] = `${groups[6]?.startsWith('2') ? '3' : '2'}${groups[6]?.slice(1) ?? ''}`
    await visit(`/open#${groups.join('')}`, storeWith())
    expect(await screen.findByRole('alert')).toHaveTextContent('可能错在第7组（五个字一组）。')
  })
  test.each([
    ['', '这个网址里没有回答'],
    ['#Contents', '这不是育惠做的链接'],
    ['#AAAA', '链接坏了'],
    [`#C${'x'.repeat(30)}`, '打错或漏了字'],
    [`#D${'x'.repeat(30)}`, '用更新的版本做的'],
    [`#A${'x'.repeat(40_000)}`, '链接太长了'],
    [`#${linkWith(`"${' '.repeat(300_000)}"`)}`, '链接里的内容太多了'],
  ])('says why: %.20s', async (fragment, words) => {
    await visit(`/open${fragment}`, storeWith({ residence: '330604' }))
    expect(await screen.findByRole('alert')).toHaveTextContent(words)
    await user.click(screen.getByRole('link', { name: '回到首页' }))
    expect(address()).toBe('/')
  })
  test('names where its answers do not fit and why, and takes nothing of them', async () => {
    const store = storeWith({ residence: '330604' })
    const household = { residence: '350881', children: [{ birthDate: 'soon' }], '<img src=x onerror=alert(1)>': 1 }
    await visit(`/open#${linkWith(contentWith({ on: '2025-06-01' }, household))}`, store)
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('链接里的回答有问题，没有采用。')
    expect(alert).toHaveTextContent('children[0].birthDate')
    expect(alert).toHaveTextContent('<img src=x onerror=alert(1)>没有这一项')
    expect(alert).toHaveTextContent('请刷新页面再试')
    expect(document.querySelector('img')).toBeNull()
    expect(store.get().household).toEqual({ residence: '330604' })
  })
})
