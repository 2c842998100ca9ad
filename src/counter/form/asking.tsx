import { createContext, useContext, useState, type ReactNode } from 'react'

type Ask = (path: string | undefined) => void

const AtContext = createContext<string | undefined>(undefined)
// Apart from what is asked: the form only tells, and is not drawn anew whenever the reader goes on.
const AskContext = createContext<Ask>(() => undefined)

/** Joins the form and what it finds: around both, so that the results show what hangs on the question now asked. */
export function AskingProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [at, ask] = useState<string>()
  return (
    <AskContext.Provider value={ask}>
      <AtContext.Provider value={at}>{children}</AtContext.Provider>
    </AskContext.Provider>
  )
}

/** The path of the question that the reader stands at; undefined before any. */
export const useAsked = (): string | undefined => useContext(AtContext)

/** Says which question the reader stands at. */
export const useAsk = (): Ask => useContext(AskContext)
