import type { Benefit, Deadline, DeductionNode, LeaveTime, NamedCondition, ValueNode } from '../../../rules/language'
import type { FileBenefit, FileDeadline } from './format/benefit'
import type { FileNode } from './format/node'
import type { FileValue } from './format/value'
import { writeCitation, writeDay, writeNode } from './write-node'

const conditionsOf = (conditions: readonly NamedCondition[]): Record<string, FileNode> =>
  Object.fromEntries(conditions.map(({ name, node }) => [name, writeNode(node)]))

const writeDeadline = ({ by, when, lost, basis }: Deadline): FileDeadline => ({
  by: writeDay(by),
  ...(when ? { when: writeNode(when) } : {}),
  lost,
  basis: basis.map(writeCitation),
})

const writeDeduction = ({ tax, takenBy, amount, upTo, onceUnder }: DeductionNode): NonNullable<FileValue['deduction']> => ({
  tax: {
    income: { mother: writeNode(tax.income.mother), father: writeNode(tax.income.father) },
    brackets: tax.brackets.map(({ rate, quick }) => ({ rate, quick: writeNode(quick) })),
  },
  takenBy,
  amount: writeNode(amount),
  ...(upTo ? { upTo: writeNode(upTo) } : {}),
  ...(onceUnder === undefined ? {} : { onceUnder }),
})

function writeTime(time: LeaveTime): NonNullable<FileValue['time']> {
  const counts = time.counts.map((counting) => ({ ...counting }))
  switch (time.at) {
    case 'birth': {
      const { at, born, ahead, start, early, told } = time
      return {
        at,
        born: writeNode(born),
        ahead: writeNode(ahead),
        start,
        counts,
        ...(early ? { early: writeNode(early) } : {}),
        ...(told ? { told: writeDay(told) } : {}),
      }
    }
    case 'event':
      return { at: time.at, occasion: time.occasion, on: writeDay(time.on), start: time.start, counts }
    case 'years': {
      const { at, child, from, before, years } = time
      return {
        at,
        child: writeNode(child),
        from: writeDay(from),
        before: writeDay(before),
        counts,
        years: years.map((year) => ({ ...year })),
      }
    }
  }
}

function writeValue(value: ValueNode): FileValue {
  const { kind, per, unit, bound, amount, upTo, payable, taxSaved, deduction, byYear, time } = value
  return {
    kind,
    ...(per === undefined ? {} : { per }),
    ...(unit === undefined ? {} : { unit }),
    bound,
    ...(amount ? { amount: writeNode(amount) } : {}),
    ...(upTo ? { upTo: writeNode(upTo) } : {}),
    ...(payable ? { payable: writeNode(payable) } : {}),
    ...(taxSaved ? { taxSaved: writeNode(taxSaved) } : {}),
    ...(deduction ? { deduction: writeDeduction(deduction) } : {}),
    byYear,
    ...(time ? { time: writeTime(time) } : {}),
  }
}

/** What is not there is left out. */
const some = <K extends string, T>(name: K, list: readonly T[]): { [N in K]?: T[] } =>
  (list.length > 0 ? { [name]: [...list] } : {}) as { [N in K]?: T[] }

/** A benefit as the file has it. */
export function writeBenefit(benefit: Benefit): FileBenefit {
  const { id, category, subject, certainty, basis, conditions, doubts, value, deadlines, papers, together, office } = benefit
  const isNexus = ({ name }: NamedCondition): boolean => benefit.nexus.includes(name)
  return {
    id,
    category,
    subject,
    certainty,
    basis: basis.map(writeCitation),
    nexus: conditionsOf(conditions.filter(isNexus)),
    conditions: conditionsOf(conditions.filter((condition) => !isNexus(condition))),
    ...(doubts.length > 0 ? { doubts: conditionsOf(doubts) } : {}),
    value: writeValue(value),
    ...(deadlines.length > 0 ? { deadlines: Object.fromEntries(deadlines.map((one) => [one.name, writeDeadline(one)])) } : {}),
    ...(papers.length > 0
      ? {
          papers: Object.fromEntries(papers.map((paper) => [paper.key, { basis: writeCitation(paper.basis), whenAsked: paper.whenAsked }])),
        }
      : {}),
    ...(together ? { together: { service: together.service, basis: together.basis.map(writeCitation) } } : {}),
    office,
    ...some('readings', benefit.readings),
    ...some('excludes', benefit.excludes),
    ...some('implements', benefit.implements),
    ...some('supersedes', benefit.supersedes),
    ...some('topsUp', benefit.topsUp),
  }
}
