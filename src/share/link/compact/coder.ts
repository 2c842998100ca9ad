/**
 * Writes or reads a row of answers, each in no more room than how surprising it is takes (arithmetic coding). Whoever describes
 * a content by these calls describes its writing and its reading at once: writing takes each answer, reading gives it.
 */
export interface Coder {
  /**
   * Yes or no. Answers of one context are expected to go on as they went so far; `often` says in sixteenths, from 1 to 15,
   * how often a yes is to be expected before there was any.
   */
  readonly bit: (context: string, often: number, yes: boolean) => boolean
  /** A number of so many bits, at most 52, of which none is likelier than another. */
  readonly raw: (bits: number, value: number) => number
}

// All of this is part of the format.
const whole = 2 ** 32
const half = whole / 2
const quarter = whole / 4
const scale = 2 ** 16
const leastShare = 2 ** 8
/** As many answers as the first expectation counts for. */
const weight = 2
/** Bits that may be read after the last one: what is left in hand when the last answer is known. */
const mostBeyond = 40

/** How likely a yes is, in 65536ths. Divisions of such numbers come out alike in every browser. */
function expectation(): (context: string, often: number) => { readonly share: number; readonly learn: (yes: boolean) => void } {
  const seen = new Map<string, { yes: number; all: number }>()
  return (context, often) => {
    const so = seen.get(context) ?? { yes: (often / 16) * weight, all: weight }
    const share = Math.floor((scale * so.yes) / so.all)
    return {
      share: Math.min(Math.max(share, leastShare), scale - leastShare),
      learn: (yes) => void seen.set(context, { yes: so.yes + (yes ? 1 : 0), all: so.all + 1 }),
    }
  }
}

function coder(decide: (share: number, yes: boolean) => boolean): Coder {
  const expected = expectation()
  return {
    bit: (context, often, yes) => {
      const { share, learn } = expected(context, often)
      const said = decide(share, yes)
      learn(said)
      return said
    },
    raw: (bits, value) => {
      let read = 0
      for (let at = bits - 1; at >= 0; at -= 1) read = read * 2 + (decide(scale / 2, Math.floor(value / 2 ** at) % 2 === 1) ? 1 : 0)
      return read
    },
  }
}

/** What is left of all numbers by the answers so far. */
interface Span {
  low: number
  high: number
}

const lastOfYes = ({ low, high }: Span, share: number): number => low + Math.floor(((high - low + 1) * share) / scale) - 1

/** Takes off the front of a span what is decided; `put` hears of each bit, or (undefined) of one that waits for the next. */
function widen(span: Span, put: (bit: 0 | 1 | undefined) => void): void {
  for (;;) {
    const { low, high } = span
    const bit = high < half ? 0 : low >= half ? 1 : undefined
    if (bit === undefined && (low < quarter || high >= half + quarter)) return
    const off = bit === undefined ? quarter : bit * half
    span.low = (low - off) * 2
    span.high = (high - off) * 2 + 1
    put(bit)
  }
}

/** A coder that writes, and the bits it has written. */
export function writer(): Coder & { readonly bits: () => readonly number[] } {
  const span = { low: 0, high: whole - 1 }
  const written: number[] = []
  let waiting = 0
  const put = (bit: 0 | 1 | undefined): void => {
    if (bit === undefined) {
      waiting += 1
      return
    }
    written.push(bit)
    for (; waiting > 0; waiting -= 1) written.push(1 - bit)
  }
  const writing = coder((share, yes) => {
    const last = lastOfYes(span, share)
    if (yes) span.high = last
    else span.low = last + 1
    widen(span, put)
    return yes
  })
  return {
    ...writing,
    bits: () => {
      // The shortest number within the span: what is read after its end is noughts.
      for (let count = waiting > 0 ? 1 : 0; ; count += 1) {
        const step = whole / 2 ** count
        const value = Math.ceil(span.low / step)
        if (value * step > span.high) continue
        for (let at = count - 1; at >= 0; at -= 1) put(Math.floor(value / 2 ** at) % 2 === 1 ? 1 : 0)
        return written
      }
    },
  }
}

/** A coder that reads bits again. Throws RangeError where it is asked for more than was written. */
export function reader(bits: readonly number[]): Coder {
  const span = { low: 0, high: whole - 1 }
  let at = 0
  const next = (): number => {
    if (at > bits.length + mostBeyond) throw new RangeError('nothing more was written')
    at += 1
    return bits[at - 1] ?? 0
  }
  let held = 0
  for (let count = 0; count < 32; count += 1) held = held * 2 + next()
  return coder((share) => {
    const last = lastOfYes(span, share)
    const yes = held <= last
    if (yes) span.high = last
    else span.low = last + 1
    widen(span, (bit) => {
      held = (held - (bit === undefined ? quarter : bit * half)) * 2 + next()
    })
    return yes
  })
}
