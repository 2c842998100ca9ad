import type { HTMLAttributes, ReactNode } from 'react'

export type HeadingLevel = 1 | 2 | 3 | 4

const tags = { 1: 'h1', 2: 'h2', 3: 'h3', 4: 'h4' } as const

export interface HeadingProps extends HTMLAttributes<HTMLHeadingElement> {
  readonly level: HeadingLevel
}

/** A heading of the level its place asks for. */
export function Heading({ level, ...rest }: HeadingProps): ReactNode {
  const Tag = tags[level]
  return <Tag {...rest} />
}
