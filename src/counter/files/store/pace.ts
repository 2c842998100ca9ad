/** How far the work has come, and when. */
export interface Moment {
  /** Milliseconds on any clock that never goes back. */
  readonly at: number
  readonly rows: number
  /** Part of the file that was read: 0 to 1. */
  readonly part: number
}

export interface Pace {
  /** Rows a second, of late. */
  readonly rate: number
  /** Seconds still to go at that pace. */
  readonly left: number
}

/** What happened longer ago weighs less: half as much after so many milliseconds. */
const half = 8000
/** Too early to tell before so many milliseconds and such a part of the whole. */
const soonest = 3000
const least = 0.005

/** Measures a pace from moments told in turn; none yet while it is too early to tell. Pauses are left out by `rest`. */
export function pacing() {
  let first: Moment | undefined
  let last: Moment | undefined
  let worked = 0
  let rate = 0
  let parts = 0

  function tell(moment: Moment): void {
    if (last && moment.at > last.at) {
      const span = moment.at - last.at
      worked += span
      // While little is known, the plain mean; from then on the mean of late.
      const weight = Math.max(span / worked, 1 - 2 ** (-span / half))
      rate += weight * (((moment.rows - last.rows) * 1000) / span - rate)
      parts += weight * (((moment.part - last.part) * 1000) / span - parts)
    }
    first ??= moment
    last = moment
  }
  /** The work stood still: the time until the next moment does not count. */
  const rest = (): void => void (last = undefined)

  function pace(): Pace | undefined {
    if (!first || !last || worked < soonest || last.part - first.part < least || parts <= 0) return undefined
    return { rate, left: (1 - last.part) / parts }
  }
  return { tell, rest, pace }
}
