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
