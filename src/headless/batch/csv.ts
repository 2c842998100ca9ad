/**
 * What makes a spreadsheet take a cell for a formula: its first sign, also of full width, and also behind space, which
 * some of them pass over.
 */
const dangerous = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/
const isNumber = /^-?\d+(\.\d+)?$/

export type CsvCell = string | number | boolean | undefined

/** A text that no spreadsheet takes for a formula: one that begins like one gets an apostrophe. Plain numbers stay as they are. */
export const defused = (text: string): string => (dangerous.test(text) && !isNumber.test(text) ? `'${text}` : text)

/** The text again as it was before it was defused. */
export const undefused = (text: string): string => (text.startsWith("'") && defused(text.slice(1)) === text ? text.slice(1) : text)

/** A line of CSV (RFC 4180), its end included. Texts are defused; numbers are ours and stay as they are. */
export const csvLine = (cells: readonly CsvCell[]): string =>
  `${cells
    .map((cell) => {
      const text = typeof cell === 'string' ? defused(cell) : String(cell ?? '')
      return /[",;\t\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text
    })
    .join(',')}\r\n`
