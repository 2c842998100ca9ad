import { createContext, useContext, useMemo, useState, type ReactNode } from 'react'

interface Asking {
  /** The path of the question that the reader stands at. */
  readonly at: string | undefined
  readonly ask: (path: string | undefined) => void
}

const AskingContext = createContext<Asking>({ at: undefined, ask: () => undefined })

/** Joins the form and what it finds: around both, so that the results show what hangs on the question now asked. */
export function AskingProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [at, ask] = useState<string>()
  const asking = useMemo(() => ({ at, ask }), [at])
  return <AskingContext.Provider value={asking}>{children}</AskingContext.Provider>
}

export const useAsking = (): Asking => useContext(AskingContext)
