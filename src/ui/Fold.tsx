import type { ReactNode } from 'react'
import { classes } from './classes'
import { Heading, type HeadingLevel } from './Heading'
import { DownIcon } from './Icons'

export interface FoldProps {
  readonly title: ReactNode
  /** How much is inside, so that nobody need open it to know. */
  readonly count?: ReactNode
  readonly level?: HeadingLevel
  /** On a sheet of its own, or plain within the text. */
  readonly look?: 'sheet' | 'plain'
  readonly open?: boolean
  readonly onToggle?: (open: boolean) => void
  readonly children: ReactNode
}

/** Something closed at first. */
export function Fold({ title, count, level, look = 'sheet', open, onToggle, children }: FoldProps): ReactNode {
  return (
    <details
      className={classes('fold', look === 'sheet' && 'sheet')}
      open={open}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary>
        <span className="fold-title">
          {level === undefined ? <strong>{title}</strong> : <Heading level={level}>{title}</Heading>}
          {count !== undefined && <span className="faint">{count}</span>}
          <DownIcon />
        </span>
      </summary>
      {children}
    </details>
  )
}
