import type { Locator, Page } from '@playwright/test'
import { expect } from './page'

type Words = string | RegExp

/** What one page of the interview is answered with, question by question, in the words that stand on the page. */
export type PageAnswers = readonly (readonly [question: Words, answer: Words])[]

/** A family: answers by page (`places`, `work/mother`, `children/c1` …). Pages that are not named are left as they are. */
export interface Family {
  readonly pages: Readonly<Record<string, PageAnswers>>
  readonly children: number
  readonly elders: number
}

const words = {
  onward: /^(下一步|填好了|看结果|Next|Done|See results|See the results|Show results)$/,
  some: /^(有，去填|Yes)/,
  none: /^(还没有孩子|没有，或者不用算|No\b)/,
  another: /^(再加一|Add another|Add a)/,
}

/** Today, for every browser these tests run in: most of a year after Zhangping's plan ended. */
export async function fixToday(page: Page): Promise<void> {
  await page.clock.setFixedTime(new Date('2026-11-22T12:00:00+08:00'))
}

const exactly = (said: Words): { name: Words; exact?: boolean } => (typeof said === 'string' ? { name: said, exact: true } : { name: said })

/** Chooses from a box with a list: as it is offered where it is, else by typing its name. */
export async function choosePlace(page: Page, box: Locator, name: string): Promise<void> {
  await box.click()
  const option = page.getByRole('listbox').getByText(name, { exact: true })
  await expect(page.getByRole('listbox')).toBeVisible()
  if (!(await option.count())) await box.fill(name)
  await option.first().click()
}

/** Answers one question: a list is chosen from, a field typed into, otherwise the option pressed. */
export async function answer(page: Page, question: Words, said: Words): Promise<void> {
  const main = page.getByRole('main')
  const group = main.getByRole('radiogroup', exactly(question))
  const list = main.getByRole('combobox', exactly(question))
  const field = main.getByRole('textbox', exactly(question))
  await expect(group.or(list).or(field).first()).toBeVisible()
  if (await list.count()) await choosePlace(page, list, String(said))
  else if (await group.count()) await group.getByRole('radio', exactly(said)).first().click()
  else await field.fill(String(said))
}

export async function goOn(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: words.onward }).click()
}

/** The address changes before the page does; a page that has come has the focus on its heading. */
export async function arrived(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
}

/** Where the interview stands: the part of the address after `/answers/`, or `places`. */
const pageName = (page: Page): string => new URL(page.url()).pathname.replace(/^\/en/, '').replace(/^\/(answers\/)?/, '')

/** A page that lists members is given as many as the family has, one after the other. */
async function listMembers(page: Page, wanted: number): Promise<boolean> {
  const main = page.getByRole('main')
  const group = main.getByRole('radiogroup').first()
  const another = main.getByRole('button', { name: words.another })
  await expect(group.or(another).first()).toBeVisible()
  if (await another.count()) {
    if ((await main.getByRole('listitem').count()) >= wanted) return false
    await another.click()
    return true
  }
  await group.getByRole('radio', { name: wanted > 0 ? words.some : words.none }).click()
  return wanted > 0
}

/** Walks from the page it is on to the results, going on from every page. `look` sees each page once it is answered. */
export async function interview(page: Page, family: Family, look: (name: string) => Promise<void> = async () => undefined): Promise<void> {
  for (let step = 0; step < 40; step += 1) {
    const [name, url] = [pageName(page), page.url()]
    if (name === 'results') return
    let moved = false
    if (name === 'children' || name === 'elders') moved = await listMembers(page, family[name])
    for (const [question, said] of family.pages[name] ?? []) await answer(page, question, said)
    if (!moved) {
      await look(name)
      await goOn(page)
    }
    await expect.poll(() => page.url()).not.toBe(url)
    await arrived(page)
  }
  throw new Error(`the interview does not end; it stands at ${page.url()}`)
}
