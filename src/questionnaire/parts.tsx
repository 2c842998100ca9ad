import { createContext, Suspense, useContext, type ComponentType, type ReactNode } from 'react'
import type { OpenFact } from '../engine'

interface WhyProps {
  readonly facts: readonly OpenFact[]
}

/** What the interview shows of the results, which stand above it: the app joins the two. */
export interface Parts {
  /** Stays in sight: what is sure, and what is still open. */
  readonly Strip: ComponentType
  /** Why these questions are asked: what hangs on them. */
  readonly Why: ComponentType<WhyProps>
}

const Nothing: ComponentType = () => null

/** Given once, by the app; without it the interview stands alone. */
export const PartsContext = createContext<Parts>({ Strip: Nothing, Why: Nothing })

// Each waits by itself for the rules of a place named on the page: the page must not go meanwhile.

export function StripHere(): ReactNode {
  const { Strip } = useContext(PartsContext)
  return (
    <Suspense fallback={<div className="strip strip-waiting" />}>
      <Strip />
    </Suspense>
  )
}

export function WhyHere({ facts }: WhyProps): ReactNode {
  const { Why } = useContext(PartsContext)
  return (
    <Suspense fallback={null}>
      <Why facts={facts} />
    </Suspense>
  )
}
