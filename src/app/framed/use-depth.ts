import { useState } from 'react'
import { useLocation, useNavigationType, type NavigationType } from 'react-router'

interface Walked {
  readonly key: string
  readonly depth: number
  /** How many pages lie behind each that was come to. */
  readonly depths: ReadonlyMap<string, number>
}

function walkedTo(key: string, type: `${NavigationType}`, { depth: before, depths }: Walked): Walked {
  const depth = type === 'POP' ? (depths.get(key) ?? 0) : type === 'PUSH' ? before + 1 : before
  return { key, depth, depths: new Map([...depths, [key, depth]]) }
}

/** How many pages lie behind this one in a history that nobody else can ask. */
export function useDepth(): number {
  const { key } = useLocation()
  const type = useNavigationType()
  const [walked, setWalked] = useState<Walked>({ key, depth: 0, depths: new Map([[key, 0]]) })
  if (walked.key !== key) setWalked(walkedTo(key, type, walked))
  return walked.depth
}
