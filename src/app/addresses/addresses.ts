import type { ReactNode } from 'react'
import type { Path } from 'react-router'

/** How the pages of the program are addressed: one kind for each way of publishing it. */
export interface Addresses {
  /** Where the site is mounted, without the slash at its end; undefined where the program is one file and no site. */
  readonly mount: string | undefined
  /** The path, with its language, that the address bar asks for. */
  readonly here: () => string
  /** Has the address bar say this path, in the way of this kind, before the program draws it into `root`. */
  readonly enter: (path: string, root: HTMLElement) => void
  /** How a link to a path is written. */
  readonly hrefOf: (path: string) => string
  readonly Router: (props: { readonly children: ReactNode }) => ReactNode
}

/** What an address and a path have to do with each other. */
export interface Scheme {
  /** The path that an address asks for. */
  readonly read: (address: Pick<Location, 'pathname' | 'search' | 'hash'>) => Path
  /** The address of a path, as a link writes it. */
  readonly write: (path: Path) => string
}
