import type { Outcome } from '../outcome'
import { excludeEachOther } from '../related'
import { isSure } from '../standing'
import type { Amount, ExclusiveChoice, Way } from './choice'
import { waysToHave } from './sets'

/** Benefits each of which excludes another of them, as far as that reaches; whatever excludes nothing is no group. */
export function groupsThatExclude(outcomes: readonly Outcome[]): Outcome[][] {
  const groups: Outcome[][] = []
  const placed = new Set<Outcome>()
  for (const first of outcomes) {
    if (placed.has(first)) continue
    const group = new Set([first])
    for (const one of group) for (const other of outcomes) if (!group.has(other) && excludeEachOther(one, other)) group.add(other)
    for (const one of group) placed.add(one)
    if (group.size > 1) groups.push(outcomes.filter((outcome) => group.has(outcome)))
  }
  return groups
}

/** One kind, one unit, one rhythm, and a figure that means the same: only such amounts can be held against each other. */
function comparable([first, ...rest]: readonly Outcome[]): boolean {
  const value = first?.value
  if (!value || value.unit === undefined || value.min === undefined) return false
  return rest.every(
    ({ value: other }) =>
      other?.min !== undefined &&
      other.kind === value.kind &&
      other.unit === value.unit &&
      other.per === value.per &&
      other.bound === value.bound,
  )
}

/** In fen where the figure is money. An end that nothing bounds is endless. */
function worthOf(outcomes: readonly Outcome[]): Amount {
  const sum = (end: 'min' | 'max'): number =>
    outcomes.reduce((total, { value, payable }) => {
      const figure = payable ?? value?.[end] ?? (end === 'max' ? Infinity : 0)
      return total + (value?.unit === 'CNY' ? Math.round(figure * 100) : figure)
    }, 0)
  return { min: sum('min'), max: sum('max') }
}

const measureOf = ([first]: readonly Outcome[]): Pick<ExclusiveChoice, 'valueKind' | 'unit' | 'per'> => {
  const { kind, unit, per } = first?.value ?? {}
  return { ...(kind ? { valueKind: kind } : {}), ...(unit ? { unit } : {}), ...(per ? { per } : {}) }
}

const isDear = (a: Way, b: Way): number => (b.worth?.max ?? 0) - (a.worth?.max ?? 0) || (b.worth?.min ?? 0) - (a.worth?.min ?? 0)

/** The best of the ways to have some of a group, or why none can be named. Undefined where there is only one way. */
export function exclusiveChoice(group: readonly Outcome[]): ExclusiveChoice | undefined {
  const sets = waysToHave(group, excludeEachOther)
  const missing = [...new Set(group.flatMap((outcome) => [...outcome.missing, ...outcome.refining]))]
  const said = { kind: 'exclusive', missing } as const
  const payables = group.filter(({ payable }) => payable !== undefined).length
  // What one brings once a cost is known says nothing beside a bare ceiling of another.
  const compares = comparable(group) && (payables === 0 || payables === group.length)
  const ways = (sets ?? group.map((outcome) => [outcome])).map((outcomes): Way =>
    compares ? { outcomes, worth: worthOf(outcomes) } : { outcomes },
  )
  const [best, ...others] = compares ? [...ways].sort(isDear) : ways
  if (!best || others.length === 0) return undefined
  const all = [best, ...others]
  // What others decide, or one page alone reports, may not be there to choose at all.
  if (!group.every(isSure)) return { ...said, verdict: 'open', others: all }
  if (!sets || !compares) return { ...said, verdict: 'incomparable', others: all }
  const measured = { ...said, ...measureOf(group) }
  const least = best.worth?.min ?? 0
  if (others.some(({ worth }) => (worth?.max ?? Infinity) > least)) return { ...measured, verdict: 'open', others: all }
  const even = others.some(({ worth }) => worth?.min === best.worth?.max)
  return { ...measured, verdict: even ? 'equal' : 'worth-more', best, others }
}
