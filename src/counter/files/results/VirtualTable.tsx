import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef, useState, type ReactNode } from 'react'
import { Button, classes, useText } from '../../../ui'

/** Browsers draw nothing higher than some seventeen million pixels: longer tables are shown a part at a time. */
const mostAtOnce = 100_000

/** What a row is taken to be high before it is drawn, and how many more than fit are drawn. */
const usualHeight = 44
const beyond = 8

/** Before the box has been measured. */
const firstRect = { width: 1000, height: 600 }

export interface TableColumn {
  readonly key: string
  readonly head: string
  readonly cell: (row: number) => ReactNode
}

export interface VirtualTableProps {
  readonly label: string
  readonly columns: readonly TableColumn[]
  readonly count: number
  /** For the look: names the columns' widths. */
  readonly className: string
}

/** A table of any length, of which only the rows in sight are drawn. Its box is scrolled with the keyboard too. */
export function VirtualTable({ label, columns, count, className }: VirtualTableProps): ReactNode {
  const [part, setPart] = useState(0)
  const parts = Math.max(1, Math.ceil(count / mostAtOnce))
  const here = Math.min(part, parts - 1)
  const first = here * mostAtOnce
  const shown = Math.min(mostAtOnce, count - first)
  return (
    <>
      {parts > 1 && <Parts from={first} to={first + shown} count={count} part={here} parts={parts} onPart={setPart} />}
      <Rows key={here} label={label} columns={columns} first={first} shown={shown} count={count} className={className} />
    </>
  )
}

interface PartsProps {
  readonly from: number
  readonly to: number
  readonly count: number
  readonly part: number
  readonly parts: number
  readonly onPart: (part: number) => void
}

function Parts({ from, to, count, part, parts, onPart }: PartsProps): ReactNode {
  const { t } = useText()
  return (
    <p className="cluster">
      <span role="status">{t('files:part', { from: from + 1, to, count })}</span>
      <Button look="link" disabled={part === 0} onClick={() => onPart(part - 1)}>
        {t('files:partBefore')}
      </Button>
      <Button look="link" disabled={part >= parts - 1} onClick={() => onPart(part + 1)}>
        {t('files:partAfter')}
      </Button>
    </p>
  )
}

interface RowsProps extends VirtualTableProps {
  readonly first: number
  readonly shown: number
}

function Rows({ label, columns, first, shown, count, className }: RowsProps): ReactNode {
  const box = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: shown,
    getScrollElement: () => box.current,
    estimateSize: () => usualHeight,
    overscan: beyond,
    initialRect: firstRect,
    useFlushSync: false,
  })
  return (
    <div ref={box} className={`long ${className}`} role="table" aria-label={label} aria-rowcount={count + 1} tabIndex={0}>
      <div role="rowgroup" className="long-head">
        <div role="row" aria-rowindex={1} className="long-row">
          {columns.map(({ key, head }) => (
            <div key={key} role="columnheader">
              {head}
            </div>
          ))}
        </div>
      </div>
      <div role="rowgroup" className="long-body" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => (
          <div
            key={index}
            ref={virtual.measureElement}
            data-index={index}
            role="row"
            aria-rowindex={first + index + 2}
            className="long-row"
            style={{ transform: `translateY(${String(start)}px)` }}
          >
            {columns.map(({ key, head, cell }) => {
              const content = cell(first + index)
              return (
                <div key={key} role="cell" className={classes(`cell-${key}`, content === '' && 'cell-empty')}>
                  <span className="long-label" aria-hidden="true">
                    {head}
                  </span>
                  {content}
                </div>
              )
            })}
          </div>
        ))}
      </div>
    </div>
  )
}
