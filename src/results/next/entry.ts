import type { DayNumber } from '../../../rules/language/calendar'
import type { Standing } from '../../../rules/language'
import type { CalendarEntry } from '../calendar'

/** Something with a day that a family has to know of, in words. */
export interface NextEntry {
  readonly key: string
  readonly day: DayNumber
  /** The day as it is said: at the latest then, from then on. */
  readonly when: string
  readonly what: string
  /** For whom, where it is not for the whole family. */
  readonly who?: string
  /** What is gone after the day. */
  readonly lost?: string
  /** The benefits it concerns, with their pages. */
  readonly about: readonly { readonly name: string; readonly to: string }[]
  /** `sure`: known, law, and the family's. Of a draft or of what still hangs on answers it is not. */
  readonly sure: boolean
  readonly standing: Standing
  /** Law, or a day, that only one page reports. */
  readonly reported: boolean
  /** What keeps it from being sure. */
  readonly note?: string
  /** What a calendar is told; nothing while nothing can be done yet. */
  readonly reminders: readonly CalendarEntry[]
}
