import { createContext, useContext, type ComponentType } from 'react'
import type { OpenFact } from '../engine'

/** What the interview shows of the results, which stand above it: the app joins the two. */
export interface Parts {
  /** Stays in sight: what is sure, and what is still open. */
  readonly Strip: ComponentType
  /** Why these questions are asked: what hangs on them. */
  readonly Why: ComponentType<{ readonly facts: readonly OpenFact[] }>
}

const Nothing: ComponentType = () => null

/** Given once, by the app; without it the interview stands alone. */
export const PartsContext = createContext<Parts>({ Strip: Nothing, Why: Nothing })

export const useParts = (): Parts => useContext(PartsContext)
