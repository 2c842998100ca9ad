import { barsOf } from './seen'

/** What the page in the frame may do. Scripts with their own origin, so that answers stay where the citizen allowed it; never more than the page around it. */
export const sandbox = [
  'allow-scripts',
  'allow-same-origin',
  'allow-forms',
  'allow-downloads',
  'allow-modals',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
].join(' ')

/** Styles are set one by one: a page's policy that forbids style sheets of others allows this. */
function style(element: HTMLElement, styles: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value)
}

export interface Frame {
  readonly frame: HTMLIFrameElement
  readonly height: () => number
  readonly setHeight: (height: number) => void
  /** Scrolls the page around it as little as needed to show the part between these heights, in px of the frame. */
  readonly reveal: (top: number, bottom: number) => void
  readonly remove: () => void
}

/** Builds the frame and puts it into the page. Its address is set before, so that the page's history stays as it is. */
export function openFrame(root: ShadowRoot, address: string, title: string, first: number): Frame {
  const box = document.createElement('div')
  const frame = document.createElement('iframe')
  const mark = document.createElement('span')
  let height = first
  function setHeight(wanted: number): void {
    height = wanted
    frame.style.setProperty('height', `${wanted}px`)
  }
  frame.setAttribute('sandbox', sandbox)
  frame.setAttribute('allow', 'clipboard-write')
  frame.setAttribute('loading', 'lazy')
  frame.referrerPolicy = 'no-referrer'
  frame.title = title
  style(box, { position: 'relative' })
  style(frame, { display: 'block', width: '100%', border: '0' })
  style(mark, { position: 'absolute', left: '0', width: '1px', visibility: 'hidden' })
  setHeight(first)
  frame.src = address
  box.append(frame, mark)
  root.prepend(box)

  function reveal(top: number, bottom: number): void {
    const from = Math.min(top, height)
    // Of what is higher than the window, its beginning.
    const tall = Math.min(bottom - from, height - from, window.innerHeight * 0.6)
    const { above, below } = barsOf(frame)
    style(mark, {
      top: `${from}px`,
      height: `${Math.max(tall, 1)}px`,
      'scroll-margin-top': `${above}px`,
      'scroll-margin-bottom': `${below}px`,
    })
    // Done by the browser, which knows the boxes that scroll and what the page keeps free at its edges.
    mark.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    style(mark, { top: '0', height: '0' })
  }
  return { frame, height: () => height, setHeight, reveal, remove: () => box.remove() }
}
