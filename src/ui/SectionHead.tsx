import type { ReactNode } from 'react'
import { Heading, type HeadingLevel } from './Heading'

export interface SectionHeadProps {
  readonly children: ReactNode
  /** A count or a link at the end of the line. */
  readonly note?: ReactNode
  readonly level?: HeadingLevel
  readonly id?: string
}

/** The heading of a part of a page. */
export function SectionHead({ children, note, level = 2, id }: SectionHeadProps): ReactNode {
  return (
    <div className="head">
      <Heading level={level} id={id}>
        {children}
      </Heading>
      {note !== undefined && <span className="faint">{note}</span>}
    </div>
  )
}
