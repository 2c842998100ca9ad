/**
 * Gives equal parts of several values one identity, as rules have it that are written with named parts: the engine tells a
 * figure that several conditions name from several figures by that.
 */
export function createSharing(): <T>(value: T) => T {
  const known = new Map<string, object>()
  const numbers = new Map<object, number>()
  const done = new Map<object, object>()

  const keyOf = (value: unknown): string =>
    typeof value === 'object' && value !== null ? `#${String(numbers.get(value))}` : JSON.stringify(value)

  function shared(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value
    const before = done.get(value) ?? (numbers.has(value) ? value : undefined)
    if (before) return before
    const copy: object = Array.isArray(value)
      ? value.map(shared)
      : Object.fromEntries(Object.entries(value).map(([name, part]) => [name, shared(part)]))
    const key = Array.isArray(copy)
      ? `[${copy.map(keyOf).join()}]`
      : `{${Object.entries(copy)
          .map(([name, part]) => `${JSON.stringify(name)}:${keyOf(part)}`)
          .join()}}`
    const found = known.get(key) ?? copy
    if (found === copy) {
      known.set(key, copy)
      numbers.set(copy, numbers.size)
    }
    done.set(value, found)
    return found
  }
  return <T>(value: T): T => shared(value) as T
}
