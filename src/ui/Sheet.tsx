import type { ReactNode } from 'react'
import { classes } from './classes'
import { Heading, type HeadingLevel } from './Heading'
import { OnwardIcon } from './Icons'
import { TextLink } from './links'

export interface SheetProps {
  readonly children: ReactNode
  /** The name of the list, where no heading above it gives one. */
  readonly label?: string
  readonly className?: string
}

/** A list of rows on one sheet of paper. */
export function Sheet({ children, label, className }: SheetProps): ReactNode {
  return (
    // Safari forgets that an unmarked list is a list.
    <ul role="list" aria-label={label} className={classes('sheet', className)}>
      {children}
    </ul>
  )
}

export interface RowProps {
  readonly title?: ReactNode
  /** The level of the title where it is a heading; otherwise it is plain bold text. */
  readonly level?: HeadingLevel
  /** Small, after the title: a region, a count. */
  readonly detail?: ReactNode
  /** At the end of the title's line: a tag, a figure. */
  readonly aside?: ReactNode
  /** What the whole row leads to, as a path without a language. Needs a title. */
  readonly to?: string
  /** Above the title: a band, seals with a verdict. */
  readonly above?: ReactNode
  readonly children?: ReactNode
  readonly className?: string
}

/** A row of a sheet. */
export function Row({ title, level, detail, aside, to, above, children, className }: RowProps): ReactNode {
  const name =
    to === undefined ? (
      title
    ) : (
      <TextLink to={to} className="row-link">
        {title}
      </TextLink>
    )
  return (
    <li className={classes('row', className)}>
      {above}
      {title !== undefined && (
        <div className="row-head">
          <div className="cluster apart">
            <div className="cluster">
              {level === undefined ? <strong>{name}</strong> : <Heading level={level}>{name}</Heading>}
              {detail !== undefined && <span className="faint">{detail}</span>}
            </div>
            {aside}
          </div>
          {to !== undefined && <OnwardIcon />}
        </div>
      )}
      {children}
    </li>
  )
}
