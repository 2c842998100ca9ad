import { lookNames, settingsFrom, type Settings } from '../protocol'

const isLook = (name: string): boolean => (lookNames as readonly string[]).includes(name)

/** The language of the element, or else of what it stands in. */
const languageAt = (element: Element): string | null =>
  (element.closest('[lang]') ?? element.ownerDocument.documentElement).getAttribute('lang')

/** What the portal says by attributes, and where it says nothing of the look by these, by custom properties `--yuhui-…`. */
export function settingsOf(element: HTMLElement): Settings {
  const style = getComputedStyle(element)
  return settingsFrom((name) => {
    if (name === 'lang') return languageAt(element)
    return element.getAttribute(name) || (isLook(name) ? style.getPropertyValue(`--yuhui-${name}`) : element.getAttribute(name))
  })
}

/** What the calculator is called in a page of each language. */
export const titles = {
  'zh-CN': '育惠：算一算您家能申请哪些生育养育支持',
  en: 'Yuhui: find the family benefits your household can claim',
} as const

/** What a screen reader calls the frame. */
export const titleOf = (element: Element, { lang }: Settings): string => element.getAttribute('title') || titles[lang]

/** Highest frame, in px. */
export const highest = 100_000

/** The attribute `height` in px: how high the frame is at first, and at least. */
export function leastHeight(element: Element): number | undefined {
  const height = /^\s*(\d{1,6})(px)?\s*$/.exec(element.getAttribute('height') ?? '')?.[1]
  return height === undefined ? undefined : Math.min(Number(height), highest)
}
