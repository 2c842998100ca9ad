/** What the first bytes of a file say it is, where that is no text. */
export type NotText = 'zip' | 'xls' | 'pdf' | 'binary'

const signatures: readonly (readonly [NotText, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['xls', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['binary', [0x1f, 0x8b]],
]

/** What a file is that is no text, by its first bytes (some hundred are enough): undefined for a text. */
export function notText(bytes: Uint8Array): NotText | undefined {
  const known = signatures.find(([, signature]) => signature.every((byte, at) => bytes[at] === byte))
  if (known) return known[0]
  return !markOf(bytes) && bytes.subarray(0, 1024).includes(0) ? 'binary' : undefined
}

export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be'

function markOf(bytes: Uint8Array): { readonly encoding: Encoding; readonly length: number } | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', length: 3 }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', length: 2 }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', length: 2 }
  return undefined
}

/** So much after the first byte beyond ASCII is looked at before the encoding is settled. */
const ENOUGH = 4096

/** Whether bytes are UTF-8 as far as they go: a character cut off at the end is none the worse. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** Bytes to text, in portions. */
export interface Decoder {
  push(bytes: Uint8Array): string
  /** What is left, once all bytes were given. */
  end(): string
  /** Known once it is settled: pure ASCII is never anything but UTF-8. */
  readonly encoding: Encoding | undefined
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/**
 * Decodes UTF-8 (with or without a byte-order mark), UTF-16 with one, and GB18030, which is what is tried where bytes are
 * no UTF-8. Some kilobytes after the first Chinese character decide. Later bytes that do not fit become U+FFFD, which
 * is a fault of the cells they stand in and not of the file.
 */
export function createDecoder(): Decoder {
  let decoder: TextDecoder | undefined
  let encoding: Encoding | undefined
  let held: Uint8Array[] = []
  let size = 0
  let firstBeyond = -1
  let begun = false

  const settle = (as: Encoding): TextDecoder => {
    encoding = as
    return (decoder = new TextDecoder(as))
  }
  const release = (as: Encoding, stream: boolean): string => {
    const bytes = joined(held)
    held = []
    return settle(as).decode(bytes, { stream })
  }
  const judged = (): Encoding => (isUtf8(joined(held)) ? 'utf-8' : 'gb18030')

  return {
    push(bytes) {
      if (decoder) return decoder.decode(bytes, { stream: true })
      held.push(bytes)
      if (!begun) {
        if (size + bytes.length < 3) {
          size += bytes.length
          return ''
        }
        held = [joined(held)]
        begun = true
        size = 0
        const mark = markOf(held[0] as Uint8Array)
        if (mark) return release(mark.encoding, true)
      }
      const fresh = held[held.length - 1] as Uint8Array
      if (firstBeyond < 0) {
        const at = fresh.findIndex((byte) => byte >= 0x80)
        if (at < 0) {
          // Nothing but ASCII so far: the same in UTF-8 and GB18030, so it can go on.
          const text = new TextDecoder().decode(joined(held))
          held = []
          size = 0
          return text
        }
        firstBeyond = size + at
      }
      size += fresh.length
      return size - firstBeyond >= ENOUGH ? release(judged(), true) : ''
    },
    end() {
      if (decoder) return decoder.decode()
      const bytes = joined(held)
      const mark = markOf(bytes)
      if (mark) return release(mark.encoding, false)
      // Whole at last: a character cut off at the very end is no UTF-8 either, but says nothing for GB18030.
      return release(bytes.some((byte) => byte >= 0x80) ? judged() : 'utf-8', false)
    },
    get encoding() {
      return encoding
    },
  }
}
