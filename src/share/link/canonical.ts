const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What stands in a text instead of a value; undefined leaves it out. */
type Instead = (key: string, value: unknown) => unknown

/** JSON with the keys of every record in order: the same content is always the same text. */
export function canonical(value: unknown, instead: Instead = (_key, own) => own): string {
  return JSON.stringify(value, (key: string, own: unknown) => {
    const told = instead(key, own)
    return isRecord(told) ? Object.fromEntries(Object.entries(told).sort(([a], [b]) => (a < b ? -1 : 1))) : told
  })
}
