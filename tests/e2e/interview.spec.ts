import type { Locator, Page } from '@playwright/test'
import { knowing, unsure, zhangping } from './families'
import { answer, answerPage, asked, arrived, fits, fixToday, goOn, held, interview, leave, pageName, start } from './support/interview'
import { tabTo } from './support/keys'
import { expect, test } from './support/page'

test.beforeEach(async ({ page }) => fixToday(page))

const strip = (page: Page): Locator => page.locator('details.strip')
const summary = (page: Page): Locator => strip(page).locator('summary')

/** Yuan that the strip calls sure, by their rhythm. */
async function sureMoney(page: Page): Promise<Map<string, number>> {
  const sure = summary(page).locator('strong')
  const text = (await sure.count()) ? await sure.innerText() : ''
  const sums = [...text.matchAll(/(一次)?([\d,]+(?:\.\d+)?)(万?)元(\/年|\/月|\/天)?/g)]
  return new Map(
    sums.map(([, once = '', number = '', wan, per = '']) => [once + per, Number(number.replace(/,/g, '')) * (wan ? 10_000 : 1)]),
  )
}

/** 大约还有12页 */
async function pagesLeft(page: Page): Promise<number> {
  const words = await page
    .getByRole('main')
    .getByText(/^大约还有\d+页$/)
    .innerText()
  return Number(/\d+/.exec(words)?.[0])
}

/** One of the three numbers below the sum of the results. */
const counted = (page: Page, name: string): Locator => page.locator('.counts > div').filter({ hasText: name }).locator('dd > b')

test('a family that knows everything comes to the end, and nothing of law is left open', async ({ page }) => {
  const left: number[] = []
  let sure = new Map<string, number>()
  await start(page, knowing)
  const steps = await interview(page, knowing, async ({ name, asked: questions }) => {
    const now = await sureMoney(page)
    for (const [rhythm, before] of sure) expect(now.get(rhythm) ?? 0, `sure ${rhythm} after ${name}`).toBeGreaterThanOrEqual(before)
    sure = now
    if (name === 'more') {
      expect(left.at(-1), 'pages left on the last page of law').toBe(1)
      await expect(summary(page)).toContainText('没有待定的')
    } else {
      expect(questions.length, `questions on ${name}`).toBeGreaterThan(0)
      left.push(await pagesLeft(page))
    }
  })
  expect(steps.map(({ name }) => name)).toContain('more')
  expect(left.at(-1), 'pages left on the last page').toBe(1)
  expect(sure.get('/年')).toBe(3600)
  await expect(counted(page, '还缺信息')).toHaveText('0')
  // What is still open stands in drafts, which nobody can claim.
  const open = page.locator('#open .line')
  for (const line of await open.all()) await expect(line).toContainText('草案')
  await expect(page.locator('.total')).toContainText('3600')
})

test('a family that knows little reads bounds, and one answer in place settles what waited for it', async ({ page }) => {
  await start(page, unsure, 'en')
  const steps = await interview(page, unsure)
  expect(
    steps.some(({ asked: questions }) => questions.length === 0),
    'some pages were skipped',
  ).toBe(true)
  const main = page.getByRole('main')
  await expect(page.locator('.total')).toContainText('open')
  await expect(page.locator('.total')).toContainText('3,600')
  await expect(page.locator('.total')).toContainText('Answers missing')
  await expect(main.locator('#open')).toContainText('0–')

  const hukou = page.getByRole('radiogroup', { name: 'Where is the second child’s hukou?' })
  const question = main.locator('.question').filter({ has: hukou })
  const subsidy = question.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Childcare subsidy' }) })
  const missing = Number(await counted(page, 'Answers missing').innerText())
  await expect(subsidy).toBeVisible()
  await expect(subsidy).not.toContainText('Looks eligible')
  await hukou.getByRole('radio', { name: /^Shangyu/ }).check()
  await expect(subsidy).toContainText('Looks eligible')
  await expect.poll(async () => Number(await counted(page, 'Answers missing').innerText())).toBeLessThan(missing)
  await expect(page.locator('.total')).toContainText('3,600')
})

test('a family that changes its mind loses nothing, and what is put aside comes back', async ({ page }) => {
  const main = page.getByRole('main')
  const many = '家里有几个孩子？'
  const two = { ...knowing, told: [[many, '2个'] as const, ...knowing.told] }
  const backTo = async (name: string): Promise<void> => {
    for (let turn = 0; turn < 20 && pageName(page) !== name; turn += 1)
      await leave(page, () => main.getByRole('link', { name: '上一步', exact: true }).click())
    expect(pageName(page)).toBe(name)
  }
  const child = (who: string): Locator => main.getByRole('textbox', { name: `${who}的出生日期`, exact: true })

  // Two children, seven pages on, and back.
  let turns = 0
  await start(page, two)
  await interview(page, two, async () => ((turns += 1) === 7 ? 'stop' : undefined))
  await backTo('children')
  await expect(child('二宝')).toHaveValue('2017-03-01')

  await answer(page, many, '3个')
  await expect(child('二宝')).toHaveValue('2017-03-01')
  await answer(page, '三宝的出生日期', '2025-02-10')
  await leave(page, () => goOn(page))
  await interview(page, knowing)
  await leave(page, () => main.getByRole('link', { name: '改回答' }).click())
  await expect(page).toHaveURL(/answers\/review$/)
  const rows = main.locator('.review > section .row.answer')
  const review = async (): Promise<readonly string[]> => {
    if (pageName(page) !== 'review') await page.goto('answers/review')
    await expect(rows.first()).toBeVisible()
    return rows.allInnerTexts()
  }
  const before = await review()
  expect(before.join()).toContain('三宝的户口落在哪里')
  expect(before.join()).toContain('1500元/月')

  // Two again: the third waits, and comes back with its date and everything else told of it.
  await page.goto('answers/children')
  await answer(page, many, '2个')
  await expect(main.getByRole('status')).toContainText('已移除：2025年2月10日出生的孩子')
  await expect(child('三宝')).toBeHidden()
  const told = (all: readonly string[]): string[] => all.map((words) => words.replace(/ · .*/, ''))
  const left = told(before).filter((words) => !words.includes('三宝'))
  expect(told(await review())).toEqual(left.map((words) => (words.includes(many) ? words.replace('3个', '2个') : words)))

  await page.goto('answers/children')
  await main.getByRole('button', { name: '放回来' }).click()
  await expect(child('三宝')).toHaveValue('2025-02-10')
  await expect(child('二宝')).toHaveValue('2017-03-01')
  expect(await review()).toEqual(before)

  // No longer renting: the rent is greyed, waits, and comes back.
  const row = (label: string): Locator => main.locator('.row.answer').filter({ hasText: label })
  const change = async (label: string, said: string): Promise<void> => {
    await main.getByRole('button', { name: `改：${label}` }).click()
    await answer(page, label, said)
    await row(label).getByRole('button', { name: '收起' }).click()
  }
  await expect(row('每月房租')).toContainText('1500元/月')
  await change('现在租房住吗？', '不租')
  await expect(row('每月房租')).toContainText('1500元/月')
  await expect(row('每月房租')).toHaveClass(/greyed/)
  await expect(main.getByRole('heading', { name: '现在用不上的' })).toBeVisible()
  await change('现在租房住吗？', '租房')
  await expect(row('每月房租')).not.toHaveClass(/greyed/)
  await expect.poll(review).toEqual(before)
})

test(
  'the phone’s back button goes page by page, forward too, and a reload in the middle keeps everything',
  { tag: '@phone' },
  async ({ page }) => {
    const seen: { url: string; held: Record<string, string> }[] = []
    const note = async (): Promise<void> => void seen.push({ url: page.url(), held: await held(page) })
    await page.goto('places')
    await interview(page, knowing, async () => {
      await note()
      return seen.length === 9 ? 'stop' : undefined
    })
    expect(new Set(seen.map(({ url }) => url)).size, 'addresses').toBe(9)
    for (const { url } of seen.slice(1)) expect(url).toMatch(/\/answers\/[a-z-]+(\/[a-z0-9]+)?$/)

    const stands = async (at: number): Promise<void> => {
      const { url = '', held: was = {} } = seen[at] ?? {}
      await expect(page).toHaveURL(url)
      await arrived(page)
      await expect.poll(() => held(page), url).toEqual(was)
    }
    for (let at = 7; at >= 0; at -= 1) {
      await page.goBack()
      await stands(at)
    }
    await expect(page).toHaveURL(/places$/)
    for (let at = 1; at <= 8; at += 1) {
      await page.goForward()
      await stands(at)
      if (at === 4) {
        await page.reload()
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await expect.poll(() => held(page), 'after a reload').toEqual(seen[at]?.held)
      }
    }
  },
)

test('whoever has the papers at hand fills everything in on one page', { tag: '@desktop' }, async ({ page, axe }) => {
  const main = page.getByRole('main')
  await start(page, knowing)
  await leave(page, () => main.getByRole('link', { name: '一页全列出来' }).click())
  await expect(page).toHaveURL(/answers\/whole$/)
  await axe()
  const questions = await answerPage(page, knowing)
  expect(questions.length).toBeGreaterThan(20)
  await expect(main.getByText(/^还有\d+问$/)).toHaveText('还有0问')
  await fits(page)
  await axe()
  await leave(page, () => goOn(page))
  await expect(page).toHaveURL(/results$/)
  await expect(counted(page, '还缺信息')).toHaveText('0')
  await expect(page.locator('.total')).toContainText('3600')
})

test.describe('by keyboard alone', () => {
  test('the list of children, why a page asks, the strip and the list of situations', async ({ page }) => {
    const main = page.getByRole('main')
    await start(page, zhangping)
    await tabTo(page, /还没有/)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect(main.getByRole('radio', { name: '2个', exact: true })).toBeChecked()
    await tabTo(page, /大宝的出生日期/)
    // In the order of the browser's own language: month, day, year.
    await page.keyboard.type('05012018')
    await tabTo(page, /二宝的出生日期/)
    await page.keyboard.type('06102025')
    await expect(main.getByRole('textbox', { name: '大宝的出生日期', exact: true })).toHaveValue('2018-05-01')
    await expect(main.getByRole('textbox', { name: '二宝的出生日期', exact: true })).toHaveValue('2025-06-10')

    await tabTo(page, /为什么问这个/)
    await page.keyboard.press('Enter')
    await expect(main.locator('.why')).toContainText('这一页的回答关系到')
    await page.keyboard.press('Tab')
    await expect(main.locator('.why').getByRole('link').first()).toBeFocused()

    await tabTo(page, /待定/, 'Shift+Tab')
    await expect(summary(page)).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(strip(page)).toHaveAttribute('open', '')
    await page.keyboard.press('Tab')
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('.strip') !== null)).toBe(true)
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Space')
    await expect(strip(page)).not.toHaveAttribute('open')

    for (let turn = 0; turn < 20 && pageName(page) !== 'situations'; turn += 1) {
      await tabTo(page, /^\s*下一步\s*$/)
      await leave(page, () => page.keyboard.press('Enter'))
    }
    await tabTo(page, /^租房住/)
    await page.keyboard.press('Space')
    await expect(main.getByRole('checkbox', { name: '租房住', exact: true })).toBeChecked()
    await tabTo(page, /^\s*下一步\s*$/)
    await leave(page, () => page.keyboard.press('Enter'))
  })
})

test.describe('for a screen reader', () => {
  const live = (page: Page): Locator => page.locator('.hidden[aria-live="polite"]')

  /** One heading of the first level, at the beginning, and none that skips a level. */
  async function headingsInOrder(page: Page): Promise<void> {
    const levels = await page
      .getByRole('main')
      .evaluate((main) =>
        [...main.querySelectorAll('h1, h2, h3, h4, h5, h6')]
          .filter((heading) => !heading.closest('details:not([open])'))
          .map((heading) => Number(heading.tagName.slice(1))),
      )
    expect(levels[0], page.url()).toBe(1)
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    for (const [index, level] of levels.entries())
      expect(level - (levels[index - 1] ?? 0), `${page.url()}: ${levels.join()}`).toBeLessThanOrEqual(1)
  }

  /** Every field, and everything to be pressed, has a name of its own. */
  async function named(page: Page): Promise<void> {
    const main = page.getByRole('main')
    const nameless = (await main.ariaSnapshot()).match(
      /^\s*- (radiogroup|radio|checkbox|textbox|combobox|button|link|heading)\b(?! ").*$/gm,
    )
    expect(nameless, page.url()).toBeNull()
    const roles = { choice: 'radiogroup', place: 'combobox', day: 'textbox', text: 'textbox', tick: 'checkbox' } as const
    for (const { question, is } of await asked(page))
      await expect(main.getByRole(roles[is], { name: question, exact: true })).toHaveCount(1)
  }

  test('names, headings and titles are there, and what an answer changes is said', async ({ page }) => {
    const main = page.getByRole('main')
    const told: string[] = []
    const arrivedSaid = async (): Promise<void> => {
      const heading = (await main.getByRole('heading', { level: 1 }).innerText()).replace(/\u200b/g, '')
      await expect(page).toHaveTitle(`${heading} - 育惠`)
      await expect(live(page)).toContainText(await page.title())
    }
    await start(page, knowing)
    let before = await summary(page).innerText()
    await interview(page, knowing, async ({ name }) => {
      await arrivedSaid()
      await headingsInOrder(page)
      if (name === 'more') return
      await named(page)
      const words = await summary(page).innerText()
      if (words === before) return
      before = words
      told.push(name)
      for (const part of words.split('\n').filter(Boolean)) await expect(live(page), name).toContainText(part)
    })
    expect(told.length, 'pages that changed the strip').toBeGreaterThan(3)
    await arrivedSaid()
    await headingsInOrder(page)
    for (const path of ['answers/whole', 'answers/review']) {
      await page.goto(path)
      await expect(main.getByRole('heading', { level: 1 })).toBeVisible()
      await named(page)
      await headingsInOrder(page)
    }
  })

  test('a refused answer is an alert that takes the focus and leads to its field', async ({ page }) => {
    const main = page.getByRole('main')
    await start(page, knowing)
    await answer(page, '家里有几个孩子？', '1个')
    await answer(page, '大宝的出生日期', '2031-01-01')
    await goOn(page)
    const alert = main.getByRole('alert')
    await expect(alert).toBeFocused()
    await expect(alert).toContainText('大宝的出生日期不能晚于今天')
    const field = main.getByRole('textbox', { name: '大宝的出生日期', exact: true })
    await expect(field).toHaveAttribute('aria-invalid', 'true')
    await expect(field).toHaveAccessibleDescription(/不能晚于今天/)
    await alert.getByRole('link').press('Enter')
    await expect(field).toBeFocused()
    await field.fill('2025-02-10')
    await expect(field).not.toHaveAttribute('aria-invalid')
    await leave(page, () => goOn(page))
    await expect(page).not.toHaveURL(/children$/)
  })
})

test('the other language keeps the page and its answers, wherever one is', async ({ page }) => {
  const through: string[] = []
  await start(page, knowing)
  await interview(page, knowing, async ({ name }) => {
    if (name === 'more') return 'stop'
    through.push(name)
    const [path, chinese] = [new URL(page.url()).pathname, await held(page)]
    await page.getByRole('banner').getByRole('link', { name: 'English' }).click()
    await expect(page).toHaveURL(new RegExp(`/en${path}$`))
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page.getByRole('main')).not.toContainText(/下一步|还有/)
    const english = await held(page)
    expect(Object.keys(english), name).toHaveLength(Object.keys(chinese).length)
    const typed = (values: Record<string, string>): string[] => Object.values(values).filter((value) => /^\d[\d-]+$/.test(value))
    expect(typed(english)).toEqual(typed(chinese))
    await page.getByRole('banner').getByRole('link', { name: '中文' }).click()
    await expect(page).toHaveURL(new RegExp(`[^n]${path}$`))
    await expect.poll(() => held(page), name).toEqual(chinese)
    return through.length === 8 ? 'stop' : undefined
  })
  expect(through).toContain('children')
  expect(through).toContain('situations')
})

test(
  'in large type nothing stands outside the screen, and the strip never covers what has the focus',
  { tag: '@phone' },
  async ({ page }) => {
    test.slow()
    const covered: string[] = []

    /** What has the focus, where the strip lies over it; undefined where it does not, and `null` once the focus has left the page. */
    const under = (): Promise<string | null | undefined> =>
      page.evaluate(() => {
        const [element, strip] = [document.activeElement, document.querySelector('.strip')]
        if (!element || element === document.body || !element.closest('main')) return null
        if (!strip || strip.contains(element)) return undefined
        const [own, over] = [element.getBoundingClientRect(), strip.getBoundingClientRect()]
        if (own.top >= over.bottom - 1 || own.bottom <= over.top + 1) return undefined
        const label = element instanceof HTMLInputElement ? (element.labels?.[0]?.textContent ?? '') : (element.textContent ?? '')
        return `${element.tagName.toLowerCase()} ${label.trim().slice(0, 30)}`
      })
    const tabThrough = async (name: string, key: string): Promise<void> => {
      for (let step = 0; step < 200; step += 1) {
        await page.keyboard.press(key)
        const found = await under()
        if (found === null) return
        if (found !== undefined) covered.push(`${name}, ${key}: ${found}`)
      }
    }
    const look = async (name: string): Promise<void> => {
      await fits(page)
      await page.getByRole('main').focus()
      await tabThrough(name, 'Tab')
      await tabThrough(name, 'Shift+Tab')
    }
    await page.goto('places')
    await page.getByRole('button', { name: '大字' }).click()
    await start(page, knowing)
    await interview(page, knowing, ({ name }) => look(name))
    await fits(page)
    for (const path of ['answers/whole', 'answers/review']) {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.locator('html')).toHaveClass(/large/)
      await look(path)
    }
    expect(covered, 'fields under the strip').toEqual([])
  },
)
