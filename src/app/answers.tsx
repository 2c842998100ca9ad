import { createContext, useContext, useSyncExternalStore, type ReactNode } from 'react'

/** What the shell needs to know of the reader's answers, whoever keeps them. */
export interface AnswerKeeper {
  /** Whether anything was answered. */
  readonly any: () => boolean
  /** Forgets every answer, those saved on the device too. */
  readonly clear: () => void
  /** Calls back after every change, until the function it gives is called. */
  readonly subscribe: (listener: () => void) => () => void
}

/** Keeps nothing: for pages that stand alone. */
export const noAnswers: AnswerKeeper = { any: () => false, clear: () => undefined, subscribe: () => () => undefined }

const KeeperContext = createContext<AnswerKeeper>(noAnswers)

export function AnswerProvider({ keeper, children }: { readonly keeper: AnswerKeeper; readonly children: ReactNode }): ReactNode {
  return <KeeperContext.Provider value={keeper}>{children}</KeeperContext.Provider>
}

/** Whether there are answers, and how to clear them. */
export function useAnswers(): { readonly any: boolean; readonly clear: () => void } {
  const keeper = useContext(KeeperContext)
  return { any: useSyncExternalStore(keeper.subscribe, keeper.any, () => false), clear: keeper.clear }
}
