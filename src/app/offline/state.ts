import { useSyncExternalStore } from 'react'

/** What the page knows of its service worker. */
export interface OfflineState {
  /** Whether everything is on the device. */
  readonly complete: boolean
  /** Goes over to the newer version that is ready; absent where there is none. Reloads the page. */
  readonly update?: () => void
}

/** Where there is no service worker, or nothing was heard of it yet. */
const nothing: OfflineState = { complete: false }

let state = nothing
const listeners = new Set<() => void>()

export const offlineState = (): OfflineState => state

export function setOffline(change: Partial<OfflineState>): void {
  state = { ...state, ...change }
  listeners.forEach((listener) => listener())
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export const useOffline = (): OfflineState => useSyncExternalStore(subscribe, offlineState, () => nothing)
