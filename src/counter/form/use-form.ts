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
  /** The paths of the open block, as they stand; and of what only says more, behind it. */
  readonly order: readonly string[]
  readonly behind: readonly string[]
  readonly go: Go
  readonly told: (path: string) => void
  readonly asked: (path: string) => void
  readonly find: (path: string) => void
  readonly root: RefObject<HTMLDivElement | null>
  readonly end: RefObject<HTMLParagraphElement | null>
}

/** What law still hangs on, and what stands behind it. */
interface Blocks {
  readonly due: Block
  readonly further: Block
}

type Paths = { readonly [name in keyof Blocks]: readonly string[] }

const pathsOf = ({ due, further }: Due): Paths => ({ due: due.map(({ path }) => path), further: further.map(({ path }) => path) })
const told = (block: Block, path: string): Block =>
  block.kept.includes(path) || !block.order.includes(path) ? block : { ...block, kept: [...block.kept, path] }
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
  const paths = pathsOf(due)
  const [blocks, setBlocks] = useState<Blocks>({ due: { order: paths.due, kept: [] }, further: { order: paths.further, kept: [] } })
  const [want, setWant] = useState<Want | undefined>(() => (focusFirst ? { path: paths.due[0] } : undefined))
  const order = settled(blocks.due, paths.due, at.current)
  const behind = settled(blocks.further, paths.further, at.current).filter((path) => !order.includes(path))
  if (!same(order, blocks.due.order) || !same(behind, blocks.further.order))
    setBlocks({ due: { ...blocks.due, order }, further: { ...blocks.further, order: behind } })

  // Before the page is painted: nobody sees the focus nowhere.
  useLayoutEffect(() => {
    if (want === undefined) return
    const field = want.path === undefined ? undefined : root.current?.querySelector<HTMLElement>(`#${fieldId(want.path)}`)
    // What stands in a closed fold takes no focus.
    const fold = field?.closest('details')
    if (fold) fold.open = true
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
    if (isBlank && now.open.some((fact) => fact.path === path)) store.pass([path])
    const { household, passed: blank } = store.get()
    const sorted = pathsOf(dueOf(now, blank))
    visited.current = [...visited.current.filter((each) => each !== path), path].slice(-mostVisited)
    setBlocks((before) => ({
      due: movedOn(before.due, sorted.due, path, household),
      further: movedOn(before.further, sorted.further, path, household),
    }))
    // Whoever has opened what stands behind goes on there.
    const within = behind.includes(path) ? nextFrom(sorted.further, passed, path) : undefined
    setWant({ path: within ?? nextFrom(sorted.due, passed, path) })
  }
  return {
    due,
    order,
    behind,
    go,
    told: (path) => setBlocks((now) => ({ due: told(now.due, path), further: told(now.further, path) })),
    asked: (path) => {
      at.current = path
      ask(path)
    },
    find: (path) => setWant({ path }),
    root,
    end,
  }
}
