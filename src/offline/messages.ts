/** What a page tells its service worker. */
export type Message =
  /** The page has settled. `used` are the addresses it has fetched so far. Answered through the port with a Report. */
  | { readonly type: 'settled'; readonly used: readonly string[] }
  /** The reader asked for the version that waits. */
  | { readonly type: 'take-over' }

/** What the service worker tells a page that has settled. */
export interface Report {
  /** Whether everything is on the device. */
  readonly complete: boolean
}

const isText = (value: unknown): value is string => typeof value === 'string'

/** A message of a page, if that is what was received: whatever else runs at this origin may post to the worker as well. */
export function readMessage(data: unknown): Message | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const { type, used } = data as { readonly type?: unknown; readonly used?: unknown }
  if (type === 'take-over') return { type }
  return type === 'settled' && Array.isArray(used) ? { type, used: used.filter(isText) } : undefined
}
