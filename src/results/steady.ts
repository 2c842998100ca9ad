import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'

/**
 * Keeps what the reader is answering where it stands on the screen while lists above it grow or shrink.
 * Safari does not do so by itself; where a browser would, the style sheet tells it to leave this to us.
 */
export function useSteady(within: RefObject<HTMLElement | null>, part: string): void {
  const held = useRef<{ readonly element: Element; readonly top: number }>(undefined)
  useEffect(() => {
    const root = within.current
    const hold = ({ target }: Event): void => {
      const element = target instanceof Element ? target.closest(part) : null
      held.current = element ? { element, top: element.getBoundingClientRect().top } : undefined
    }
    // Before any control hears of it: what it changes is drawn at once.
    const events = ['click', 'input', 'change', 'keydown'] as const
    for (const event of events) root?.addEventListener(event, hold, true)
    return () => {
      for (const event of events) root?.removeEventListener(event, hold, true)
    }
  }, [within, part])
  useLayoutEffect(() => {
    const { current } = held
    if (!current?.element.isConnected) return
    const moved = current.element.getBoundingClientRect().top - current.top
    if (Math.abs(moved) >= 1) window.scrollBy(0, moved)
    held.current = undefined
  })
}
