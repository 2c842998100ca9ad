import { csvLine } from '../../../headless'
import type { FromWriter, ToWriter } from '../work/messages'
import { workbookWriter } from './workbook'

const types = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

/** Makes a file of rows that come in batches; each batch is answered, so that whoever sends them can wait. */
export function createWriter(tell: (message: FromWriter) => void): (message: ToWriter) => void {
  const parts: BlobPart[] = []
  let format: 'csv' | 'xlsx' = 'csv'
  let workbook: ReturnType<typeof workbookWriter> | undefined
  return (message) => {
    switch (message.do) {
      case 'write':
        format = message.format
        // Without the mark, spreadsheets in China take a CSV file for GBK.
        if (format === 'csv') parts.push('\uFEFF')
        else workbook = workbookWriter(message.sheet, (bytes) => void parts.push(bytes))
        return undefined
      case 'rows':
        if (workbook) workbook.add(message.rows)
        else parts.push(message.rows.map(csvLine).join(''))
        return tell({ is: 'written' })
      case 'close':
        workbook?.close()
        return tell({ is: 'closed', file: new Blob(parts, { type: types[format] }) })
    }
  }
}
