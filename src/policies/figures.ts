import type { ValueNode } from '../../rules/language'
import { walk, type Arm, type DatedEntry, type Measure, type Node } from '../../rules/language/node'
import { amountParts } from '../wording'
import type { Text } from '../ui'

/** What a rule says of a figure, as far as it can be read without a family: amounts, tables by date, tiers, sums. */
export type FigureTree =
  | { readonly kind: 'plain'; readonly value: number; readonly measure: Measure }
  | { readonly kind: 'dated'; readonly entries: readonly DatedEntry[]; readonly measure: Measure }
  | { readonly kind: 'tiers'; readonly tiers: readonly Tier[] }
  /** Parts that add up, of which the least or the most counts, or that are multiplied with what the family brings. */
  | { readonly kind: 'sum' | 'least' | 'most' | 'each'; readonly parts: readonly FigureTree[] }
  /** `by`/`over` of something. */
  | { readonly kind: 'share'; readonly by: number; readonly over: number; readonly of: FigureTree }
  /** The family's own figure, or one that only an answer gives. */
  | { readonly kind: 'own' }

export interface Tier {
  /** The arm taken; undefined for what holds otherwise. */
  readonly arm: Arm | undefined
  readonly figure: FigureTree
}

/** Money is kept in fen, shares in hundredths, leave in days: what a plain number counts where it does not say so itself. */
const unitOf = (value: ValueNode): Measure['unit'] => (value.unit === 'CNY' ? 'fen' : value.unit)

const isOwn = ({ kind }: FigureTree): boolean => kind === 'own'

/** What the trees are read for. A factor of a product is not yet so much a year, and may count anything. */
interface Reading {
  readonly value: ValueNode
  readonly factor: boolean
}

function measureOf({ unit, per }: Measure, { value, factor }: Reading): Measure {
  const shownUnit = unit ?? (factor ? undefined : unitOf(value))
  const shownPer = factor ? undefined : (per ?? value.per)
  return { ...(shownUnit === undefined ? {} : { unit: shownUnit }), ...(shownPer === undefined ? {} : { per: shownPer }) }
}

const isZero = (tree: FigureTree): boolean => tree.kind === 'plain' && tree.value === 0

function together(kind: 'sum' | 'least' | 'most', nodes: readonly Node[], reading: Reading): FigureTree {
  const parts = nodes.map((node) => read(node, reading)).filter((part) => !isZero(part))
  const [only] = parts
  if (parts.every(isOwn)) return { kind: 'own' }
  return parts.length === 1 && only ? only : { kind, parts }
}

/** Whether a figure that the text names stands in it. */
function namesFigure(node: Node): boolean {
  let found = false
  walk(node, (one) => {
    if (one.op === 'dated' || (one.op === 'number' && one.unit !== undefined)) found = true
  })
  return found
}

/** A day of leave for each of so many days says no more than the number of days. */
const isOne = (node: Node): boolean => node.op === 'number' && node.value === 1

function product(left: Node, right: Node, reading: Reading): FigureTree {
  if (isOne(left)) return read(right, reading)
  const factors = [left, right].filter(namesFigure).map((node) => read(node, { ...reading, factor: true }))
  const parts = factors.filter((factor) => !isOwn(factor))
  return parts.length === 0 ? { kind: 'own' } : { kind: 'each', parts }
}

function tiersOf({ arms, otherwise }: Extract<Node, { op: 'choose' }>, reading: Reading): FigureTree {
  const named = arms.map((arm): Tier => ({ arm, figure: read(arm.then, reading) }))
  const rest: Tier[] = otherwise.op === 'none' ? [] : [{ arm: undefined, figure: read(otherwise, reading) }]
  // Nothing in one case is no case to list.
  const tiers = [...named, ...rest].filter(({ figure }) => !isZero(figure))
  const [only] = tiers
  if (tiers.every(({ figure }) => isOwn(figure))) return { kind: 'own' }
  return tiers.length === 1 && only ? only.figure : { kind: 'tiers', tiers }
}

function read(node: Node, reading: Reading): FigureTree {
  switch (node.op) {
    case 'number':
      return { kind: 'plain', value: node.value, measure: measureOf(node, reading) }
    case 'dated':
      return { kind: 'dated', entries: node.table, measure: measureOf(node.table[0] ?? {}, reading) }
    case 'choose':
      return tiersOf(node, reading)
    case 'add':
      return together('sum', node.of, reading)
    case 'min':
      return together('least', node.of, reading)
    case 'max':
      return together('most', node.of, reading)
    case 'times':
      return product(node.left, node.right, reading)
    case 'scale': {
      const of = read(node.of, { ...reading, factor: true })
      return isOwn(of) ? of : { kind: 'share', by: node.by, over: node.over, of }
    }
    case 'or-zero':
    case 'sum':
    case 'most':
      return read(node.of, reading)
    default:
      return { kind: 'own' }
  }
}

export type Leaf = Extract<FigureTree, { readonly kind: 'plain' | 'dated' }>

const partsOfTree = (tree: FigureTree): readonly FigureTree[] => {
  if (tree.kind === 'tiers') return tree.tiers.map(({ figure }) => figure)
  if (tree.kind === 'share') return [tree.of]
  return 'parts' in tree ? tree.parts : []
}

/** How many steps lie between a tree and its amounts. */
const depth = (tree: FigureTree): number => {
  const parts = partsOfTree(tree)
  return parts.length === 0 ? 0 : 1 + Math.max(...parts.map(depth))
}

const all = (tree: FigureTree): readonly Leaf[] =>
  tree.kind === 'plain' || tree.kind === 'dated' ? [tree] : partsOfTree(tree).flatMap(all)

const sourcesOf = (entries: readonly DatedEntry[]): string =>
  entries.map(({ from, value, source }) => [from, value, ...source.map(({ clause }) => clause)].join()).join(';')

/** What tells two amounts apart that are listed without their cases. */
const told = (leaf: Leaf): string => [leaf.measure.unit, leaf.kind === 'plain' ? leaf.value : sourcesOf(leaf.entries)].join(' ')

const withoutPer = (leaf: Leaf): Leaf => ({ ...leaf, measure: leaf.measure.unit === undefined ? {} : { unit: leaf.measure.unit } })

/** The amounts of a tree, each once; not yet so much a year, since they are reckoned with. */
export const leavesOf = (tree: FigureTree): Leaf[] =>
  all(tree)
    .filter((leaf, index, leaves) => leaves.findIndex((other) => told(other) === told(leaf)) === index)
    .map(withoutPer)

/** Deeper than this a figure is no longer understood as it is read: only its amounts are told. */
const deepest = 2

export const isSimple = (tree: FigureTree): boolean => depth(tree) <= deepest

/** The figure a benefit declares; undefined where its document names none. */
export const figureTree = (value: ValueNode): FigureTree | undefined => value.amount && read(value.amount, { value, factor: false })

const joined = (words: readonly string[], { language }: Text): string => words.filter(Boolean).join(language === 'en' ? ' ' : '')

/** What stands before the number: 至多, 增加, 少交. */
export function boundWord({ kind, bound, unit }: ValueNode, text: Text): string {
  const { t, language } = text
  const plain = bound === 'at-most' || bound === 'at-least' ? t(`policies:bound.${bound}`) : ''
  if (kind === 'service' && unit === 'days') return t('policies:bound.within')
  const kinds =
    kind === 'loan-limit' && bound === 'exact'
      ? t('policies:bound.raised')
      : kind === 'fee-reduction'
        ? t('policies:bound.less')
        : kind === 'service' && unit === 'percent'
          ? t('policies:bound.kept')
          : ''
  return joined(language === 'en' ? [kinds, plain] : [plain, kinds], text)
}

/** The entry in force on a day; the table may know none. */
export function entryOn(entries: readonly DatedEntry[], on: number): DatedEntry | undefined {
  const begun = entries.filter(({ from }) => from <= on)
  const last = begun[begun.length - 1]
  return last && last.value !== null && (last.until === undefined || on <= last.until) ? last : undefined
}

interface Amount {
  readonly value: number
  readonly measure: Measure
}

/** The plain amounts of a tree on a day; undefined where part of it hangs on the family. */
function amountsOn(tree: FigureTree, on: number): readonly Amount[] | undefined {
  if (tree.kind === 'plain') return [tree]
  if (tree.kind === 'dated') {
    const entry = entryOn(tree.entries, on)
    return entry?.value === null || entry === undefined ? undefined : [{ value: entry.value, measure: tree.measure }]
  }
  if (tree.kind !== 'tiers') return undefined
  const tiers = tree.tiers.map(({ figure }) => amountsOn(figure, on))
  return tiers.some((amounts) => amounts === undefined) ? undefined : tiers.flatMap((amounts) => amounts ?? [])
}

export interface Headline {
  readonly bound: string
  readonly number: string
  readonly unit: string
}

/** Of a figure by cases, those that a provision gives; all of it where none of them names it. */
function givenBy(clause: string | undefined, tree: FigureTree): FigureTree {
  if (clause === undefined || tree.kind !== 'tiers') return tree
  const tiers = tree.tiers.filter(({ arm }) => arm?.basis.includes(clause))
  return tiers.length === 0 ? tree : { kind: 'tiers', tiers }
}

/** What a benefit gives in one figure, where one can be given: 至多800–1000元/月. With a provision, what that one gives. */
export function headlineOf(value: ValueNode, text: Text, on: number, clause?: string): Headline | undefined {
  const whole = figureTree(value)
  const tree = whole && givenBy(clause, whole)
  const amounts = tree && amountsOn(tree, on)
  const upTo = value.upTo && amountsOn(read(value.upTo, { value, factor: false }), on)
  const [first] = amounts ?? []
  if (!amounts || !first || (value.upTo && !upTo)) return undefined
  if (amounts.some(({ measure }) => measure.unit !== first.measure.unit || measure.per !== first.measure.per)) return undefined
  const values = [...amounts, ...(upTo ?? [])].map((amount) => amount.value)
  const [lo, hi] = [Math.min(...values), Math.max(...values)]
  if (value.kind === 'tax-deduction' && value.unit === 'percent') return { bound: '', number: text.t('policies:figure.untaxed'), unit: '' }
  if (value.kind === 'fee-reduction' && lo === 100) return { bound: '', number: text.t('policies:figure.free'), unit: '' }
  return { bound: boundWord(value, text), ...amountParts(lo, first.measure, text, hi) }
}

/** The same in one line. */
export function headlineText(value: ValueNode, text: Text, on: number, clause?: string): string {
  const headline = headlineOf(value, text, on, clause)
  return headline ? joined([headline.bound, joined([headline.number, headline.unit], text)], text) : ''
}
