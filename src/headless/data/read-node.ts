import type { Citation, Scope } from '../../../rules/language'
import { parseDay, type DayNumber } from '../../../rules/language/calendar'
import type { DatedEntry, FactNode, Measure, Node } from '../../../rules/language/node'
import { factAt } from './facts'
import { refuse } from './fault'
import type { FileEntry, FileNode } from './format/node'
import { factKind, isAmount, isCount, isDayKind, isTruth, joined, multiplied, unitKind, type Kind } from './kinds'

/** A tree of rules that looks at more than this, counted for the longest lists a household may have, is no rule of law. */
const MOST_LOOKS = 200_000
/** One inside another: “for each child: among its siblings”. */
const MOST_LISTS = 3
/** The longest list a household may have. */
const LONGEST = 20

/** What is known while a tree is read. */
export interface Reading {
  readonly cite: (citation: { readonly document: string; readonly clause: string }, path: string) => Citation
  /** Clauses that an arm may name. */
  readonly basis: ReadonlySet<string>
  /** Counts what the engine will have to look at. */
  readonly looks: { count: number }
}

interface At {
  readonly path: string
  readonly bound: readonly Scope[]
  readonly lists: number
  readonly weight: number
}

interface Read {
  readonly node: Node
  readonly kind: Kind
}

type Test = (kind: Kind) => boolean

const isFigure: Test = (kind) => isAmount(kind) || isDayKind(kind)
const anything: Test = () => true

/** Yes or no; a quantity; a number of things; a day. */
export const tests = {
  truth: isTruth,
  amount: isAmount,
  count: isCount,
  day: isDayKind,
  fen: (kind: Kind) => kind === 'fen' || kind === 'number' || kind === 'none',
}

/** A day already found to be one by its shape. */
export const dayOf = (text: string): DayNumber => parseDay(text) as DayNumber

const measure = ({ unit, per }: { unit?: Measure['unit'] | undefined; per?: Measure['per'] | undefined }): Measure => ({
  ...(unit === undefined ? {} : { unit }),
  ...(per === undefined ? {} : { per }),
})

/** Reads a tree in which these members are meant. Refuses what the engine could not work out, or not in time. */
export function readTree(file: FileNode, path: string, bound: readonly Scope[], test: Test, reading: Reading): { node: Node; kind: Kind } {
  return readPart(file, { path, bound, lists: 0, weight: 1 }, test, reading)
}

function readPart(file: FileNode, at: At, test: Test, reading: Reading): Read {
  reading.looks.count += at.weight
  if (reading.looks.count > MOST_LOOKS) refuse(at.path, 'too-much')
  const read = readNode(file, at, reading)
  if (!test(read.kind)) refuse(at.path, 'wrong-kind')
  return read
}

function readFact({ scope, path = '' }: Extract<FileNode, { op: 'fact' }>, { bound, path: at }: At): FactNode {
  const fact = factAt(scope, path === '' ? [] : path.split('.'))
  if (!fact) return refuse(at, 'unknown-fact')
  if (scope !== 'household' && scope !== 'mother' && scope !== 'father' && !bound.includes(scope)) refuse(at, 'nobody-meant')
  return fact
}

function readEntries(table: readonly FileEntry[], at: At, { cite }: Reading): { entries: DatedEntry[]; kind: Kind } {
  let kind: Kind = 'none'
  const entries = table.map(({ from, until, value, unit, per, source, attested, checkedOn }, index): DatedEntry => {
    const path = `${at.path}.table[${index}]`
    kind = joined(kind, value === null ? 'none' : unitKind({ unit })) ?? refuse(path, 'wrong-unit')
    return {
      from: dayOf(from),
      ...(until === undefined ? {} : { until: dayOf(until) }),
      value,
      ...measure({ unit, per }),
      source: source.map((citation, number) => cite(citation, `${path}.source[${number}]`)),
      attested,
      checkedOn: dayOf(checkedOn),
    }
  })
  entries.forEach(({ from, until }, index) => {
    const before = entries[index - 1]
    const overlaps = before && (before.from >= from || (before.until ?? 0) >= from)
    if (overlaps || (until !== undefined && until < from)) refuse(`${at.path}.table[${index}]`, 'out-of-order')
  })
  return { entries, kind }
}

function readNode(file: FileNode, at: At, reading: Reading): Read {
  const below = (part: FileNode, step: string, test: Test = anything): Read =>
    readPart(part, { ...at, path: `${at.path}.${step}` }, test, reading)
  const all = (parts: readonly FileNode[], test: Test): Read[] => parts.map((part, index) => below(part, `of[${index}]`, test))
  const together = (kinds: readonly Kind[]): Kind => kinds.reduce((a, b) => joined(a, b) ?? refuse(at.path, 'wrong-unit'))
  /** Reads a part once for each member of a list. */
  const ofMember = (part: FileNode, step: string, over: keyof typeof membersOf, as: Scope, test: Test): Read => {
    if (!membersOf[over].includes(as)) refuse(at.path, 'nobody-meant')
    if (at.lists === MOST_LISTS) refuse(at.path, 'too-much')
    const inside: At = { path: `${at.path}.${step}`, bound: [...at.bound, as], lists: at.lists + 1, weight: at.weight * LONGEST }
    return readPart(part, inside, test, reading)
  }
  switch (file.op) {
    case 'truth':
      return { node: { op: 'truth', value: file.value }, kind: 'truth' }
    case 'number':
      return { node: { op: 'number', value: file.value, ...measure(file) }, kind: unitKind(file) }
    case 'day':
      return { node: { op: 'number', value: dayOf(file.value) }, kind: 'day' }
    case 'none':
      return { node: { op: 'none' }, kind: 'none' }
    case 'this-year':
      return { node: { op: 'this-year' }, kind: 'count' }
    case 'fact': {
      const node = readFact(file, at)
      return { node, kind: factKind(node.domain) }
    }
    case 'and':
    case 'or':
      return { node: { op: file.op, of: all(file.of, isTruth).map(({ node }) => node) }, kind: 'truth' }
    case 'not':
      return { node: { op: 'not', of: below(file.of, 'of', isTruth).node }, kind: 'truth' }
    case 'is':
    case 'names-parent': {
      const of = below(file.of, 'of', (kind) => kind === 'choice').node
      const { domain } = of as FactNode
      const options = domain.kind === 'choice' ? domain.options : []
      if (file.op === 'is') {
        if (!file.among.every((option) => options.includes(option))) refuse(`${at.path}.among`, 'unknown-option')
        return { node: { op: 'is', of, among: file.among }, kind: 'truth' }
      }
      if (!options.every((option) => option === 'mother' || option === 'father')) refuse(at.path, 'unknown-option')
      if (!at.bound.includes('parent')) refuse(at.path, 'nobody-meant')
      return { node: { op: 'names-parent', of }, kind: 'truth' }
    }
    case 'within':
      return { node: { op: 'within', of: below(file.of, 'of', (kind) => kind === 'place').node, place: file.place }, kind: 'truth' }
    case 'tied':
      return { node: { op: 'tied', place: file.place, of: below(file.of, 'of', isTruth).node }, kind: 'truth' }
    case 'exists':
      return { node: { op: 'exists', of: below(file.of, 'of', (kind) => isFigure(kind) || file.of.op === 'fact').node }, kind: 'truth' }
    case 'compare': {
      const [left, right] = [below(file.left, 'left', isFigure), below(file.right, 'right', isFigure)]
      together([left.kind, right.kind])
      return { node: { op: 'compare', relation: file.relation, left: left.node, right: right.node }, kind: 'truth' }
    }
    case 'same':
      return {
        node: { op: 'same', left: below(file.left, 'left', isDayKind).node, right: below(file.right, 'right', isDayKind).node },
        kind: 'truth',
      }
    case 'add':
    case 'min':
    case 'max': {
      const parts = all(file.of, isAmount)
      return { node: { op: file.op, of: parts.map(({ node }) => node) }, kind: together(parts.map(({ kind }) => kind)) }
    }
    case 'minus': {
      const [left, right] = [below(file.left, 'left', isAmount), below(file.right, 'right', isAmount)]
      return { node: { op: 'minus', left: left.node, right: right.node }, kind: together([left.kind, right.kind]) }
    }
    case 'times': {
      const [left, right] = [below(file.left, 'left', isAmount), below(file.right, 'right', isAmount)]
      const kind = multiplied(left.kind, right.kind) ?? refuse(at.path, 'wrong-unit')
      return { node: { op: 'times', left: left.node, right: right.node }, kind }
    }
    case 'scale': {
      const of = below(file.of, 'of', isAmount)
      return { node: { op: 'scale', of: of.node, by: file.by, over: file.over }, kind: of.kind }
    }
    case 'portion': {
      const amount = below(file.amount, 'amount', isAmount)
      const [part, whole] = [below(file.part, 'part', isAmount), below(file.whole, 'whole', isAmount)]
      together([part.kind, whole.kind])
      return { node: { op: 'portion', amount: amount.node, part: part.node, whole: whole.node }, kind: amount.kind }
    }
    case 'or-zero': {
      const of = below(file.of, 'of', isAmount)
      return { node: { op: 'or-zero', of: of.node }, kind: of.kind === 'none' ? 'number' : of.kind }
    }
    case 'since':
      return { node: { op: 'since', of: below(file.of, 'of', isDayKind).node }, kind: 'truth' }
    case 'age':
      return { node: { op: 'age', of: below(file.of, 'of', isDayKind).node, unit: file.unit }, kind: 'count' }
    case 'part-of-day':
      return { node: { op: 'part-of-day', of: below(file.of, 'of', isDayKind).node, part: file.part }, kind: 'count' }
    case 'start-of':
      return { node: { op: 'start-of', of: below(file.of, 'of', isDayKind).node, part: file.part }, kind: 'day' }
    case 'end-of-year':
      return { node: { op: 'end-of-year', of: below(file.of, 'of', isCount).node }, kind: 'day' }
    case 'later': {
      const [of, days] = [below(file.of, 'of', isDayKind).node, below(file.days, 'days', isCount).node]
      return { node: { op: 'later', of, years: file.years, months: file.months, days }, kind: 'day' }
    }
    case 'choose': {
      const arms = file.arms.map(({ when, then, basis = [] }, index) => {
        if (!basis.every((clause) => reading.basis.has(clause))) refuse(`${at.path}.arms[${index}].basis`, 'unknown-clause')
        return { when: below(when, `arms[${index}].when`, isTruth).node, then: below(then, `arms[${index}].then`, isValue), basis }
      })
      const otherwise = below(file.otherwise, 'otherwise', isValue)
      const node: Node = { op: 'choose', arms: arms.map((arm) => ({ ...arm, then: arm.then.node })), otherwise: otherwise.node }
      return { node, kind: together([...arms.map(({ then }) => then.kind), otherwise.kind]) }
    }
    case 'any':
    case 'all':
    case 'count': {
      const of = ofMember(file.of, 'of', file.over, file.as, isTruth).node
      return { node: { op: file.op, over: file.over, as: file.as, of }, kind: file.op === 'count' ? 'count' : 'truth' }
    }
    case 'sum':
    case 'most': {
      const where = ofMember(file.where, 'where', file.over, file.as, isTruth).node
      const of = ofMember(file.of, 'of', file.over, file.as, file.op === 'sum' ? isAmount : isFigure)
      return { node: { op: file.op, over: file.over, as: file.as, where, of: of.node }, kind: of.kind }
    }
    case 'order': {
      if (!at.bound.includes('child')) refuse(at.path, 'nobody-meant')
      const counts = ofMember(file.counts, 'counts', 'children', 'sibling', isTruth).node
      const theirs = ofMember(file.theirs, 'theirs', 'children', 'sibling', isDayKind).node
      return { node: { op: 'order', counts, mine: below(file.mine, 'mine', isDayKind).node, theirs }, kind: 'count' }
    }
    case 'dated': {
      const { entries, kind } = readEntries(file.table, at, reading)
      return { node: { op: 'dated', table: entries }, kind }
    }
  }
}

const isValue: Test = (kind) => isFigure(kind) || isTruth(kind)

/** As whom the members of a list can be meant. */
const membersOf: Readonly<Record<'children' | 'parents' | 'elders', readonly Scope[]>> = {
  children: ['child', 'sibling'],
  parents: ['parent'],
  elders: ['elder'],
}
