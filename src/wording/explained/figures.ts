import type { Node } from '../../../rules/language/node'
import { upperFirst } from '../../ui'
import { isNone, settledAt, type ArmTrace, type Trace } from '../../engine/explain'
import type { FigureUse } from '../../engine'
import { amountText } from '../amounts'
import { merged, phrase, sentence, telling } from './clause'
import { factClause } from './facts'
import type { Explained, Tell } from './line'
import { below, hasFigure, isDay, measureOf, takenOf, totalText } from './measure'
import { countClause, orderClause } from './numbers'
import { answers, reasons } from './reasons'
import { dateText, questionsFor, type Voice } from './voice'

const worded = (text: string, { language }: Voice): string => (language === 'en' ? upperFirst(text) : text)
const say = (key: string, vars: Readonly<Record<string, string | number>>, voice: Voice): string =>
  worded(voice.t(`wording:explain.figure.${key}`, vars), voice)

/** 3600元/年，2025年1月1日起. */
function datedText({ entry, state }: FigureUse, voice: Voice): string {
  const [from, until] = [dateText(entry.from, voice), entry.until === undefined ? '' : dateText(entry.until, voice)]
  if (entry.value === null) return say('repealed', { from }, voice)
  const amount = amountText(entry.value, entry, voice)
  if (state === 'outdated') return say('outdated', { amount, until }, voice)
  if (state === 'before') return say('before', { amount, from }, voice)
  return say(until === '' ? 'from' : 'between', { amount, from, until }, voice)
}

/** The questions whose answers it hangs on, and what is known all the same. */
function openLine(trace: Trace, voice: Voice, tell: Tell): Explained {
  const { count, text } = questionsFor(trace.missing, voice)
  const lines = known(trace).map((part) => figureLine(part, voice, tell))
  const parts = lines.filter((line, index) => lines.findIndex((other) => other.text === line.text) === index)
  return { text: count === 0 ? say('unknown', {}, voice) : say('open', { questions: text }, voice), parts }
}

/** What is settled below something open, save for numbers that only reckon. */
function known(trace: Trace): readonly Trace[] {
  return below(trace).flatMap((part) => {
    if (part.verdict !== undefined || isNone(part) || isZero(part)) return part.figure ? [part] : []
    return (part.figure ?? (settledAt(part) !== undefined && measureOf(part) !== undefined)) ? [part] : known(part)
  })
}

/** Why a case is the one: what its condition was settled by, save that the year is what it is. */
function because({ when }: ArmTrace, voice: Voice): readonly Explained[] {
  const said = telling(
    reasons(when, voice).filter(({ weight }) => weight !== 1),
    when.verdict,
    voice,
  ).slice(0, 2)
  return said.length === 0 ? [] : [{ text: say('because', { reason: phrase(said, voice) }, voice), parts: [] }]
}

function chosen(trace: Trace, voice: Voice, tell: Tell): Explained {
  const { arms = [], otherwise } = trace
  const last = arms[arms.length - 1]
  const possible = takenOf(trace)
  const [only] = possible
  if (possible.length === 1 && only) {
    const line = figureLine(only, voice, tell)
    // Of cases that fail before the one that is left, the first tells why.
    const why = last?.when.verdict === 'yes' ? last : otherwise ? arms[0] : undefined
    return { ...line, parts: [...line.parts, ...(why ? because(why, voice) : [])] }
  }
  return openLine(trace, voice, tell)
}

/** The members counted somewhere below. */
function countBelow(trace: Trace): Trace | undefined {
  if (trace.node.op === 'count') return trace
  return below(trace)
    .map(countBelow)
    .find((found) => found !== undefined)
}

/** Plain numbers that were reckoned with: what they were reckoned from, and the number. */
function reckoned(trace: Trace, voice: Voice, tell: Tell): Explained {
  const number = totalText(trace, voice)
  if (number === undefined) return openLine(trace, voice, tell)
  const count = countBelow(trace)
  const clause = count && countClause(count, voice)
  const said = merged(clause ? [clause] : answers(trace, voice), true, voice).slice(0, 2)
  const told = phrase(said, voice)
  return { text: said.length === 0 ? say('number', { number }, voice) : say('reckoned', { told, number }, voice), parts: [] }
}

type Scale = Extract<Node, { op: 'scale' }>

/** 按12个月里的10个月算; 每月按30天折算; 50%. */
function scaleText({ by, over }: Scale, of: Trace | undefined, total: string, voice: Voice): string {
  const count = of?.node.op === 'times' ? of.parts.map(settledAt)[1] : undefined
  if (over === 12 && by === 1 && count !== undefined) return say('twelfths', { count, total }, voice)
  if (over === 30 && by === 1) return say('thirtieth', { total }, voice)
  if (over === 100) return say('percent', { percent: by, total }, voice)
  if (by === 1) return say('over', { over, total }, voice)
  return over === 1 ? say('timesFixed', { by, total }, voice) : say('scaled', { by, over, total }, voice)
}

const isZero = ({ node }: Trace): boolean => node.op === 'number' && node.value === 0
const isOne = ({ node }: Trace): boolean => node.op === 'number' && node.value === 1

/** What was put together from several: what it came to first, and what from below it. */
function composed(trace: Trace, voice: Voice, tell: Tell): Explained {
  const { node, parts } = trace
  const lines = (traces: readonly Trace[]): readonly Explained[] => traces.map((part) => figureLine(part, voice, tell))
  if (measureOf(trace) === undefined) return reckoned(trace, voice, tell)
  const total = totalText(trace, voice)
  if (total === undefined || settledAt(trace) === undefined) return openLine(trace, voice, tell)
  const told = parts.filter((part) => settledAt(part) !== 0)
  const [only] = told
  switch (node.op) {
    case 'add':
      return told.length === 1 && only ? figureLine(only, voice, tell) : { text: say('add', { total }, voice), parts: lines(told) }
    case 'max': {
      const rest = parts.filter((part) => !isZero(part))
      if (rest.length !== 1 || !rest[0]) return { text: say('max', { total }, voice), parts: lines(rest) }
      return settledAt(trace) === 0
        ? { text: say('zero', {}, voice), parts: lines(rest[0].node.op === 'minus' ? rest[0].parts : rest) }
        : figureLine(rest[0], voice, tell)
    }
    case 'minus':
      // The first day is one of those counted.
      return parts[0] && parts[1] && isOne(parts[1])
        ? figureLine(parts[0], voice, tell)
        : { text: say('minus', { total }, voice), parts: lines(parts) }
    case 'times': {
      const rest = parts.filter((part) => !isOne(part))
      if (rest.length !== 1 || !rest[0]) return { text: say('times', { total }, voice), parts: lines(rest) }
      const line = figureLine(rest[0], voice, tell)
      // One day for each: the number by itself has lost its days.
      return settledAt(rest[0]) === settledAt(trace) && measureOf(rest[0]) === undefined
        ? { ...line, text: say('total', { total }, voice) }
        : line
    }
    case 'scale': {
      const [of] = parts
      const [sum] = of?.parts ?? []
      const text = scaleText(node, of, total, voice)
      if (of?.node.op !== 'times' || !sum) return { text, parts: lines(parts) }
      return { text, parts: node.over === 12 ? lines([sum]) : node.over === 30 || node.over === 100 ? lines(of.parts) : lines(parts) }
    }
    default:
      return { text: say(node.op, { total }, voice), parts: lines(parts) }
  }
}

/** Sums and the largest, with what each member brings in. */
function gathered(trace: Trace, voice: Voice, tell: Tell): Explained {
  const { node, members = [] } = trace
  const total = totalText(trace, voice)
  const each = members
    .filter(({ verdict }) => verdict !== 'no')
    .flatMap(({ at, amount }) => {
      const line = amount && figureLine(amount, voice, tell)
      return line ? [{ ...line, text: worded(voice.t('wording:explain.tree.who', { who: voice.nameOf(at), text: line.text }), voice) }] : []
    })
  const [only] = each
  if (each.length === 1 && only) return only
  if (total === undefined || settledAt(trace) === undefined) return openLine(trace, voice, tell)
  return { text: say(node.op === 'most' ? 'most' : 'total', { total }, voice), parts: each }
}

function fromAnswer(trace: Trace, voice: Voice, tell: Tell): Explained {
  const clause = factClause(trace, voice)
  return clause ? { text: sentence(merged([clause], true, voice), voice), parts: [] } : openLine(trace, voice, tell)
}

function counted(trace: Trace, voice: Voice, tell: Tell): Explained {
  const clause = trace.node.op === 'order' ? orderClause(trace, '>=', voice) : countClause(trace, voice)
  if (!clause) return openLine(trace, voice, tell)
  const members = trace.unlisted || trace.node.op === 'order' ? [] : (trace.members ?? [])
  const parts = members.flatMap(({ at, verdict, of }): readonly Explained[] => {
    const line = tell(of, voice)
    if (!line) return []
    return [line.parts.length === 0 ? { ...line, verdict } : { text: worded(voice.nameOf(at), voice), verdict, parts: line.parts }]
  })
  return { text: sentence(merged([clause], true, voice), voice), parts }
}

/** The figures that a day was counted with, once they are settled: 98天, 60天. */
export function daysCounted(trace: Trace, voice: Voice, tell: Tell): readonly Explained[] {
  const days = trace.node.op === 'later' ? trace.parts[1] : undefined
  if (days && hasFigure(days)) return settledAt(days) === undefined ? [] : [figureLine(days, voice, tell)]
  return below(trace).flatMap((part) =>
    settledAt(trace) === settledAt(part) || trace.parts.includes(part) ? daysCounted(part, voice, tell) : [],
  )
}

function day(trace: Trace, voice: Voice, tell: Tell): Explained {
  const at = settledAt(trace)
  if (at === undefined) return openLine(trace, voice, tell)
  return { text: say('day', { day: dateText(at, voice) }, voice), parts: daysCounted(trace, voice, tell) }
}

/** An amount, or a day, as a tree of lines: what it came to, and below it what from. */
export function figureLine(trace: Trace, voice: Voice, tell: Tell): Explained {
  const { node, figure, parts } = trace
  const at = settledAt(trace)
  if (figure) return { text: datedText(figure, voice), parts: [], figure }
  switch (node.op) {
    case 'number':
      return { text: amountText(node.value, node, voice), parts: [] }
    case 'none':
      return { text: say('none', {}, voice), parts: [] }
    case 'fact':
      return fromAnswer(trace, voice, tell)
    case 'or-zero':
      return parts[0] ? figureLine(parts[0], voice, tell) : openLine(trace, voice, tell)
    case 'choose':
      return isDay(node.otherwise) ? day(trace, voice, tell) : chosen(trace, voice, tell)
    case 'count':
    case 'order':
      return counted(trace, voice, tell)
    case 'sum':
    case 'most':
      return gathered(trace, voice, tell)
    case 'age':
      return at === undefined
        ? openLine(trace, voice, tell)
        : { text: say(`age.${node.unit}`, { count: at }, voice), parts: parts.map((part) => fromAnswer(part, voice, tell)) }
    case 'this-year':
      return { text: say('thisYear', { count: at ?? 0 }, voice), parts: [] }
    case 'part-of-day':
      return reckoned(trace, voice, tell)
    case 'later':
    case 'start-of':
      return day(trace, voice, tell)
    default:
      return isNone(trace)
        ? {
            text: say('none', {}, voice),
            parts: below(trace)
              .filter((part) => hasFigure(part))
              .map((part) => figureLine(part, voice, tell)),
          }
        : composed(trace, voice, tell)
  }
}
