import type { ReactNode } from 'react'
import type { Benefit } from '../../rules/language'

/** Two families worked out live for a benefit. Nothing yet. */
export function Examples(_: { readonly benefit: Benefit }): ReactNode {
  return null
}
