import type { DayNumber } from '../../../rules/language/calendar'
import { placeByCode, chainOf } from '../../../rules/registry'
import type { AnswersStore } from '../../share'
import {
  acceptable,
  lookNames,
  settingsFrom,
  settingsText,
  type Correction,
  type FromFrame,
  type Settings,
  type ToFrame,
} from '../protocol'
import { openChannel, type View } from './channel'
import { readProposal } from './prefill/read'
import { factsIn, standing, takeBack, takeProposed, type Proposed } from './prefill/take'

/** The part of a frame that can be seen, px of its own. */
export interface Seen {
  readonly top: number
  readonly height: number
}

/** How many answers and results were handed over to the page around, and when. */
export interface Handed {
  readonly at: Date
  readonly answers?: number
  readonly results?: number
}

/** What a frame knows of the page around it. */
export interface FrameNow {
  readonly settings: Settings
  /** That page's origin, once it has said hello; then it also lays out how high the frame is. */
  readonly origin?: string
  /** Facts that it filled in. */
  readonly proposed: readonly Proposed[]
  readonly handed?: Handed
  /** How often a visit has begun: anew where the portal speaks of another place, or of reading only, before anything was answered. */
  readonly begun: number
}

/** The program inside the page of a portal, as far as that portal has a say. */
export interface Frame {
  readonly now: () => FrameNow
  readonly seen: () => Seen | undefined
  readonly subscribe: (listener: () => void) => () => void
  readonly send: (message: FromFrame) => void
  /** Hands over what the citizen saw and sent. */
  readonly hand: (message: Extract<FromFrame, { kind: 'sent' }>, handed: Handed) => void
  /** Takes back what the portal filled in; it is not filled in again. */
  readonly decline: () => void
  /** Other settings stand behind the address. */
  readonly change: (settings: Settings) => void
  readonly close: () => void
}

export interface FrameNeeds {
  readonly answers: AnswersStore
  /** As they stand behind the address. */
  readonly settings: Settings
  /** Messages that came before anybody could read them. */
  readonly early: readonly MessageEvent[]
  readonly today: () => DayNumber
  readonly wear: (settings: Settings) => readonly Correction[]
  readonly onSeen?: (seen: Seen) => void
  readonly view?: View
}

/** Settings as a message brings them: each value is looked at as if it stood in an address. */
function settingsIn(given: unknown): Settings {
  const record = given as Readonly<Record<string, unknown>>
  const look: unknown = record.look
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)
  return settingsFrom((name) => {
    if (name === 'large') return record.large === true ? 'true' : null
    if (name === 'accepts') return acceptable.filter((one) => Array.isArray(record.accepts) && record.accepts.includes(one)).join(',')
    if (!lookNames.some((one) => one === name)) return text(record[name])
    return typeof look === 'object' && look !== null ? text((look as Readonly<Record<string, unknown>>)[name]) : null
  })
}

const isPlaceOfSettings = ({ path }: Proposed): boolean => path === 'residence'

/** Whether families can live at a place. */
const isHome = (code: string): boolean => code !== '100000' && (placeByCode(code) !== undefined || chainOf(code).length > 0)

/** Begins to listen and to answer. The place of the settings is filled in as where the family lives, to be changed like any answer. */
export function openFrame({ answers, settings, early, today, wear, onSeen, view }: FrameNeeds): Frame {
  let now: FrameNow = { settings, proposed: [], begun: 0 }
  let seen: Seen | undefined
  /** Once the portal knows counts it fills in nothing more: whether they change would tell it what was answered. */
  let counted = false
  const declined = new Set<string>()
  const listeners = new Set<() => void>()

  function put(change: Partial<FrameNow>): void {
    now = { ...now, ...change }
    listeners.forEach((listener) => listener())
  }
  function propose(facts: readonly Proposed[]): void {
    if (counted) return
    const taken = takeProposed(answers, facts, declined, today())
    if (taken.length > 0) put({ proposed: [...now.proposed, ...taken] })
  }
  /** Whether the family has said nothing yet: all there is was filled in for it. */
  function untouched(): boolean {
    const { household, drafts } = answers.get()
    const told = factsIn(household).length
    return told === standing(household, now.proposed).length && Object.keys(drafts).length === 0
  }
  function beginAnew(): void {
    takeBack(answers, now.proposed.filter(isPlaceOfSettings))
    put({ proposed: now.proposed.filter((fact) => !isPlaceOfSettings(fact)), begun: now.begun + 1 })
  }
  function change(next: Settings): void {
    const origin = channel.origin()
    const before = now.settings
    const other = next.place !== before.place || next.mode !== before.mode
    put({ settings: next, ...(origin === undefined ? {} : { origin }) })
    if (other && !counted && untouched()) beginAnew()
    const corrections = wear(next)
    if (corrections.length > 0) channel.send({ kind: 'theme', corrections })
    if (next.mode === 'calculator' && next.place !== undefined && isHome(next.place)) propose([{ path: 'residence', value: next.place }])
  }
  function hear(message: ToFrame): void {
    if (message.kind === 'seen') {
      seen = { top: message.top, height: message.height }
      onSeen?.(seen)
      return
    }
    if (message.kind === 'prefill') {
      if (counted) return channel.send({ kind: 'prefilled', taken: 0, refused: [{ path: '', code: 'too-late' }] })
      const { household, refused } = readProposal(message.household, today())
      const facts = factsIn(household)
      propose(facts)
      channel.send({ kind: 'prefilled', taken: facts.length, refused })
      return
    }
    const next = settingsIn(message.settings)
    // A greeting is said again until it is answered.
    if (now.origin !== undefined && settingsText(next) === settingsText(now.settings)) return
    change(next)
  }
  const channel = openChannel(hear, view)
  change(settings)
  channel.listen(early)
  return {
    now: () => now,
    seen: () => seen,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    send: (message) => {
      counted ||= message.kind === 'completed'
      channel.send(message)
    },
    hand: (message, handed) => {
      channel.send(message)
      put({ handed })
    },
    decline: () => {
      const { proposed } = now
      for (const { path } of proposed) declined.add(path)
      put({ proposed: [] })
      takeBack(answers, proposed)
    },
    change,
    close: channel.close,
  }
}
