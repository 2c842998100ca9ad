import type { ReactNode } from 'react'
import { classes } from './classes'

export interface Fact {
  readonly name: string
  readonly value: ReactNode
}

/** Names and values below each other: 结论, 期间, 性质. */
export function Facts({ facts, sheet = false }: { readonly facts: readonly Fact[]; readonly sheet?: boolean }): ReactNode {
  return (
    <dl className={classes('facts', sheet && 'sheet')}>
      {facts.map((fact) => (
        <div key={fact.name}>
          <dt>{fact.name}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  )
}
