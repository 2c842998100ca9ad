import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { textOf, useDays } from '../../questionnaire'
import { answerAt, useAnswers, useAnswersStore } from '../../share'
import { useText } from '../../ui'
import { giveAnswer, refusalOf } from './give'
import { atOnce, isPick, type EntryKind, type Listed } from './listed'
import { readEntry } from './read'
import { optionsFor, useAround } from './use-around'
import { faultText, mostInBox, placeholder, refusalWords, shownAnswer } from './words'

/** Where the reader goes from a field: on to the next open one, or back to where they were. */
export type Go = (path: string, back?: boolean) => void

export interface EntryState {
  readonly value: string
  readonly placeholder: string
  readonly error: string | undefined
  readonly options: readonly Listed[]
  readonly isOpen: boolean
  /** The option the keys stand on; -1 for none. */
  readonly active: number
  readonly focused: boolean
  readonly choose: (listed: Listed) => void
  readonly toggle: () => void
  readonly type: (value: string, composing: boolean) => void
  readonly press: (event: KeyboardEvent<HTMLInputElement>) => void
  readonly enter: () => void
  readonly leave: () => void
}

export interface EntryProps {
  readonly path: string
  readonly kind: EntryKind
  readonly onGo: Go
  /** An answer was taken, or taken back, here. */
  readonly onTold: (path: string) => void
  /** Lists its answers as soon as it is reached, where they are more than the box can name. */
  readonly eager: boolean
}

/** An input method is still putting characters together: its keys are not ours. */
const isComposing = ({ nativeEvent, keyCode }: KeyboardEvent): boolean => nativeEvent.isComposing || keyCode === 229

/** What is being typed. Going on takes the focus away before the field is drawn anew: leaving must know that it was taken. */
function useTyped(): {
  readonly typed: string | undefined
  readonly setTyped: (words: string | undefined) => void
  readonly typedNow: () => string | undefined
} {
  const [typed, draw] = useState<string>()
  const now = useRef<string>(undefined)
  return {
    typed,
    setTyped: (words) => {
      now.current = words
      draw(words)
    },
    typedNow: () => now.current,
  }
}

/** One field: what is typed, what is listed, what is taken, and where the keys lead. */
export function useEntry({ path, kind, onGo, onTold, eager }: EntryProps): EntryState {
  const store = useAnswersStore()
  const { household, drafts } = useAnswers()
  const text = useText()
  const { latest } = useDays()
  const { typed, setTyped, typedNow } = useTyped()
  const [focused, setFocused] = useState(false)
  const [list, setList] = useState<{ readonly active: number }>()
  /** Enter was pressed before the places of China were there. */
  const [held, setHeld] = useState(false)
  const answer = answerAt(household, path)
  const draft = drafts[path] === '' ? undefined : drafts[path]
  const around = useAround(path, kind, focused || draft !== undefined)
  const { listed, waiting } = around
  const query = typed?.trim() ?? ''
  const options = list === undefined ? [] : optionsFor(kind, query, around)
  const active = list === undefined ? -1 : list.active < 0 && query !== '' ? 0 : list.active

  function why(words: string): string | undefined {
    const read = readEntry(kind, words, around)
    if ('nothing' in read || waiting) return undefined
    if ('refused' in read) return refusalWords(read.refused, words, text)
    const refused = refusalOf(household, path, read.answer, latest)
    return refused ? faultText(refused, text) : text.t('counter-form:refused.again')
  }
  function take(given: unknown, words: string): boolean {
    const refused = giveAnswer(store, path, given, latest, words)
    if (!refused) onTold(path)
    return !refused
  }
  function close(): void {
    setTyped(undefined)
    setList(undefined)
    setHeld(false)
  }
  /** Takes what was typed; true where nothing is left to put right. */
  function commit(words: string): boolean {
    close()
    const read = readEntry(kind, words, around)
    if ('refused' in read) store.draft(path, words)
    else if ('answer' in read) return take(read.answer, words)
    else {
      if (draft !== undefined) store.draft(path)
      // How many there are is not unsaid by an empty box: each is taken off by itself.
      return kind.is === 'children' || kind.is === 'elders' || answer === undefined || take(undefined, '')
    }
    return false
  }
  function pick(option: Listed): void {
    close()
    if (take(option.answer, option.label)) onGo(path)
  }
  function goOn(): void {
    const option = options[active]
    if (option) return pick(option)
    const words = typed ?? draft
    if (words === undefined) {
      setList(undefined)
      return onGo(path)
    }
    if (waiting && query !== '') return setHeld(true)
    if (commit(words)) onGo(path)
  }
  const arrived = useRef(goOn)
  arrived.current = goOn
  useEffect(() => {
    if (!held || waiting) return
    setHeld(false)
    arrived.current()
  }, [held, waiting])

  function restore(event: KeyboardEvent): void {
    if (typed === undefined && draft === undefined && list === undefined) return
    event.preventDefault()
    event.stopPropagation()
    if (draft !== undefined) store.draft(path)
    close()
  }
  function move(by: number): void {
    const all = options.length > 0 ? options : optionsFor(kind, query, around)
    const next = list === undefined && by > 0 ? 0 : active + by
    setList({ active: Math.max(0, Math.min(next, all.length - 1)) })
  }
  // A number is put right digit by digit: while it is, it stands without its unit.
  const isNumber = focused && kind.is === 'number' && typeof answer === 'number'
  const value = typed ?? draft ?? (isNumber ? textOf(answer) : shownAnswer(path, kind, answer, text))
  return {
    value,
    placeholder: value === '' ? placeholder(kind, listed, around.unit, text) : '',
    error: draft !== undefined && typed === undefined ? why(draft) : undefined,
    options,
    isOpen: options.length > 0,
    active,
    focused,
    choose: (option) => {
      close()
      take(option.answer, option.label)
    },
    toggle: () => setList(list === undefined ? { active: -1 } : undefined),
    type: (value, composing) => {
      const quick = composing ? undefined : atOnce(kind, listed, value)
      if (quick) return pick(quick)
      setTyped(value)
      setList({ active: -1 })
    },
    press: (event) => {
      if (isComposing(event)) return
      if (event.key === 'Escape') restore(event)
      else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault()
        move(event.key === 'ArrowDown' ? 1 : -1)
      } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault()
        if (!event.shiftKey) return goOn()
        if (typed !== undefined) commit(typed)
        onGo(path, true)
      }
    },
    enter: () => {
      setFocused(true)
      if (eager && answer === undefined && draft === undefined && isPick(kind) && listed.length > mostInBox + 1) setList({ active: -1 })
    },
    leave: () => {
      setFocused(false)
      const words = typedNow()
      if (words === undefined) setList(undefined)
      else commit(words)
    },
  }
}
