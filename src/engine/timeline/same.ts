import type { Outcome } from '../outcome'

/** What of an outcome can be written down and compared; dated figures and clauses are the rules' own, and compared as they are. */
function written({ benefit: _benefit, figures, basis, ...said }: Outcome): string {
  return JSON.stringify([said, figures.map(({ state }) => state), basis.map(({ clause }) => clause)])
}

/** Whether two outcomes of one benefit and subject say the same in every respect. */
export function sameOutcome(a: Outcome, b: Outcome): boolean {
  if (a === b) return true
  if (a.status !== b.status || a.figures.length !== b.figures.length) return false
  return written(a) === written(b) && a.figures.every(({ entry }, index) => entry === b.figures[index]?.entry)
}
