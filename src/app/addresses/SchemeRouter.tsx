import { startTransition, useLayoutEffect, useState, type ReactNode } from 'react'
import { NavigationType, Router, type Location, type Navigator } from 'react-router'
import type { Scheme } from './addresses'
import { wholePath } from './whole-path'

/** What the history keeps with a page: what the page gave it to keep, and a name for scroll positions and the like. */
interface Kept {
  readonly usr?: unknown
  readonly key?: string
}

interface Shown {
  readonly location: Location
  readonly type: NavigationType
}

const newKey = (): string => Math.random().toString(36).slice(2, 10)

function locationNow({ read }: Scheme): Location {
  const { usr = null, key = 'default' } = (history.state as Kept | null) ?? {}
  return { ...read(window.location), state: usr, key }
}

/** The router of a scheme of addresses that is not that of paths: the browser's history, read and written through it. */
export function SchemeRouter({ scheme, children }: { readonly scheme: Scheme; readonly children: ReactNode }): ReactNode {
  const [{ location, type }, setShown] = useState<Shown>(() => ({ location: locationNow(scheme), type: NavigationType.Pop }))
  const [navigator] = useState<Navigator>(() => {
    const show = (type: NavigationType): void => startTransition(() => setShown({ location: locationNow(scheme), type }))
    const kept = (usr: unknown): Kept => ({ usr, key: newKey() })
    return {
      createHref: (to) => scheme.write(wholePath(to)),
      go: (delta) => history.go(delta),
      push: (to, state) => {
        history.pushState(kept(state), '', scheme.write(wholePath(to)))
        show(NavigationType.Push)
      },
      replace: (to, state) => {
        history.replaceState(kept(state), '', scheme.write(wholePath(to)))
        show(NavigationType.Replace)
      },
    }
  })
  useLayoutEffect(() => {
    // A change of what stands behind the # is told of like this too.
    const popped = (): void => startTransition(() => setShown({ location: locationNow(scheme), type: NavigationType.Pop }))
    window.addEventListener('popstate', popped)
    return () => window.removeEventListener('popstate', popped)
  }, [scheme])
  return (
    <Router location={location} navigationType={type} navigator={navigator}>
      {children}
    </Router>
  )
}
