/** Whether a link leads away from this page into another, and not to a file handed over. */
const leaves = (link: HTMLAnchorElement): boolean => !link.hasAttribute('download')

/**
 * Links that nobody in the program has taken open outside of the frame: what a portal shows must not lead its visitor away
 * within it. Those to a place on this page lead there without an entry in the history, which is the portal's.
 */
export function keepLinks(page: Document, show: (target: HTMLElement) => void): () => void {
  function click(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null
    if (!link || event.defaultPrevented || !leaves(link)) return
    const href = link.getAttribute('href') ?? ''
    if (href.startsWith('#')) {
      event.preventDefault()
      const target = page.getElementById(decodeURIComponent(href.slice(1)))
      if (target) show(target)
      return
    }
    link.target = '_blank'
    link.rel = 'noopener'
  }
  page.addEventListener('click', click)
  return () => page.removeEventListener('click', click)
}
