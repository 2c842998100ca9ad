/** Rules nest some forty deep; whoever nests more has made a file to break its reader. */
const DEEPEST = 160

/** Whether a value parsed from JSON nests deeper than any file of rules: looked at without going deeper oneself. */
export function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value]
  for (let depth = 0; depth <= DEEPEST; depth += 1) {
    level = level.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : []))
    if (level.length === 0) return false
  }
  return true
}
