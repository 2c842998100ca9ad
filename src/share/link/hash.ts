/**
 * FNV-1a, 32 bits, over bytes or over the units of a text. Tells a change that happened by accident; whoever wants two texts
 * of one hash can make them.
 */
export function fnv1a(of: Uint8Array | string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < of.length; at += 1) {
    const unit = typeof of === 'string' ? of.charCodeAt(at) : (of[at] as number)
    hash = Math.imul(hash ^ unit, 0x01000193)
  }
  return hash >>> 0
}

/** A hash in so many bits, at most 32 of which it had more. */
export const folded = (hash: number, bits: number): number => {
  const part = 2 ** bits
  return ((Math.floor(hash / part) % part) ^ (hash % part)) >>> 0
}
