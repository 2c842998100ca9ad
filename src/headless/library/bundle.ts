import { within } from '../../../rules/registry'
import { bundle as choicesOf, taxSpared, type Choice as EngineChoice } from '../../engine/bundle'
import type { Way as EngineWay, TaxWay as EngineTaxWay, Amount, ParentTax as EngineTax } from '../../engine/bundle'
import { open } from './inside/open'
import { claimOf, outcomesOf } from './inside/outcomes'
import { rangeOf, yuan, yuanRange } from './inside/ranges'
import type { Bundle, Choice, ExclusiveChoice, ParentTax, TaxChoice, TaxWay, Way } from './types/bundle'
import type { Case } from './types/rules'

const taxOf = ({ before, after, rateBefore, rateAfter }: EngineTax): ParentTax => ({
  before: yuan(before),
  after: yuan(after),
  rateBefore,
  rateAfter,
})

const taxWay = ({ kind, taken, forgone, spared, taxes }: EngineTaxWay): TaxWay => ({
  kind,
  taken: taken.map(({ outcome, by, amount, when, free }) => ({ ...claimOf(outcome), by, amount: yuanRange(amount), when, free })),
  forgone: forgone.map(claimOf),
  spared: yuanRange(spared),
  ...(taxes ? { taxes: { mother: taxOf(taxes.mother), father: taxOf(taxes.father) } } : {}),
})

type Of<K extends EngineChoice['kind']> = Extract<EngineChoice, { kind: K }>

const taxChoice = (choice: Of<'tax'>): TaxChoice => ({
  kind: 'tax',
  counted: choice.counted.map(claimOf),
  ...(choice.spared ? { spared: yuanRange(choice.spared) } : {}),
  ...(choice.best ? { best: taxWay(choice.best) } : {}),
  equal: choice.equal,
  allEqual: choice.allEqual,
  others: choice.others.map(taxWay),
  aside: choice.aside.map(claimOf),
  ...(choice.withAside ? { withAside: taxWay(choice.withAside) } : {}),
  open: choice.open.map(claimOf),
  missing: choice.missing,
  tooMany: choice.tooMany,
})

/** A group that compares is of one unit; money is weighed in fen. */
function wayOf({ outcomes, worth }: EngineWay): Way {
  const scaled = ({ min, max }: Amount): Way['worth'] => (outcomes[0]?.value?.unit === 'CNY' ? yuanRange({ min, max }) : rangeOf(min, max))
  return { claims: outcomes.map(claimOf), ...(worth ? { worth: scaled(worth) } : {}) }
}

const exclusiveChoice = ({ best, others, ...said }: Of<'exclusive'>): ExclusiveChoice => ({
  ...said,
  ...(best ? { best: wayOf(best) } : {}),
  others: others.map(wayOf),
})

function choiceOf(choice: EngineChoice): Choice {
  switch (choice.kind) {
    case 'tax':
      return taxChoice(choice)
    case 'exclusive':
      return exclusiveChoice(choice)
    case 'one-payment':
      return { kind: 'one-payment', claimed: claimOf(choice.claimed), same: choice.same.map(claimOf) }
  }
}

/**
 * What a family has to choose between on the day of the case: who claims the deductions that either parent may take, and which
 * of those benefits that exclude each other; and what two rules give only once. Only law counts. With it what all deductions
 * of the year spare together. Throws a `YuhuiError` for a case that does not fit.
 */
export function bundle(of: Case): Bundle {
  const opened = open(of)
  const outcomes = outcomesOf(opened)
  const spared = taxSpared(outcomes, opened.facts, opened.on, within)
  return {
    choices: choicesOf(outcomes, opened.facts, opened.on, within).map(choiceOf),
    ...(spared ? { taxSpared: { amount: yuanRange(spared.amount), more: spared.more } } : {}),
  }
}
