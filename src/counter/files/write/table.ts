import type { Cell, FromWriter, Port, ToWriter } from '../work/messages'

/** A table to be saved: its rows are made when they are needed. */
export interface Table {
  readonly sheet: string
  readonly header: readonly string[]
  readonly count: number
  readonly row: (index: number) => readonly Cell[]
}

/** Rows made at a time: few enough that the page keeps answering. */
const batch = 500

/** Sends a table to a writer, batch by batch as it can take them. `told` hears how many rows are written. */
export function writeTable(
  port: Port<ToWriter, FromWriter>,
  { sheet, header, count, row }: Table,
  format: 'csv' | 'xlsx',
  told: (done: number) => void,
): { readonly file: Promise<Blob>; readonly stop: () => void } {
  let next = 0
  const file = new Promise<Blob>((done, failed) => {
    function more(): void {
      told(next)
      if (next >= count) return port.post({ do: 'close' })
      const to = Math.min(count, next + batch)
      const rows: (readonly Cell[])[] = []
      for (; next < to; next += 1) rows.push(row(next))
      port.post({ do: 'rows', rows })
    }
    port.listen(
      (message) => {
        if (message.is === 'written') return more()
        port.close()
        done(message.file)
      },
      () => {
        port.close()
        failed(new Error('the file was not written'))
      },
    )
    port.post({ do: 'write', format, sheet })
    port.post({ do: 'rows', rows: [header] })
  })
  return { file, stop: port.close }
}
