import { useEffect, useState, type ReactNode } from 'react'

const listeners = new Set<(text: string) => void>()

/** Says something to those who cannot see the page change. */
export function announce(text: string): void {
  listeners.forEach((listener) => listener(text))
}

interface Said {
  readonly turn: number
  readonly text: string
}

/** Two things said at once, such as what was done and where one is now, are both heard. */
const mostKept = 2

/** The place screen readers listen to; one a page. */
export function Announcer(): ReactNode {
  const [said, setSaid] = useState<readonly Said[]>([])
  useEffect(() => {
    let turn = 0
    const listener = (text: string): void => {
      turn += 1
      const next = { turn, text }
      setSaid((before) => [...before, next].slice(-mostKept))
    }
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }, [])
  return (
    <div className="hidden" aria-live="polite">
      {said.map(({ turn, text }) => (
        // A new element each time, so that the same words twice are still news.
        <p key={turn}>{text}</p>
      ))}
    </div>
  )
}
