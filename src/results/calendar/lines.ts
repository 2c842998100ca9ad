/** RFC 5545, 3.1: a line has at most 75 octets besides its break; what goes on after it begins with a space. */
const MOST_OCTETS = 75

function octetsOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

/** Breaks one line into several where it is too long, never within a character. */
export function fold(line: string): string {
  let folded = ''
  let octets = 0
  for (const sign of line) {
    const more = octetsOf(sign)
    if (octets + more > MOST_OCTETS) {
      folded += '\r\n '
      octets = 1
    }
    folded += sign
    octets += more
  }
  return folded
}

/** What no text of a calendar may hold (RFC 5545, 3.3.11): control characters, save for breaks, which are written, and tabs. */
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g
/** A text value as a calendar writes it. */
export const escaped = (text: string): string =>
  text
    .replace(controls, '')
    .replace(/\\/g, '\\\\')
    .replace(/[;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, '\\n')

/** Lines as a file holds them. */
export const file = (lines: readonly string[]): string => lines.map((line) => `${fold(line)}\r\n`).join('')
