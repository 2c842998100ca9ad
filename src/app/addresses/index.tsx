import type { ReactNode } from 'react'
import { AddressContext } from '../../ui'
import type { Addresses } from './addresses'
import { byPath } from './by-path'
import { byScheme } from './by-scheme'
import { byFolder } from './files'
import { onSite, single } from './single'

const base = import.meta.env.BASE_URL

/** Names pages to others by the site that the file was made for, if it was made for one. */
const pageOnSite = onSite(String(import.meta.env.YUHUI_ADDRESS ?? ''))

const Abroad = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <AddressContext.Provider value={pageOnSite}>{children}</AddressContext.Provider>
)

/** Built for any folder of any host, the program lies one above this script. */
const mountHere = (): string => new URL(/* @vite-ignore */ '..', import.meta.url).pathname.replace(/\/$/, '')

/** The kind of this build. All of it is known when it is built, so that only one kind is in it. */
export const addresses: Addresses =
  import.meta.env.MODE === 'single'
    ? byScheme(single, undefined, Abroad)
    : base === './'
      ? byScheme(byFolder(mountHere()), mountHere())
      : byPath(base)
