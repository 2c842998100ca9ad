const minute = 60_000

/** The minutes without a key, a pointer or a scanner after which every case is wiped, to choose from; the first is the usual one. */
export const idleMinutes = [5, 2, 10] as const
export type IdleMinutes = (typeof idleMinutes)[number]

export interface IdleClock {
  /** Milliseconds left; 0 once the time is up. */
  readonly left: () => number
  /** Somebody is there. Where the time was up already, that comes too late. */
  readonly touch: () => void
  /** Looks at the clock, and lets the time be up where it is. To be called every so often, and after a sleep. */
  readonly look: () => void
  /** Allows so many minutes from the last sign of somebody. */
  readonly allow: (minutes: IdleMinutes) => void
}

/**
 * A clock that calls `onIdle` once nobody was there for so long. It goes by the time of day (`now`, in milliseconds), not by
 * being looked at: a computer that slept past the end wakes to find its time up.
 */
export function createIdle(now: () => number, onIdle: () => void, minutes: IdleMinutes = idleMinutes[0]): IdleClock {
  let since = now()
  let allowed = minutes * minute

  function left(): number {
    // A clock put back gives nobody more time than there was.
    since = Math.min(since, now())
    return Math.max(since + allowed - now(), 0)
  }
  function look(): void {
    if (left() > 0) return
    since = now()
    onIdle()
  }
  return {
    left,
    look,
    touch: () => {
      look()
      since = now()
    },
    allow: (chosen) => {
      allowed = chosen * minute
      look()
    },
  }
}
