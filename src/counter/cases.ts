import type { Household } from '../../rules/household'
import type { DayNumber } from '../../rules/language/calendar'
import { createAnswers, forgetAll, isEmpty, type AnswersStore } from '../share'
import type { Shared } from '../share/link'
import { copiedMark, familyOf, isProposed, proposedMark } from './marks'

/** Where a case comes from. Emptied when the case is wiped, so that whoever still holds the case holds nothing. */
export interface Origin {
  /** What stood in it before anybody told anything; absent where it began with a family's answers. */
  begun?: Household
  /** The slip it was opened from. */
  slip?: Shared
  /** What was last written under remarks on its slip. */
  remarks?: string
}

/** One applicant's household at the counter. Lives in the memory of this page and nowhere else. */
export interface Case {
  /** Never used again on this page. */
  readonly id: number
  /** The counter's own mark: the only label there is. */
  readonly mark: string
  readonly answers: AnswersStore
  readonly origin: Origin
  /** Another way of arranging matters, copied from a case. */
  readonly copy: boolean
}

export interface Cases {
  readonly list: readonly Case[]
  readonly active: Case
  /** The place of this counter, filled into new cases as where the family lives. */
  readonly place?: string
}

export interface CaseBook {
  readonly get: () => Cases
  readonly subscribe: (listener: () => void) => () => void
  /** Opens a new case and shows it. */
  readonly add: () => void
  /** Opens a copy of the case that is shown, and shows that. */
  readonly duplicate: () => void
  /** Opens what stood on a slip, in the place of a case that nobody told anything of; `fill` puts it into the answers. */
  readonly open: (slip: Shared, fill: (answers: AnswersStore) => void) => void
  readonly show: (id: number) => void
  readonly rename: (id: number, mark: string) => void
  /** Wipes a case and takes its tab away; the last one leaves a new one behind. */
  readonly close: (id: number) => void
  /** Wipes the case that is shown, and the copies that still go by its mark; a new one takes their place. Gives their marks. */
  readonly wipe: () => readonly string[]
  /** Wipes every case. Gives whether anything had been told. */
  readonly wipeAll: () => boolean
  readonly setPlace: (code: string | undefined) => void
}

const keepsNothing = { read: () => null, write: () => undefined, clear: () => undefined }

/** Whether anybody told anything in a case, beyond what it began with. */
export function isAnswered({ answers, origin }: Case): boolean {
  const now = answers.get()
  return Object.keys(now.drafts).length > 0 || (now.household !== origin.begun && !isEmpty(now))
}

/** Empties a case: React and others may hold on to what they drew last. */
function empty({ answers, origin }: Case): void {
  answers.wipe()
  delete origin.begun
  delete origin.slip
  delete origin.remarks
}

/** The cases of a counter, the first one new. Nothing of them is stored. `today` is the day the page was opened. */
export function createCases(today: DayNumber): CaseBook {
  const listeners = new Set<() => void>()
  let ids = 0
  let marks = 0

  const made = (mark: string, origin: Origin = {}, copy = false): Case => ({
    id: ++ids,
    mark,
    answers: createAnswers(keepsNothing, today),
    copy,
    origin,
  })
  function at(mark: string, place: string | undefined): Case {
    const one = made(mark)
    if (place !== undefined) one.answers.answer('residence', place)
    one.origin.begun = one.answers.get().household
    return one
  }
  const fresh = (place?: string): Case => at(proposedMark(++marks), place)
  const first = fresh()
  let cases: Cases = { list: [first], active: first }

  function change(next: Cases, gone: readonly Case[] = []): void {
    cases = next
    gone.forEach(empty)
    listeners.forEach((listener) => listener())
    if (gone.length > 0) forgetAll()
  }
  const added = (one: Case): void => change({ ...cases, list: [...cases.list, one], active: one })

  return {
    get: () => cases,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    add: () => added(fresh(cases.place)),
    duplicate: () => {
      const { active, list } = cases
      const mark = copiedMark(
        active.mark,
        list.map((one) => one.mark),
      )
      const { begun } = active.origin
      const copy = made(mark, begun === undefined ? {} : { begun }, true)
      copy.answers.put(active.answers.get())
      added(copy)
    },
    open: (slip, fill) => {
      const { active, list } = cases
      const isFree = !isAnswered(active)
      const opened = made(isFree ? active.mark : proposedMark(++marks), { slip })
      fill(opened.answers)
      if (!isFree) return added(opened)
      change({ ...cases, list: list.map((one) => (one === active ? opened : one)), active: opened }, [active])
    },
    show: (id) => {
      const active = cases.list.find((one) => one.id === id)
      if (active && active !== cases.active) change({ ...cases, active })
    },
    rename: (id, mark) => {
      const renamed = (one: Case): Case => (one.id === id ? { ...one, mark } : one)
      const list = cases.list.map(renamed)
      change({ ...cases, list, active: list.find((one) => one.id === cases.active.id) ?? cases.active })
    },
    close: (id) => {
      const at = cases.list.findIndex((one) => one.id === id)
      const closed = cases.list[at]
      if (!closed) return
      const rest = cases.list.filter((one) => one !== closed)
      const list = rest.length > 0 ? rest : [fresh(cases.place)]
      const next = list[Math.min(at, list.length - 1)] as Case
      change({ ...cases, list, active: closed === cases.active ? next : cases.active }, [closed])
    },
    wipe: () => {
      const { active, place } = cases
      const family = familyOf(active.mark)
      const goes = (one: Case): boolean => one === active || (one.mark !== '' && familyOf(one.mark) === family)
      const gone = cases.list.filter(goes)
      const next = fresh(place)
      const list = cases.list.flatMap((one) => (one === active ? [next] : goes(one) ? [] : [one]))
      change({ ...cases, list, active: next }, gone)
      return gone.map(({ mark }) => mark)
    },
    wipeAll: () => {
      const told = cases.list.some(isAnswered)
      // With nobody there, the marks do not run on; one written by hand goes, whatever it says.
      const next = told || !isProposed(cases.active.mark) ? fresh(cases.place) : at(cases.active.mark, cases.place)
      change({ ...cases, list: [next], active: next }, cases.list)
      return told
    },
    setPlace: (place) => {
      const { place: _before, ...rest } = cases
      const untouched = cases.list.filter((one) => !isAnswered(one) && !one.copy)
      const now = new Map(untouched.map((one) => [one, at(one.mark, place)]))
      const list = cases.list.map((one) => now.get(one) ?? one)
      change({ ...rest, ...(place === undefined ? {} : { place }), list, active: now.get(cases.active) ?? cases.active })
    },
  }
}
