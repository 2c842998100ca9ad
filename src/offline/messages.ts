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
