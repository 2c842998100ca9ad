import type { ReactNode } from 'react'
import { PartsContext, SectionPage } from '../questionnaire'
import { Strip, WhyAsked } from '../results'

const parts = { Strip, Why: WhyAsked }

/** The interview, with what it shows of the results: neither of the two rooms knows the other's pages. */
export function Interview(): ReactNode {
  return (
    <PartsContext.Provider value={parts}>
      <SectionPage />
    </PartsContext.Provider>
  )
}
