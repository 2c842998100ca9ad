import { isWaiting } from './arrival'

const boxes = (root: HTMLElement): HTMLInputElement[] => [...root.querySelectorAll<HTMLInputElement>('input')]

/** Sets a value so that React takes it for typed: it ignores what a script assigns, and listens for the event. */
function type(box: HTMLInputElement, value: string): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box, value)
  box.dispatchEvent(new Event('input', { bubbles: true }))
}

/** Puts one page in the place of another, with what was typed into its boxes and whoever was in one of them. */
function replace(sent: HTMLElement, live: HTMLElement): void {
  const before = boxes(sent).map((box) => ({
    value: box.value,
    touched: box.value !== box.defaultValue,
    within: box === document.activeElement,
  }))
  live.id = sent.id
  sent.replaceWith(live)
  const after = boxes(live)
  // Where the program shows other boxes than the page did, nothing can be said of which is which.
  if (after.length !== before.length) return
  before.forEach(({ value, touched, within }, index) => {
    const box = after[index]
    if (!box) return
    if (touched) type(box, value)
    if (within) box.focus()
  })
}

/**
 * Lets the program take the place of the page as it was sent. What was sent stays, and can be read and typed
 * into, until the program's own page stands whole; a page sent empty is drawn into at once.
 */
export function takeOver(sent: HTMLElement, render: (into: HTMLElement) => void): void {
  if (!sent.firstElementChild) {
    render(sent)
    return
  }
  const live = document.createElement('div')
  const observer = new MutationObserver(() => {
    if (!live.firstElementChild || isWaiting(live)) return
    observer.disconnect()
    replace(sent, live)
  })
  observer.observe(live, { childList: true, subtree: true })
  render(live)
}
