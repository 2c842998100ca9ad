import type { ReactNode } from 'react'
import type { Outcome } from '../../engine'
import { fetchedLater } from '../../ui'
import type { Results } from '../useResults'
import { bundleWords } from './texts'

const useParts = fetchedLater(() => import('./BundlePart'), [bundleWords])

/** Only where there may be something to choose: a deduction that is had, or a benefit that excludes another. */
const mayChoose = ({ outcomes }: Results): boolean =>
  outcomes.some(({ status, benefit }: Outcome) => status === 'eligible' && (benefit.value.deduction || benefit.excludes.length > 0))

/** What the family has to choose between, fetched with its words once there may be something: the list itself does without. */
export function BundleLater({ results }: { readonly results: Results }): ReactNode {
  const wanted = mayChoose(results)
  const parts = useParts(wanted)
  return wanted && parts ? <parts.BundlePart results={results} /> : null
}
