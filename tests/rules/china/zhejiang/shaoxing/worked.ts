import { expect } from 'vitest'
import type { Run } from '../../../../support/run'

/** What a worked household says of a clause: how far it is the family's. */
export type Decision = 'yes' | 'yes-check' | 'maybe' | 'priority' | 'no'

/** Every outcome of a clause that is, or may be, the family's today. */
const openOf = (of: Run, clause: string) => of.citing(clause).filter(({ status }) => status === 'eligible' || status === 'undetermined')

/** Holds the decisions of a worked household against the rules. `subject` picks the one the case speaks of. */
export function expectDecision(of: Run, clause: string, decision: Decision, subject?: string): void {
  const open = openOf(of, clause).filter((outcome) => subject === undefined || outcome.subject === subject)
  if (decision === 'no') {
    expect(open.map(({ benefit }) => benefit.id)).toEqual([])
    return
  }
  expect(open.map(({ status }) => status)).toEqual(['eligible'])
  const [{ certainty, value }] = open as [(typeof open)[number]]
  if (decision === 'yes-check') expect(certainty === 'delegated' || value?.bound === 'unspecified').toBe(true)
  else expect(certainty).toBe(decision === 'maybe' ? 'discretionary' : 'entitled')
  if (decision === 'priority') expect(value?.kind).toBe('priority')
}
