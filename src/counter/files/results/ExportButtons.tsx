import { useEffect, useRef, useState, type ReactNode } from 'react'
import { announce, Button, inWeChat, Phrases, saveBlob, useText } from '../../../ui'
import { mostRows } from '../write/limits'
import { writeTable, type Table } from '../write/table'
import { writerPort } from '../work/ports'

type State =
  | { readonly is: 'idle' | 'saved' | 'failed' }
  | { readonly is: 'writing'; readonly done: number; readonly of: number }
  | { readonly is: 'too-long' }

export interface ExportButtonsProps {
  /** The file's name without its ending. */
  readonly name: string
  /** The rows as they are to be saved; asked for when a button is pressed. */
  readonly table: () => Table
}

/** Saves a table as CSV or XLSX. It is written in a worker, some rows at a time. */
export function ExportButtons({ name, table }: ExportButtonsProps): ReactNode {
  const { t } = useText()
  const [state, setState] = useState<State>({ is: 'idle' })
  const stop = useRef<() => void>(undefined)
  useEffect(() => () => stop.current?.(), [])

  function save(format: 'csv' | 'xlsx'): void {
    const rows = table()
    if (format === 'xlsx' && rows.count + 1 > mostRows) return setState({ is: 'too-long' })
    setState({ is: 'writing', done: 0, of: rows.count })
    const writing = writeTable(writerPort(), rows, format, (done) => setState({ is: 'writing', done, of: rows.count }))
    stop.current = writing.stop
    writing.file.then(
      (file) => {
        saveBlob(`${name}.${format}`, file)
        setState({ is: 'saved' })
        announce(t('files:export.saved'))
      },
      () => setState({ is: 'failed' }),
    )
  }
  if (inWeChat())
    return (
      <p>
        <Phrases text={t('files:export.wechat')} />
      </p>
    )
  const busy = state.is === 'writing'
  return (
    <div className="export">
      <div className="buttons">
        {(['csv', 'xlsx'] as const).map((format) => (
          <Button key={format} look="outline" disabled={busy} onClick={() => save(format)}>
            {t(`files:export.${format}`)}
          </Button>
        ))}
      </div>
      <p role="status" className="small">
        {busy && t('files:export.writing', { done: state.done, count: state.of })}
        {state.is === 'too-long' && <Phrases text={t('files:export.tooLong', { most: mostRows })} />}
        {state.is === 'failed' && t('files:export.failed')}
      </p>
    </div>
  )
}
