import { addYears, daysBetween, parseDay, type DayNumber } from '../language/calendar'
import { pathText, type Fault } from './faults'
import type { AdultAnswers, ChildAnswers, Household } from './schema'

/** Two births of one mother are not closer than this many days, unless they are one birth. */
const LEAST_DAYS_BETWEEN_BIRTHS = 150
/** Twins may be born on either side of midnight. */
const MOST_DAYS_OF_ONE_BIRTH = 1
const LEAST_AGE_OF_A_PARENT = 12

const dayOf = (answer: string | undefined): DayNumber | undefined => (answer === undefined ? undefined : parseDay(answer))
const answered = <T>(answer: T | 'unknown' | null | undefined): T | undefined =>
  answer === 'unknown' || answer === null ? undefined : answer

function birthsTooClose(children: readonly ChildAnswers[]): Fault[] {
  const ownBirths = children
    .map((child, index) => ({ index, born: dayOf(child.birthDate), relation: child.relation ?? 'biological' }))
    .filter(
      (child): child is { index: number; born: number; relation: 'biological' } =>
        child.born !== undefined && child.relation === 'biological',
    )
    .sort((a, b) => a.born - b.born)
  return ownBirths.flatMap((child, at) => {
    const before = ownBirths[at - 1]
    if (!before) return []
    const apart = daysBetween(before.born, child.born)
    return apart > MOST_DAYS_OF_ONE_BIRTH && apart < LEAST_DAYS_BETWEEN_BIRTHS
      ? [{ path: `children[${child.index}].birthDate`, code: 'births-too-close' as const }]
      : []
  })
}

function adultFaults(role: 'mother' | 'father', adult: AdultAnswers, children: readonly ChildAnswers[], on: DayNumber): Fault[] {
  const born = dayOf(adult.birthDate)
  if (born === undefined) return []
  if (born > on) return [{ path: `${role}.birthDate`, code: 'after-the-day' }]
  const tooYoung = children.some((child) => {
    const birth = dayOf(child.birthDate)
    return birth !== undefined && child.relation !== 'adopted' && birth < addYears(born, LEAST_AGE_OF_A_PARENT)
  })
  return tooYoung ? [{ path: `${role}.birthDate`, code: 'parent-too-young' }] : []
}

function childFaults(child: ChildAnswers, index: number, on: DayNumber): Fault[] {
  const born = dayOf(child.birthDate)
  if (born === undefined) return []
  const at = (name: string): string => pathText(['children', index, name])
  const faults: Fault[] = born > on ? [{ path: at('birthDate'), code: 'after-the-day' }] : []
  for (const name of ['insuredOn', 'maternityLeaveEndsOn'] as const) {
    const when = dayOf(answered(child[name]))
    if (when !== undefined && when < born) faults.push({ path: at(name), code: 'before-birth' })
  }
  return faults
}

function sameIds(list: readonly { id: string }[], name: string): Fault[] {
  return list.flatMap((member, index) =>
    list.findIndex((other) => other.id === member.id) < index ? [{ path: pathText([name, index, 'id']), code: 'same-id' as const }] : [],
  )
}

/** What in a household of the right shape cannot be true together on the day of the check. */
export function contradictions(household: Household, on: DayNumber): Fault[] {
  const children = answered(household.children) ?? []
  const elders = answered(household.elders) ?? []
  const faults = [...sameIds(children, 'children'), ...sameIds(elders, 'elders')]
  faults.push(...children.flatMap((child, index) => childFaults(child, index, on)), ...birthsTooClose(children))
  for (const role of ['mother', 'father'] as const) {
    const adult = answered(household[role])
    if (adult) faults.push(...adultFaults(role, adult, children, on))
  }
  elders.forEach((elder, index) => {
    const born = dayOf(elder.birthDate)
    if (born !== undefined && born > on) faults.push({ path: pathText(['elders', index, 'birthDate']), code: 'after-the-day' })
  })
  const registered = dayOf(answered(answered(household.marriage)?.registeredOn))
  if (registered !== undefined && registered > on) faults.push({ path: 'marriage.registeredOn', code: 'after-the-day' })
  const housing = answered(household.housing)
  const owned = answered(housing?.homesOwned)
  for (const name of ['homesOwnedInFundPlace', 'homesOwnedInWorkCity'] as const) {
    const ownedThere = answered(housing?.[name])
    if (owned !== undefined && ownedThere !== undefined && ownedThere > owned)
      faults.push({ path: `housing.${name}`, code: 'more-than-owned' })
  }
  return faults
}
