import type { MouseEvent, ReactNode } from 'react'

export interface JumpProps {
  /** The id of what to go to. */
  readonly to: string
  readonly children: ReactNode
}

/** A link to a part of the page at hand. */
export function Jump({ to, children }: JumpProps): ReactNode {
  function jump(event: MouseEvent): void {
    const part = document.getElementById(to)
    // Where the page itself is named behind the #, the browser would go to another page.
    if (!part || !location.hash.startsWith('#/')) return
    event.preventDefault()
    part.tabIndex = -1
    part.focus()
    part.scrollIntoView?.()
  }
  return (
    <a href={`#${to}`} className="link" onClick={jump}>
      {children}
    </a>
  )
}
