import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { fieldId, settleSense, type Interview } from '../../questionnaire'
import { answerAt, useAnswers, useAnswersStore } from '../../share'
import { useAsk } from './asking'
import { dueOf, movedOn, nextFrom, settled, type Block, type Due } from './order'
import type { Go } from './use-entry'

/** So far back leads Shift+Enter. */
const mostVisited = 60

/** Where the focus is to go once the form is drawn anew: to the field of a path, or to the end of the open block. */
interface Want {
  readonly path: string | undefined
}

export interface FormState {
  readonly due: Due
  /** The paths of the open block, as they stand. */
  readonly order: readonly string[]
  readonly go: Go
  readonly told: (path: string) => void
  readonly asked: (path: string) => void
  readonly find: (path: string) => void
  readonly root: RefObject<HTMLDivElement | null>
  readonly end: RefObject<HTMLParagraphElement | null>
}

const pathsOf = ({ due }: Due): readonly string[] => due.map(({ path }) => path)
const same = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((each, index) => each === b[index])

/** The open block, and where the keys lead: on to the next question, back to where the reader was. */
export function useForm(interview: Interview, look: () => Interview, focusFirst: boolean): FormState {
  const store = useAnswersStore()
  const { passed } = useAnswers()
  const ask = useAsk()
  const at = useRef<string>(undefined)
  const root = useRef<HTMLDivElement>(null)
  const end = useRef<HTMLParagraphElement>(null)
  const visited = useRef<readonly string[]>([])
  const due = dueOf(interview, passed)
  const [block, setBlock] = useState<Block>(() => ({ order: pathsOf(due), kept: [] }))
  const [want, setWant] = useState<Want | undefined>(() => (focusFirst ? { path: pathsOf(due)[0] } : undefined))
  const order = settled(block, pathsOf(due), at.current)
  if (!same(order, block.order)) setBlock({ ...block, order })

  // Before the page is painted: nobody sees the focus nowhere.
  useLayoutEffect(() => {
    if (want === undefined) return
    const field = want.path === undefined ? undefined : root.current?.querySelector<HTMLElement>(`#${fieldId(want.path)}`)
    ;(field ?? end.current)?.focus()
  }, [want])
  // The case is left with its tab.
  useEffect(() => () => ask(undefined), [ask])

  const go: Go = (path, back = false) => {
    if (back) {
      const before = visited.current[visited.current.length - 1]
      visited.current = visited.current.slice(0, -1)
      if (before !== undefined) setWant({ path: before })
      return
    }
    settleSense(store, interview.on)
    const isBlank = answerAt(store.get().household, path) === undefined
    const now = look()
    // A question passed over is not lost: it waits below the others.
    if (isBlank && pathsOf(dueOf(now, passed)).includes(path)) store.pass([path])
    const { household, passed: blank } = store.get()
    const sorted = pathsOf(dueOf(now, blank))
    visited.current = [...visited.current.filter((each) => each !== path), path].slice(-mostVisited)
    setBlock((before) => movedOn(before, sorted, path, household))
    setWant({ path: nextFrom(sorted, passed, path) })
  }
  return {
    due,
    order,
    go,
    told: (path) => setBlock((now) => (now.kept.includes(path) || !now.order.includes(path) ? now : { ...now, kept: [...now.kept, path] })),
    asked: (path) => {
      at.current = path
      ask(path)
    },
    find: (path) => setWant({ path }),
    root,
    end,
  }
}
