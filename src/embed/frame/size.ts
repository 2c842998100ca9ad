/** Room around a dialog, px. */
const around = 32

/** How high the content is, px, whatever the height of the window it stands in. What hangs over the end of the page counts. */
export function contentHeight(page: Document): number {
  const { body } = page
  const dialog = body.querySelector<HTMLElement>('dialog[open]')
  // A dialog stands outside the page: a short page makes room for it.
  const forDialog = dialog ? dialog.scrollHeight + 2 * around : 0
  return Math.ceil(Math.max(body.getBoundingClientRect().height, body.scrollHeight, forDialog))
}

/** Follows how high the content is. Calls back with every new height, after the page was laid out. */
export function followHeight(page: Document, then: (height: number) => void): () => void {
  let last = -1
  let asked = 0
  function measure(): void {
    asked = 0
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
