import type { ComponentType, ReactNode } from 'react'
import { attempt, failure, type Failure } from '../ui'

export interface LazyPage {
  readonly Page: () => ReactNode
  /** Fetches the page's code, so that its first rendering need not wait. */
  readonly preload: () => Promise<void>
}

/** A page whose code is fetched when it is first wanted. What could not be fetched fails until the next attempt. */
export function lazyPage(load: () => Promise<ComponentType>): LazyPage {
  let page: ComponentType | undefined
  let failed: Failure | undefined
  let underway: Promise<void> | undefined

  function preload(): Promise<void> {
    underway ??= load()
      .then(
        (loaded) => void (page = loaded),
        (reason: unknown) => void (failed = failure(reason)),
      )
      .finally(() => (underway = undefined))
    return underway
  }

  function Page(): ReactNode {
    if (!page && failed?.attempt === attempt()) throw failed.reason
    // A thrown promise is what both React and preact understand.
    if (!page) throw preload()
    const Loaded = page
    return <Loaded />
  }

  return { Page, preload: () => (page ? Promise.resolve() : preload()) }
}
