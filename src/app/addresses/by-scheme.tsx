import type { ReactNode } from 'react'
import type { Addresses, Scheme } from './addresses'
import { isPathBehind } from './files'
import { SchemeRouter } from './SchemeRouter'
import { wholePath } from './whole-path'

/** What the head names relative to the page, and the browser may fetch later than the address bar has changed. */
const relative = 'link[rel$=icon], link[rel=manifest]'

/** Addresses by a scheme. What was sent for an address is drawn over where it is another page. */
export function byScheme(scheme: Scheme, mount?: string, Around = ({ children }: { readonly children: ReactNode }) => children): Addresses {
  return {
    mount,
    here: () => scheme.read(location).pathname,
    hrefOf: (path) => scheme.write(wholePath(path)),
    enter: (path, root) => {
      for (const link of document.querySelectorAll<HTMLLinkElement>(relative)) link.setAttribute('href', link.href)
      // The host knows nothing of what stands behind the #, so this is some other page.
      if (isPathBehind(location.hash)) root.textContent = ''
      history.replaceState(history.state, '', scheme.write({ ...scheme.read(location), pathname: path }))
    },
    Router: ({ children }) => (
      <SchemeRouter scheme={scheme}>
        <Around>{children}</Around>
      </SchemeRouter>
    ),
  }
}
