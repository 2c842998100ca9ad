import { useCallback, useSyncExternalStore } from 'react'
import { isAnswered, type CaseBook } from './cases'

/** Whether anybody told anything in any case; draws the caller anew when that changes. */
export function useAnyAnswered(book: CaseBook): boolean {
  const any = (): boolean => book.get().list.some(isAnswered)
  const subscribe = useCallback((listener: () => void) => everyChange(book, listener), [book])
  return useSyncExternalStore(subscribe, any, any)
}

/** Calls back on every change of the cases and within them. */
function everyChange(book: CaseBook, listener: () => void): () => void {
  let stores: (() => void)[] = []
  const listen = (): void => {
    stores.forEach((end) => end())
    stores = book.get().list.map(({ answers }) => answers.subscribe(listener))
  }
  const end = book.subscribe(() => {
    listen()
    listener()
  })
  listen()
  return () => {
    end()
    stores.forEach((stop) => stop())
  }
}
