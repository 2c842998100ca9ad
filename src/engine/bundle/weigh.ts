import type { Parent } from '../../../rules/language'
import type { Amount, ParentTax } from './choice'
import type { Item, Taxed } from './items'
import { parents, sumOf, type Plan, type Scenario } from './plans'
import { edgesOf, leastGain, rateOn, sparedBy, taxOn } from './tax'

const isTold = ({ min, max }: Amount): boolean => min === max

/** Weighs plans against each other, whatever the incomes and amounts turn out to be. */
export interface Scales {
  /** What a plan spares together with each parent’s own. Fen. */
  readonly spared: (plan: Plan) => Amount
  /** Whether it never spares less than the other, whatever is still to be told. */
  readonly isAsGood: (plan: Plan, other: Plan) => boolean
  /** Of these the ones that may be the best everywhere, for they are at some ends of what is not told. */
  readonly candidates: (plans: readonly Plan[]) => readonly Plan[]
  readonly taxes: (plan: Plan) => Readonly<Record<Parent, ParentTax>> | undefined
}

/** One end of what is not told of a parent: the income, and how much of own deductions comes off it first. */
type End = 'rich' | 'poor'

/** `most` is the sum of all amounts that may be taken: on an income so far above the last bracket nothing changes any more. */
export function scalesFor({ incomes, brackets }: Taxed, most: number): Scales {
  const beyond = Math.max(...edgesOf(brackets)) + most
  const capped = ({ min, max }: Amount): Amount => ({ min: Math.min(min, beyond), max: Math.min(max, beyond) })
  const within = { mother: capped(incomes.mother), father: capped(incomes.father) }

  const sums = new Map<Scenario, Readonly<Record<Parent, Amount>>>()
  const ownOf = ({ scenario }: Plan, parent: Parent): Amount => {
    const known = sums.get(scenario) ?? { mother: sumOf(scenario.own.mother), father: sumOf(scenario.own.father) }
    sums.set(scenario, known)
    return known[parent]
  }

  const sparedAt = (plan: Plan, end: 'min' | 'max'): number =>
    parents.reduce((sum, parent) => sum + sparedBy(ownOf(plan, parent)[end] + plan.takes[parent], within[parent][end], brackets), 0)

  /** The least that taking one sum rather than another gains beside what comes off anyway. */
  const gainBeside = (common: Amount, one: number, other: number, parent: Parent): number =>
    leastGain(one, other, { min: within[parent].min - common.max, max: within[parent].max - common.min }, brackets)

  // Own deductions that both plans hold lower the income that the rest is taken off; what only one holds is taken at its worst.
  const gain = (plan: Plan, other: Plan, parent: Parent): number => {
    const [one, two] = [plan.scenario.own[parent], other.scenario.own[parent]]
    if (one === two) return gainBeside(ownOf(plan, parent), plan.takes[parent], other.takes[parent], parent)
    const common = sumOf(one.filter((item) => two.includes(item)))
    const only = (mine: readonly Item[], theirs: readonly Item[]): Amount => sumOf(mine.filter((item) => !theirs.includes(item)))
    return gainBeside(common, only(one, two).min + plan.takes[parent], only(two, one).max + other.takes[parent], parent)
  }

  const at = (plan: Plan, ends: Readonly<Record<Parent, End>>): number =>
    parents.reduce((sum, parent) => {
      const own = ownOf(plan, parent)
      const [income, first] = ends[parent] === 'rich' ? [within[parent].max, own.min] : [within[parent].min, own.max]
      return sum + sparedBy(first + plan.takes[parent], income, brackets)
    }, 0)

  const ends: readonly End[] = ['rich', 'poor']
  const corners = ends.flatMap((mother) => ends.map((father) => ({ mother, father })))

  return {
    spared: (plan) => ({ min: Math.floor(sparedAt(plan, 'min') / 100), max: upperOf(sparedAt(plan, 'max'), sparedAt(plan, 'min')) }),
    isAsGood: (plan, other) => parents.reduce((sum, parent) => sum + gain(plan, other, parent), 0) >= 0,
    candidates: (plans) =>
      corners.reduce((left, corner) => {
        const spared = new Map(plans.map((plan) => [plan, at(plan, corner)]))
        const best = Math.max(...spared.values())
        return left.filter((plan) => spared.get(plan) === best)
      }, plans),
    taxes: (plan) => {
      const tax = (parent: Parent): ParentTax | undefined => {
        const own = ownOf(plan, parent)
        const income = incomes[parent]
        if (!isTold(own) || !isTold(income)) return undefined
        const left = income.min - own.min - plan.takes[parent]
        const fen = (sum: number): number => Math.floor(taxOn(sum, brackets) / 100)
        return {
          before: fen(income.min),
          after: fen(left),
          rateBefore: rateOn(income.min, brackets),
          rateAfter: rateOn(left, brackets),
        }
      }
      const [mother, father] = [tax('mother'), tax('father')]
      return mother && father ? { mother, father } : undefined
    },
  }
}

/** What is settled is cut down to whole fen like every amount; what is not, upwards, so that nothing lies above it. */
const upperOf = (most: number, least: number): number => (most === least ? Math.floor(most / 100) : Math.ceil(most / 100))
