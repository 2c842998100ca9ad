import type { DeductionNode, LeaveTime, ValueNode } from '../../../rules/language'
import type { Scope } from '../../../rules/language'
import type { Node } from '../../../rules/language/node'
import { refuse } from './fault'
import type { FileNode } from './format/node'
import type { FileValue } from './format/value'
import type { Kind } from './kinds'
import { readTree, tests, type Reading } from './read-node'

/** How a value's figure is counted: money in fen, shares in hundredths, days. */
const suits: Readonly<Record<NonNullable<FileValue['unit']>, (kind: Kind) => boolean>> = {
  CNY: tests.fen,
  percent: (kind) => kind === 'percent' || kind === 'number' || kind === 'none',
  days: tests.count,
}

/** The keys that are there, without those that are `undefined`. */
const given = <T extends object>(parts: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) as never

/** Reads what a benefit gives. `bound`: the members meant by its subject. */
export function readValue(file: FileValue, path: string, bound: readonly Scope[], doubts: readonly string[], reading: Reading): ValueNode {
  const tree = (part: FileNode | undefined, step: string, test: (kind: Kind) => boolean, of = bound): Node | undefined =>
    part && readTree(part, `${path}.${step}`, of, test, reading).node
  const sure = (part: FileNode, step: string, test: (kind: Kind) => boolean, of = bound): Node => tree(part, step, test, of) as Node

  const { kind, per, unit, bound: end, byYear, deduction, time } = file
  if (unit === undefined && (file.amount ?? file.upTo ?? file.payable)) refuse(`${path}.unit`, 'no-unit')
  if (file.amount === undefined && (file.upTo ?? file.payable ?? file.taxSaved)) refuse(`${path}.amount`, 'no-amount')
  const figure = suits[unit ?? 'CNY']

  const readDeduction = ({ tax, takenBy, amount, upTo, onceUnder }: NonNullable<FileValue['deduction']>): DeductionNode => {
    if (onceUnder !== undefined && !doubts.includes(onceUnder)) refuse(`${path}.deduction.onceUnder`, 'unknown-name')
    const { income, brackets } = tax
    brackets.forEach(({ rate }, index) => {
      if (index > 0 && rate <= (brackets[index - 1]?.rate ?? 0)) refuse(`${path}.deduction.tax.brackets[${index}].rate`, 'out-of-order')
    })
    return given({
      tax: {
        income: {
          mother: sure(income.mother, 'deduction.tax.income.mother', tests.fen, []),
          father: sure(income.father, 'deduction.tax.income.father', tests.fen, []),
        },
        brackets: brackets.map(({ rate, quick }, index) => ({
          rate,
          quick: sure(quick, `deduction.tax.brackets[${index}].quick`, tests.fen, []),
        })),
      },
      takenBy,
      amount: sure(amount, 'deduction.amount', tests.fen),
      upTo: tree(upTo, 'deduction.upTo', tests.fen),
      onceUnder,
    }) as DeductionNode
  }

  const readTime = (of: NonNullable<FileValue['time']>): LeaveTime => {
    const child: readonly Scope[] = [...bound, 'child']
    switch (of.at) {
      case 'birth':
        return given({
          at: of.at,
          born: sure(of.born, 'time.born', tests.truth, child),
          ahead: sure(of.ahead, 'time.ahead', tests.truth),
          start: of.start,
          counts: of.counts,
          early: tree(of.early, 'time.early', tests.count),
          told: tree(of.told, 'time.told', tests.day, child),
        }) as LeaveTime
      case 'event':
        return { at: of.at, occasion: of.occasion, on: sure(of.on, 'time.on', tests.day), start: of.start, counts: of.counts as never }
      case 'years':
        return {
          at: of.at,
          child: sure(of.child, 'time.child', tests.truth, child),
          from: sure(of.from, 'time.from', tests.day, child),
          before: sure(of.before, 'time.before', tests.day, child),
          counts: of.counts as never,
          years: of.years as never,
        }
    }
  }

  const rests = [...(time?.counts ?? []), ...(time?.at === 'years' ? time.years : [])]
  for (const { by, reading: key } of rests)
    if ((by === 'reading' || by === 'report') !== (key !== undefined)) refuse(`${path}.time`, 'no-reading')

  return given({
    kind,
    per,
    unit,
    bound: end,
    amount: tree(file.amount, 'amount', figure),
    upTo: tree(file.upTo, 'upTo', figure),
    payable: tree(file.payable, 'payable', unit === 'days' ? tests.count : tests.fen),
    taxSaved: tree(file.taxSaved, 'taxSaved', tests.fen),
    deduction: deduction && readDeduction(deduction),
    byYear,
    time: time && readTime(time),
  }) as ValueNode
}
