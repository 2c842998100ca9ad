import { useEffect, useState } from 'react'
import { createIdle, idleMinutes, type IdleClock, type IdleMinutes } from './idle'

/** Any of these is somebody there; a scanner types. */
const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart', 'input'] as const

export interface Idle {
  readonly clock: IdleClock
  readonly minutes: IdleMinutes
  readonly allow: (minutes: IdleMinutes) => void
}

/** Wipes by `onIdle` once nobody was at the counter for so many minutes; `onIdle` may not change. */
export function useIdle(onIdle: () => void): Idle {
  const [clock] = useState(() => createIdle(() => Date.now(), onIdle))
  const [minutes, setMinutes] = useState<IdleMinutes>(idleMinutes[0])
  useEffect(() => {
    const tick = setInterval(clock.look, 1000)
    // Timers stand still while a page is hidden or the computer sleeps: whoever comes back finds the clock looked at first.
    document.addEventListener('visibilitychange', clock.look)
    window.addEventListener('focus', clock.look)
    for (const sign of signs) window.addEventListener(sign, clock.touch, { capture: true, passive: true })
    return () => {
      clearInterval(tick)
      document.removeEventListener('visibilitychange', clock.look)
      window.removeEventListener('focus', clock.look)
      for (const sign of signs) window.removeEventListener(sign, clock.touch, { capture: true })
    }
  }, [clock])
  return {
    clock,
    minutes,
    allow: (chosen) => {
      clock.allow(chosen)
      setMinutes(chosen)
    },
  }
}
