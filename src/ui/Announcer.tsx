import { useEffect, useState, type ReactNode } from 'react'

const listeners = new Set<(text: string) => void>()

/** Says something to those who cannot see the page change. */
export function announce(text: string): void {
  listeners.forEach((listener) => listener(text))
}

/** The place screen readers listen to; one a page. */
export function Announcer(): ReactNode {
  const [said, setSaid] = useState({ text: '', turn: 0 })
  useEffect(() => {
    const listener = (text: string): void => setSaid((before) => ({ text, turn: before.turn + 1 }))
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }, [])
  return (
    <p className="hidden" aria-live="polite">
      {/* A new element, so that the same words twice are still news. */}
      <span key={said.turn}>{said.text}</span>
    </p>
  )
}
