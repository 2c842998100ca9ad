import type { MemberTrace, Trace } from '../../engine/explain'
import type { Verdict } from '../../engine'
import { upperFirst } from '../../ui'
import { clauseText, merged, sentence, telling, type Clause } from './clause'
import { daysCounted } from './figures'
import { factClause } from './facts'
import type { Explained } from './line'
import { answers, beforeDay, dayOf, leafClauses, reasons } from './reasons'
import { placeText, questionsFor, type Voice } from './voice'

const worded = (text: string, { language }: Voice): string => (language === 'en' ? upperFirst(text) : text)

/** The questions that are still to be answered. */
export function openText(missing: readonly string[], voice: Voice): string {
  const { count, text } = questionsFor(missing, voice)
  return count === 0 ? voice.t('wording:explain.figure.unknown') : worded(voice.t('wording:explain.open', { question: text }), voice)
}

/** What was told, after what was asked for where the one does not show the other. */
function toldText(clauses: readonly Clause[], asks: boolean, voice: Voice): string {
  const told = sentence(merged(clauses, true, voice), voice)
  const asked = asks ? clauses[0]?.asked : undefined
  if (asked === undefined) return told
  return worded(
    voice.t('wording:explain.choice.asked', { asked, told: clauseText(merged(clauses, true, voice)[0] as never, voice) }),
    voice,
  )
}

/** The births that an order went by. */
const birthsOf = ({ members = [] }: Trace, voice: Voice): readonly Explained[] =>
  members.flatMap(({ verdict, amount }) => {
    const clause = verdict === 'no' || !amount ? undefined : factClause(amount, voice)
    return clause ? [{ text: sentence(merged([clause], true, voice), voice), parts: [] }] : []
  })

/** A condition told in one breath. Nothing of a child held against itself. */
function leaf(trace: Trace, clauses: readonly Clause[], verdict: Verdict, asks: boolean, voice: Voice): Explained | undefined {
  const { node, missing, parts } = trace
  const counted =
    node.op === 'compare' ? parts.flatMap((part) => (part.node.op === 'order' ? birthsOf(part, voice) : membersOf(part, voice))) : []
  const day = dayOf(trace)
  const figures = day ? daysCounted(day, voice, lineOf) : []
  const below = [...counted, ...figures]
  if (verdict === 'unknown') return { text: openText(missing, voice), verdict, parts: below }
  if (clauses.length > 0) return { text: toldText(clauses, asks, voice), verdict, parts: below }
  if (node.op === 'same' || (node.op === 'compare' && parts.every(({ fact }) => fact?.topic === 'child.birthDate'))) return undefined
  const told = telling(answers(trace, voice), verdict, voice)
  return { text: told.length > 0 ? sentence(told, voice) : voice.t('wording:explain.follows'), verdict, parts: below }
}

/** One member of a list: by name, with what was asked of it. Nothing of a member that nothing can be said of. */
function memberLine({ at, verdict, of }: MemberTrace, voice: Voice): readonly Explained[] {
  const name = at.endsWith('[?]') ? '' : voice.nameOf(at)
  const line = lineOf(of, voice)
  if (!line) return []
  const parts = of.node.op === 'and' && line.parts.length > 0 ? line.parts : [line]
  const [only] = parts
  if (parts.length > 1 || !only) return [{ text: worded(name, voice), verdict, parts }]
  // A member's own line names it already.
  const names = name === '' || only.text.toLowerCase().includes(name.toLowerCase())
  return [
    { ...only, verdict, text: names ? only.text : worded(voice.t('wording:explain.tree.who', { who: name, text: only.text }), voice) },
  ]
}

const membersOf = ({ members = [], unlisted }: Trace, voice: Voice): readonly Explained[] =>
  unlisted
    ? []
    : [...members].sort((a, b) => (voice.rankOf(a.at) < voice.rankOf(b.at) ? -1 : 1)).flatMap((member) => memberLine(member, voice))

/** Conditions within a condition of the same sort stand beside its others. */
function flat(trace: Trace, op: 'and' | 'or'): readonly Trace[] {
  if (trace.node.op === 'tied' && trace.parts[0]?.verdict === trace.verdict) return trace.parts.flatMap((part) => flat(part, op))
  if (trace.node.op !== op || beforeDay(trace)) return [trace]
  return trace.parts.flatMap((part) => flat(part, op))
}

/** Many places held against one answer stand in one line. */
function onePlace(traces: readonly Trace[], voice: Voice): readonly Explained[] {
  const shown = new Map<string, Explained>()
  traces.forEach((trace, index) => {
    const path = trace.node.op === 'within' && trace.verdict === 'no' ? trace.parts[0]?.fact?.path : undefined
    const same = traces.filter(({ node, verdict, parts }) => node.op === 'within' && verdict === 'no' && parts[0]?.fact?.path === path)
    const key = path ?? String(index)
    if (shown.has(key)) return
    const clauses = path === undefined ? [] : same.flatMap((one) => leafClauses(one, voice) ?? [])
    const line = clauses.length > 0 ? { text: toldText(clauses, false, voice), verdict: 'no' as const, parts: [] } : lineOf(trace, voice)
    if (line) shown.set(key, line)
  })
  return [...shown.values()]
}

/** What another line says too, and what is said already, goes without saying. */
const once = (lines: readonly Explained[]): readonly Explained[] =>
  lines.filter((line, index) => {
    if (line.parts.length > 0) return true
    const within = line.text.toLowerCase()
    return !lines.some((other, at) => {
      if (at === index || other.verdict !== line.verdict)
        return line.verdict === 'yes' && at !== index && other.text.toLowerCase().includes(within)
      return other.text === line.text ? at < index : other.text.toLowerCase().includes(within)
    })
  })

/** More alternatives than these, none of which holds, are told in one line. */
const mostAlternatives = 6

function junction(trace: Trace, op: 'and' | 'or', header: string, verdict: Verdict, voice: Voice): Explained | undefined {
  const all = flat(trace, op)
  const holds = op === 'or' && trace.verdict === 'yes'
  const parts = once(onePlace(holds ? all.filter((part) => part.verdict === 'yes') : all, voice))
  const [only] = parts
  if (parts.length <= 1) return only && { ...only, verdict }
  if (parts.length <= mostAlternatives || op === 'and') return { text: voice.t(header), verdict, parts }
  const told = telling(reasons(trace, voice), trace.verdict, voice)
  return { text: trace.verdict === 'unknown' ? openText(trace.missing, voice) : sentence(told, voice), verdict, parts: [] }
}

function negated(trace: Trace, verdict: Verdict, voice: Voice): Explained | undefined {
  const [of] = trace.parts
  if (!of) return undefined
  const clauses = leafClauses(of, voice)
  if (clauses) return leaf(of, clauses, verdict, false, voice)
  const { node } = of
  if (node.op === 'not') return of.parts[0] && lineOf(of.parts[0], voice)
  if (node.op === 'or') return junction(of, 'or', 'wording:none', verdict, voice)
  if (node.op === 'and') return junction(of, 'and', 'wording:explain.tree.notAll', verdict, voice)
  const inner = lineOf(of, voice)
  if (!inner) return undefined
  if (node.op === 'any') return { ...inner, verdict, text: voice.t(`wording:explain.tree.${node.over}.none`) }
  return inner.parts.length > 0 ? { text: voice.t('wording:explain.tree.notAll'), verdict, parts: [inner] } : { ...inner, verdict }
}

function listLine(trace: Trace, verdict: Verdict, voice: Voice): Explained | undefined {
  const { node, members = [], unlisted } = trace
  if (node.op !== 'any' && node.op !== 'all') return undefined
  if (unlisted && verdict === 'unknown') return { text: openText([unlisted], voice), verdict, parts: [] }
  if (unlisted) return members[0] && lineOf(members[0].of, voice)
  if (members.length === 0) return { text: worded(voice.t(`wording:says.${node.over}.none`), voice), verdict, parts: [] }
  // Of brothers and sisters who have all to be so, only what settles it is worth a line.
  if (node.op === 'all' && node.as === 'sibling' && verdict !== 'unknown') {
    const said = telling(reasons(trace, voice), verdict, voice)
    return said.length === 0 ? undefined : { text: sentence(said, voice), verdict, parts: [] }
  }
  const lines = membersOf(trace, voice)
  return lines.length === 0 ? undefined : { text: voice.t(`wording:explain.tree.${node.over}.${node.op}`), verdict, parts: lines }
}

/** A condition as a tree of lines. Undefined where it says nothing of this family. */
export function lineOf(trace: Trace, voice: Voice): Explained | undefined {
  const { node, verdict = 'unknown', parts } = trace
  const clauses = leafClauses(trace, voice)
  if (clauses) return leaf(trace, clauses, verdict, true, voice)
  switch (node.op) {
    case 'and':
      return junction(trace, 'and', 'wording:all', verdict, voice)
    case 'or':
      return junction(trace, 'or', 'wording:some', verdict, voice)
    case 'not':
      return negated(trace, verdict, voice)
    case 'tied': {
      const [of] = parts
      if (!of || of.verdict === verdict) return of && lineOf(of, voice)
      return { text: worded(voice.t('wording:explain.named', { place: placeText(node.place, voice) }), voice), verdict, parts: [] }
    }
    case 'any':
    case 'all':
      return listLine(trace, verdict, voice)
    default:
      return { text: verdict === 'unknown' ? openText(trace.missing, voice) : voice.t('wording:explain.follows'), verdict, parts: [] }
  }
}
