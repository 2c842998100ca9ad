import type { DayNumber } from '../language/calendar'
import { contradictions } from './contradictions'
import { pathText, type Fault, type FaultCode } from './faults'
import { householdSchema, type Household } from './schema'

export type Reading =
  { readonly household: Household; readonly faults?: never } | { readonly household?: never; readonly faults: readonly [Fault, ...Fault[]] }

interface Issue {
  readonly code?: string
  readonly path: readonly PropertyKey[]
  readonly message: string
  readonly keys?: readonly string[]
}

const codeOf = (issue: Issue): FaultCode => (issue.message === 'Invalid input' ? 'not-a-record' : (issue.message as FaultCode))

/** An unknown key is reported at the key itself, so that the message can name it. */
const faultsOf = (issue: Issue): Fault[] =>
  issue.keys
    ? issue.keys.map((key) => ({ path: pathText([...issue.path, key]), code: 'unknown-key' }))
    : [{ path: pathText(issue.path), code: codeOf(issue) }]

/** A member without an id of its own gets the next free one: `c1`, `c2` … for children, `e1` … for elders. */
function withIds<M extends { id: string }>(members: readonly (Omit<M, 'id'> & { id?: string })[], letter: string): M[] {
  const taken = new Set(members.map(({ id }) => id))
  let next = 0
  const free = (): string => {
    do next += 1
    while (taken.has(`${letter}${next}`))
    return `${letter}${next}`
  }
  return members.map((member) => ({ ...member, id: member.id ?? free() }) as M)
}

function identified(household: Household): Household {
  const { children, elders } = household
  return {
    ...household,
    ...(Array.isArray(children) ? { children: withIds(children, 'c') } : {}),
    ...(Array.isArray(elders) ? { elders: withIds(elders, 'e') } : {}),
  }
}

/**
 * Reads a household file (already parsed from JSON) for a day: the shape first, then what cannot be
 * true together. Either the whole household, without the "unknown" markers, or every fault found.
 */
export function readHousehold(input: unknown, on: DayNumber): Reading {
  const result = householdSchema.safeParse(input)
  if (!result.success) {
    const [first, ...rest] = (result.error.issues as readonly Issue[]).flatMap(faultsOf)
    return { faults: [first ?? { path: '', code: 'not-a-record' }, ...rest] }
  }
  const household = identified(result.data as Household)
  const [first, ...rest] = contradictions(household, on)
  return first ? { faults: [first, ...rest] } : { household }
}

/** The same for a text: a file or a stored answer. */
export function readHouseholdText(text: string, on: DayNumber): Reading {
  try {
    return readHousehold(JSON.parse(text.replace(/^\uFEFF/, '')), on)
  } catch {
    return { faults: [{ path: '', code: 'not-json' }] }
  }
}

/** Whether a value has the shape of a household file, whatever it says. */
export const fitsHousehold = (input: unknown): boolean => householdSchema.safeParse(input).success
