/** A mixing of 53 bits (cyrb53): spreads well, hides nothing from whoever guesses. */
function mixed(text: string, seed: number): string {
  let [a, b] = [0xdeadbeef ^ seed, 0x41c6ce57 ^ seed]
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  const number = 4294967296 * (2097151 & b) + (a >>> 0)
  return number.toString(16).padStart(14, '0')
}

/**
 * What a calendar knows an event by: the same for the same words, whenever and wherever it is worked out, so that a second
 * import finds the event of the first. Made only of what is no family's own: ids of rules and of members, and a year.
 */
export function uidOf(identity: readonly string[]): string {
  const text = identity.join('\n')
  return `${mixed(text, 1)}${mixed(text, 2)}@yuhui`
}
