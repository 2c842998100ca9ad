import { addDays, daysBetween, formatDay, parseDay, type DayNumber } from '../../../../rules/language/calendar'
import type { Coder } from './coder'

/** No number written here has more binary places. */
const mostPlaces = 52

/** How often a number is expected to have yet another binary place. */
const more = (places: number, about: number): number => (places < about - 1 ? 15 : places < about ? 13 : places === about ? 8 : 4)

/** A whole number from nought up; `about` is how many binary places are expected of one more than it. */
export function whole(coder: Coder, context: string, about: number, value = 0): number {
  let places = 0
  while (coder.bit(`${context} ${String(places)}`, more(places, about), 2 ** (places + 1) <= value + 1)) {
    places += 1
    if (places > mostPlaces) throw new RangeError('no such number')
  }
  return 2 ** places + coder.raw(places, value + 1 - 2 ** places) - 1
}

/** Which of several: the first are the cheapest. */
export function index(coder: Coder, context: string, most: number, value = 0): number {
  let at = 0
  while (coder.bit(`${context} ${String(at)}`, 8, at < value)) {
    at += 1
    if (at > most) throw new RangeError('no such choice')
  }
  return at
}

/** Any number at all: hundredths that are whole by their digits without the noughts at the end, all others bit by bit. */
export function hundredths(coder: Coder, context: string, about: number, value = 0): number {
  const fine = Math.round(value * 100)
  const exact = fine / 100 === value && fine >= 0 && fine < 2 ** 50
  if (!coder.bit('hundredths exact', 15, exact)) return double(coder, value)
  if (coder.bit(`${context} nought`, 2, fine === 0)) return 0
  let digits = fine
  let noughts = 0
  while (coder.bit(`hundredths ${String(noughts)}`, noughts < 2 ? 15 : noughts < 4 ? 12 : 7, digits > 0 && digits % 10 === 0)) {
    digits /= 10
    noughts += 1
    if (noughts > 15) throw new RangeError('no such number')
  }
  return ((whole(coder, context, about, digits - 1) + 1) * 10 ** noughts) / 100
}

function double(coder: Coder, value: number): number {
  const bytes = new DataView(new ArrayBuffer(8))
  bytes.setFloat64(0, value)
  for (const at of [0, 4]) bytes.setUint32(at, coder.raw(32, bytes.getUint32(at)))
  return bytes.getFloat64(0)
}

/** A day by how far it is from another; `before` says in sixteenths how often it is not after it. Throws on what is no day. */
export function day(coder: Coder, context: string, about: number, before: number, from: DayNumber, value?: DayNumber): DayNumber {
  const apart = value === undefined ? 0 : daysBetween(value, from)
  const past = coder.bit(`${context} past`, before, apart >= 0)
  const far = whole(coder, context, about, Math.abs(apart))
  const found = addDays(from, past ? -far : far)
  if (parseDay(formatDay(found)) !== found) throw new RangeError('no such day')
  return found
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-:~'

/** A name of letters, digits, `_`, `-`, `:` and `~`, of one letter at least. */
export function spelled(coder: Coder, most: number, value = ''): string {
  const length = whole(coder, 'length', 3, Math.max(0, value.length - 1)) + 1
  if (length > most) throw new RangeError('too long')
  let text = ''
  for (let at = 0; at < length; at += 1) text += letters.charAt(coder.raw(7, Math.max(0, letters.indexOf(value.charAt(at)))))
  return text
}

/** A place by its six digits, and from then on by which of those named it is, the last one first. */
export type Places = (value?: string) => string

export function knownPlaces(coder: Coder): { readonly place: Places; readonly named: () => readonly string[] } {
  let named: readonly string[] = []
  return {
    named: () => named,
    place: (value) => {
      const known = value === undefined ? 0 : named.indexOf(value)
      const again = named.length > 0 && coder.bit('place again', 15, known >= 0)
      const found = again
        ? (named[index(coder, 'place', named.length - 1, known)] as string)
        : String(100_000 + coder.raw(20, Number(value ?? 100_000) - 100_000))
      named = [found, ...named.filter((other) => other !== found)]
      return found
    },
  }
}
