import { useEffect, useRef, useState } from 'react'
import { createRun, type Run, type Standing, type Workers } from './work/run'

/** The page is told of progress no more often than this, in milliseconds; of a new stage at once. */
const every = 250

/** Leads one file at a time through its workers. Leaving the page ends them and forgets the file. */
export function useRun(workers: Workers): readonly [Run, Standing] {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const shown = useRef<Standing>(undefined)
  const [run] = useState(() => createRun(workers, changed))
  const [standing, setStanding] = useState(run.standing)

  function show(): void {
    clearTimeout(timer.current)
    timer.current = undefined
    shown.current = run.standing()
    setStanding(shown.current)
  }
  function changed(): void {
    if (run.standing().stage !== shown.current?.stage) show()
    else timer.current ??= setTimeout(show, every)
  }

  useEffect(
    () => () => {
      run.clear()
      clearTimeout(timer.current)
    },
    [run],
  )
  const { stage } = standing
  useEffect(() => {
    if (stage !== 'none') return undefined
    // React keeps the rendering before the last: drawn once more, the page holds nothing of what was cleared.
    const again = setTimeout(() => setStanding((now) => ({ ...now })))
    return () => clearTimeout(again)
  }, [stage])
  return [run, standing]
}
