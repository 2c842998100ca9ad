import { evaluate, type FigureUse, type Outcome as EngineOutcome } from '../../../engine'
import { within } from '../../../../rules/registry'
import { formatDay } from '../../../../rules/language/calendar'
import { contractOutcome } from '../../contract'
import type { Citation, Claim } from '../types/basic'
import type { Outcome } from '../types/outcome'
import type { DatedFigure } from '../types/rules'
import { termText } from './days'
import type { Opened } from './open'
import { yuan } from './ranges'

/** Everything a case comes to, as the engine tells it. */
export const outcomesOf = ({ rules, facts, on }: Opened): EngineOutcome[] => evaluate(rules, facts, on, within)

/** Whose and which an outcome is. */
export const claimOf = ({ benefit, subject }: EngineOutcome): Claim => ({ benefit: benefit.id, subject })

/** Provisions as the library names them. */
export const citations = (basis: EngineOutcome['basis']): Citation[] =>
  basis.map(({ document, clause }) => ({ document: document.id, clause }))

/** A figure by date, with yuan for fen. */
export function figureOf({ entry, state }: FigureUse): DatedFigure {
  const { from, until, value, unit, per, source, attested, checkedOn } = entry
  return {
    state,
    value: unit === 'fen' && value !== null ? yuan(value) : value,
    ...(unit === undefined ? {} : { unit: unit === 'fen' ? 'CNY' : unit }),
    ...(per === undefined ? {} : { per }),
    from: formatDay(from),
    ...(until === undefined ? {} : { until: formatDay(until) }),
    source: citations(source),
    attested,
    checkedOn: formatDay(checkedOn),
  }
}

/** Two rules may name one figure apart from each other: it is told once. */
function each(figures: readonly DatedFigure[]): DatedFigure[] {
  return [...new Map(figures.map((figure) => [JSON.stringify(figure), figure])).values()]
}

/** An outcome as the library tells it. */
export function told(outcome: EngineOutcome): Outcome {
  const { from: _from, until: _until, ...contract } = contractOutcome(outcome)
  return {
    ...contract,
    ...termText(outcome.from, outcome.until),
    category: outcome.benefit.category,
    doubts: outcome.doubts.map(({ name, verdict }) => ({ name, verdict })),
    refining: outcome.refining,
    figures: each(outcome.figures.map(figureOf)),
  }
}
