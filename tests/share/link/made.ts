import { deflateSync, strToU8 } from 'fflate'
import type { Household } from '../../../rules/household'
import type { DayNumber } from '../../../rules/language/calendar'
import { toBase64url } from '../../../src/share/link/base64url'
import { fnv1a } from '../../../src/share/link/hash'
import type { Shared } from '../../../src/share/link/shared'

export const today = 20261122 as DayNumber

/** What a sender shared who saw nothing and kept nothing back. */
export const sharedOf = (household: Household, more: Partial<Shared> = {}): Shared => ({
  household,
  on: today,
  chosen: false,
  rules: [],
  marks: [],
  left: [],
  ...more,
})

/** Bytes as an open link holds them, with the sum that makes them whole. */
export function linkOf(packed: Uint8Array): string {
  const bytes = new Uint8Array(4 + packed.length)
  new DataView(bytes.buffer).setUint32(0, fnv1a(packed))
  bytes.set(packed, 4)
  return `A${toBase64url(bytes)}`
}

/** Any text as the content of an open link. */
export const linkWith = (text: string): string => linkOf(deflateSync(strToU8(text)))

/** The content of a link as it is written, with something else in it. */
export const contentWith = (more: object, household: unknown = {}): string =>
  JSON.stringify({ v: 1, on: '2026-11-22', chosen: false, household, rules: [], marks: [], left: [], ...more })
