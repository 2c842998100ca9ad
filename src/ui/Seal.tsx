import type { ReactNode } from 'react'

export interface SealProps {
  /** 家 妈 爸 大 二 三 老, or a letter or two. */
  readonly letter: string
  /** Who it is, where the words beside it do not say. */
  readonly name?: string
}

/** The small seal of a person of the household. */
export function Seal({ letter, name }: SealProps): ReactNode {
  if (name === undefined)
    return (
      <span className="seal" aria-hidden="true">
        {letter}
      </span>
    )
  return (
    <span className="seal" role="img" aria-label={name}>
      {letter}
    </span>
  )
}
