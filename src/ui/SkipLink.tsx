import type { MouseEvent, ReactNode } from 'react'

export interface SkipLinkProps {
  /** The id of what to skip to. */
  readonly to: string
  readonly children: ReactNode
}

/** The first thing the keyboard meets: past the header to the page itself. */
export function SkipLink({ to, children }: SkipLinkProps): ReactNode {
  function skip(event: MouseEvent): void {
    const target = document.getElementById(to)
    if (!target) return
    event.preventDefault()
    target.focus()
  }
  return (
    <a className="skip" href={`#${to}`} onClick={skip}>
      {children}
    </a>
  )
}
