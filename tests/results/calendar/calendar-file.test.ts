import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { addDays, parseDay } from '../../../rules/language/calendar'
import { calendarFile, type CalendarEntry } from '../../../src/results/calendar'

const now = new Date('2026-01-15T02:03:04.567Z')
const entry = (more: Partial<CalendarEntry> = {}): CalendarEntry => ({
  identity: ['national/childcare-subsidy', 'child:c1', 'claimThisYear', '2026'],
  day: 20261231,
  title: '最后一天：申请2026年的育儿补贴',
  description: '大宝\n错过少3600元',
  ...more,
})

/** Read by a parser that this project has not written. */
const read = (text: string): ICAL.Component => new ICAL.Component(ICAL.parse(text) as unknown[])
const eventsOf = (text: string): ICAL.Component[] => read(text).getAllSubcomponents('vevent')
const made = (entries: readonly CalendarEntry[], on = now): string => calendarFile(entries, { now: on, name: '育惠' })
const firstOf = (text: string): ICAL.Component => eventsOf(text)[0] as ICAL.Component

describe('a calendar file', () => {
  it('says who made it, for publishing, under a name', () => {
    const calendar = read(made([entry()]))
    expect(calendar.name).toBe('vcalendar')
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
    expect(calendar.getFirstPropertyValue('prodid')).toBe('-//Yuhui//Yuhui//ZH')
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH')
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('育惠')
  })

  it('holds a whole day, whose end is the day after it', () => {
    const event = new ICAL.Event(firstOf(made([entry()])))
    expect(event.startDate.isDate).toBe(true)
    expect(event.startDate.toString()).toBe('2026-12-31')
    expect(event.endDate.toString()).toBe('2027-01-01')
    expect(event.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT')
    expect(event.summary).toBe('最后一天：申请2026年的育儿补贴')
    expect(event.description).toBe('大宝\n错过少3600元')
  })

  it('reminds at nine in the morning, seven days and one day before', () => {
    const alarms = firstOf(made([entry()])).getAllSubcomponents('valarm')
    const hours = alarms.map((alarm) => (alarm.getFirstPropertyValue('trigger') as ICAL.Duration).toSeconds() / 3600)
    expect(hours).toEqual([-7 * 24 + 9, -24 + 9])
    for (const alarm of alarms) {
      expect(alarm.getFirstPropertyValue('action')).toBe('DISPLAY')
      expect(alarm.getFirstPropertyValue('description')).toBe('最后一天：申请2026年的育儿补贴')
    }
  })

  it('is updated by a later file: same identifiers, higher sequence, later stamp', () => {
    const entries = [entry(), entry({ identity: ['anhui/newborn-insurance', 'child:c2', 'insureNewborn', '2026'], day: 20260331 })]
    const [earlier, later] = [made(entries), made(entries, new Date('2026-01-15T02:03:05.567Z'))].map((text) =>
      eventsOf(text).map((event) => new ICAL.Event(event)),
    )
    expect(later?.map(({ uid }) => uid)).toEqual(earlier?.map(({ uid }) => uid))
    expect(new Set(earlier?.map(({ uid }) => uid)).size).toBe(2)
    expect(later?.map(({ sequence }) => sequence)).toEqual(earlier?.map(({ sequence }) => sequence + 1))
    expect(String(earlier?.[0]?.component.getFirstPropertyValue('dtstamp'))).toBe('2026-01-15T02:03:04Z')
    expect(String(later?.[0]?.component.getFirstPropertyValue('last-modified'))).toBe('2026-01-15T02:03:05Z')
  })

  it('keeps an identifier when the day or the words have changed', () => {
    const [one, other] = [entry(), entry({ day: 20270101, title: 'other', description: '' })].map(
      (of) => new ICAL.Event(firstOf(made([of]))).uid,
    )
    expect(one).toBe(other)
  })

  it('lets no identifier tell whom it is of', () => {
    const { uid } = new ICAL.Event(firstOf(made([entry({ identity: ['zhejiang/miscarriage-allowance', 'mother', 'claim', '2026'] })])))
    expect(uid).toMatch(/^[0-9a-f]{28}@yuhui$/)
  })

  it('has lines as the grammar has them, and each property of an event once', () => {
    const lines = made([entry({ description: 'a'.repeat(200) })])
      .replaceAll('\r\n ', '')
      .split('\r\n')
      .slice(0, -1)
    for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z-]*(;[A-Z]+=[A-Z-]+)*:[^\r\n]*$/)
    const event = lines.slice(lines.indexOf('BEGIN:VEVENT') + 1, lines.indexOf('BEGIN:VALARM'))
    const names = event.map((line) => line.replace(/[;:].*$/, ''))
    expect(names.length).toBe(new Set(names).size)
    for (const name of ['UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY', 'SEQUENCE', 'LAST-MODIFIED']) expect(names).toContain(name)
  })

  it('is a calendar without events where there is nothing to tell', () => {
    expect(eventsOf(made([]))).toEqual([])
  })
})

/** Whatever a text may hold, but for what no calendar can: controls and halves of characters. */
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom('，', ',', ';', '\\', '\n', '\\n', ':', '"', '😀', '孩', '育儿补贴', ' ', '\t'),
      fc.string({ unit: 'grapheme' }),
    ),
    {
      maxLength: 60,
    },
  )
  .map((parts) =>
    parts
      .join('')
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
      .replace(/\n$/, ''),
  )

const days = fc.date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map((date) => {
  const day = parseDay(date.toISOString().slice(0, 10))
  if (day === undefined) throw new Error('no day')
  return day
})

describe('whatever the words', () => {
  it('come back as they were, on lines of at most 75 octets', () => {
    fc.assert(
      fc.property(words, words, days, (title, description, day) => {
        const text = made([entry({ title, description, day })])
        const lines = text.split('\r\n')
        expect(lines.pop()).toBe('')
        for (const line of lines) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
          expect(line).not.toMatch(/[\r\n]/)
        }
        const event = new ICAL.Event(firstOf(text))
        expect(event.summary ?? '').toBe(title)
        expect(event.description ?? '').toBe(description)
        expect(event.startDate.toString().replaceAll('-', '')).toBe(String(day))
        expect(event.endDate.toString().replaceAll('-', '')).toBe(String(addDays(day, 1)))
      }),
    )
  })

  it('never cut a character in two', () => {
    const text = made([entry({ title: '😀'.repeat(80) })])
    for (const line of text.split('\r\n'))
      expect(new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode(line))).toBe(line)
    expect(new ICAL.Event(firstOf(text)).summary).toBe('😀'.repeat(80))
  })

  it('know different identities apart', () => {
    const identity = fc.array(fc.string({ minLength: 1, unit: 'grapheme' }), { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(identity, identity, (one, other) => {
        const uids = eventsOf(made([entry({ identity: one }), entry({ identity: other })])).map((event) => new ICAL.Event(event).uid)
        expect(uids[0] === uids[1]).toBe(one.join('\n') === other.join('\n'))
      }),
    )
  })
})
