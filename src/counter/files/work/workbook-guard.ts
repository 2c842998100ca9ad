import type * as Spreadsheets from '@e965/xlsx'
import { unzipSync } from 'fflate'

type Library = typeof Spreadsheets

// The library takes a list of other workbooks for as long as it says, up to thousands of millions of entries, and one that
// does not say how long it is for endless: the memory is full before it looks whether they are there.

const oldExternSheet = 0x0017

/** Whether every list of other workbooks in an old workbook says how long it is; its two bytes say nothing of a size that matters. */
function isOldSound(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 0; at + 4 <= bytes.length; at += 4 + view.getUint16(at + 2, true))
    if (view.getUint16(at, true) === oldExternSheet && (view.getUint16(at + 2, true) < 2 || at + 6 > bytes.length)) return false
  return true
}

const externSheet = 0x016a

/** Whether the list of other workbooks in a binary workbook is as long as it says. */
function isBinarySound(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  const byte = (): number => bytes[at++] ?? 0
  while (at < bytes.length) {
    const first = byte()
    const type = first & 0x80 ? (first & 0x7f) | ((byte() & 0x7f) << 7) : first
    let length = 0
    for (let part = 0; part < 4; part += 1) {
      const next = byte()
      length |= (next & 0x7f) << (7 * part)
      if (!(next & 0x80)) break
    }
    if (type === externSheet && (at + 4 > bytes.length || 4 + 12 * view.getUint32(at, true) !== length)) return false
    at += length
  }
  return true
}

/** Whether a workbook of an older or binary format can be handed to the library without filling the memory. What is broken otherwise shows when it is read. */
export function isBounded(library: Library, bytes: Uint8Array): boolean {
  if (bytes[0] === 0x50) {
    const parts: string[] = []
    unzipSync(bytes, {
      filter: ({ name }) => {
        if (/\.bin$/i.test(name)) parts.push(name)
        return false
      },
    })
    // One after another: together they may be large.
    return parts.every((wanted) => {
      const { [wanted]: part } = unzipSync(bytes, { filter: ({ name }) => name === wanted })
      return part === undefined || isBinarySound(part)
    })
  }
  const file = library.CFB.read(bytes, { type: 'array' })
  return ['Workbook', 'Book'].every((name) => {
    const content = library.CFB.find(file, name)?.content
    return content === undefined || isOldSound(Uint8Array.from(content))
  })
}
