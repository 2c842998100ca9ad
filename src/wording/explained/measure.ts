import type { Measure, Node } from '../../../rules/language/node'
import type { Trace } from '../../engine/explain'
import { amountText } from '../amounts'
import type { Voice } from './voice'

/** What a trace was worked out from, members and cases taken among it. */
export const below = ({ parts, members = [], arms = [], otherwise }: Trace): readonly Trace[] => [
  ...parts,
  ...members.flatMap(({ of, amount }) => (amount ? [of, amount] : [of])),
  ...arms.flatMap(({ then }) => (then ? [then] : [])),
  ...(otherwise ? [otherwise] : []),
]

/** Whether a figure by date stands somewhere in it. */
export const hasFigure = (trace: Trace): boolean => trace.figure !== undefined || below(trace).some(hasFigure)

/** What an amount counts; of what was worked out from several, without the rhythm of any of them. */
export function measureOf(trace: Trace): Measure | undefined {
  const { node, figure, fact } = trace
  if (node.op === 'number') return node.unit === undefined ? undefined : node
  if (figure) return figure.entry.unit === undefined ? undefined : figure.entry
  if (fact && node.op === 'fact' && node.domain.kind === 'number') return node.domain.unit === 'yuan' ? { unit: 'fen' } : undefined
  const inner = [...trace.parts, ...takenOf(trace), ...(trace.members ?? []).flatMap(({ amount }) => amount ?? [])]
  const unit = inner.map((part) => measureOf(part)?.unit).find((one) => one !== undefined)
  return unit === undefined ? undefined : { unit }
}

/** Of a choice, the cases that may be the one. */
export function takenOf({ arms = [], otherwise }: Trace): readonly Trace[] {
  return [...arms.flatMap(({ then }) => (then ? [then] : [])), ...(otherwise ? [otherwise] : [])]
}

/** Whether it comes to a day. */
export const isDay = (node: Node): boolean =>
  node.op === 'later' || node.op === 'start-of' || (node.op === 'fact' && node.domain.kind === 'day')

/** What it came to: 158天, 0–3600元; undefined while nothing bounds it. */
export function totalText(trace: Trace, voice: Voice): string | undefined {
  const { range } = trace
  if (!range || range.none === 2) return undefined
  const { lo, hi } = range
  if (!Number.isFinite(lo) || !Number.isFinite(hi)) return undefined
  return amountText(lo, measureOf(trace) ?? {}, voice, hi)
}
