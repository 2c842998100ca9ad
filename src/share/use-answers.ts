import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Fault } from '../../rules/household'
import type { Answers, AnswersStore, Saving } from './answers'

/** The store of this page; given once, at the app's edge. */
export const AnswersContext = createContext<AnswersStore | undefined>(undefined)

/** The store itself, for changing answers. Throws outside the app. */
export function useAnswersStore(): AnswersStore {
  const store = useContext(AnswersContext)
  if (!store) throw new Error('no answers here')
  return store
}

/** The answers so far; renders again when they change. */
export function useAnswers(): Answers {
  const store = useAnswersStore()
  return useSyncExternalStore(store.subscribe, store.get, store.get)
}

/** Why a session stored earlier was not taken up; renders again when that has been seen. */
export function useRefused(): readonly Fault[] {
  const store = useAnswersStore()
  return useSyncExternalStore(store.subscribe, store.refused, store.refused)
}

/** Whether answers are saved on the device; renders again when that changes. */
export function useSaving(): Saving {
  const store = useAnswersStore()
  return useSyncExternalStore(store.subscribe, store.saving, store.saving)
}
