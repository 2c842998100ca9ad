import type { Parent } from '../../../rules/language'
import type { Outcome } from '../outcome'
import type { Amount, Share, Taken, TaxChoice, TaxWay } from './choice'
import { exclude, type Item, type Taxed } from './items'
import { parents, plansOf, scenarioOf, simpler, sumOf, type Options, type Plan, type Scenario } from './plans'
import { waysToHave } from './sets'
import { scalesFor, type Scales } from './weigh'

/** Everything that follows from a set of items: who may take what, and every plan. */
interface Field {
  readonly items: readonly Item[]
  readonly scenarios: readonly Scenario[]
  readonly options: Options
  readonly preferred: Parent
  readonly scales: Scales
  /** Absent where there are too many ways to look at all of them. */
  readonly plans?: readonly Plan[]
}

const isNever = (): boolean => false

function fieldOf(items: readonly Item[], taxed: Taxed, takers: readonly Parent[]): Field {
  const most = sumOf(items).max
  const scales = scalesFor(taxed, most)
  const sets = waysToHave(items, exclude)
  const scenarios = (sets ?? waysToHave(items, isNever) ?? []).map(scenarioOf)
  const [first] = scenarios
  const all = (parent: Parent): number =>
    first
      ? scales.spared({
          scenario: first,
          takes: { mother: 0, father: 0, [parent]: sumOf(first.free).max },
          by: [],
          ways: 1,
          halved: 0,
          away: 0,
        }).max
      : 0
  const preferred = takers.length === 1 ? (takers[0] as Parent) : all('father') > all('mother') ? 'father' : 'mother'
  const order: readonly Parent[] = [preferred, ...takers.filter((parent) => parent !== preferred)]
  const shares: readonly Share[] = order.length > 1 ? [...order, 'halves'] : order
  const options: Options = ({ takenBy }) => (takenBy === 'either-or-halves' ? shares : order)
  const field = { items, scenarios, options, preferred, scales }
  const each = sets ? scenarios.map((scenario) => plansOf(scenario, options, preferred)) : [undefined]
  return each.includes(undefined) ? field : { ...field, plans: each.flatMap((plans) => plans ?? []) }
}

const inOrder =
  ({ scenarios, options }: Field) =>
  (a: Plan, b: Plan): number =>
    a.scenario === b.scenario ? simpler(a, b, options) : scenarios.indexOf(a.scenario) - scenarios.indexOf(b.scenario)

/** The simplest of those that no other of these ever beats. */
function bestOf(plans: readonly Plan[], field: Field): Plan | undefined {
  const { candidates, isAsGood } = field.scales
  return [...candidates(plans)]
    .sort((a, b) => a.halved - b.halved || a.away - b.away || inOrder(field)(a, b))
    .find((plan) => plans.every((other) => other === plan || isAsGood(plan, other)))
}

function takenIn({ scenario, by }: Plan, { items }: Field): Taken[] {
  return items.flatMap((item) => {
    const { outcome, amount, when, owner } = item
    const share = owner ?? by[scenario.free.indexOf(item)]
    const had = owner ? scenario.own[owner].includes(item) : share !== undefined
    return had && share ? [{ outcome, by: share, amount, when, free: owner === undefined }] : []
  })
}

function wayOf(kind: TaxWay['kind'], plan: Plan, field: Field): TaxWay {
  const taken = takenIn(plan, field)
  const taxes = field.scales.taxes(plan)
  const had = new Set(taken.map(({ outcome }) => outcome))
  return {
    kind,
    taken,
    forgone: field.items.map(({ outcome }) => outcome).filter((outcome) => !had.has(outcome)),
    spared: field.scales.spared(plan),
    ...(taxes ? { taxes } : {}),
  }
}

/** Within a scenario: all with one of the two, and all by halves that can be; what cannot goes where it spares most. */
function plainWays(scenario: Scenario, field: Field): [TaxWay['kind'], Plan][] {
  const only = (narrowed: (item: Item) => readonly Share[]): Plan[] => [...(plansOf(scenario, narrowed, field.preferred) ?? [])]
  const named = (share: Share): Plan | undefined => {
    const plans = only((item) => (field.options(item).includes(share) ? [share] : field.options(item)))
    return bestOf(plans, field) ?? plans.sort((a, b) => field.scales.spared(b).min - field.scales.spared(a).min)[0]
  }
  const shares: readonly Share[] = scenario.free.length > 0 ? [...parents, 'halves'] : []
  return shares
    .filter((share) => scenario.free.some((item) => field.options(item).includes(share)))
    .flatMap((share): [TaxWay['kind'], Plan][] => {
      const plan = named(share)
      return plan ? [[share, plan]] : []
    })
}

const keyOf = ({ taken }: TaxWay): string => taken.map(({ outcome, by }) => `${outcome.benefit.id} ${outcome.subject} ${by}`).join()

function othersIn(field: Field, best: Plan | undefined): TaxWay[] {
  const plans = field.plans ?? []
  const plain = (best ? [best.scenario] : field.scenarios).flatMap((scenario): [TaxWay['kind'], Plan][] => {
    const only = scenario.free.length === 0 && !best && plans.find((plan) => plan.scenario === scenario)
    return only ? [['instead', only]] : plainWays(scenario, field)
  })
  const instead = best
    ? field.scenarios
        .filter((scenario) => scenario !== best.scenario)
        .flatMap((scenario): [TaxWay['kind'], Plan][] => {
          const plan = bestOf(
            plans.filter((one) => one.scenario === scenario),
            field,
          )
          return plan ? [['instead', plan]] : []
        })
    : []
  const seen = new Set(best ? [keyOf(wayOf('best', best, field))] : [])
  return [...plain, ...instead]
    .map(([kind, plan]) => wayOf(kind, plan, field))
    .filter((way) => !seen.has(keyOf(way)) && seen.add(keyOf(way)))
    .sort((a, b) => b.spared.max - a.spared.max || b.spared.min - a.spared.min)
}

/** Every way spares more on a higher income: so the best is never below the best of the lower ends, nor above that of the upper. */
const mostOf = (amounts: readonly Amount[]): Amount => ({
  min: Math.max(...amounts.map(({ min }) => min)),
  max: Math.max(...amounts.map(({ max }) => max)),
})

/** What may be weighed, and what may not. */
export interface Weighed {
  readonly items: readonly Item[]
  readonly open: readonly Outcome[]
}

/** Nothing is spared where there is nothing to tax: such a parent takes nothing. */
function takersAndItems(items: readonly Item[], taxed: Taxed): { readonly takers: readonly Parent[]; readonly real: readonly Item[] } {
  const takers = parents.filter((parent) => taxed.incomes[parent].max > 0)
  const real = takers.length === 0 ? [] : items.filter(({ owner }) => owner === undefined || takers.includes(owner))
  return { takers, real }
}

/** What all of these spare together in the best way, be there a choice or not. Fen; undefined where there are too many ways. */
export function sparedTogether(items: readonly Item[], taxed: Taxed): Amount | undefined {
  const { takers, real } = takersAndItems(items, taxed)
  const sure = real.filter((item) => item.sure)
  if (sure.length === 0) return { min: 0, max: 0 }
  const { plans, scales } = fieldOf(sure, taxed, takers)
  return plans && mostOf(plans.map(scales.spared))
}

/**
 * Who of the couple claims what, so that the two pay least together: over all admissible ways, not item by item, for what one
 * deduction spares depends on the others. Undefined where there is nothing to choose.
 */
export function taxChoice({ items, open }: Weighed, taxed: Taxed): TaxChoice | undefined {
  const { takers, real } = takersAndItems(items, taxed)
  const sure = real.filter((item) => item.sure)
  if (sure.length === 0) return undefined
  const field = fieldOf(sure, taxed, takers)
  const whole = sure.length < real.length ? fieldOf(real, taxed, takers) : field
  if (field.plans?.length === 1 && whole.plans?.length === 1) return undefined
  const plans = field.plans ?? []
  const best = field.plans ? bestOf(plans, field) : undefined
  const equal = best ? plans.filter((plan) => field.scales.isAsGood(plan, best)) : []
  const wholeBest = whole !== field && whole.plans ? bestOf(whole.plans, whole) : undefined
  return {
    kind: 'tax',
    counted: sure.map(({ outcome }) => outcome),
    ...(plans.length > 0 ? { spared: mostOf(plans.map(field.scales.spared)) } : {}),
    ...(best ? { best: wayOf('best', best, field) } : {}),
    equal: Math.max(0, equal.reduce((sum, { ways }) => sum + ways, 0) - 1),
    allEqual: best !== undefined && equal.length === plans.length,
    others: othersIn(field, best),
    aside: real.filter((item) => !item.sure).map(({ outcome }) => outcome),
    ...(wholeBest ? { withAside: wayOf('best', wholeBest, whole) } : {}),
    open,
    missing: [...new Set([...taxed.missing, ...sure.flatMap(({ missing }) => missing)])],
    tooMany: field.plans === undefined,
  }
}
