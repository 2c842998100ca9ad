import type { Page } from '@playwright/test'

/** What has the focus, in the words that name it. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement
    const labels = element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? [...(element.labels ?? [])] : []
    return [...labels, element].map((part) => part?.textContent ?? '').join(' ')
  })

/** Tabs, forward or back, until what has the focus reads so. */
export async function tabTo(page: Page, name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press(key)
    if (name.test(await focused(page))) return
  }
  throw new Error(`${key} never comes to ${String(name)}`)
}
