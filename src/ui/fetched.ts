import { useEffect, useState } from 'react'
import { attempt, failure, type Failure } from './attempt'
import { hasTexts, loadTexts, useText } from './text'

/** Something fetched once, for whoever cannot do without it. */
export interface Suspending<T> {
  /** Suspends until it is there. Throws what kept it away, until the next attempt. */
  readonly use: () => T
  /** Fetches it, so that its first use need not wait; what has failed, not before the next attempt. */
  readonly preload: () => Promise<void>
}

export function suspending<T>(load: () => Promise<T>): Suspending<T> {
  let fetched: { readonly it: T } | undefined
  let failed: Failure | undefined
  let underway: Promise<void> | undefined

  function fetchIt(): Promise<void> {
    underway ??= load()
      .then(
        (it) => void (fetched = { it }),
        (reason: unknown) => void (failed = failure(reason)),
      )
      .finally(() => (underway = undefined))
    return underway
  }
  const hasFailed = (): boolean => failed?.attempt === attempt()
  function use(): T {
    if (!fetched && failed && hasFailed()) throw failed.reason
    // A thrown promise is what both React and preact understand.
    if (!fetched) throw fetchIt()
    return fetched.it
  }
  return { use, preload: () => (fetched || hasFailed() ? Promise.resolve() : fetchIt()) }
}

/**
 * Something that a page shows once it is there, with its words, and does without until then, or where it cannot be had.
 * Gives a hook that fetches it once it is `wanted`: undefined until then.
 */
export function fetchedLater<T>(load: () => Promise<T>, words: readonly string[] = []): (wanted: boolean) => T | undefined {
  let fetched: T | undefined
  return function useLater(wanted) {
    const { language } = useText()
    const [, drawAgain] = useState(0)
    const ready = fetched !== undefined && words.every((namespace) => hasTexts(language, namespace))
    useEffect(() => {
      if (!wanted || ready) return undefined
      let left = false
      Promise.all([fetched ?? load(), loadTexts(language, words)]).then(
        ([found]) => {
          fetched = found
          if (!left) drawAgain((times) => times + 1)
        },
        () => undefined,
      )
      return () => {
        left = true
      }
    }, [wanted, ready, language])
    return ready ? fetched : undefined
  }
}
