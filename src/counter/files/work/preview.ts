import type { DayNumber } from '../../../../rules/language/calendar'
import { isBad, readHeader, readRow, type BenefitNames, type Header } from '../../../headless'
import type { Preview, PreviewRow } from './messages'
import type { RawRow } from './packed'
import type { Source } from './source'
import { tellsClaims } from './evaluator'
import { householdFrom } from './work-out-row'

const isTree = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The one answer that a household made of a single cell holds; of a list's member, what is not its name. */
function onlyAnswer(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 1 ? onlyAnswer(value[0]) : undefined
  if (!isTree(value)) return value
  const parts = Object.entries(value).filter(([name]) => name !== 'id')
  const [first] = parts
  return first ? onlyAnswer(first[1]) : value
}

/** What a cell says by itself. */
function readCell(header: Header, index: number, raw: RawRow): unknown {
  const column = header.columns[index]
  if (column?.kind !== 'fact' || (raw.cells[index] ?? '').trim() === '') return undefined
  const alone = readRow({ ...header, columns: header.columns.map((each, at) => (at === index ? each : undefined)) }, raw.cells, raw.row)
  return isBad(alone) ? undefined : onlyAnswer(alone.input)
}

function previewRow(raw: RawRow, header: Header, on: DayNumber, find: BenefitNames | undefined): PreviewRow {
  const read = householdFrom(raw, header, on, find)
  return {
    raw,
    read: header.columns.map((_, index) => readCell(header, index, raw)),
    ...('faults' in read ? { bad: read } : {}),
  }
}

/** The beginning of a table as it is understood. */
export function previewOf(source: Source, format: Preview['format'], rows: readonly RawRow[], on: DayNumber, find?: BenefitNames): Preview {
  const header = readHeader(source.header)
  const encoding = source.encoding()
  return {
    format,
    ...(encoding === undefined ? {} : { encoding }),
    ...(source.sheet === undefined ? {} : { sheet: source.sheet }),
    otherSheets: source.otherSheets,
    headerRow: source.headerRow,
    above: source.above,
    columns: source.header.map((name, index) => {
      const column = header.columns[index]
      return { header: name, ...(column ? { column: column.key } : {}) }
    }),
    rows: rows.map((raw) => previewRow(raw, header, on, find)),
    tellsClaims: tellsClaims(header),
  }
}
