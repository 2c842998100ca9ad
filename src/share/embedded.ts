import { createContext, useContext, type ReactNode } from 'react'

/** What pages show only while a portal shows them in a frame of its own. */
export interface Embedded {
  /** Below answers and results: hands them to the portal. */
  readonly Part: () => ReactNode
}

export const EmbeddedContext = createContext<Embedded | undefined>(undefined)

/** What a portal's frame adds to a page; undefined outside of one. */
export const useEmbedded = (): Embedded | undefined => useContext(EmbeddedContext)
