import { readHousehold, readHouseholdText, type Fault, type Household, type Reading } from '../../rules/household'
import { formatDay, parseDay, type DayNumber } from '../../rules/language/calendar'
import { answerAt, withAnswer } from '../../rules/household/paths'
import { asTold } from './as-told'
import { forgetAll } from './forget'
import { draftsFrom, isTree, keptFrom, textsFrom, trailFrom } from './stored'

/** Everything the family has told us. Lives in memory and in this tab's session; nowhere else unless the family asks. */
export interface Answers {
  readonly household: Household
  /** The day of the check, once the family has chosen another than today. */
  readonly on?: DayNumber
  /** What was typed into fields that could not be taken yet, by path: kept so that nothing entered is lost. */
  readonly drafts: Readonly<Record<string, string>>
  /** Answers that others have made meaningless, by path, and members taken off a list: out of sight of the rules, and back if they matter again. */
  readonly kept: Readonly<Record<string, unknown>>
  /** Questions that were shown and left blank: not put to the family again until it comes for them. */
  readonly passed: readonly string[]
  /** The pages of the interview in the order they were first reached, as paths without a language. */
  readonly trail: readonly string[]
}

/** Where a session is kept; the browser's sessionStorage, or nothing where that is blocked. */
export interface Keeper {
  readonly read: () => string | null
  readonly write: (text: string) => void
  readonly clear: () => void
  /** A copy that outlives the tab; absent where there can be none. */
  readonly lasting?: Lasting
}

/** Whether answers are saved on the device: not asked for, done, or asked for and refused by the browser. */
export type Saving = 'off' | 'on' | 'failed'

export interface Lasting {
  readonly state: () => Saving
  /** Begins with this text, or ends and forgets what was saved. False where the browser refuses. */
  readonly turn: (on: boolean, text: string) => boolean
}

export interface AnswersStore {
  readonly get: () => Answers
  readonly subscribe: (listener: () => void) => () => void
  /** Takes an answer at a path (`mother.work`); undefined takes it back. */
  readonly answer: (path: string, value: unknown) => void
  /** Keeps (or, without text, forgets) what was typed where it could not be taken. */
  readonly draft: (path: string, text?: string) => void
  /** Puts an answer aside (or, with undefined, forgets that it was). */
  readonly keep: (path: string, value: unknown) => void
  /** Notes questions as shown and left blank. */
  readonly pass: (paths: readonly string[]) => void
  /** Puts what was passed over before the family again. */
  readonly unpass: () => void
  /** Notes a page as reached. */
  readonly reach: (to: string) => void
  readonly checkOn: (day: DayNumber | undefined) => void
  /** Takes a whole household, or refuses it with every fault and leaves what was there. */
  readonly replace: (input: unknown, today: DayNumber) => readonly Fault[]
  /** Puts other answers in the place of all there are: those of a while ago, or what becomes of them by a change. */
  readonly put: (answers: Answers) => void
  /** Forgets everything, also what was saved on the device, the wish to save it, and what was worked out. */
  readonly wipe: () => void
  readonly saving: () => Saving
  /** Saves answers on the device from now on, or no more. False where the browser refuses. */
  readonly save: (on: boolean) => boolean
  /** Why a session stored earlier was not taken up; empty when it was, when there was none, or once the reader has seen why. */
  readonly refused: () => readonly Fault[]
  /** The reader has seen why. What was stored stays until the next answer. */
  readonly seen: () => void
}

/** Nothing answered. */
export const noAnswers: Answers = { household: {}, drafts: {}, kept: {}, passed: [], trail: [] }

/** Whether nothing was answered, nor typed. */
export const isEmpty = ({ household, drafts }: Answers): boolean => Object.keys(household).length + Object.keys(drafts).length === 0

interface Stored {
  readonly household?: unknown
  readonly on?: unknown
  readonly drafts?: unknown
  readonly kept?: unknown
  readonly passed?: unknown
  readonly trail?: unknown
}

/** Days told while the check was for a later day, which lie ahead of it now: put back as typed, so that one of them does not cost all the rest. */
function withoutLateDays(input: unknown, faults: readonly Fault[]): { household: Household; drafts: Record<string, string> } {
  const late = faults.filter(({ code }) => code === 'after-the-day').map(({ path }) => path)
  const whole = input as Household
  return {
    household: late.reduce((household, path) => withAnswer(household, path, undefined), whole),
    drafts: Object.fromEntries(late.map((path) => [path, String(answerAt(whole, path))])),
  }
}

interface Restored {
  readonly answers: Answers
  readonly faults: readonly Fault[]
}

function restore(text: string | null, today: DayNumber): Restored {
  if (text === null) return { answers: noAnswers, faults: [] }
  let stored: unknown
  try {
    stored = JSON.parse(text)
  } catch {
    return { answers: noAnswers, faults: [{ path: '', code: 'not-json' }] }
  }
  return isTree(stored) ? restored(stored, today) : { answers: noAnswers, faults: [{ path: '', code: 'not-a-record' }] }
}

function restored(stored: Stored, today: DayNumber): Restored {
  const day = typeof stored.on === 'string' ? parseDay(stored.on) : undefined
  const input = stored.household ?? {}
  const latest = Math.max(day ?? today, today)
  const { household, drafts } = withoutLateDays(input, readHousehold(input, latest).faults ?? [])
  const { faults } = readHousehold(household, latest)
  if (faults) return { answers: noAnswers, faults }
  return {
    // As it was kept, not as it was read: reading drops "unknown", and a reader who chose 不清楚 must find it chosen.
    answers: {
      household,
      drafts: { ...draftsFrom(stored.drafts), ...drafts },
      kept: keptFrom(stored.kept),
      passed: textsFrom(stored.passed),
      trail: trailFrom(stored.trail),
      ...(day === undefined ? {} : { on: day }),
    },
    faults: [],
  }
}

/** Answers as a session holds them. */
function writtenOut({ on, ...rest }: Answers): string {
  return JSON.stringify({ ...rest, ...(on === undefined ? {} : { on: formatDay(on) }) })
}

/** A whole household, as it was told or with what is wrong with it. */
function read(input: unknown, day: DayNumber): Reading {
  if (typeof input !== 'string') {
    const reading = readHousehold(input, day)
    return reading.faults ? reading : { household: asTold(input, reading.household) }
  }
  const reading = readHouseholdText(input, day)
  return reading.faults ? reading : { household: asTold(JSON.parse(input.replace(/^\uFEFF/, '')), reading.household) }
}

/** Answers with their keeping. `today` only serves to read what was kept earlier. */
export function createAnswers(keeper: Keeper, today: DayNumber): AnswersStore {
  let { answers, faults } = restore(keeper.read(), today)
  const listeners = new Set<() => void>()

  const change = (next: Answers): void => {
    answers = next
    keeper.write(writtenOut(next))
    listeners.forEach((listener) => listener())
  }
  return {
    get: () => answers,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    answer: (path, value) => change({ ...answers, household: withAnswer(answers.household, path, value) }),
    draft: (path, text) => {
      const drafts = { ...answers.drafts }
      if (text === undefined) delete drafts[path]
      else drafts[path] = text
      change({ ...answers, drafts })
    },
    keep: (path, value) => {
      const kept = { ...answers.kept }
      if (value === undefined) delete kept[path]
      else kept[path] = value
      change({ ...answers, kept })
    },
    pass: (paths) => {
      const fresh = paths.filter((path) => !answers.passed.includes(path))
      if (fresh.length > 0) change({ ...answers, passed: [...answers.passed, ...fresh] })
    },
    unpass: () => {
      if (answers.passed.length > 0) change({ ...answers, passed: [] })
    },
    reach: (to) => {
      if (!answers.trail.includes(to)) change({ ...answers, trail: [...answers.trail, to] })
    },
    checkOn: (day) => {
      const { on: _before, ...rest } = answers
      change({ ...rest, ...(day === undefined ? {} : { on: day }) })
    },
    replace: (input, day) => {
      const reading = read(input, day)
      if (reading.faults) return reading.faults
      change({ ...answers, household: reading.household, drafts: {}, kept: {}, passed: [], trail: [] })
      return []
    },
    put: change,
    wipe: () => {
      answers = noAnswers
      faults = []
      keeper.clear()
      forgetAll()
      listeners.forEach((listener) => listener())
    },
    saving: () => keeper.lasting?.state() ?? 'off',
    save: (on) => {
      const done = keeper.lasting?.turn(on, writtenOut(answers)) ?? false
      listeners.forEach((listener) => listener())
      return done
    },
    refused: () => faults,
    seen: () => {
      faults = []
      listeners.forEach((listener) => listener())
    },
  }
}
