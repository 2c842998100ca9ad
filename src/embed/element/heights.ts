import { highest } from './read'

/** So often may content grow by the same step, each time soon after the frame did, before it is taken to grow because of it. */
const patience = 12
/** Milliseconds in which content that follows its frame has followed. */
const soon = 500

/**
 * Makes heights that a frame tells into ones it may have, in whole px. Gives undefined for none, and `'loop'` where the
 * content is always higher than its frame: giving in would make the page grow for ever. `at` is in milliseconds.
 */
export function heightsOf(): (told: number, current: number, at: number) => number | 'loop' | undefined {
  let step = 0
  let times = 0
  let before = 0
  return (told, current, at) => {
    if (!(told >= 1)) return undefined
    const height = Math.min(Math.ceil(told), highest)
    const grows = height - current
    times = grows > 0 && grows === step && at - before < soon ? times + 1 : 0
    step = grows
    before = at
    return times < patience ? height : 'loop'
  }
}
