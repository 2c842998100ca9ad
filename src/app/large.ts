import { useSyncExternalStore } from 'react'
import { readStored, writeStored } from '../ui'

const key = 'yuhui.large'
const listeners = new Set<() => void>()

const isLarge = (): boolean => document.documentElement.classList.contains('large')

function apply(large: boolean): void {
  document.documentElement.classList.toggle('large', large)
  listeners.forEach((listener) => listener())
}

/** Brings back the size of type the reader chose; to be called before the first paint. */
export const applyLarge = (): void => apply(readStored(key) === 'yes')

export function setLarge(large: boolean): void {
  writeStored(key, large ? 'yes' : null)
  apply(large)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Whether type is large now. */
export const useLarge = (): boolean => useSyncExternalStore(subscribe, isLarge, () => false)
