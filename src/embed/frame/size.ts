/** Room around a dialog, and the height of a page with one that suffices: what is more, a dialog scrolls through. px. */
const around = 32
const enoughForDialog = 720

/** Whether a page stands: not the words that it is being fetched, nor nothing on the way to another. */
const stands = (page: Document): boolean => page.querySelector('main h1') !== null && page.querySelector('[data-waiting]') === null

/** How high the content is, px, whatever the height of the window it stands in. What hangs over the end of the page counts. */
export function contentHeight(page: Document): number {
  const { body } = page
  const dialog = body.querySelector<HTMLElement>('dialog[open]')
  // A dialog stands outside the page: a short page makes room for it.
  const forDialog = dialog ? Math.min(dialog.scrollHeight + 2 * around, enoughForDialog) : 0
  return Math.ceil(Math.max(body.getBoundingClientRect().height, body.scrollHeight, forDialog))
}

/** Calls back once a page stands. */
export function whenDrawn(page: Document, then: () => void): () => void {
  if (stands(page)) {
    then()
    return () => undefined
  }
  const changes = new MutationObserver(() => {
    if (!stands(page)) return
    changes.disconnect()
    then()
  })
  changes.observe(page.body, { subtree: true, childList: true })
  return () => changes.disconnect()
}

/** Follows how high the content is. Calls back with every new height, after the page was laid out. */
export function followHeight(page: Document, then: (height: number) => void): () => void {
  let last = -1
  let asked = 0
  function measure(): void {
    asked = 0
    // Shrinking to one line, and growing again, would throw the page around off what is being read.
    if (!stands(page)) return
    const height = contentHeight(page)
    if (height === last) return
    last = height
    then(height)
  }
  function ask(): void {
    if (asked === 0) asked = requestAnimationFrame(measure)
  }
  // Lists that hang over the page change its height without changing any box.
  const changes = new MutationObserver(ask)
  changes.observe(page.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['open', 'class', 'hidden', 'aria-expanded'],
  })
  const sizes = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(ask)
  sizes?.observe(page.body)
  ask()
  return () => {
    changes.disconnect()
    sizes?.disconnect()
    cancelAnimationFrame(asked)
  }
}
