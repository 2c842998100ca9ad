import { formatDay } from '../../rules/language/calendar'
import { isDay, type FactNode, type Node, type QuantifierNode, type Relation } from '../../rules/language/node'
import { placeByCode } from '../../rules/registry'
import { formatDate, registerTexts, type Text } from '../ui'
import { amountText } from './amounts'

/** The namespace of these words. A page that words trees needs it, and `household`, loaded. */
export const wordingWords = 'wording'

registerTexts(wordingWords, { 'zh-CN': () => import('./text/zh-CN.json'), en: () => import('./text/en.json') })

/** A sentence, and what it speaks of below it. */
export interface Worded {
  readonly text: string
  readonly parts?: readonly Worded[]
}

const roots: Readonly<Record<FactNode['scope'], string>> = {
  household: '',
  mother: 'adult',
  father: 'adult',
  parent: 'adult',
  child: 'child',
  sibling: 'child',
  elder: 'elder',
}

/** Where the words of a fact stand. Whether there is a mother at all has words of its own. */
function keyOf({ scope, path }: FactNode): string {
  const root = path.length === 0 ? scope : roots[scope]
  return `household:facts.${[root, ...path].filter(Boolean).join('.')}`
}

/** How a fact is asked for, of whom the rule speaks of. */
function labelOf(fact: FactNode, { t, has, language }: Text): string {
  const key = keyOf(fact)
  const who = fact.scope === 'household' ? '' : t(`wording:who.${fact.scope}`)
  const label = has(`${key}.value`) && fact.domain.kind === 'day' ? t(`${key}.value`, { who }) : t(`${key}.label`, { who })
  return language === 'en' ? label.charAt(0).toUpperCase() + label.slice(1) : label
}

const asName = (label: string): string => label.replace(/[?？]$/, '')

/** A question is followed by its answer; a name, by a colon first. */
function answered(fact: FactNode, answer: string, text: Text): string {
  const label = labelOf(fact, text)
  return text.t(/[?？]$/.test(label) ? 'wording:answer' : 'wording:named', { label, answer })
}

function answerWord(fact: FactNode, answer: 'yes' | 'no' | 'none', { t, has }: Text): string {
  const own = `${keyOf(fact)}.${answer}`
  return t(has(own) ? own : `household:answers.${answer}`)
}

/** Cities that rules name though they have none of their own have their names here. */
const placeText = (code: string, { t, language }: Text): string => placeByCode(code)?.names[language] ?? t(`wording:places.${code}`)

const listed = (words: readonly string[], { t }: Text): string => words.join(t('wording:list'))

/** A plain number beside what it is compared with: a day, an area, or as it counts itself. */
function plainText(node: Extract<Node, { op: 'number' }>, beside: Node | undefined, text: Text): string {
  if (beside && isDay(beside)) return formatDate(formatDay(node.value), text.language)
  if (beside?.op === 'fact' && beside.domain.kind === 'number' && beside.domain.unit === 'area')
    return `${String(node.value / 100)}${text.t('household:units.area')}`
  return amountText(node.value, node, text)
}

function periodText({ years, months, days }: Extract<Node, { op: 'later' }>, text: Text): string {
  const { t } = text
  const said = [years > 0 && t('wording:years', { count: years }), months > 0 && t('wording:months', { count: months })]
  if (days.op === 'number') said.push(days.value > 0 && t('wording:days', { count: days.value }))
  else said.push(t('wording:someDays', { days: numberText(days, text) }))
  return said.filter(Boolean).join('')
}

/** A quantity or a day in words, in one line. */
export function numberText(node: Node, text: Text, beside?: Node): string {
  const { t } = text
  const of = (part: Node): string => numberText(part, text)
  switch (node.op) {
    case 'number':
      return plainText(node, beside, text)
    case 'fact':
      return asName(labelOf(node, text))
    case 'none':
      return t('wording:nothing')
    case 'add':
      return node.of.map(of).join(t('wording:plus'))
    case 'min':
      return t('wording:least', { list: listed(node.of.map(of), text) })
    case 'max':
      // Nothing below zero: not worth a word.
      return node.of.length === 2 && node.of.some((part) => part.op === 'number' && part.value === 0)
        ? of(node.of.find((part) => part.op !== 'number') ?? (node.of[0] as Node))
        : t('wording:most', { list: listed(node.of.map(of), text) })
    case 'minus':
      return t('wording:minus', { left: of(node.left), right: of(node.right) })
    case 'times':
      return t('wording:times', { left: of(node.left), right: of(node.right) })
    case 'scale':
      if (node.over === 100) return t('wording:percent', { of: of(node.of), percent: node.by })
      return node.over === 1
        ? t('wording:times', { left: of(node.of), right: node.by })
        : t('wording:scaled', { of: of(node.of), by: node.by, over: node.over })
    case 'portion':
      return t('wording:part-of', { amount: of(node.amount), part: of(node.part), whole: of(node.whole) })
    case 'or-zero':
      return of(node.of)
    case 'age':
      return t(`wording:age.${node.unit}`, { of: of(node.of) })
    case 'this-year':
      return t('wording:thisYear')
    case 'part-of-day':
      return t(`wording:part.${node.part}`, { of: of(node.of) })
    case 'start-of':
      return t(`wording:startOf.${node.part}`, { of: of(node.of) })
    case 'end-of-year':
      return t('wording:endOfYear', { of: of(node.of) })
    case 'later':
      return t('wording:after', { of: of(node.of), period: periodText(node, text) })
    case 'count':
      return t(`wording:counted.${node.over}`)
    case 'order':
      return t('wording:ordered')
    case 'sum':
      return t('wording:sum', { of: of(node.of) })
    case 'most':
      return t('wording:highest', { of: of(node.of) })
    case 'dated':
      return t('wording:dated')
    case 'choose':
      return t('wording:cases')
    default:
      throw new Error(`${node.op} is not a number`)
  }
}

/** A fact of the day somebody was born, and the age it is set against. */
function ageOf(node: Node): { readonly fact: FactNode; readonly years: number; readonly months: number } | undefined {
  if (node.op !== 'later' || node.of.op !== 'fact' || node.of.path.join() !== 'birthDate') return undefined
  if (node.days.op !== 'number' || node.days.value !== 0) return undefined
  return { fact: node.of, years: node.years, months: node.months }
}

/** 孩子满3周岁; 孩子未满36个月. */
function ageWords(node: Node, reached: boolean, { t }: Text): string | undefined {
  const age = ageOf(node)
  if (!age) return undefined
  const unit = age.months === 0 ? 'age-years' : 'age-months'
  const count = age.months === 0 ? age.years : age.years * 12 + age.months
  return t(`wording:${unit}.${reached ? 'reached' : 'under'}`, { who: t(`wording:who.${age.fact.scope}`), count })
}

function sinceWords(day: Node, text: Text): string {
  if (day.op === 'fact' && day.path.join() === 'birthDate') return text.t('wording:born', { who: text.t(`wording:who.${day.scope}`) })
  return ageWords(day, true, text) ?? text.t('wording:since', { day: numberText(day, text) })
}

function beforeWords(day: Node, text: Text): string {
  const age = ageWords(day, false, text)
  if (age !== undefined) return age
  // "Before the day after" is how "through" is written.
  const through = day.op === 'later' && day.years + day.months === 0 && day.days.op === 'number' && day.days.value === 1
  return through ? text.t('wording:through', { day: numberText(day.of, text) }) : text.t('wording:before', { day: numberText(day, text) })
}

/** "There is such a day and it is not here yet" is one thought. */
function beforeDay(node: Node): Node | undefined {
  if (node.op !== 'and' || node.of.length !== 2) return undefined
  const [first, second] = node.of
  return first?.op === 'exists' && second?.op === 'not' && second.of.op === 'since' ? second.of.of : undefined
}

/** The parts of a conjunction within a conjunction stand beside its others. */
const flat = (node: Node): readonly Node[] => (node.op === 'and' && beforeDay(node) === undefined ? node.of.flatMap(flat) : [node])

const alternatives = (node: Node): readonly Node[] =>
  node.op === 'or' ? node.of.flatMap(alternatives) : node.op === 'tied' ? alternatives(node.of) : [node]

const partsFor = (node: Node, text: Text): readonly Worded[] => flat(node).map((part) => truthWords(part, text))

function comparison(relation: Relation, left: Node, right: Node, text: Text): Worded {
  const { t } = text
  const days = isDay(left) || isDay(right)
  const word = t(`wording:${days ? 'dayRelation' : 'relation'}.${relation}`)
  if (left.op === 'count' || left.op === 'order') {
    const said = { relation: word, number: numberText(right, text) }
    return left.op === 'order'
      ? { text: t('wording:order', said), parts: partsFor(left.counts, text) }
      : { text: t(`wording:how.${left.over}`, said), parts: partsFor(left.of, text) }
  }
  return { text: t('wording:compare', { left: numberText(left, text, right), relation: word, right: numberText(right, text, left) }) }
}

function quantified(node: QuantifierNode, text: Text): Worded {
  return { text: text.t(`wording:${node.op === 'all' ? 'every' : 'any'}.${node.over}`), parts: partsFor(node.of, text) }
}

function negated(of: Node, text: Text): Worded {
  const { t } = text
  if (of.op === 'fact') return { text: answered(of, answerWord(of, 'no', text), text) }
  if (of.op === 'exists' && of.of.op === 'fact') return { text: answered(of.of, answerWord(of.of, 'none', text), text) }
  if (of.op === 'since') return { text: beforeWords(of.of, text) }
  const parts = onePlaceQuestion(alternatives(of), text)
  const [only] = parts
  return parts.length === 1 && only && !only.parts ? { text: t('wording:not', { what: only.text }) } : { text: t('wording:none'), parts }
}

/** Several places that would answer one question stand in one line. */
function onePlaceQuestion(nodes: readonly Node[], text: Text): Worded[] {
  const asked = new Map<FactNode | undefined, Node[]>()
  for (const node of nodes) {
    const fact = node.op === 'within' && node.of.op === 'fact' ? node.of : undefined
    const known = fact && [...asked.keys()].find((other) => other?.scope === fact.scope && other.path.join() === fact.path.join())
    const key = known ?? fact
    asked.set(key, [...(asked.get(key) ?? []), node])
  }
  return [...asked].flatMap(([fact, same]) => {
    if (!fact || same.length === 1) return same.map((node) => truthWords(node, text))
    const named = same.flatMap((node) => (node.op === 'within' ? [placeText(node.place, text)] : []))
    return [{ text: answered(fact, listed(named, text), text) }]
  })
}

/** A condition in words, from its tree. Throws on a tree that is a number. */
export function truthWords(node: Node, text: Text): Worded {
  const { t } = text
  const day = beforeDay(node)
  if (day) return { text: beforeWords(day, text) }
  switch (node.op) {
    case 'truth':
      return { text: t(node.value ? 'wording:always' : 'wording:never') }
    case 'fact':
      return { text: answered(node, answerWord(node, 'yes', text), text) }
    case 'and': {
      const parts = flat(node).map((part) => truthWords(part, text))
      return parts.length === 1 ? (parts[0] as Worded) : { text: t('wording:all'), parts }
    }
    case 'or': {
      const parts = onePlaceQuestion(alternatives(node), text)
      return parts.length === 1 ? (parts[0] as Worded) : { text: t('wording:some'), parts }
    }
    case 'not':
      return negated(node.of, text)
    case 'is': {
      const fact = node.of
      if (fact.op !== 'fact') throw new Error('only a fact is one of several')
      const options = node.among.map((option) => t(`${keyOf(fact)}.options.${option}`))
      const quoted = options.length === 1 ? options : options.map((option) => t('wording:quoted', { option }))
      return { text: answered(fact, quoted.join(t('wording:or')), text) }
    }
    case 'within':
      if (node.of.op !== 'fact') throw new Error('only a fact lies in a place')
      return { text: answered(node.of, placeText(node.place, text), text) }
    case 'tied':
      return truthWords(node.of, text)
    case 'names-parent':
      return { text: t('wording:ownParent') }
    case 'exists':
      return node.of.op === 'fact'
        ? { text: answered(node.of, answerWord(node.of, 'yes', text), text) }
        : { text: t('wording:told', { what: numberText(node.of, text) }) }
    case 'compare':
      return comparison(node.relation, node.left, node.right, text)
    case 'same':
      return { text: t('wording:same', { left: numberText(node.left, text), right: numberText(node.right, text) }) }
    case 'since':
      return { text: sinceWords(node.of, text) }
    case 'any':
    case 'all':
      return quantified(node, text)
    default:
      throw new Error(`${node.op} is not a truth`)
  }
}
