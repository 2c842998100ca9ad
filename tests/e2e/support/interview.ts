import type { Locator, Page } from '@playwright/test'
import { expect } from './page'

export type Words = string | RegExp

/** What a family answers to a question, both in the words that stand on the page. */
export type Told = readonly [question: Words, answer: Words]

/**
 * A family: what it answers, wherever and whenever it is asked. The order of the pages is the app's. Where several of its
 * answers fit a question the first one counts.
 */
export interface Family {
  readonly told: readonly Told[]
  /** What it ticks in the list of situations. */
  readonly ticks?: readonly Words[]
  /** What it does about everything else: leaves it blank, or answers no, none or nothing. */
  readonly rest?: 'blank' | 'no'
  /** Pages, by their names, that it skips without answering. */
  readonly skips?: RegExp
  /** Once all that law gives is settled: goes on to the end, or stops. */
  readonly goesOn?: boolean
}

export const words = {
  onward: /^(下一步|都没有，下一步|看结果|Next|None of these, next|See the results)$/,
  skip: /^(跳过|Skip)$/,
  stop: /^(看结果|See the results)$/,
  goOn: /^(接着答|Go on)$/,
  unknown: /^(不清楚|Not sure)$/,
  no: /^(没有|否|不是|不租|不用|不打算|没有登记|还没有|还没有孩子|不用算|没有交|没有办|归地方|能自理|No|None|None yet|The local centre)$/,
}

/** Today, for every browser these tests run in: most of a year after Zhangping's plan ended. */
export async function fixToday(page: Page): Promise<void> {
  await page.clock.setFixedTime(new Date('2026-11-22T12:00:00+08:00'))
}

/** A page, or a frame within one. */
export type Shown = Pick<Page, 'getByRole'>

const exactly = (said: Words): { name: Words; exact?: boolean } => (typeof said === 'string' ? { name: said, exact: true } : { name: said })
const says = (words: Words, text: string): boolean => (typeof words === 'string' ? words === text : words.test(text))

/** Chooses from a box with a list: as it is offered where it is, else by typing its name. */
export async function choosePlace(page: Shown, box: Locator, name: string): Promise<void> {
  await box.click()
  const option = page.getByRole('listbox').getByText(name, { exact: true })
  await expect(page.getByRole('listbox')).toBeVisible()
  if (!(await option.count())) await box.fill(name)
  await option.first().click()
}

/** Answers one question: a list is chosen from, a field typed into, otherwise the option pressed. */
export async function answer(page: Shown, question: Words, said: Words): Promise<void> {
  const main = page.getByRole('main')
  const group = main.getByRole('radiogroup', exactly(question))
  const list = main.getByRole('combobox', exactly(question))
  const field = main.getByRole('textbox', exactly(question))
  await expect(group.or(list).or(field).first()).toBeVisible()
  if (await group.count()) await group.getByRole('radio', exactly(said)).first().check()
  else if (await list.count()) await choosePlace(page, list, String(said))
  else if (says(words.unknown, String(said))) await notSure(page, String(question)).check()
  else await field.fill(String(said))
}

/** 不清楚 below a box, which is read with the name of the box. */
export const notSure = (page: Shown, question: string): Locator =>
  page.getByRole('main').getByRole('checkbox', { name: new RegExp(`^(不清楚|Not sure) \\(${question}\\)$`) })

/** A field as it stands on a page, by the words that name it. */
export interface Asked {
  readonly question: string
  readonly is: 'choice' | 'place' | 'day' | 'text' | 'tick'
}

/** Every field in sight, in order. What lies in a closed fold is not. */
export const asked = (page: Shown): Promise<Asked[]> =>
  page.getByRole('main').evaluate((main) => {
    const found: Asked[] = []
    const text = (element: Element | null | undefined): string => (element?.textContent ?? '').trim()
    for (const field of main.querySelectorAll<HTMLElement>('[role=radiogroup], input')) {
      if (field.closest('details:not([open])') || field.closest('.not-sure')) continue
      if (!(field instanceof HTMLInputElement)) found.push({ question: text(field.querySelector('legend')), is: 'choice' })
      else if (field.type === 'checkbox') found.push({ question: text(field.labels?.[0]), is: 'tick' })
      else if (field.type !== 'radio') {
        const is = field.getAttribute('role') === 'combobox' ? 'place' : field.type === 'date' ? 'day' : 'text'
        found.push({ question: text(field.labels?.[0]), is })
      }
    }
    return found
  })

/** No, none or nothing; of options without a no, the first. */
async function answerNo(page: Shown, { question, is }: Asked): Promise<void> {
  if (is === 'text') return answer(page, question, '0')
  if (is !== 'choice') return undefined
  const radios = page.getByRole('main').getByRole('radiogroup', { name: question, exact: true }).getByRole('radio')
  const no = radios.and(page.getByRole('radio', { name: words.no }))
  await ((await no.count()) ? no : radios).first().check()
}

/** Answers what the family can answer of the page, from top to bottom, and what this opens. Gives back what it was asked. */
export async function answerPage(page: Shown, { told, ticks = [], rest = 'blank' }: Family): Promise<readonly Asked[]> {
  const done = new Map<string, Asked>()
  // Until its code has come a page only says that it is opening.
  await expect(page.getByRole('main').locator('form')).toBeVisible()
  for (;;) {
    // Looked at anew each time: an answer opens questions, and takes others away.
    const next = (await asked(page)).find(({ question }) => !done.has(question))
    if (!next) return [...done.values()]
    done.set(next.question, next)
    const [, said] = told.find(([question]) => says(question, next.question)) ?? []
    if (next.is === 'tick') {
      const box = page.getByRole('main').getByRole('checkbox', exactly(next.question))
      await box.setChecked(ticks.some((tick) => says(tick, next.question)))
    } else if (said !== undefined) await answer(page, next.question, said)
    else if (rest === 'no') await answerNo(page, next)
  }
}

/** Everything answered on the page, by the words of the field: what was chosen, typed or ticked, also within folds. */
export const held = (page: Shown): Promise<Record<string, string>> =>
  page.getByRole('main').evaluate((main) => {
    const found: Record<string, string> = {}
    const text = (element: Element | null | undefined): string => (element?.textContent ?? '').trim()
    for (const field of main.querySelectorAll<HTMLInputElement>('input')) {
      const label = text(field.labels?.[0])
      if (field.type === 'radio') {
        if (field.checked) found[text(field.closest('[role=radiogroup]')?.querySelector('legend'))] = label
      } else if (field.type === 'checkbox') {
        if (field.checked) found[label] = 'ticked'
      } else if (field.value !== '') found[label] = field.value
    }
    return found
  })

export async function goOn(page: Shown): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: words.onward }).click()
}

/** The address changes before the page does; a page that has come has the focus on its heading. */
export async function arrived(page: Shown): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
}

/** Presses what leads to another page, and waits until that is there. */
export async function leave(page: Page, press: () => Promise<void>): Promise<void> {
  const url = page.url()
  await press()
  await expect.poll(() => page.url()).not.toBe(url)
  await arrived(page)
}

/** Where the interview stands: the part of the address after `/answers/`, or `places`, `results`. */
export function pageName(page: Page): string {
  const { pathname, hash } = new URL(page.url())
  // Where only files are known, other pages stand behind the #.
  const path = (hash.startsWith('#/') ? hash : pathname).replace(/\/$/, '')
  return path.split('/answers/')[1] ?? path.slice(path.lastIndexOf('/') + 1)
}

/** Nothing stands outside the screen: no page scrolls sideways. */
export async function fits(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), page.url()).toBe(0)
}

/** Where the interview begins, told with the places. */
export async function start(page: Page, family: Family, language: 'zh-CN' | 'en' = 'zh-CN'): Promise<void> {
  await page.goto(language === 'en' ? 'en/places' : 'places')
  await answerPage(page, family)
  await leave(page, () => goOn(page))
}

export interface Step {
  readonly name: string
  readonly asked: readonly Asked[]
}

/**
 * Walks from the page it is on to the results. `look` sees each page once it is answered; where it says
 * `stop` the walk ends there.
 * Gives back the pages it has gone through.
 */
export async function interview(
  page: Page,
  family: Family,
  look: (step: Step) => Promise<unknown> = async () => undefined,
): Promise<readonly Step[]> {
  const main = page.getByRole('main')
  const steps: Step[] = []
  for (let turn = 0; turn < 60; turn += 1) {
    const name = pageName(page)
    if (name === 'results') return steps
    const skipped = family.skips?.test(name) === true
    const step = { name, asked: skipped || name === 'more' ? [] : await answerPage(page, family) }
    steps.push(step)
    if ((await look(step)) === 'stop') return steps
    const ways = family.goesOn ? main.getByRole('button', { name: words.goOn }) : main.getByRole('link', { name: words.stop })
    await leave(page, async () => {
      if (name === 'more') await ways.click()
      else if (skipped) await main.getByRole('button', { name: words.skip }).click()
      else await goOn(page)
    })
  }
  throw new Error(`the interview does not end; it stands at ${page.url()}`)
}
