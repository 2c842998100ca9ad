import type { ComponentType, ReactNode } from 'react'

export interface LazyPage {
  readonly Page: () => ReactNode
  /** Fetches the page's code, so that its first rendering need not wait. */
  readonly preload: () => Promise<void>
}

/** A page whose code is fetched when it is first wanted. What could not be fetched is asked for anew the next time. */
export function lazyPage(load: () => Promise<ComponentType>): LazyPage {
  let page: ComponentType | undefined
  let failure: { readonly reason: unknown } | undefined
  let underway: Promise<void> | undefined

  function preload(): Promise<void> {
    underway ??= load()
      .then(
        (loaded) => void (page = loaded),
        (reason: unknown) => void (failure = { reason }),
      )
      .finally(() => (underway = undefined))
    return underway
  }

  function Page(): ReactNode {
    if (failure) {
      const { reason } = failure
      failure = undefined
      throw reason
    }
    // A thrown promise is what both React and preact understand.
    if (!page) throw preload()
    const Loaded = page
    return <Loaded />
  }

  return { Page, preload: () => (page ? Promise.resolve() : preload()) }
}
