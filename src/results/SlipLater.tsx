import type { ReactNode } from 'react'
import { suspending } from '../ui'
import type { SlipProps } from './slip'

/** The slip is for those who print one: no page of results waits for its code. */
const slip = suspending(() => import('./slip'))

/** The one-time slip of the answers at hand. Suspends until its code is there; throws what kept it away, until the next attempt. */
export function SlipLater(props: SlipProps): ReactNode {
  const { Slip } = slip.use()
  return <Slip {...props} />
}
