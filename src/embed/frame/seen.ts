import type { FromFrame } from '../protocol'
import type { Seen } from './frame'

/** What should be seen. */
export type Reveal = Extract<FromFrame, { kind: 'reveal' }>

/** A list below a box that opens needs so much room, px. */
const listRoom = 450
/** A question higher than this is not shown whole, only what of it has the focus, px. */
const tallest = 400

/** Where dialogs are put: in the part that is seen. */
export function placeDialogs({ top, height }: Seen, { style }: HTMLElement = document.documentElement): void {
  style.setProperty('--seen-top', `${String(Math.round(top))}px`)
  style.setProperty('--seen-height', `${String(Math.round(height))}px`)
}

/** What to bring into view for something that has the focus: the question it belongs to, where that is not too much. */
function blockOf(target: Element): Element {
  const block = target.closest('.field, .errors, .dialog')
  return block && block.getBoundingClientRect().height <= tallest ? block : target
}

const isWithin = (top: number, bottom: number, seen: Seen): boolean => top >= seen.top && bottom <= seen.top + seen.height

/**
 * Calls back unless all of an element is in sight, as the browser knows it: the page around may say that nothing is seen, and so
 * learn from every focus which answer was pressed.
 */
function unlessSeen(element: Element, then: () => void): void {
  if (typeof IntersectionObserver === 'undefined') {
    then()
    return
  }
  const observer = new IntersectionObserver(([entry]) => {
    observer.disconnect()
    // Where parts of a pixel are cut off, all of it is seen.
    if ((entry?.intersectionRatio ?? 0) < 0.95) then()
  })
  observer.observe(element)
}

/**
 * A frame as high as its content scrolls nowhere by itself. Whatever would have scrolled it, a page that begins, the focus that
 * moves on, an element that asks to be seen, is told to the page around.
 * @param back how far a page come back to had been read, px
 */
export function followReading(
  page: Document,
  seen: () => Seen | undefined,
  back: () => number | undefined,
  tell: (reveal: Reveal) => void,
): () => void {
  function show(element: Element, room = 0): void {
    const { top, bottom } = element.getBoundingClientRect()
    const part = seen()
    const end = Math.max(bottom, top + room)
    if (part && isWithin(top, end, part)) return
    const reveal = (): void => tell({ kind: 'reveal', top: Math.max(top, 0), bottom: Math.max(end, 0), page: false })
    if (room > 0) reveal()
    else unlessSeen(element, reveal)
  }
  function focused({ target }: FocusEvent): void {
    // A press on plain text gives the focus to all of the page.
    if (!(target instanceof Element) || target.tagName === 'MAIN') return
    // A page has begun: the program puts the focus on its heading.
    if (target.tagName === 'H1') {
      const top = back() ?? 0
      tell({ kind: 'reveal', top, bottom: Math.max(top, target.getBoundingClientRect().bottom), page: true })
    } else show(blockOf(target), target.getAttribute('aria-expanded') === 'true' ? listRoom : 0)
  }
  // The frame's own window is as high as the page: whoever opens a list finds room enough in it, but its reader may not see it.
  const lists = new MutationObserver((changes) =>
    changes.forEach(({ target }) => {
      if (target === page.activeElement && (target as Element).matches('[role="combobox"][aria-expanded="true"]'))
        show(target as Element, listRoom)
    }),
  )
  lists.observe(page.body, { subtree: true, attributes: true, attributeFilter: ['aria-expanded'] })
  page.addEventListener('focusin', focused)
  const { prototype } = Element
  const own = Object.getOwnPropertyDescriptor(prototype, 'scrollIntoView')
  prototype.scrollIntoView = function asked(this: Element) {
    show(this, this.querySelector('[aria-expanded="true"]') ? listRoom : 0)
  }
  return () => {
    lists.disconnect()
    page.removeEventListener('focusin', focused)
    if (own) Object.defineProperty(prototype, 'scrollIntoView', own)
    else delete (prototype as Partial<Element>).scrollIntoView
  }
}
