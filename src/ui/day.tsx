import { createContext, useContext, type ReactNode } from 'react'

const DayContext = createContext<string | undefined>(undefined)

/** Gives the pages below the day they are to judge by. */
export function DayProvider({ day, children }: { readonly day: string; readonly children: ReactNode }): ReactNode {
  return <DayContext.Provider value={day}>{children}</DayContext.Provider>
}

/** The day of the check as YYYY-MM-DD, as the edge of the app read it from the clock. */
export function useDay(): string {
  const day = useContext(DayContext)
  if (day === undefined) throw new Error('No day was given: put a DayProvider above this.')
  return day
}
