import { Inflate } from 'fflate'

/** So many bytes go in at a time; each can become at most some thousand. */
const mouthful = 64

/** Thrown where more would come out than is allowed. */
export class TooLarge extends Error {}

/** Unpacks what deflate packed. Throws TooLarge as soon as more than `most` bytes have come out, and something else for what is no such packing, or not the whole of it. */
export function inflated(packed: Uint8Array, most: number): Uint8Array {
  const parts: Uint8Array[] = []
  let size = 0
  const stream = new Inflate((part) => {
    size += part.length
    if (size > most) throw new TooLarge()
    parts.push(part)
  })
  for (let at = 0; at < packed.length; at += mouthful) {
    const end = Math.min(at + mouthful, packed.length)
    stream.push(packed.subarray(at, end), end === packed.length)
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
