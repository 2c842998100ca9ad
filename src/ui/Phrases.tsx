import type { ReactNode } from 'react'

const longest = 11

/** A note whose short clauses keep together, so that a line ends at a comma rather than within a word. */
export function Phrases({ text }: { readonly text: string }): ReactNode {
  const clauses = text.match(/[^，、。；：]+[，、。；：]?/g) ?? []
  if (clauses.length < 2) return text
  return clauses.map((clause, index) =>
    clause.length > longest ? (
      clause
    ) : (
      <span key={index} className="nowrap">
        {clause}
      </span>
    ),
  )
}
