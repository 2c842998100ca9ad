import type { Household } from '../../rules/household'

type List = 'children' | 'elders'

/** The members as they were told, under the ids that reading gave them. */
function withIds(list: List, told: Household, read: Household): Household[List] {
  const [members, known] = [told[list], read[list]]
  if (!Array.isArray(members) || !Array.isArray(known)) return members
  return members.map((member, index) => ({ ...member, id: known[index]?.id })) as Household[List]
}

/** A household that was read, as it was told: reading drops "unknown", and whoever chose 不清楚 must find it chosen. */
export function asTold(input: unknown, read: Household): Household {
  const told = input as Household
  const household = { ...told }
  for (const list of ['children', 'elders'] as const)
    if (Array.isArray(told[list])) Object.assign(household, { [list]: withIds(list, told, read) })
  return household
}
