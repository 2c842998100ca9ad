/** A stretch of the frame, in its own pixels. */
export interface Stretch {
  readonly top: number
  readonly height: number
}

/** What an element stands in, through the roots of shadow trees too. */
const around = (element: Element): Element | undefined => element.assignedSlot ?? element.parentElement ?? hostOf(element)
function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? root.host : undefined
}

/** The upper and lower edge of what can be seen in the window, px. */
interface Edges {
  readonly top: number
  readonly bottom: number
}

/** The window without what the page keeps free for its own bars, by the property made for that. */
function keptEdges(): Edges {
  const { visualViewport } = window
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement)
  const above = visualViewport?.offsetTop ?? 0
  return {
    top: above + (parseFloat(scrollPaddingTop) || 0),
    bottom: above + (visualViewport?.height ?? window.innerHeight) - (parseFloat(scrollPaddingBottom) || 0),
  }
}

/** Something that stays where it is while the page scrolls, and covers a frame at this height of the window. */
function barAt(frame: Element, y: number): DOMRect | undefined {
  const { left, width } = frame.getBoundingClientRect()
  const holders = new Set<Element>()
  for (let box = around(frame); box; box = around(box)) holders.add(box)
  for (let hit = document.elementFromPoint(left + width / 2, y); hit && !holders.has(hit); hit = hit.parentElement)
    if (/fixed|sticky/.test(getComputedStyle(hit).position)) return hit.getBoundingClientRect()
  return undefined
}

/** How far bars in front of the page reach in beyond what it keeps free, px. What covers more than a third is no bar. */
export function barsOf(frame: Element, { top, bottom }: Edges = keptEdges()): { readonly above: number; readonly below: number } {
  const most = (bottom - top) / 3
  const above = (barAt(frame, top + 1)?.bottom ?? top) - top
  const below = bottom - (barAt(frame, bottom - 1)?.top ?? bottom)
  return { above: above <= most ? above : 0, below: below <= most ? below : 0 }
}

/** The part of a frame that lies in the window, not under bars, and in every box that scrolls around it. */
export function seenOf(frame: HTMLIFrameElement): Stretch {
  const rect = frame.getBoundingClientRect()
  const { documentElement, body } = document
  const kept = keptEdges()
  const bars = barsOf(frame, kept)
  let top = kept.top + bars.above
  let bottom = kept.bottom - bars.below
  for (let box = around(frame); box && box !== body && box !== documentElement; box = around(box)) {
    // Boxes without a box of their own (display: contents, inline) clip nothing.
    if (!box.clientHeight || getComputedStyle(box).overflowY === 'visible') continue
    const within = box.getBoundingClientRect()
    top = Math.max(top, within.top)
    bottom = Math.min(bottom, within.bottom)
  }
  // A frame that the page draws larger or smaller.
  const scale = rect.height / frame.offsetHeight || 1
  const from = Math.max(top, rect.top)
  const height = Math.min(bottom, rect.bottom) - from
  return height > 0 ? { top: Math.round((from - rect.top) / scale), height: Math.round(height / scale) } : { top: 0, height: 0 }
}

export interface Watched {
  /** The frame came into sight, or may show another part of itself. */
  readonly moved: (inSight: boolean) => void
}

/** Watches where a frame lies while it is in sight, and costs nothing while it is not. Gives what ends it. */
export function watch(frame: HTMLIFrameElement, { moved }: Watched): () => void {
  const listening = { capture: true, passive: true }
  const { visualViewport } = window
  const move = (): void => moved(true)
  let inSight = false
  function turn(on: boolean): void {
    if (on === inSight) return
    inSight = on
    const how = on ? 'addEventListener' : 'removeEventListener'
    for (const name of ['scroll', 'resize']) {
      window[how](name, move, listening)
      visualViewport?.[how](name, move)
    }
  }
  const observer = new IntersectionObserver(
    (entries) => {
      const { isIntersecting } = entries[entries.length - 1] as IntersectionObserverEntry
      turn(isIntersecting)
      moved(isIntersecting)
    },
    // Steps: a page whose other parts grow moves the frame without scrolling.
    { threshold: [0, 0.25, 0.5, 0.75, 1] },
  )
  observer.observe(frame)
  return () => {
    observer.disconnect()
    turn(false)
  }
}
