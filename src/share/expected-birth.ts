import type { Household } from '../../rules/household'
import { parseDay, type DayNumber } from '../../rules/language/calendar'

/** A birth that is still ahead, taken to come on the day it is due. */
export interface ExpectedBirth {
  readonly due: DayNumber
  /** The family from that day on. */
  readonly household: Household
  /** Of the children born then, at least one. */
  readonly ids: readonly string[]
}

/**
 * The birth that a pregnancy leads to after a day; undefined where none does, or nobody has said who the other children are.
 * Each baby is taken to be lawful, the couple’s own, not insured yet, and registered with the mother, or the father; how many
 * there will be, as told, otherwise one.
 */
export function expectedBirth(household: Household, on: DayNumber): ExpectedBirth | undefined {
  const { children, mother, father, pregnancy } = household
  if (typeof pregnancy !== 'object' || pregnancy === null || !Array.isArray(children)) return undefined
  const due = typeof pregnancy.dueDate === 'string' ? parseDay(pregnancy.dueDate) : undefined
  if (due === undefined || due <= on) return undefined
  const hukou = [mother, father].flatMap((parent) => (parent && typeof parent === 'object' && parent.hukou ? [parent.hukou] : []))[0]
  const babies = typeof pregnancy.babies === 'number' ? pregnancy.babies : 1
  const ids = Array.from({ length: babies }, (_, index) => `expected${index === 0 ? '' : String(index + 1)}`)
  const born = ids.map((id) => ({ id, birthDate: pregnancy.dueDate as string, insuredOn: null, ...(hukou === undefined ? {} : { hukou }) }))
  return { due, ids, household: { ...household, pregnancy: null, children: [...children, ...born] } }
}
