import type { Cell } from '../work/messages'

/** What a spreadsheet would take for the beginning of a formula. */
const dangerous = /^[=+\-@\t\r\n]/
const isNumber = /^-?\d+(\.\d+)?$/

/** A text that no spreadsheet takes for a formula: an apostrophe goes before what could be one. Numbers stay as they are. */
export const defused = (text: string): string => (dangerous.test(text) && !isNumber.test(text) ? `'${text}` : text)

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text)

/** A row of a CSV file, with its line end. */
export const csvLine = (cells: readonly Cell[]): string =>
  `${cells.map((cell) => (typeof cell === 'number' ? String(cell) : quoted(defused(cell)))).join(',')}\r\n`
