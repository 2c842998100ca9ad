import type { ReactNode } from 'react'
import { ClockIcon, HalfIcon, LaterIcon, MinusIcon, QuestionIcon, TickIcon } from './Icons'

export type VerdictKind = 'yes' | 'open' | 'discretionary' | 'no' | 'ended' | 'upcoming'

const icons: Readonly<Record<VerdictKind, () => ReactNode>> = {
  yes: TickIcon,
  open: QuestionIcon,
  discretionary: HalfIcon,
  no: MinusIcon,
  ended: ClockIcon,
  upcoming: LaterIcon,
}

export interface VerdictProps {
  readonly kind: VerdictKind
  readonly children: ReactNode
}

/** How a benefit stands for somebody: a shape, a word, and only then a colour. */
export function Verdict({ kind, children }: VerdictProps): ReactNode {
  const Shape = icons[kind]
  return (
    <span className={`verdict verdict-${kind}`}>
      <Shape />
      <span>{children}</span>
    </span>
  )
}
