import { deflateSync } from 'fflate'
import type { DayNumber } from '../../../rules/language/calendar'
import { fromBase64url, toBase64url } from './base64url'
import { compact, decodeCompact } from './compact/codec'
import { asPrinted } from './compact/letters'
import type { Decoded } from './decoded'
import { fnv1a } from './hash'
import { inflated, TooLarge } from './inflate'
import { canSeal, plainPassphrase, seal, unseal } from './seal'
import { readShared, writeShared, type Shared } from './shared'

// The first letter names the form: deflated JSON, the same sealed, or the short form for paper. Later letters are later forms.
const open = 'A'
const locked = 'B'
const later = /^[D-Z][A-Za-z0-9_-]{20,}$/

/** Fewer letters than the short form takes for nothing at all: those of an anchor rather. */
const leastCompact = 10
/** More than it takes for any family. */
const mostCompact = 8192

/** Longer than any family's answers become: those of forty people in three counties take some 5300. */
const mostLetters = 32_768
/** Larger than any family's answers are: those of the same take some 24 kB. */
const mostBytes = 262_144

const sumBytes = 4

function withSum(body: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(sumBytes + body.length)
  new DataView(bytes.buffer).setUint32(0, fnv1a(body))
  bytes.set(body, sumBytes)
  return bytes
}

/** The body, where its sum agrees. */
function summed(bytes: Uint8Array | undefined): Uint8Array | undefined {
  if (!bytes || bytes.length <= sumBytes) return undefined
  const body = bytes.subarray(sumBytes)
  return new DataView(bytes.buffer).getUint32(0) === fnv1a(body) ? body : undefined
}

/**
 * A family's answers as the fragment of an address, without its #. A passphrase that is not blank seals them. Rejects where the
 * browser can seal nothing; see `canSeal`.
 */
export async function encodeLink(shared: Shared, passphrase = ''): Promise<string> {
  const packed = deflateSync(new TextEncoder().encode(writeShared(shared)), { level: 9 })
  if (plainPassphrase(passphrase) === '') return open + toBase64url(withSum(packed))
  return locked + toBase64url(withSum(await seal(packed, passphrase, locked)))
}

function unpacked(packed: Uint8Array, today: DayNumber): Decoded {
  try {
    return readShared(new TextDecoder('utf-8', { fatal: true }).decode(inflated(packed, mostBytes)), today)
  } catch (reason) {
    return { fault: reason instanceof TooLarge ? 'too-large' : 'damaged' }
  }
}

async function unlocked(body: Uint8Array, today: DayNumber, passphrase: string): Promise<Decoded> {
  if (!canSeal()) return { fault: 'no-crypto' }
  if (plainPassphrase(passphrase) === '') return { fault: 'locked' }
  const packed = await unseal(body, passphrase, locked)
  return packed ? unpacked(packed, today) : { fault: 'wrong-passphrase' }
}

function fromPaper(printed: string, today: DayNumber): Decoded {
  if (printed.length < leastCompact) return { fault: 'foreign' }
  return printed.length > mostCompact ? { fault: 'too-long' } : decodeCompact(printed.slice(compact.length), today)
}

/** Reads a fragment, with or without its #. Never rejects: whatever it is given, it says what is wrong with it. `today` serves to refuse days that have not come. */
export async function decodeLink(fragment: string, today: DayNumber, passphrase = ''): Promise<Decoded> {
  const code = fragment.replace(/^#/, '').trim()
  if (code === '') return { fault: 'empty' }
  if (code.length > mostLetters) return { fault: 'too-long' }
  const [form = ''] = code
  if (form.toUpperCase() === compact) return fromPaper(asPrinted(code), today)
  if (form !== open && form !== locked) return { fault: later.test(code) ? 'newer' : 'foreign' }
  const body = summed(fromBase64url(code.slice(1)))
  if (!body) return { fault: 'damaged' }
  return form === open ? unpacked(body, today) : unlocked(body, today, passphrase)
}
