import type { Household } from '../../../rules/household'

const stepsIn = (path: string): string[] => path.split(/[.[\]]+/).filter(Boolean)

/** The answer at a path; undefined where there is none. */
export const answerAt = (household: Household, path: string): unknown =>
  stepsIn(path).reduce<unknown>((at, step) => (at as Record<string, unknown> | null | undefined)?.[step], household)

/** The household with another answer at a path: `children[0].hukou`. Records on the way that are not there are made. */
export function withAnswerAt(household: Household, path: string, answer: unknown): Household {
  const put = (at: unknown, [step, ...rest]: readonly string[]): unknown => {
    if (step === undefined) return answer
    const inside = typeof at === 'object' && at !== null ? (at as Record<string, unknown>) : {}
    const inner = put(inside[step], rest)
    return Array.isArray(at) ? at.map((each: unknown, index) => (index === Number(step) ? inner : each)) : { ...inside, [step]: inner }
  }
  return put(household, stepsIn(path)) as Household
}

/** Stands in a record or a list, however deep. */
export const isWithin = (path: string, record: string): boolean => path.startsWith(`${record}.`) || path.startsWith(`${record}[`)

/** A completion with what was told since, which it may lack; undefined where it was told otherwise. */
export function joinedWith(completion: unknown, told: unknown): unknown {
  if (told === undefined || told === 'unknown' || told === completion) return completion
  if (completion === undefined) return told
  if (typeof completion !== 'object' || typeof told !== 'object' || completion === null || told === null) return undefined
  if (Array.isArray(completion) && Array.isArray(told) && completion.length !== told.length) return undefined
  const joined: Record<string, unknown> = { ...completion }
  for (const [name, answer] of Object.entries(told)) {
    const inner = joinedWith(joined[name], answer)
    if (inner === undefined && answer !== 'unknown') return undefined
    if (inner !== undefined) joined[name] = inner
  }
  return Array.isArray(completion) ? Object.values(joined) : joined
}
