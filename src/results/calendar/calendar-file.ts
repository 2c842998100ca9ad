import { addDays, type DayNumber } from '../../../rules/language/calendar'
import { uidOf } from './identity'
import { escaped, file } from './lines'

/** One day to be reminded of. */
export interface CalendarEntry {
  /** What it is, and whose: see `uidOf`. No two entries of a file share one. */
  readonly identity: readonly string[]
  readonly day: DayNumber
  readonly title: string
  readonly description: string
}

interface Made {
  /** The moment at which the file is made. */
  readonly now: Date
  /** What a calendar program calls the file. */
  readonly name: string
}

/** At nine in the morning, seven days and one day before: counted from the beginning of the day itself. */
const triggers = ['-P6DT15H', '-PT15H'] as const

/** 2020-01-01T00:00:00Z. Seconds since then keep growing from file to file, and stay within 31 bits until 2088. */
const COUNTED_FROM = 1_577_836_800_000

const momentOf = (now: Date): string => now.toISOString().replace(/[-:]|\.\d+/g, '')

const alarm = (trigger: string, title: string): string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${escaped(title)}`,
  `TRIGGER:${trigger}`,
  'END:VALARM',
]

function event({ identity, day, title, description }: CalendarEntry, now: Date): string[] {
  const moment = momentOf(now)
  return [
    'BEGIN:VEVENT',
    `UID:${uidOf(identity)}`,
    `DTSTAMP:${moment}`,
    `LAST-MODIFIED:${moment}`,
    `SEQUENCE:${String(Math.max(0, Math.floor((now.getTime() - COUNTED_FROM) / 1000)))}`,
    `DTSTART;VALUE=DATE:${String(day)}`,
    // The end of a whole-day event is the first day after it.
    `DTEND;VALUE=DATE:${String(addDays(day, 1))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(description)}`,
    'CLASS:PRIVATE',
    'STATUS:CONFIRMED',
    'TRANSP:TRANSPARENT',
    'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
    'X-MICROSOFT-CDO-BUSYSTATUS:FREE',
    ...triggers.flatMap((trigger) => alarm(trigger, title)),
    'END:VEVENT',
  ]
}

/**
 * A calendar file (RFC 5545) with one whole-day event an entry and two alarms each. A later file updates the events of an
 * earlier one: same identifiers, higher sequence. Text in UTF-8.
 */
export function calendarFile(entries: readonly CalendarEntry[], { now, name }: Made): string {
  return file([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Yuhui//Yuhui//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...entries.flatMap((entry) => event(entry, now)),
    'END:VCALENDAR',
  ])
}
