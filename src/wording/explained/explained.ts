import { isNone, type ExplainedCondition, type Trace } from '../../engine/explain'
import type { Text } from '../../ui'
import { sentence, telling } from './clause'
import { figureLine } from './figures'
import { hasFigure } from './measure'
import type { Explained } from './line'
import { answers, reasons } from './reasons'
import { lineOf } from './tree'
import { questionsFor, voiceOf, type Family, type Voice } from './voice'

export type { Explained } from './line'
export type { Family } from './voice'

/** One short sentence, and the answers it tells. */
export interface Reason {
  readonly text: string
  /** As in the household file. */
  readonly paths: readonly string[]
}

/** More questions than these in one sentence weary. */
const mostAsked = 2

/** What is still missing: 还差2个回答：…. */
function lacking(conditions: readonly ExplainedCondition[], voice: Voice): string {
  const missing = conditions.flatMap((condition) => condition.missing)
  const { count, text } = questionsFor(missing, voice, mostAsked)
  return count === 0
    ? voice.t('wording:explain.follows')
    : voice.t(`wording:explain.${count > mostAsked ? 'missingMany' : 'missing'}`, { count, list: text })
}

/** Why a condition came out as it did, in one sentence; for several people at once where it came out the same for all of them. */
export function reasonFor(conditions: readonly ExplainedCondition[], family: Family, text: Text): Reason {
  const voice = voiceOf(text, family)
  const verdict = conditions[0]?.verdict
  if (verdict === 'unknown') return { text: lacking(conditions, voice), paths: [] }
  const traces = conditions.flatMap(({ trace }) => (trace ? [trace] : []))
  const decided = telling(
    traces.flatMap((trace) => reasons(trace, voice)),
    verdict,
    voice,
  )
  const said =
    decided.length > 0
      ? decided
      : telling(
          traces.flatMap((trace) => answers(trace, voice)),
          verdict,
          voice,
        )
  if (said.length === 0) return { text: voice.t('wording:explain.follows'), paths: [] }
  return { text: sentence(said, voice), paths: said.flatMap(({ paths }) => paths) }
}

/** How a condition was worked out, to be shown on demand. Undefined while nobody has told for whom it is asked. */
export function explainedTree(condition: ExplainedCondition, family: Family, text: Text): Explained | undefined {
  return condition.trace && lineOf(condition.trace, voiceOf(text, family))
}

/** How an amount was worked out: what it came to, and below it what from. Undefined of a number that stands in the rule, and where there is none. */
export function explainedFigure(trace: Trace, family: Family, text: Text): Explained | undefined {
  if (trace.node.op === 'number' || (isNone(trace) && !hasFigure(trace))) return undefined
  return figureLine(trace, voiceOf(text, family), lineOf)
}

const leaves = (line: Explained): readonly Explained[] => (line.parts.length === 0 ? [line] : line.parts.flatMap(leaves))

/** Whether a tree tells more than one short line does. */
export const saysMore = (line: Explained): boolean => leaves(line).length > 1 || leaves(line).some(({ figure }) => figure !== undefined)
