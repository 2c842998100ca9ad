import { readHeader, refusedHeader } from '../../../headless'

/** A title, a unit, a date: what stands above a header is not more than this. */
const mostAbove = 10

/**
 * Where the header stands among the first rows of a table: the first that names columns we know, two at least where it is
 * not the very first, which a title hardly does. The very first where none does.
 */
export function headerAt(rows: readonly (readonly string[])[]): number {
  const at = rows.slice(0, mostAbove).findIndex((cells, index) => {
    const header = readHeader(cells)
    return refusedHeader(header)?.refusal !== 'no-columns' && header.columns.filter(Boolean).length > Math.min(index, 1)
  })
  return Math.max(0, at)
}
