import fc from 'fast-check'
import type { Household } from '../../../../rules/household'

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The same answers, each left, taken away, not known, or (a record) emptied, as the numbers say in their order. */
function changed(value: unknown, next: () => number): unknown {
  if (Array.isArray(value)) return value.map((member: unknown) => (isRecord(member) ? within(member, next) : member))
  return isRecord(value) ? within(value, next) : value
}

function within(record: Record<string, unknown>, next: () => number): Record<string, unknown> {
  const told = Object.entries(record).flatMap(([name, value]): [string, unknown][] => {
    const what = name === 'id' ? 9 : next()
    if (what === 0 || what === 1) return []
    if (what === 2) return [[name, 'unknown']]
    if (what === 3 && isRecord(value)) return [[name, {}]]
    return [[name, changed(value, next)]]
  })
  return Object.fromEntries(told)
}

/** A household of which much is not told, or told not to be known. */
export const partly = (household: Household): fc.Arbitrary<Household> =>
  fc.array(fc.nat(9), { minLength: 40, maxLength: 60 }).map((numbers) => {
    let at = 0
    return within(household as Record<string, unknown>, () => numbers[(at += 1) % numbers.length] as number) as Household
  })
