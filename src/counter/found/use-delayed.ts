import { useEffect, useState } from 'react'

/** A frame: the next question is there before the results are drawn anew. Milliseconds. */
const moment = 16

/** A value, a moment after it has changed; of several that follow close upon each other, the last. */
export function useDelayed<T>(value: T): T {
  const [shown, setShown] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setShown(value), moment)
    return () => clearTimeout(timer)
  }, [value])
  return shown
}
