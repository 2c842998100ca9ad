import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { announce, useText, withoutLanguage, type Translate } from '../ui'

/** On an element that stands in for a page still being fetched. */
export const waiting = { 'data-waiting': '' } as const

/** Whether a page, or part of it, is still being fetched. */
export const isWaiting = (within: HTMLElement): boolean => within.querySelector('[data-waiting]') !== null

/** Calls back with the page's heading, now or as soon as the page is there. */
function whenReady(main: HTMLElement, then: (heading: HTMLElement) => void): (() => void) | undefined {
  function ready(): boolean {
    const heading = main.querySelector<HTMLElement>('h1')
    // React keeps the page before, hidden, while the next one is fetched: its heading is not the one.
    if (!heading || isWaiting(main)) return false
    then(heading)
    return true
  }
  if (ready()) return undefined
  const observer = new MutationObserver(() => {
    if (ready()) observer.disconnect()
  })
  observer.observe(main, { childList: true, subtree: true })
  return () => observer.disconnect()
}

/** Remembers how far each page of the history was scrolled, which the browser cannot know of pages drawn by script. */
function useScrollMemory(): (key: string) => number {
  const { key } = useLocation()
  const current = useRef(key)
  const positions = useRef(new Map<string, number>())

  // Before the browser scrolls by itself because the page grew shorter.
  useLayoutEffect(() => {
    current.current = key
  }, [key])

  useEffect(() => {
    const restoration = (mode: ScrollRestoration) => (): void => void (history.scrollRestoration = mode)
    const mine = restoration('manual')
    const browsers = restoration('auto')
    const keep = (): void => void positions.current.set(current.current, window.scrollY)
    mine()
    window.addEventListener('scroll', keep, { passive: true })
    window.addEventListener('pageshow', mine)
    window.addEventListener('pagehide', browsers)
    return () => {
      window.removeEventListener('scroll', keep)
      window.removeEventListener('pageshow', mine)
      window.removeEventListener('pagehide', browsers)
    }
  }, [])

  return (of) => positions.current.get(of) ?? 0
}

/** What the browser calls a page with this heading, or with what the heading says in its `data-title` where others are headed alike; `path` is without its language. */
export function titleText(heading: string, path: string, t: Translate): string {
  return t(path === '/' ? 'app:title.start' : 'app:title.page', { title: heading.replace(/\u200b/g, '') })
}

/** What a browser does on a new document and a script must do itself: title, focus, scroll, and saying so. */
export function useArrival(main: RefObject<HTMLElement | null>): void {
  const { pathname, key } = useLocation()
  const type = useNavigationType()
  const { t } = useText()
  const scrolled = useScrollMemory()
  const arrivedAt = useRef<string>(undefined)

  useEffect(() => {
    if (!main.current || arrivedAt.current === pathname) return undefined
    return whenReady(main.current, (heading) => {
      const before = arrivedAt.current
      const path = withoutLanguage(pathname)
      arrivedAt.current = pathname
      document.title = titleText(heading.dataset.title ?? heading.textContent ?? '', path, t)
      if (before === undefined) return
      announce(document.title)
      if (withoutLanguage(before) === path) return
      heading.tabIndex = -1
      heading.focus({ preventScroll: true })
      window.scrollTo(0, type === 'POP' ? scrolled(key) : 0)
    })
  }, [main, pathname, key, type, t, scrolled])
}
