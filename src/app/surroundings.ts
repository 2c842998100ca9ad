import { createContext, type ReactNode } from 'react'
import { Footer } from './Footer'
import { Header } from './Header'

/** What stands around every page. */
export interface Surroundings {
  readonly Header: () => ReactNode
  readonly Footer: () => ReactNode
  /** Whether header, page and footer are told apart by the name of the app from those of a page around them. */
  readonly named?: boolean
  /** A line before the page that is none of its own. */
  readonly Line?: () => ReactNode
}

/** Our own; in a portal's frame there are others. */
export const SurroundingsContext = createContext<Surroundings>({ Header, Footer })
