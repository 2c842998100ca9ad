import type { ComponentType, ReactNode } from 'react'
import { suspending } from '../ui'

export interface LazyPage {
  readonly Page: () => ReactNode
  /** Fetches the page's code, so that its first rendering need not wait. */
  readonly preload: () => Promise<void>
}

/** A page whose code is fetched when it is first wanted. What could not be fetched fails until the next attempt. */
export function lazyPage(load: () => Promise<ComponentType>): LazyPage {
  const page = suspending(load)
  function Page(): ReactNode {
    const Loaded = page.use()
    return <Loaded />
  }
  return { Page, preload: page.preload }
}
