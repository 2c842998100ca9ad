import { BrowserRouter } from 'react-router'
import type { Addresses } from './addresses'

/** The path of a page is its address below the mount: the server answers those without a file of their own with the nearest. */
export function byPath(base: string): Addresses {
  const mount = base.replace(/\/$/, '')
  const here = (): string => (location.pathname.startsWith(mount) ? location.pathname.slice(mount.length) : location.pathname) || '/'
  return {
    mount,
    here,
    hrefOf: (path) => mount + path,
    enter: (path) => {
      if (path !== here()) history.replaceState(history.state, '', mount + path + location.search + location.hash)
    },
    Router: ({ children }) => <BrowserRouter basename={mount || '/'}>{children}</BrowserRouter>,
  }
}
