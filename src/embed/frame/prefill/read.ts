import { readHousehold, type Fault, type Household } from '../../../../rules/household'
import type { DayNumber } from '../../../../rules/language/calendar'

/** What a portal says it knows, as far as it makes sense by itself. */
export interface Proposal {
  readonly household: Household
  readonly refused: readonly Fault[]
}

/** Longer than any family's file, in characters of JSON. */
const longest = 100_000
/** So many faults are told; whoever made more has made no household file. */
const mostFaults = 50

/** Records within records, more than any family's file has. */
const deepest = 10

const isDeeper = (value: unknown, left = deepest): boolean =>
  typeof value === 'object' && value !== null && (left === 0 || Object.values(value).some((inner) => isDeeper(inner, left - 1)))

/** What JSON makes of a value: what came by a message may hold anything, and turn in circles. */
function asJson(value: unknown): { readonly value: unknown } | undefined {
  try {
    const text = JSON.stringify(value) as string | undefined
    if (text === undefined || text.length > longest) return undefined
    const parsed: unknown = JSON.parse(text)
    return isDeeper(parsed) ? undefined : { value: parsed }
  } catch {
    return undefined
  }
}

/** Without what stands at a path as faults name it. Names are compared whole: a key may look like a path itself. */
function dropped(value: unknown, path: string, at = ''): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const named = value.map((each: unknown, index) => [`${at}[${String(index)}]`, each] as const)
    return named.filter(([name]) => name !== path).map(([name, each]) => dropped(each, path, name))
  }
  const named = Object.entries(value).map(([key, each]) => [key, at === '' ? key : `${at}.${key}`, each] as const)
  return Object.fromEntries(named.filter(([, name]) => name !== path).map(([key, name, each]) => [key, dropped(each, path, name)]))
}

/** Without what is wrong: at its own path, or else with the record or list it is missing from. Undefined where that is everything. */
function without(household: unknown, { path }: Fault): unknown {
  const before = JSON.stringify(household)
  for (let at = path; at !== ''; at = at.slice(0, Math.max(at.lastIndexOf('.'), at.lastIndexOf('['), 0))) {
    const rest = dropped(household, at)
    if (JSON.stringify(rest) !== before) return rest
  }
  return undefined
}

/**
 * Reads what a portal prefills as a household file that may lack anything: what is wrong with it is refused with its path and
 * code, the rest is taken. Says nothing of the family's own answers, so that no portal can ask after them this way.
 */
export function readProposal(input: unknown, on: DayNumber): Proposal {
  const json = asJson(input)
  let rest = json?.value
  if (typeof rest !== 'object' || rest === null || Array.isArray(rest))
    return { household: {}, refused: [{ path: '', code: 'not-a-record' }] }
  const refused: Fault[] = []
  while (refused.length < mostFaults) {
    const reading = readHousehold(rest, on)
    if (!reading.faults) return { household: reading.household, refused }
    const [fault] = reading.faults
    const next = without(rest, fault)
    refused.push(fault)
    if (next === undefined) break
    rest = next
  }
  return { household: {}, refused }
}
