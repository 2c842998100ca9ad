import type { Benefit, Per } from '../../rules/language'
import { isFigureUnknown, type FigureUse, type Outcome, type OutcomeValue } from '../engine'
import { daysParts, formatPercent, moneyParts, type AmountParts, type Rule, type Text } from '../ui'

/** A value in the pieces a Figure is set in. */
export interface ValueParts {
  /** 至多, 不少于, 增加: small, before the number. */
  readonly boundWord?: string
  /** Left out where there is none; `unit` then holds the words that stand for it. */
  readonly number?: string
  readonly unit: string
  readonly rule: Rule
}

interface Ends {
  readonly lo: number
  readonly hi: number
}

/** The numbers worth printing: a ceiling that may also be nothing is still that ceiling. */
function shownEnds({ bound, unit, min = 0, max = Infinity }: OutcomeValue): Ends {
  if (max === Infinity) return { lo: min, hi: min }
  // Of a share, “nothing or half” is half with a broken rule.
  const oneSided = bound === 'at-most' || bound === 'at-least' || unit === 'percent'
  return oneSided && min === 0 ? { lo: max, hi: max } : { lo: min, hi: max }
}

function percentParts({ lo, hi }: Ends, language: Text['language']): AmountParts {
  const to = formatPercent(hi, language)
  return { number: lo === hi ? to : `${formatPercent(lo, language).replace('%', '')}–${to}`, unit: '' }
}

function amountParts({ unit }: OutcomeValue, { lo, hi }: Ends, language: Text['language']): AmountParts {
  if (unit === 'percent') return percentParts({ lo, hi }, language)
  return unit === 'days' ? daysParts(lo, language, hi) : moneyParts(lo, language, hi)
}

const joined = (words: readonly string[], language: Text['language']): string =>
  words.filter((word) => word !== '').join(language === 'en' ? ' ' : '')

/** 元/年, 天/月; a year, days a month. Of a share nothing: half a fee is half of it whenever it is paid. */
function unitOf(value: OutcomeValue, own: string, { t, language }: Text): string {
  const per = (name: Per): string => t(`rules:per.${name}`)
  return value.unit === 'percent' || value.per === undefined ? own : joined([own, per(value.per)], language)
}

/** What a kind of help says before its number, besides how the number is bounded. */
function kindWord({ kind, bound, unit }: OutcomeValue): string | undefined {
  if (kind === 'loan-limit' && bound === 'exact') return 'raised'
  if (kind === 'fee-reduction') return 'less'
  if (kind === 'service' && unit === 'percent') return 'kept'
  if (kind === 'service' && unit === 'days') return 'within'
  return undefined
}

function boundWord(value: OutcomeValue, { t, language }: Text): string {
  const { bound, max } = value
  const kind = kindWord(value)
  // “Within five days” already says at most.
  const plain = kind === 'within' ? undefined : max === undefined && bound !== 'at-most' ? 'at-least' : bound
  const words = [plain === 'at-most' || plain === 'at-least' ? t(`results:bound.${plain}`) : '', kind ? t(`results:bound.${kind}`) : '']
  // 至多增加, but: raised by up to.
  return joined(language === 'en' ? words.reverse() : words, language)
}

const settled = ({ bound, min, max }: OutcomeValue): boolean => max !== undefined && (bound === 'range' || min === max)

/** A value as it is printed. Undefined where there is nothing to print: a service, a place in the queue. */
export function valueParts(value: OutcomeValue, text: Text): ValueParts | undefined {
  const { t } = text
  const { kind, unit, bound, min, max } = value
  if (bound === 'unspecified' || min === undefined) {
    if (kind === 'service' || kind === 'priority') return undefined
    return { unit: t(`results:unspecified.${kind}`), rule: 'dotted' }
  }
  // A floor that is still open says nothing; what it may be at most is not the least.
  if (min === 0 && (max === undefined || (bound === 'at-least' && max > 0))) return { unit: t('results:figure.depends'), rule: 'dashed' }
  const rule = settled(value) ? 'solid' : 'dashed'
  if (kind === 'tax-deduction' && unit === 'percent') return { number: t('results:figure.untaxed'), unit: '', rule }
  if (kind === 'fee-reduction' && max === 100 && bound === 'exact') return { number: t('results:figure.free'), unit: '', rule }
  const parts = amountParts(value, shownEnds(value), text.language)
  const word = boundWord(value, text)
  return {
    ...(word === '' ? {} : { boundWord: word }),
    number: parts.number,
    unit: unitOf(value, parts.unit, text),
    rule,
  }
}

/** As much of an outcome as its figure rests on. */
export interface Figured extends Pick<Outcome, 'value' | 'status' | 'missing'> {
  readonly benefit: Pick<Benefit, 'value'>
  readonly figures: readonly Pick<FigureUse, 'state'>[]
}

/** The figure of an outcome, for so many people each: dashed while answers are missing, without a rule once it is over. */
export function figureOf(outcome: Figured, text: Text, times = 1): ValueParts | undefined {
  const { value, status, missing, benefit } = outcome
  if (!value) return undefined
  // Nothing for this family is not the same as a document that names nothing.
  if (status === 'ineligible' && value.min === undefined && benefit.value.amount !== undefined) return undefined
  const waits = missing.length > 0
  // No number yet because the family has not answered is not the same as a document that names none.
  const unanswered = value.bound === 'unspecified' && benefit.value.amount !== undefined && waits
  const unknown = isFigureUnknown(outcome)
  const parts =
    unanswered || unknown
      ? {
          unit: text.t(`results:figure.${unanswered ? 'depends' : 'unknown'}`),
          rule: unanswered ? ('dashed' as const) : ('dotted' as const),
        }
      : valueParts(value, text)
  if (!parts || parts.number === undefined) return parts
  const over = status === 'ended'
  if (status === 'ineligible') return { ...parts, rule: 'none' }
  const words = [over ? text.t('results:bound.before') : '', times > 1 ? text.t('results:bound.each') : '', parts.boundWord ?? '']
  const bound = joined(words, text.language)
  const open = status === 'undetermined' || (waits && value.bound === 'range')
  return { ...parts, ...(bound === '' ? {} : { boundWord: bound }), rule: over ? 'none' : open ? 'dashed' : parts.rule }
}

/** The same in one line of text: 至多1000元/月. */
export function partsText({ boundWord: word = '', number = '', unit }: ValueParts, { language }: Text): string {
  return joined([word, language === 'en' ? [number, unit].filter(Boolean).join(' ') : number + unit], language)
}
