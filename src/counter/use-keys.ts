import { useEffect, useRef } from 'react'
import { pressed, takesLetters, type Pressed } from './keys'

/**
 * Listens for the keys of the counter. `handle` says whether a key was its own: only then the browser does nothing else. While
 * a dialog waits for an answer only keys that `during` takes are heard.
 */
export function useKeys(handle: (pressed: Pressed) => boolean, during: (pressed: Pressed) => boolean): void {
  const latest = useRef({ handle, during })
  useEffect(() => {
    latest.current = { handle, during }
  })
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      const asked = pressed(event, takesLetters(document.activeElement))
      if (!asked) return
      const waits = document.querySelector('dialog[open]') !== null
      if (waits && !latest.current.during(asked)) return
      if (latest.current.handle(asked)) event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
