import type { ReactNode } from 'react'
import { fetchedLater, type HeadingLevel } from '../../ui'
import type { Outcome } from '../../engine'
import type { Results } from '../useResults'
import type { LeavePart } from './LeavePart'
import { leaveWords } from './texts'
import type { Notices } from './working-days'

async function load(): Promise<{ readonly LeavePart: typeof LeavePart; readonly notices: Notices }> {
  const [part, notices] = await Promise.all([import('./LeavePart'), import('chinese-days/dist/chinese-days.json')])
  return { LeavePart: part.LeavePart, notices: notices.default }
}

/** What counts days of leave, with the notices of holidays, is fetched for those who look at a leave. */
const useParts = fetchedLater(load, [leaveWords])

const tellsTime = ({ benefit, status }: Outcome): boolean =>
  benefit.value.time !== undefined && (status === 'eligible' || status === 'upcoming')

/** The outcome that says when a leave is taken: its own, or of the law whose days it carries out without naming any. */
function timedBy(outcome: Outcome, among: readonly Outcome[]): Outcome | undefined {
  if (tellsTime(outcome)) return outcome
  const { benefit, subject, status } = outcome
  if (benefit.value.kind !== 'leave-days' || benefit.value.amount !== undefined) return undefined
  if (status !== 'eligible' && status !== 'upcoming') return undefined
  return among.find((other) => benefit.implements.includes(other.benefit.id) && other.subject === subject && tellsTime(other))
}

interface LeaveLaterProps {
  readonly outcome: Outcome
  readonly level: HeadingLevel
  readonly results: Results
}

/** From when to when a leave lasts, once what counts it is there. */
export function LeaveLater({ outcome, level, results }: LeaveLaterProps): ReactNode {
  const timed = timedBy(outcome, results.outcomes)
  const parts = useParts(timed !== undefined)
  if (!timed || !parts) return null
  return <parts.LeavePart outcome={timed} of={outcome} level={level} results={results} notices={parts.notices} />
}
