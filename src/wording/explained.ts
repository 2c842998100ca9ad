import type { ExplainedCondition, Verdict } from '../engine'
import type { Text } from '../ui'
import { merged, sentence, type Clause, type Said } from './explained-clause'
import { answers, reasons } from './explained-reasons'
import { upperFirst, voiceOf, type Family, type Voice } from './explained-voice'

export type { Family } from './explained-voice'

/** One short sentence, and the answers it tells. */
export interface Reason {
  readonly text: string
  /** As in the household file. */
  readonly paths: readonly string[]
}

/** More than these in one sentence weary. */
const most = 3
const mostAsked = 2

/** What tells most, in the order in which the rule has it. What is taken for granted only where nothing else is left. */
function telling(clauses: readonly Clause[], verdict: Verdict | undefined, voice: Voice): readonly Said[] {
  const all = merged(clauses, verdict !== 'no', voice)
  const heaviest = Math.max(0, ...all.map(({ weight }) => weight))
  const enough = heaviest >= 4 ? 3 : Math.min(heaviest, 2)
  const kept = all.filter(({ weight }) => weight >= enough)
  const chosen = [...kept].sort((a, b) => b.weight - a.weight).slice(0, most)
  return kept.filter((said) => chosen.includes(said))
}

/** What is still missing: 还差2个回答：…. */
function lacking(conditions: readonly ExplainedCondition[], { t, questionOf, askFirst, language }: Voice): string {
  const missing = conditions.flatMap((condition) => condition.missing)
  const asked = [...new Set(missing.map((path) => askFirst?.(path) ?? path))]
  const questions = [...new Set(asked.map(questionOf))]
  const list = questions.slice(0, mostAsked).join(language === 'en' ? ' ' : '')
  return t(`wording:explain.${questions.length > mostAsked ? 'missingMany' : 'missing'}`, { count: questions.length, list })
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

/** The same without the answers: 大宝2023年12月8日出生，到2026年12月8日满3周岁. */
export const shortLine = (condition: ExplainedCondition, family: Family, text: Text): string =>
  upperFirst(reasonFor([condition], family, text).text)
