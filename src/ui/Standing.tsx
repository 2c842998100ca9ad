import type { ReactNode } from 'react'
import { classes } from './classes'
import { ClockIcon, DraftIcon } from './Icons'

/** How far a document is law on the day of the check. */
export type StandingKind = 'in-force' | 'trial' | 'consultation-draft' | 'submitted-draft' | 'expired'

const isDraft = (standing: StandingKind): boolean => standing === 'consultation-draft' || standing === 'submitted-draft'

export interface TagProps {
  readonly children: ReactNode
  /** Solid is settled, dashed is not. */
  readonly line?: 'solid' | 'dashed'
  readonly tone?: 'plain' | 'sure' | 'note'
}

/** A word in a small frame. */
export function Tag({ children, line = 'solid', tone = 'plain' }: TagProps): ReactNode {
  return <span className={classes('tag', line === 'dashed' && 'tag-dashed', tone !== 'plain' && `tag-${tone}`)}>{children}</span>
}

export interface StandingProps {
  readonly standing: StandingKind
  readonly children: ReactNode
}

/** The standing of a document as a tag: a solid frame for law, a dashed one for drafts. */
export function StandingTag({ standing, children }: StandingProps): ReactNode {
  if (isDraft(standing))
    return (
      <Tag line="dashed" tone="note">
        {children}
      </Tag>
    )
  return <Tag tone={standing === 'in-force' ? 'sure' : 'plain'}>{children}</Tag>
}

/** The first line of a card whose rule is law by a single report that nobody has confirmed. */
export function ReportedBand({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <p className="band band-reported">
      <DraftIcon />
      <span>{children}</span>
    </p>
  )
}

/** The first line of a card whose document is not law in force. */
export function StandingBand({ standing, children }: StandingProps): ReactNode {
  const over = standing === 'expired'
  return (
    <p className={classes('band', over && 'band-ended')}>
      {isDraft(standing) ? <DraftIcon /> : <ClockIcon />}
      <span>{children}</span>
    </p>
  )
}
