import { Fragment, type ReactNode } from 'react'

/** In Chinese characters; a Latin letter or a digit is half of one. */
const longest = 11

const width = (clause: string): number => clause.length - (clause.match(/[ -~]/g) ?? []).length / 2

const together = (words: string): ReactNode => <span className="nowrap">{words}</span>

/** A clause too long for one line: it may break anywhere but within a date. */
const broken = (clause: string): ReactNode =>
  clause
    .split(/(\d+年\d+月\d+日|\d+ [A-Z]\w+ \d{4})/)
    .map((part, index) => <Fragment key={index}>{index % 2 === 1 ? together(part) : part}</Fragment>)

/** A note whose short clauses keep together, so that a line ends at a comma rather than within a word or a date. */
export function Phrases({ text }: { readonly text: string }): ReactNode {
  const clauses = text.match(/[^，、。；：]+[，、。；：]?/g) ?? []
  return clauses.map((clause, index) => <Fragment key={index}>{width(clause) > longest ? broken(clause) : together(clause)}</Fragment>)
}
